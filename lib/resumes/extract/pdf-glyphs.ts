import type { Pdfium } from "./pdfium.ts";

/** The looks shared by all characters of one text object. */
export type GlyphStyle = {
  fontName: string;
  bold: boolean;
  italic: boolean;
  /** Red, green, blue, alpha: 0 to 255. */
  colour: [number, number, number, number];
  /** Text rendering mode of PDF 32000-1, 9.3.6: 3 paints nothing, 7 only clips. */
  renderMode: number;
};

/** One character in the page's upright frame: points, origin top left, y downwards. */
export type Glyph = {
  text: string;
  /** Pen position on the baseline. */
  x: number;
  y: number;
  /** Where the next character would start: the pen position plus the advance. */
  right: number;
  size: number;
  style: GlyphStyle;
  /** Quarter turns of the writing direction: 0 is left to right as the page is viewed. */
  turn: 0 | 1 | 2 | 3;
  /** A hyphen that the typesetter put at a line end. */
  hyphen: boolean;
  /** Handle of the text object that paints it. */
  object: number;
};

/** Page box in the page's own coordinates (origin bottom left) and its quarter turns clockwise. */
export type PageBox = { left: number; top: number; right: number; bottom: number; turns: number };

/** A page as viewed: an affine map from page coordinates to the upright frame. */
export type PageFrame = {
  width: number;
  height: number;
  map: (x: number, y: number) => [number, number];
  turns: number;
};

