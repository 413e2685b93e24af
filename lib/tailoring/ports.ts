import type { AnalysisResult } from "../jobs/index.ts";
import type { UserId } from "../kernel/ids.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { Change, Intensity, RefusedEdit } from "./model.ts";
import type { RunUsage } from "./usage.ts";

export type TailorInput = {
  document: ResumeDocument;
  analysis: AnalysisResult;
  intensity: Intensity;
  maxPages: number | undefined;
  /** Pages of a document in the wanted template; rules use it to fit `maxPages`. */
  pagesOf: (document: ResumeDocument) => Promise<number>;
  /** ISO 8601: the day on which open-ended positions are counted up to. */
  now: string;
  /** Epoch milliseconds at which the proposals are needed. */
  deadline: number;
  /** Whose résumé it is, for whom a model's answer is kept. */
  userId?: UserId | undefined;
  /** For how many questions to a model there is money, the first of which is asked in any case; absent where it is of no account. */
  questions?: number;
};

/** Proposals that passed the fact gate, all accepted, and those it refused. */
export type TailorOutput = {
  engine: string;
  changes: Change[];
  refused: RefusedEdit[];
  usage: RunUsage;
  /** How many questions the usage is of, where a model was asked. */
  calls?: number;
  /** How many edits the gate refused at first and let through as they were worded anew. */
  mended?: number;
};

/** Proposes changes of a document for a posting. A model engine rejects with a `ModelFailure` when the model does. */
export type TailorEngine = (input: TailorInput) => Promise<TailorOutput>;
