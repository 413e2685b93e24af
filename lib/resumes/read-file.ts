import type { Failure } from "../work/index.ts";
import { extractText, FileRefused, sniffType } from "./extract/index.ts";
import { parseResume } from "./parse/index.ts";
import type { ReadFile } from "./ports.ts";

/** The engine that answers says so: rules of this version, no model. */
const ENGINE = "rules-1";

const DECLARED: Partial<Record<ReturnType<typeof sniffType>, string>> = {
  pdf: "application/pdf",
  zip: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  text: "text/plain",
};

/** The refusal of a file that can be read but is not what it was announced as; others are judged when they are read. */
function mistakenType(bytes: Uint8Array, declared: string | undefined): Failure | undefined {
  const found = bytes.byteLength === 0 ? undefined : DECLARED[sniffType(bytes)];
  if (found === undefined || declared === undefined || found === declared) return undefined;
  const message =
    "The file is not of the type it was sent as. Choose it again and send it with its own type.";
  return { code: "unsupported_type", message, retryable: false };
}

/** Reads files with the project's own extraction and rules parser. @param wasm loads PDFium */
export function makeReadFile(wasm: () => Promise<Uint8Array>): ReadFile {
  return async (bytes, hints) => {
    const mistaken = mistakenType(bytes, hints.contentType);
    if (mistaken) return { failure: mistaken };
    try {
      const text = await extractText(bytes, {
        wasm,
        ...(hints.contentType !== undefined && { contentType: hints.contentType }),
        ...(hints.fileName !== undefined && { fileName: hints.fileName }),
      });
      const { document, confidence, warnings } = parseResume(text);
      const parse = {
        engine: ENGINE,
        pages: text.pages.length,
        confidence,
        warnings,
      };
      return { document, parse, text };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      return { failure: { code: error.code, message: error.message, retryable: false } };
    }
  };
}