/** The frame of an open page as it is viewed, or turned clockwise by further quarter turns. */
export function pageFrame(pdfium: Pdfium, page: number, further = 0): PageFrame {
  const at = pdfium.scratch;
  pdfium.FPDF_GetPageBoundingBox(page, at);
  const view = pdfium.view();
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(at + offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  return frameOf({ left, top, right, bottom, turns: (pdfium.FPDFPage_GetRotation(page) + further) & 3 });
}

/** The frame of a page box turned clockwise by quarter turns. */
function frameOf(box: PageBox): PageFrame {
  const width = box.right - box.left;
  const height = box.top - box.bottom;
  switch (box.turns) {
    case 1:
      return { width: height, height: width, turns: 1, map: (x, y) => [y - box.bottom, x - box.left] };
    case 2:
      return { width, height, turns: 2, map: (x, y) => [box.right - x, y - box.bottom] };
    case 3:
      return { width: height, height: width, turns: 3, map: (x, y) => [box.top - y, box.right - x] };
    default:
      return { width, height, turns: 0, map: (x, y) => [x - box.left, box.top - y] };
  }
}

/**
 * Every character that the page itself places (PDFium's own guesses at spaces and line ends are left out), in the order of the
 * content stream.
 * @param limit the most characters to read
 */
export function readGlyphs(pdfium: Pdfium, page: number, frame: PageFrame, limit: number): Glyph[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const glyphs: Glyph[] = [];
  const styles = new Map<number, GlyphStyle>();
  const count = Math.min(pdfium.FPDFText_CountChars(text), limit);
  for (let index = 0; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(text, index);
    if (code === 0 || pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    const object = pdfium.FPDFText_GetTextObject(text, index);
    const style = styles.get(object) ?? readStyle(pdfium, text, index, object);
    styles.set(object, style);
    const glyph = readGlyph(pdfium, text, index, code, frame, style);
    if (glyph !== undefined) glyphs.push({ ...glyph, object });
  }
  pdfium.FPDFText_ClosePage(text);
  return joinSurrogates(glyphs);
}

function readGlyph(
  pdfium: Pdfium,
  text: number,
  index: number,
  code: number,
  frame: PageFrame,
  style: GlyphStyle,
): Glyph | undefined {
  const at = pdfium.scratch;
  if (pdfium.FPDFText_GetCharOrigin(text, index, at, at + 8) === 0) return undefined;
  const boxKnown = pdfium.FPDFText_GetLooseCharBox(text, index, at + 16) === 1;
  const matrixKnown = pdfium.FPDFText_GetMatrix(text, index, at + 32) === 1;
  const nominal = pdfium.FPDFText_GetFontSize(text, index);
  const view = pdfium.view();
  const [originX, originY] = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
  const float = (offset: number): number => view.getFloat32(at + offset, true);
  const [a, b, c, d] = matrixKnown ? [float(32), float(36), float(40), float(44)] : [1, 0, 0, 1];
  const size = nominal * Math.hypot(c, d);
  if (!Number.isFinite(originX + originY + size)) return undefined;
  const [x, y] = frame.map(originX, originY);
  const corner = boxKnown ? [frame.map(float(16), float(20)), frame.map(float(24), float(28))] : [];
  const turn = quarterTurns(a, b, frame.turns);
  const right = turn % 2 === 0 ? Math.max(x, ...corner.map(([cx]) => cx)) : x + size / 2;
  const isHyphen = code === 2 || pdfium.FPDFText_IsHyphen(text, index) === 1;
  return {
    text: code === 2 ? "-" : String.fromCodePoint(code),
    x,
    y,
    right,
    size,
    style,
    turn,
    hyphen: isHyphen,
    object: 0,
  };
}

/** Direction of the text axis (a, b) after the page was turned, rounded to quarter turns clockwise. */
function quarterTurns(a: number, b: number, pageTurns: number): 0 | 1 | 2 | 3 {
  const own = Math.round(Math.atan2(-b, a) / (Math.PI / 2));
  return ((own + pageTurns + 8) % 4) as 0 | 1 | 2 | 3;
}

/** PDFium counts in UTF-16 units, so a character beyond the basic plane comes as two glyphs in one place. */
function joinSurrogates(glyphs: Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = joined.at(-1);
    const unit = glyph.text.charCodeAt(0);
    if (before !== undefined && unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(before.text)) {
      joined[joined.length - 1] = {
        ...before,
        text: before.text + glyph.text,
        right: Math.max(before.right, glyph.right),
      };
    } else joined.push(glyph);
  }
  return joined;
}

function isHighSurrogate(text: string): boolean {
  const unit = text.charCodeAt(0);
  return text.length === 1 && unit >= 0xd800 && unit <= 0xdbff;
}

function readStyle(pdfium: Pdfium, text: number, index: number, object: number): GlyphStyle {
  const { name, flags } = readFont(pdfium, text, index);
  const at = pdfium.scratch;
  const coloured = pdfium.FPDFText_GetFillColor(text, index, at, at + 4, at + 8, at + 12) === 1;
  const view = pdfium.view();
  const channel = (offset: number): number =>
    coloured ? view.getUint32(at + offset, true) : offset === 12 ? 255 : 0;
  const weight = pdfium.FPDFText_GetFontWeight(text, index);
  const renderMode = object === 0 ? 0 : pdfium.FPDFTextObj_GetTextRenderMode(object);
  const heavy =
    (weight >= 700 && !/regular|roman|book|light|text|medium/i.test(name)) || (flags & FORCE_BOLD) !== 0;
  return {
    fontName: name,
    // Filling and stroking the same outline is how a program fakes a bold face that it lacks.
    bold: heavy || isBoldName(name) || renderMode === 2,
    italic:
      (flags & ITALIC) !== 0 || /italic|oblique|slanted|(^|\+)(cmti|cmsl|cmbxti|ecti|sfti)\d/i.test(name),
    colour: [channel(0), channel(4), channel(8), channel(12)],
    renderMode,
  };
}

/** Font descriptor flags of PDF 32000-1, table 123. */
const ITALIC = 1 << 6;
const FORCE_BOLD = 1 << 18;

/**
 * Whether a font's name says bold, also in the short forms of TeX: `CMBX` (Computer Modern bold extended), `SFBX`, `ECBX`,
 * `LMRoman10-Bold`, `NimbusRomNo9L-Medi`.
 */
function isBoldName(name: string): boolean {
  if (/semilight|extralight|ultralight/i.test(name)) return false;
  return /bold|heavy|black(?!letter)|demi|[-,]bd|medi(?!um)|(^|\+)(cmbx|cmssbx|cmb|sfbx|ecbx|lmbx|tbx|rm-lmbx)\w*\d/i.test(
    name,
  );
}

function readFont(pdfium: Pdfium, text: number, index: number): { name: string; flags: number } {
  const at = pdfium.scratch;
  const length = pdfium.FPDFText_GetFontInfo(text, index, at + 16, 200, at);
  const flags = pdfium.view().getInt32(at, true);
  if (length === 0 || length > 200) return { name: "", flags: length === 0 ? 0 : flags };
  const bytes = pdfium.bytes().subarray(at + 16, at + 16 + length - 1);
  return { name: new TextDecoder("latin1").decode(bytes), flags };
}
