import * as z from "zod";

import { InterviewId, JobId, QuestionId, ResumeId } from "../kernel/ids.ts";
import { Failure } from "../work/index.ts";
import { CATEGORIES, DIFFICULTIES, DOMAINS } from "./bank/model.ts";
import { AnswerScore, DimensionId, DimensionScore } from "./scoring/model.ts";

export const INTERVIEW_STATUSES = ["IN_PROGRESS", "SCORING", "SCORED", "SCORING_FAILED"] as const;
/** `conversational`: one question after the other, with follow-ups. `fixed`: all questions known from the start, in any order. */
export const MODES = ["conversational", "fixed"] as const;
/** Longest answer, in code points, as schemas count. */
export const MAX_ANSWER = 20_000;
export const MAX_QUESTIONS = 20;
export const DEFAULT_QUESTIONS = 10;

const Time = z.iso.datetime();

/** Something that is not as the person might expect, in a sentence for them. */
export const Notice = z.object({ code: z.string(), message: z.string() }).meta({ id: "Notice" });
export type Notice = z.infer<typeof Notice>;

/** The résumé that the questions were made from, as it was then; kept when the résumé is deleted. `version` is that of its document. */
export const ResumeUsed = z
  .object({ resumeId: ResumeId, name: z.string(), version: z.number().int() })
  .meta({ id: "ResumeUsed" });
export type ResumeUsed = z.infer<typeof ResumeUsed>;

const asked = {
  questionId: QuestionId,
  text: z.string(),
  category: z.enum(CATEGORIES),
  focusArea: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  expectedDurationSeconds: z.number().int(),
  followUpOf: QuestionId.optional(),
};
const GivenAnswer = z.object({ text: z.string(), skipped: z.boolean(), at: Time });

/** A question as the API shows it; `order` counts from 1. */
export const Question = z
  .object({ ...asked, order: z.number().int(), answer: GivenAnswer.optional() })
  .meta({ id: "InterviewQuestion" });
export type Question = z.infer<typeof Question>;

/** A question as it is kept: `key` names it across sessions, `keyPoints` are what a good answer holds. */
export const PlannedQuestion = z.object({
  ...asked,
  key: z.string(),
  keyPoints: z.array(z.object({ point: z.string(), signs: z.array(z.string()) })),
});
export type PlannedQuestion = z.infer<typeof PlannedQuestion>;

/** How far a session is. `current` is the order of the question at hand, or of the last one. */
export const Progress = z
  .object({
    current: z.number().int(),
    total: z.number().int(),
    answered: z.number().int(),
    skipped: z.number().int(),
  })
  .meta({ id: "InterviewProgress" });
export type Progress = z.infer<typeof Progress>;

const shared = {
  interviewId: InterviewId,
  status: z.enum(INTERVIEW_STATUSES),
  role: z.string(),
  domain: z.enum(DOMAINS),
  difficulty: z.enum(DIFFICULTIES),
  mode: z.enum(MODES),
  jobId: JobId.optional(),
  resumeUsed: ResumeUsed.optional(),
  notices: z.array(Notice),
  /** What made the questions. */
  engine: z.string(),
  /** Once it is scored, 0 to 100. */
  overallScore: z.number().optional(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
  completedAt: Time.optional(),
  failure: Failure.optional(),
};

/** An interview as the API shows it in lists. */
export const InterviewSummary = z.object({ ...shared, progress: Progress }).meta({ id: "InterviewListed" });
export type InterviewSummary = z.infer<typeof InterviewSummary>;
/** An interview as the API shows it by itself. */
export const Interview = z
  .object({
    ...shared,
    progress: Progress,
    questions: z.array(Question),
    nextQuestion: Question.nullable(),
  })
  .meta({ id: "Interview" });
export type Interview = z.infer<typeof Interview>;

/** What an answer is answered with. */
export const AnswerReply = z
  .object({ reply: z.string(), nextQuestion: Question.nullable(), progress: Progress })
  .meta({ id: "AnswerReply" });
export type AnswerReply = z.infer<typeof AnswerReply>;

/** One question's place in a session. */
export const Turn = z.object({
  questionId: QuestionId,
  state: z.enum(["open", "answered", "skipped"]),
  followUpOf: QuestionId.optional(),
});
export type Turn = z.infer<typeof Turn>;

/** The stored row: everything but the texts. */
export const InterviewRow = z.object({
  schema: z.literal(1),
  ...shared,
  /** Main questions in their order, each follow-up behind its question. */
  turns: z.array(Turn),
  /** Once it is scored: the dimensions over all answers, for statistics. */
  dimensions: z.array(z.object({ id: DimensionId, score: z.number() })).optional(),
});
export type InterviewRow = z.infer<typeof InterviewRow>;

/** The stored main questions. */
export const PlanRow = z.object({ schema: z.literal(1), questions: z.array(PlannedQuestion) });
export type PlanRow = z.infer<typeof PlanRow>;

/** One stored answer with the follow-up that it led to and what the person was told. */
export const AnswerRow = z.object({
  schema: z.literal(1),
  questionId: QuestionId,
  ...GivenAnswer.shape,
  followUp: PlannedQuestion.optional(),
  told: AnswerReply,
});
export type AnswerRow = z.infer<typeof AnswerRow>;

/** What is judged over the whole session. */
const Whole = z.object({
  engine: z.string(),
  rubricVersion: z.string(),
  overallScore: z.number(),
  dimensions: z.array(DimensionScore),
  feedback: z.string(),
  strengths: z.array(z.string()),
  improvements: z.array(z.string()),
});

/** A part of the stored scores: part 0 holds the whole's, and each as many answers as fit a row. */
export const ScoreRow = z.object({
  schema: z.literal(1),
  part: z.number().int(),
  whole: Whole.optional(),
  answers: z.array(AnswerScore),
});
export type ScoreRow = z.infer<typeof ScoreRow>;

/** Keys of the questions that a user was asked lately, newest last. */
export const RecentQuestions = z.object({
  schema: z.literal(1),
  version: z.number().int(),
  keys: z.array(z.string()),
});
export type RecentQuestions = z.infer<typeof RecentQuestions>;

/** The result of an interview as the API shows it; scores only while `status` is SCORED. */
export const InterviewResult = z
  .object({
    interviewId: InterviewId,
    status: z.enum(["SCORING", "SCORED", "SCORING_FAILED"]),
    ...Whole.partial().shape,
    answers: z.array(AnswerScore).optional(),
    resumeUsed: ResumeUsed.optional(),
    notices: z.array(Notice),
    /** From the first question to completion, to a tenth. */
    durationMinutes: z.number(),
    failure: Failure.optional(),
  })
  .meta({ id: "InterviewResult" });
export type InterviewResult = z.infer<typeof InterviewResult>;

/** Questions to practise on, of which nothing is stored. */
export const PracticeQuestions = z
  .object({
    role: z.string(),
    domain: z.enum(DOMAINS),
    difficulty: z.enum(DIFFICULTIES),
    engine: z.string(),
    notices: z.array(Notice),
    questions: z.array(Question),
  })
  .meta({ id: "PracticeQuestions" });
export type PracticeQuestions = z.infer<typeof PracticeQuestions>;

/** The scores of practice answers, of which nothing is stored. */
export const PracticeResult = z
  .object({ status: z.literal("SCORED"), ...Whole.shape, answers: z.array(AnswerScore) })
  .meta({ id: "PracticeResult" });
