import type { BankQuestion, Domain } from "./bank/model.ts";
import type { Write } from "../kernel/table.ts";
import type { UserId } from "../kernel/ids.ts";
import type { InterviewRow } from "./model.ts";
import type { ModelUsage } from "../model/index.ts";
import type { PersonalInput, PersonalQuestions } from "./personal/index.ts";
import type { ScoreInput, ScoreOutput } from "./scoring/model.ts";

/** Makes questions from a résumé and a posting. Rules do it as the floor; when it throws, the session takes the bank's and says so. */
export type QuestionEngine = (input: PersonalInput) => Promise<PersonalQuestions>;

/** A session to score, whose it is, and the epoch milliseconds at which its scores are needed. */
export type ScoringInput = ScoreInput & { userId: UserId; deadline: number };

/** Scores, with what a model was billed for in so many calls when one was asked. */
export type Scored = ScoreOutput & { usage?: ModelUsage; calls?: number };

/** Scores a stored session. A model engine rejects with a `ModelFailure` when the model does; never a default. */
export type Scorer = (input: ScoringInput) => Promise<Scored>;

/** The reviewed questions of a domain. */
export type QuestionsOf = (domain: Domain) => readonly BankQuestion[];

/** An interview that comes to count (`by` 1, it was scored) or ceases to (`by` -1, it is deleted). */
export type CountedInterview = { userId: UserId; row: InterviewRow; by: 1 | -1; now: number };

/** Statistics of scored interviews: the writes that join the transaction which scores or deletes one, so that they are exact. */
export type CountInterview = (counted: CountedInterview) => readonly Write[];

export type Log = (level: "warn" | "error", message: string, fields: Record<string, unknown>) => void;
