import type { Failure } from "../work/index.ts";
import type { ResumeDocument } from "./document.ts";
import type { ExportFormat } from "./export-formats.ts";
import type { ParseInfo } from "./model.ts";
import type { TemplateId } from "./templates.ts";

/** What reading a file gave: a document with its parse report, or the reason it was refused. */
export type ReadResult = { document: ResumeDocument; parse: ParseInfo } | { failure: Failure };

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
