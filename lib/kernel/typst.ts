/** One document to typeset: a template file by name (`classic.typ`) and its data as JSON text, never as markup. */
export type TypstJob = { template: string; data: string };

/** A PDF with its number of pages, and the characters that no font at hand can draw. */
export type TypesetPdf = { bytes: Uint8Array; pages: number; missingGlyphs: string[] };

/** Typst as the renderer needs it. Throws an `Error` with Typst's diagnostics when the template does not compile. */
export type TypstPort = {
  pdf: (job: TypstJob) => Promise<TypesetPdf>;
  /** Pages that `pdf` would give, without writing one. */
  pageCount: (job: TypstJob) => Promise<number>;
};
