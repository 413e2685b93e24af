/**
 * What every extractor (PDF, DOCX, TXT) gives and the rules parser reads: visible text with its place and looks, plus a
 * report of what was left out. One shape, so that the same content gives the same document whatever file it came in.
 */

/** Characters read of one document; a long academic CV has about 150,000. */
export const MAX_CHARACTERS = 300_000;

/** Told when a document is longer than that. */
export const TRUNCATED: { code: string; message: string } = {
  code: "truncated",
  message: "The file is very long; only its beginning was read.",
};

/** A piece of text in one font and size on one line. Units are PDF points (1/72 inch), origin top left, y growing downwards. */
export type TextRun = {
  text: string;
  /** 0-based. */
  page: number;
  /** Left edge. */
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  /** Font size after all matrices. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** The target of a link annotation or hyperlink that covers the run. */
  href?: string;
};

/** Runs on one baseline inside one column, left to right, already in reading order among the other lines. */
export type TextLine = {
  /** The runs joined, with single spaces where there is a visible gap and a tab where the gap is wide (a date gutter, a table cell). */
  text: string;
  page: number;
  /** 0-based number of the column on its page, in reading order; a full-width line above or below columns has its own number. */
  column: number;
  x: number;
  y: number;
  width: number;
  /** Largest font size on the line. */
  size: number;
  /** True when every letter of the line is bold. */
  bold: boolean;
  italic: boolean;
  runs: TextRun[];
  /** A heading by document structure (DOCX style, tagged PDF): 1 to 6. */
  headingLevel?: number;
  /** The line begins a list item by document structure or by a bullet glyph; the glyph is not part of `text`. */
  bullet?: boolean;
};

/** Why a text was kept out: a person reading the page cannot see it. */
export type HiddenReason =
  "white" | "tiny" | "invisible_mode" | "off_page" | "zero_width" | "tag_characters" | "hidden_property";

export type ExtractWarning = { code: string; message: string };

/** The visible text of a document in reading order. */
export type ExtractedText = {
  format: "pdf" | "docx" | "txt";
  pages: { width: number; height: number }[];
  lines: TextLine[];
  /** Text that was removed because nobody can see it, with the reason; at most the first 2,000 characters. */
  hidden: { reason: HiddenReason; text: string }[];
  warnings: ExtractWarning[];
};

/** Codes with which a file is refused; each becomes `failure.code` of the résumé. */
export const REFUSAL_CODES = [
  "no_text",
  "encrypted",
  "empty",
  "corrupt",
  "too_many_pages",
  "unsupported_type",
  "too_large",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A file that cannot be read, with what the person can do about it. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
