import { questionsOf } from "../bank/index.ts";
import { DOMAINS, type BankQuestion } from "../bank/model.ts";
import { insteadOf, whyHeld } from "./advice/floor-advice.ts";
import { improvementsOf } from "./advice/improvements.ts";
import { strengthsOf } from "./advice/strengths.ts";
import { topicalityOf } from "./belongs-elsewhere.ts";
import { learnBackground, type Background } from "./background.ts";
import { findContradictions, type ContradictionsFound } from "./contradictions/find-contradictions.ts";
import { gatherEvidence } from "./evidence.ts";
import { findFloor } from "./floors/find-floor.ts";
import { modelAnswer } from "./model-answer/from-resume.ts";
import type { AnswerScore, GivenAnswer, ScoreEngine, ScoreInput } from "./model.ts";
import { readAnswer, withDoubts } from "./read-answer.ts";
import { readQuestion, withTopicOf, type ReadQuestion } from "./read-question.ts";
import { RUBRIC } from "./rubric.ts";
import { holdSameTexts } from "./same-text.ts";
import { foreignNotice, heldDimensions, judgeAnswer, weighted } from "./score-answer.ts";
import { overallScore, sessionDimensions, sessionFeedback } from "./session.ts";
import { fold } from "./text/fold.ts";
import { languageOf } from "./text/language.ts";

const NO_RESUME: ContradictionsFound = { contradictions: [], doubted: new Set() };

/** A question as its answer is judged by it; whether it is an answer to what was asked at all is seen by the one that it follows up. */
function readBoth(given: GivenAnswer, input: ScoreInput): { question: ReadQuestion; thread: ReadQuestion } {
  const question = readQuestion(given.question);
  const { followUpOf } = given.question;
  const followed = input.answers.find(({ question: { questionId } }) => questionId === followUpOf)?.question;
  if (followed === undefined) return { question, thread: question };
  const text = `${followed.text} ${given.question.text}`;
  const thread = readQuestion({ ...followed, text, followUpOf });
  return { question: withTopicOf(thread, question), thread };
}

function scoreAnswer(given: GivenAnswer, input: ScoreInput, background: Background): AnswerScore {
  const { question, thread } = readBoth(given, input);
  const text = given.answer ?? "";
  const answer = readAnswer(text, question);
  const held = gatherEvidence(question, answer);
  const told = thread === question ? held : gatherEvidence(thread, readAnswer(text, thread));
  const { contradictions, doubted } =
    input.resume === undefined
      ? NO_RESUME
      : findContradictions(answer, { resume: input.resume, posting: input.posting, now: input.now });
  const evidence = doubted.size === 0 ? held : gatherEvidence(question, withDoubts(answer, doubted));
  const lines = fold(text);
  const folded = lines.replace(/\s+/g, " ").trim();
  const language = languageOf(folded);
  const topicality = topicalityOf(told, background);
  const floor =
    given.answer === undefined
      ? "skipped"
      : answer.wordCount === 0 && !/\S/.test(text)
        ? "empty"
        : findFloor({
            // Whether it is an answer at all is seen by what it tells, true or not.
            evidence: told,
            folded,
            lines,
            language,
            resume: input.resume,
            posting: input.posting,
            topicality,
          });
  // then nobody knows whether it speaks of the question, and nobody is sent back to it
  const isUnread = floor === "off_topic" && language.kind === "other";
  const dimensions =
    floor === undefined
      ? judgeAnswer(evidence, language, topicality)
      : heldDimensions(
          evidence,
          isUnread
            ? `${foreignNotice(language.name)} It holds no number, name or term that can be held against the question.`
            : whyHeld(floor),
        );
  const score = weighted(dimensions);
  return {
    questionId: given.question.questionId,
    score,
    dimensions,
    ...(floor === undefined ? {} : { floor }),
    quotes: [...new Set(dimensions.flatMap(({ quotes }) => quotes))],
    strengths: floor === undefined ? strengthsOf(evidence, score) : [],
    improvements: [
      ...(language.kind === "other" ? ["Answer in English to have all of it judged."] : []),
      ...contradictions
        .slice(0, 1)
        .map(({ message }) => `Tell it as your résumé has it, or correct the résumé: ${message}`),
      ...(floor === undefined
        ? improvementsOf(evidence, dimensions, score)
        : insteadOf(floor, given.question).slice(isUnread ? 1 : 0)),
    ].slice(0, 2),
    modelAnswer: modelAnswer(question, input.resume),
    contradictions,
  };
}

/**
 * The rules engine: the rubric of docs/interview-rubric.md as a pure function of answers, questions, résumé and time. `bank` is what it
 * knows of other questions, so that an answer to another one is told from an answer in other words.
 */
export function makeRulesScorer(
  bank: readonly BankQuestion[] = DOMAINS.flatMap((domain) => questionsOf(domain)),
): ScoreEngine {
  let background: Background | undefined;
  return (input) => {
    const learned = (background ??= learnBackground(bank));
    const scores = input.answers.map((given) => scoreAnswer(given, input, learned));
    const answers = holdSameTexts(input.answers, scores);
    const dimensions = sessionDimensions(answers);
    return Promise.resolve({
      engine: "rules",
      rubricVersion: RUBRIC.version,
      overallScore: overallScore(answers),
      dimensions,
      answers,
      ...sessionFeedback(answers, dimensions, input.answers),
    });
  };
}
