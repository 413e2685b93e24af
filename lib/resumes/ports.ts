import type { UserId } from "../kernel/ids.ts";
import type { ModelUsage } from "../model/index.ts";
import type { Failure } from "../work/index.ts";
import type { ResumeDocument } from "./document.ts";
import type { ExportFormat } from "./export-formats.ts";
import type { ExtractedText } from "./extract/layout.ts";
import type { ParseInfo } from "./model.ts";
import type { TemplateId } from "./templates.ts";

/** What reading a file gave: a document with its parse report, or the reason it was refused. */
export type ReadResult = Reading | { failure: Failure };

/** A document and how it was read; `text` is what of the file people see. */
export type Reading = { document: ResumeDocument; parse: ParseInfo; text?: ExtractedText };

/**
 * Completes a reading with that of a second reader. Never fails for what that reader does. `usage` is what a model was billed for.
 * @param context `deadline` in epoch milliseconds; `unfunded` work asks no model
 */
export type CompleteReading = (
  reading: Required<Reading>,
  context: { userId: UserId; deadline: number; unfunded?: boolean | undefined },
) => Promise<{ document: ResumeDocument; parse: ParseInfo; usage?: ModelUsage }>;

/** Turns the bytes of a stranger's file into a document. Never throws for what is in the file. */
export type ReadFile = (
  bytes: Uint8Array,
  hints: { contentType?: string | undefined; fileName?: string | undefined },
) => Promise<ReadResult>;

/** Renders a document; the bytes depend on the arguments only. */
export type Render = (
  document: ResumeDocument,
  options: { format: ExportFormat; template: TemplateId; title: string },
) => Promise<{ bytes: Uint8Array }>;
