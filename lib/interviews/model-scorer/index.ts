/** The model engine of scoring: rules and model judge by one rubric; the model moves a level at most, chooses feedback, and words model answers that the fact gate lets stand. */
import {
  instructsProgram,
  ModelFailure,
  sumOfUsage,
  withinBytes,
  type ModelAnswer,
  type ModelCall,
} from "../../model/index.ts";
import { linesOf } from "../../resumes/index.ts";
import type { Scorer, ScoringInput } from "../ports.ts";
import {
  ANSWERS_AT_ONCE,
  answersPart,
  resumePart,
  scoreV1,
  type JudgedAnswer,
  type ShownAnswer,
} from "../prompts/score.v1.ts";
import type { AnswerScore, GivenAnswer, ScoreEngine, ScoreOutput } from "../scoring/model.ts";
import { overallScore, sessionDimensions, sessionFeedback } from "../scoring/session.ts";
import { segmentsOf } from "../scoring/text/sentences.ts";
import { combined } from "./combine.ts";
import { feedbackOf } from "./feedback.ts";
import { modelAnswerOf } from "./model-answers.ts";

/** The model reads so many bytes of an answer, and of the résumé; the rules read all of both. */
const MOST_OF_ANSWER = 2_400;
const MOST_OF_RESUME = 10_000;
/** So much of one sentence, in UTF-16 units. */
const MOST_OF_SENTENCE = 600;

/** An answer that the model judges, with what the rules found. */
type Asked = { given: GivenAnswer; text: string; rules: AnswerScore; sentences: readonly string[] };

/**
 * The engine over a model. Rejects with a `ModelFailure` when an answer that can be judged was not: a session is then scored again, not silently by rules.
 * Without such an answer nothing is asked, and the rules have said all.
 */
export function makeModelScorer(model: ModelCall, byRules: ScoreEngine): Scorer {
  return async (input) => {
    const rules = await byRules(input);
    const asked = askedOf(input, rules);
    if (asked.length === 0) return rules;
    const shown =
      input.resume === undefined
        ? []
        : withinBytes(
            linesOf(input.resume).map((line) => line.shown),
            MOST_OF_RESUME,
          );
    const groups = Array.from({ length: Math.ceil(asked.length / ANSWERS_AT_ONCE) }, (_, at) =>
      asked.slice(at * ANSWERS_AT_ONCE, (at + 1) * ANSWERS_AT_ONCE),
    );
    const replies = await allOf(
      groups.map((group) =>
        model.ask({
          ...scoreV1(group.length),
          userId: input.userId,
          prefix: resumePart(shown),
          input: answersPart(group.map(({ given, sentences }) => ({ question: given.question, sentences }))),
          deadline: input.deadline,
        }),
      ),
    );
    const judged = new Map(
      groups.flatMap((group, at) => {
        const answers = replies[at]?.value.answers ?? [];
        return group.flatMap((one, i) => {
          const found = answers.find(({ answer }) => answer === i + 1);
          return found ? [[one.rules, scored(one, found, input, shown.length)] as const] : [];
        });
      }),
    );
    return {
      ...whole(
        rules,
        rules.answers.map((one) => judged.get(one) ?? one),
        input.answers,
      ),
      engine: `bedrock:${replies[0]?.modelId ?? ""}`,
      usage: sumOfUsage(replies.map(({ usage }) => usage)),
      calls: replies.length,
    };
  };
}

/**
 * Answers that the rules do not hold at the minimum: there is nothing to judge in the others, and nothing may lift them. An answer that speaks to a
 * program is left to the rules as well, so that what it says there changes nothing.
 */
function askedOf({ answers }: ScoringInput, rules: ScoreOutput): Asked[] {
  return answers.flatMap((given, at): Asked[] => {
    const found = rules.answers[at];
    const text = given.answer ?? "";
    const sentences = shownSentences(text);
    if (found === undefined || found.floor !== undefined || sentences.length === 0) return [];
    if (instructsProgram(text) || segmentsOf(text).some(({ raw }) => instructsProgram(raw))) return [];
    return [{ given, text, rules: found, sentences }];
  });
}

/** The sentences of an answer from its beginning, as many as there is room for. */
function shownSentences(text: string): ShownAnswer["sentences"] {
  const sentences = segmentsOf(text.slice(0, 2 * MOST_OF_ANSWER)).map(({ raw }) =>
    raw.slice(0, MOST_OF_SENTENCE),
  );
  return withinBytes(sentences, MOST_OF_ANSWER);
}

function scored(
  { given, text, rules, sentences }: Asked,
  judged: JudgedAnswer,
  { resume, now }: ScoringInput,
  lines: number,
): AnswerScore {
  // what the résumé tells otherwise bears nothing out
  const doubted = (sentence: string) =>
    rules.contradictions.some(({ quote }) => sentence.includes(quote) || quote.includes(sentence));
  const usable = new Map(
    sentences.flatMap((sentence, at) => (doubted(sentence) ? [] : [[at + 1, sentence] as const])),
  );
  return {
    ...rules,
    ...combined(rules, judged, text, usable),
    ...feedbackOf(rules, judged, given.question, usable),
    modelAnswer: modelAnswerOf(judged, resume, lines, now) ?? rules.modelAnswer,
  };
}

/** What is said of the session, by the answers as they are scored now. */
function whole(rules: ScoreOutput, answers: AnswerScore[], given: readonly GivenAnswer[]): ScoreOutput {
  const dimensions = sessionDimensions(answers);
  return {
    ...rules,
    overallScore: overallScore(answers),
    dimensions,
    answers,
    ...sessionFeedback(answers, dimensions, given),
  };
}

/** All replies; when one fails, its failure with what all of them were billed for. */
async function allOf<T>(asking: readonly Promise<ModelAnswer<T>>[]): Promise<ModelAnswer<T>[]> {
  const settled = await Promise.allSettled(asking);
  const failed = settled.find((one) => one.status === "rejected");
  if (failed === undefined) return settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const reason: unknown = failed.reason;
  if (!(reason instanceof ModelFailure)) throw reason;
  const usage = settled.flatMap((one) => {
    if (one.status === "fulfilled") return [one.value.usage];
    return one.reason instanceof ModelFailure ? [one.reason.usage] : [];
  });
  throw new ModelFailure(reason.reason, {
    cause: reason,
    usage: sumOfUsage(usage),
    ...(reason.modelId !== undefined && { modelId: reason.modelId }),
    ...(reason.retryAfterSeconds !== undefined && { retryAfterSeconds: reason.retryAfterSeconds }),
  });
}
