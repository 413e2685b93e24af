import type { BankQuestion, Difficulty, Domain } from "./bank/model.ts";
import type { Candidate } from "./candidate.ts";
import type { Write } from "../kernel/table.ts";
import type { UserId } from "../kernel/ids.ts";
import type { InterviewRow, Notice, PlannedQuestion } from "./model.ts";
import type { ModelUsage } from "../model/index.ts";
import type { PersonalInput, PersonalQuestions } from "./personal/index.ts";
import type { ScoreInput, ScoreOutput } from "./scoring/model.ts";

/** What questions are made for. */
export type QuestionWish = PersonalInput & {
  /** Absent for anonymous callers. */
  userId?: UserId | undefined;
  difficulty: Difficulty;
  /** Questions of the whole session. */
  count: number;
  /** ISO 8601. */
  now: string;
  /** Epoch milliseconds at which they are needed. */
  deadline: number;
};

/** Questions that can be asked; `made` are a model's, taken before the rules' own, `engine` names it, and `notices` what the person should know. */
export type MadeQuestions = PersonalQuestions & {
  made?: Candidate[];
  engine?: string;
  notices?: Notice[];
};

/**
 * Makes questions from a résumé and a posting while somebody waits. Rules do it as the floor; a model engine falls back to them by itself and says so. When it
 * throws, the session takes the bank's and says so.
 */
export type QuestionEngine = (wish: QuestionWish) => Promise<MadeQuestions>;

/** A session to score, whose it is, and the epoch milliseconds at which its scores are needed. */
export type ScoringInput = ScoreInput & { userId: UserId; deadline: number };

/** Scores, with what a model was billed for in so many calls when one was asked. */
export type Scored = ScoreOutput & { usage?: ModelUsage; calls?: number };

/** Scores a stored session. A model engine rejects with a `ModelFailure` when the model does; never a default. */
export type Scorer = (input: ScoringInput) => Promise<Scored>;

/** What an answer can lack so that a follow-up asks for it. */
export type Lack = "example" | "own_part" | "result" | "key_point";

/** An answer that may be asked on, and the epoch milliseconds at which it must be known whether. */
export type FollowUpInput = {
  userId: UserId;
  question: PlannedQuestion;
  answer: string;
  /** How many follow-ups the session has had: each is worded in another way. */
  before?: number;
  now: string;
  deadline: number;
};

/** At most one follow-up with what the answer lacks, and what the person should know about how it was made. */
export type FollowUp = { asked?: { lack: Lack; question: PlannedQuestion } | undefined; notice?: Notice };

/** Asks on where an answer lacks something, while somebody waits. Rules do it as the floor; a model engine falls back to them by itself and says so. */
export type FollowUpEngine = (input: FollowUpInput) => Promise<FollowUp>;

/** The reviewed questions of a domain. */
export type QuestionsOf = (domain: Domain) => readonly BankQuestion[];

/** An interview that comes to count (`by` 1, it was scored) or ceases to (`by` -1, it is deleted). */
export type CountedInterview = { userId: UserId; row: InterviewRow; by: 1 | -1; now: number };

/** Statistics of scored interviews: the writes that join the transaction which scores or deletes one, so that they are exact. */
export type CountInterview = (counted: CountedInterview) => readonly Write[];

export type Log = (level: "warn" | "error", message: string, fields: Record<string, unknown>) => void;
