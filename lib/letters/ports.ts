import type { AnalysisResult } from "../jobs/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
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
};

/** A draft; the fact gate judges it whichever engine wrote it. */
export type LetterDraft = {
  engine: string;
  text: string;
  usage: { inputTokens: number; outputTokens: number; costUsd: number };
};

/** Writes a letter. Rules do it as the floor; a model is another adapter of this port. */
export type LetterEngine = (input: LetterInput) => Promise<LetterDraft>;
