import { isUtf8 } from "node:buffer";
import { cleanText } from "./clean-text.ts";
import { HiddenText } from "./hidden-text.ts";
import { FileRefused, MAX_CHARACTERS, TRUNCATED, type ExtractedText, type TextLine } from "./layout.ts";
import { finishLine } from "./lines.ts";
import { isMarkdown, proseStretchesOf, withoutBlockMarks } from "./markdown-line.ts";

const SIZE = 10;
const ADVANCE = 6;
const PAGE = { width: 612, height: 792 };

/**
 * Text of a plain text file; form feeds end pages, a line that begins with `#` marks is a heading as in Markdown, and in a file that
 * is written in Markdown the marks of emphasis and links become looks and targets. Throws `FileRefused`.
 */
export function extractTxt(bytes: Uint8Array): ExtractedText {
  const hidden = new HiddenText();
  const decoded = decodeText(bytes);
  const pages = decoded
    .slice(0, MAX_CHARACTERS)
    .split("\f")
    .map((content) => content.split(/\r\n|\r|\n/));
  const markdown = isMarkdown(pages.flat());
  const lines = pages.flatMap((content, page) =>
    content.flatMap((line, index) => {
      const text = hidden.visiblePart(line, undefined);
      return lineOf(markdown ? withoutBlockMarks(text) : text, { page, index, markdown });
    }),
  );
  const { hidden: unseen, warnings } = hidden.report();
  if (decoded.length > MAX_CHARACTERS) warnings.push(TRUNCATED);
  return { format: "txt", pages: pages.map(() => PAGE), lines, hidden: unseen, warnings };
}

type Place = { page: number; index: number; markdown: boolean };

function lineOf(raw: string, { page, index, markdown }: Place): TextLine[] {
  const heading = /^(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(raw);
  const content = heading?.[2] ?? raw;
  const strong = /^[ \t]*(\*\*|__)(?=\S)([^*_]+)\1[ \t]*$/.exec(content);
  const stretches = markdown
    ? proseStretchesOf(content)
    : [{ text: strong?.[2] ?? content, bold: strong !== null, italic: false }];
  const texts = stretches.map(({ text }) => withCells(text));
  const text = texts.join("");
  const left = (/^[ \t]*/.exec(text)?.[0] ?? "").replaceAll("\t", "    ").length * ADVANCE;
  const y = (index + 1) * SIZE * 1.2;
  let at = left;
  const runs = stretches.flatMap((stretch, order) => {
    const own = order === 0 ? (texts[order] ?? "").trimStart() : (texts[order] ?? "");
    const run = { text: own.trim(), page, x: at, y, width: own.trim().length * ADVANCE, size: SIZE };
    at += own.length * ADVANCE;
    const looks = { bold: heading !== null || stretch.bold, italic: stretch.italic };
    return run.text === ""
      ? []
      : [{ ...run, ...looks, ...(stretch.href === undefined ? {} : { href: stretch.href }) }];
  });
  const lines = finishLine(text, runs, { page, column: 0, y });
  return lines.map((line) =>
    heading?.[1] === undefined ? line : { ...line, headingLevel: heading[1].length },
  );
}

/** Clean text in which a tab or a wide gap keeps cells apart. */
const withCells = (text: string): string =>
  text
    .split("\t")
    .map(cleanText)
    .join("\t")
    .replace(/(?<=\S) {3,}(?=\S)/g, "\t");

/** Decodes by byte-order mark, then as UTF-8, then as UTF-16 without a mark, then as Windows-1252. Throws `FileRefused` for binary data. */
function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes)) {
    throw new FileRefused(
      "unsupported_type",
      "This is not a text document. Please upload a PDF, DOCX or TXT file.",
    );
  }
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder("windows-1252").decode(bytes);
}

/** UTF-16 without a mark: nearly every second byte of Latin text is 0. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return undefined;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > 0.7 * half && even < 0.05 * half) return "utf-16le";
  return even > 0.7 * half && odd < 0.05 * half ? "utf-16be" : undefined;
}

/** Zero bytes, or more than 1 % of control characters that no text file has. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
  }
  return odd > bytes.length / 100;
}
