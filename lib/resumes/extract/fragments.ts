import { cleanText } from "./clean-text.ts";
import type { Glyph } from "./pdf-glyphs.ts";

/** A stretch of text on one baseline without a wide gap; the unit of reading order. */
export type Fragment = {
  text: string;
  x: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  href?: string;
  /** Ends with a hyphen that the typesetter put there. */
  hyphen: boolean;
};

/** Fonts whose glyphs are pictures, whatever text they claim to be. */
const ICON_FONT =
  /font ?awesome|simpleicons|material(icons|symbols)|ionicons|phosphor|academicons|octicons|fontello|icomoon|remixicon|marvosym|bootstrap-icons/i;

/** Gaps in units of the font size. */
const WORD_GAP = 0.13;
const WORD_GAP_CJK = 0.55;
/** A gap that ends a fragment; whether it is a space or a tab is seen when the line is put together. */
const FRAGMENT_GAP = 0.6;

/**
 * Joins characters into fragments, by place and not by the order of the content stream alone.
 * @param hrefAt the link target that covers a point, if any
 */
export function fragmentsOf(
  glyphs: readonly Glyph[],
  hrefAt: (x: number, y: number) => string | undefined,
): Fragment[] {
  const pieces: Glyph[][] = [];
  let piece: Glyph[] = [];
  for (const glyph of glyphs) {
    if (ICON_FONT.test(glyph.style.fontName)) continue;
    const before = piece.at(-1);
    if (before !== undefined && !continues(before, glyph)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(glyph);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces.flatMap((glyphsOfPiece) => spell(glyphsOfPiece, hrefAt));
}

/** The next character stands where the pen is, give or take kerning or a space. */
function continues(before: Glyph, glyph: Glyph): boolean {
  if (samePlace(before, glyph)) return true;
  const size = Math.max(before.size, glyph.size);
  if (Math.abs(glyph.y - before.y) > 0.05 * size || Math.abs(glyph.size - before.size) > 0.05 * size)
    return false;
  const gap = glyph.x - before.right;
  return gap > -0.6 * size && gap < FRAGMENT_GAP * size;
}

/** Replacement text (`ActualText`) comes as several characters in the place of one glyph. */
function samePlace(before: Glyph, glyph: Glyph): boolean {
  return before.object === glyph.object && before.x === glyph.x && before.y === glyph.y;
}

type Unit = { glyph: Glyph; href: string | undefined };

function spell(glyphs: readonly Glyph[], hrefAt: (x: number, y: number) => string | undefined): Fragment[] {
  const spacing = letterSpacing(glyphs);
  const fragments: Fragment[] = [];
  let open: { units: Unit[]; text: string } | undefined;
  let pen: Glyph | undefined;
  const close = (): void => {
    if (open !== undefined) fragments.push(...fragmentOf(open.units, open.text));
    open = undefined;
  };
  for (const glyph of glyphs) {
    const blank = glyph.text.trim() === "";
    const gap = pen === undefined || samePlace(pen, glyph) ? 0 : glyph.x - pen.right - spacing;
    if (blank) {
      // A space counts by the room it takes: files for machines put several in a row to imitate a tab.
      if (open !== undefined && !open.text.endsWith(" ")) open.text += " ";
      if (glyph.right - (pen?.right ?? glyph.x) < FRAGMENT_GAP * glyph.size) continue;
      close();
      continue;
    }
    const href = hrefAt((glyph.x + glyph.right) / 2, glyph.y - 0.3 * glyph.size);
    const last: Unit | undefined = open?.units.at(-1);
    if (gap > FRAGMENT_GAP * glyph.size) close();
    else if (
      last !== undefined &&
      (last.href !== href || last.glyph.style !== glyph.style) &&
      looksDiffer(last, glyph, href)
    ) {
      if (gap > WORD_GAP * glyph.size && open !== undefined) open.text += " ";
      close();
    }
    if (open === undefined) open = { units: [], text: "" };
    else if (gap > wordGap(last?.glyph ?? glyph, glyph) * glyph.size && !open.text.endsWith(" "))
      open.text += " ";
    open.units.push({ glyph, href });
    open.text += glyph.text;
    pen = glyph;
  }
  close();
  return fragments;
}

function looksDiffer(last: Unit, glyph: Glyph, href: string | undefined): boolean {
  return (
    last.href !== href ||
    last.glyph.style.bold !== glyph.style.bold ||
    last.glyph.style.italic !== glyph.style.italic
  );
}
const CJK = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

function wordGap(before: Glyph, glyph: Glyph): number {
  return CJK.test(before.text) && CJK.test(glyph.text) ? WORD_GAP_CJK : WORD_GAP;
}

/** Extra room that a letter-spaced heading puts between all its letters, so that it is not taken for word gaps; in points. */
function letterSpacing(glyphs: readonly Glyph[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < glyphs.length; i++) {
    const [before, glyph] = [glyphs[i - 1], glyphs[i]];
    if (
      before === undefined ||
      glyph === undefined ||
      samePlace(before, glyph) ||
      before.text.trim() === "" ||
      glyph.text.trim() === ""
    )
      continue;
    gaps.push((glyph.x - before.right) / glyph.size);
  }
  if (gaps.length < 4) return 0;
  gaps.sort((a, b) => a - b);
  const low = gaps[Math.floor(gaps.length * 0.2)] ?? 0;
  const size = glyphs[0]?.size ?? 0;
  return low > 0.06 ? low * size : 0;
}

function fragmentOf(units: readonly Unit[], raw: string): Fragment[] {
  const [first, last] = [units[0], units.at(-1)];
  const text = cleanText(raw);
  if (first === undefined || last === undefined || text.trim() === "") return [];
  const { glyph, href } = first;
  return [
    {
      text,
      x: Math.min(...units.map((unit) => unit.glyph.x)),
      right: Math.max(...units.map((unit) => unit.glyph.right)),
      y: glyph.y,
      size: glyph.size,
      bold: glyph.style.bold,
      italic: glyph.style.italic,
      ...(href === undefined ? {} : { href }),
      hyphen: last.glyph.hyphen,
    },
  ];
}
