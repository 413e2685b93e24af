import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids, QuestionId } from "../kernel/ids.ts";
import { analysePosting } from "../jobs/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { DOMAINS } from "./bank/model.ts";
import type { Difficulty, Domain } from "./bank/model.ts";
import { candidateOf, plannedOf } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { composeQuestions, personalFor } from "./compose-questions.ts";
import { roleAndDomain } from "./domains.ts";
import type { Notice, PlannedQuestion, PracticeQuestions } from "./model.ts";
import { introduction } from "./personal/index.ts";
import type { PersonalInput, PersonalQuestions } from "./personal/index.ts";
import type { Log, QuestionsOf } from "./ports.ts";
import { practiceIdOf } from "./question-ids.ts";
import type { ScoreEngine, ScoreOutput } from "./scoring/model.ts";
import { shown } from "./session.ts";

type Deps = {
  /** Rules: whoever evaluates makes the same questions again, and needs no account. */
  engine: (input: PersonalInput) => Promise<PersonalQuestions>;
  questionsOf: QuestionsOf;
  scoreEngine: ScoreEngine;
  clock: Clock;
  log: Log;
};

/** A résumé and a posting that come with the request and go with it. */
export type PracticeMaterial = { document?: ResumeDocument | undefined; posting?: string | undefined };

export type PracticeWish = PracticeMaterial & {
  role?: string | undefined;
  domain?: Domain | undefined;
  difficulty: Difficulty;
  questionCount: number;
};

const NO_DOCUMENT: Notice = {
  code: "no_resume",
  message: "No résumé came with the request, so the questions are general ones.",
};

const practised = (candidate: Candidate) => plannedOf(candidate, practiceIdOf(candidate.key));
const analysisOf = (posting: string | undefined) =>
  posting === undefined ? undefined : analysePosting(posting, {});

/** Questions to practise on without a session. Nothing is stored: their ids tell the evaluation which they are. */
export function makePractiseQuestions(deps: Deps) {
  return async (ids: Ids, wish: PracticeWish): Promise<PracticeQuestions> => {
    const { document, difficulty, questionCount } = wish;
    const analysis = analysisOf(wish.posting);
    const posting = analysis && { title: analysis.title, analysis };
    const { role, domain } = roleAndDomain({ role: wish.role, domain: wish.domain, posting, document });
    const now = deps.clock.now();
    const personal = await personalFor(deps, {
      document,
      analysis,
      difficulty,
      count: questionCount,
      now: isoTime(now),
      deadline: now,
    });
    const { questions, notices, engine } = composeQuestions(deps, personal, {
      domain,
      difficulty,
      count: questionCount,
      seed: ids.ulid(),
      recent: [],
    });
    return {
      role,
      domain,
      difficulty,
      engine,
      notices: document ? notices : [NO_DOCUMENT, ...notices],
      questions: questions.map((question, i) => shown(practised(question), i + 1)),
    };
  };
}

export type PracticeAnswer = { questionId: QuestionId; answer: string | undefined };

/**
 * Scores answers to practice questions; those made of a résumé or posting need it again. Nothing is stored.
 * @throws AppError `validation_failed` for a question that does not exist, `scoring_unavailable`
 */
export function makeEvaluatePractice(deps: Deps) {
  let bank: Map<QuestionId, PlannedQuestion> | undefined;
  return async (
    answers: readonly PracticeAnswer[],
    { document, posting }: PracticeMaterial,
  ): Promise<ScoreOutput> => {
    bank ??= byId(DOMAINS.flatMap((domain) => deps.questionsOf(domain).map(candidateOf)));
    const personal = await deps.engine({ document, analysis: analysisOf(posting) });
    const own = byId([
      introduction(undefined),
      personal.introduction,
      ...personal.resume,
      ...personal.posting,
    ]);
    const given = answers.map(({ questionId, answer }, i) => {
      const question = own.get(questionId) ?? bank?.get(questionId);
      if (!question) throw unknownQuestion(i);
      return { question, answer };
    });
    try {
      return await deps.scoreEngine({
        answers: given,
        resume: document,
        posting,
        now: isoTime(deps.clock.now()),
      });
    } catch (cause) {
      deps.log("error", "practice not scored", { name: cause instanceof Error ? cause.name : "" });
      throw new AppError(
        "unavailable",
        "scoring_unavailable",
        "The answers could not be scored. Try again.",
        {
          cause,
          retryAfterSeconds: 5,
        },
      );
    }
  };
}

const byId = (candidates: readonly Candidate[]) =>
  new Map(candidates.map(practised).map((question) => [question.questionId, question]));

function unknownQuestion(i: number): AppError {
  const message = "no such question; one made from a résumé or posting needs it in the request again";
  return new AppError("invalid", "validation_failed", "There is no such question.", {
    errors: [{ path: `/answers/${i}/questionId`, message }],
  });
}
