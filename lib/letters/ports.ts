import type { UserId } from "../kernel/ids.ts";
import type { AnalysisResult } from "../jobs/index.ts";
import type { ModelUsage } from "../model/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { UnheldSentence } from "./model.ts";
import type { LetterLength, LetterTone } from "./tones.ts";

export type LetterInput = {
  document: ResumeDocument;
  analysis: AnalysisResult;
  /** As the job says it; empty when it does not. */
  company: string;
  title: string;
  tone: LetterTone;
  length: LetterLength;
  /** ISO 8601. */
  now: string;
  /** Whose letter it is, and the epoch milliseconds at which the draft is needed. */
  userId: UserId;
  deadline: number;
};

/** A draft; the fact gate judges it whichever engine wrote it. */
export type LetterDraft = {
  engine: string;
  text: string;
  /** What the engine itself threw out. */
  refused?: UnheldSentence[];
  /** What a model was billed for, when one was asked. */
  usage?: ModelUsage;
};

/** Writes a letter. Rules do it as the floor; a model engine rejects with a `ModelFailure` when the model does. */
export type LetterEngine = (input: LetterInput) => Promise<LetterDraft>;
