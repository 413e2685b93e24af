import { blocksOf } from "./columns.ts";
import { fragmentsOf } from "./fragments.ts";
import { HiddenText } from "./hidden-text.ts";
import { withDrawnMarkers } from "./drawn-markers.ts";
import { FileRefused, MAX_CHARACTERS, TRUNCATED, type ExtractedText, type TextLine } from "./layout.ts";
import { joinSplitWords } from "./hyphens.ts";
import { isNearlyEmpty, linesOf } from "./lines.ts";
import { pageFrame, readGlyphs, type Glyph, type PageFrame } from "./pdf-glyphs.ts";
import { readLinks } from "./pdf-links.ts";
import { edgesOf, readPainting } from "./pdf-painting.ts";
import { withPdfium, type Pdfium } from "./pdfium.ts";
import { sievePdf, type Sieved } from "./sieve.ts";
import { isUnpainted, visibilityOf } from "./visibility.ts";

/** More pages than this are no résumé. */
const MAX_PAGES = 60;

/** Text of a PDF in reading order. Throws `FileRefused`. */
export async function extractPdf(bytes: Uint8Array, wasm: () => Promise<Uint8Array>): Promise<ExtractedText> {
  const sieved = sievePdf(bytes);
  return withPdfium(wasm, (pdfium) => readDocument(pdfium, bytes, sieved));
}

function readDocument(pdfium: Pdfium, bytes: Uint8Array, sieved: Sieved): ExtractedText {
  const pointer = pdfium.malloc(bytes.length);
  pdfium.bytes().set(bytes, pointer);
  const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, 0);
  try {
    if (document === 0) throw refusal(pdfium.FPDF_GetLastError());
    const pages = pdfium.FPDF_GetPageCount(document);
    if (pages > MAX_PAGES) {
      throw new FileRefused(
        "too_many_pages",
        `The PDF has ${pages} pages; at most ${MAX_PAGES} can be read.`,
      );
    }
    const text = readPages(pdfium, document, pages);
    if (!isNearlyEmpty(text.lines)) return text;
    if (sieved.encrypted) throw refusal(PASSWORD);
    if (text.pages.length === 0 || sieved.cutOff) throw refusal(DAMAGED);
    return text;
  } finally {
    pdfium.FPDF_CloseDocument(document);
    pdfium.free(pointer);
  }
}

/** Error numbers of `FPDF_GetLastError` (fpdfview.h). */
const DAMAGED = 3;
const PASSWORD = 4;
const UNKNOWN_SECURITY = 5;

function refusal(error: number): FileRefused {
  if (error === PASSWORD || error === UNKNOWN_SECURITY) {
    return new FileRefused(
      "encrypted",
      "The PDF is protected with a password. Please upload a copy without one.",
    );
  }
  return new FileRefused(
    "corrupt",
    "The PDF is damaged and cannot be opened. Please export it again and upload the new file.",
  );
}

function readPages(pdfium: Pdfium, document: number, pages: number): ExtractedText {
  const reading: Reading = { pdfium, document, hidden: new HiddenText(), left: MAX_CHARACTERS };
  const sizes: ExtractedText["pages"] = [];
  const lines: TextLine[] = [];
  for (let index = 0; index < pages && reading.left > 0; index++) {
    const page = pdfium.FPDF_LoadPage(document, index);
    if (page === 0) continue;
    const read = readPage(reading, page, index);
    lines.push(...read.lines);
    sizes.push(read.size);
    pdfium.FPDF_ClosePage(page);
  }
  const report = reading.hidden.report();
  if (reading.left <= 0) {
    report.warnings.push(TRUNCATED);
  }
  return { format: "pdf", pages: sizes, lines: joinSplitWords(lines), ...report };
}

/** `left` counts down the characters that may still be read. */
type Reading = { pdfium: Pdfium; document: number; hidden: HiddenText; left: number };

/** Reads a page in the direction in which most of its text runs, and what runs in another direction after it. */
function readPage(
  reading: Reading,
  page: number,
  index: number,
): { lines: TextLine[]; size: ExtractedText["pages"][number] } {
  const { pdfium } = reading;
  const viewed = pageFrame(pdfium, page);
  const glyphs = readGlyphs(pdfium, page, viewed, reading.left);
  reading.left -= glyphs.length;
  const directions = [0, 1, 2, 3]
    .map((turn) => ({ turn, count: glyphs.filter((glyph) => glyph.turn === turn).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  let frame = viewed;
  const lines: TextLine[] = [];
  for (const { turn } of directions) {
    const upright = turn === 0 ? viewed : pageFrame(pdfium, page, 4 - turn);
    if (lines.length === 0) frame = upright;
    const own = turn === 0 ? glyphs : readGlyphs(pdfium, page, upright, glyphs.length);
    const columns = (lines.at(-1)?.column ?? -1) + 1;
    const read = readUpright(
      reading,
      page,
      upright,
      own.filter((glyph) => glyph.turn === 0),
      index,
    );
    lines.push(...read.map((line) => ({ ...line, column: line.column + columns })));
  }
  return { lines, size: { width: frame.width, height: frame.height } };
}

function readUpright(
  reading: Reading,
  page: number,
  frame: PageFrame,
  glyphs: readonly Glyph[],
  index: number,
): TextLine[] {
  const painting = readPainting(reading.pdfium, page, frame);
  const visible = onlyVisible(glyphs, visibilityOf(painting, frame), reading.hidden);
  const fragments = fragmentsOf(visible, readLinks(reading.pdfium, reading.document, page, frame));
  return withDrawnMarkers(linesOf(blocksOf(fragments, edgesOf(painting, frame)), index), painting);
}

type Test = ReturnType<typeof visibilityOf>;

/** Takes out what nobody sees, and reports it. */
function onlyVisible(glyphs: readonly Glyph[], reasonOf: Test, hidden: HiddenText): Glyph[] {
  const visible: Glyph[] = [];
  // Text that shows although it is not painted is painted as outlines, which is done to embolden it.
  const bold = new Map<Glyph["style"], Glyph["style"]>();
  const emboldened = (style: Glyph["style"]): Glyph["style"] => {
    const made = bold.get(style) ?? { ...style, bold: true };
    bold.set(style, made);
    return made;
  };
  let before: Glyph | undefined;
  let last: ReturnType<Test>;
  for (const glyph of glyphs) {
    // A space shares the fate of the text before it.
    const reason = glyph.text.trim() === "" && before !== undefined ? last : reasonOf(glyph);
    last = reason;
    const apart =
      before !== undefined && (glyph.y !== before.y || glyph.x > before.right + 0.13 * glyph.size);
    if (reason !== undefined && apart) hidden.visiblePart(" ", reason);
    const text = hidden.visiblePart(glyph.text, reason);
    if (text !== "")
      visible.push({ ...glyph, text, style: isUnpainted(glyph) ? emboldened(glyph.style) : glyph.style });
    before = glyph;
  }
  return visible;
}
