import { covers, type Painting } from "./pdf-painting.ts";
import type { HiddenReason } from "./layout.ts";
import type { Glyph, PageFrame } from "./pdf-glyphs.ts";

/** Points below which nobody reads a text. */
const TINY = 2;
/** Colours closer than this in every channel (0 to 255) look the same. */
const SAME_COLOUR = 20;
/** Share of a page that a scan's picture covers at least. */
const SCAN_COVER = 0.6;

/** Whether a picture covers the page, as in a scan; the text that OCR laid under it is then meant to be found. */
function isScan(painting: Painting, frame: PageFrame): boolean {
  const area = frame.width * frame.height;
  return painting.painted.some(({ kind, left, right, top, bottom }) => {
    const width = Math.min(right, frame.width) - Math.max(left, 0);
    const height = Math.min(bottom, frame.height) - Math.max(top, 0);
    return kind === "image" && width > 0 && height > 0 && width * height > SCAN_COVER * area;
  });
}

/** Makes the test that says why a person looking at the page cannot see a character, or undefined when they can. */
export function visibilityOf(
  painting: Painting,
  frame: PageFrame,
): (glyph: Glyph) => HiddenReason | undefined {
  const scan = isScan(painting, frame);
  const known = new Map<string, HiddenReason | undefined>();
  return (glyph) => {
    const { size } = glyph;
    const middle = (glyph.x + glyph.right) / 2;
    const height = glyph.y - 0.3 * size;
    if (middle < 0 || middle > frame.width || height < 0 || height > frame.height) return "off_page";
    if (isUnpainted(glyph))
      return scan || glyph.text.trim() === "" || isOutlined(glyph, painting) ? undefined : "invisible_mode";
    if (size < TINY) return "tiny";
    // The background rarely changes within a text object: one look per object and line.
    const key = `${glyph.object}:${Math.round(glyph.y)}:${Math.round(middle / 20)}`;
    if (!known.has(key)) known.set(key, colourReason(glyph, painting, middle, height));
    return known.get(key);
  };
}

/** Whether the text itself leaves no mark. */
export function isUnpainted(glyph: Glyph): boolean {
  const { renderMode, colour } = glyph.style;
  return renderMode === 3 || renderMode === 7 || (colour[3] < 13 && paintsFill(renderMode));
}

/**
 * Whether a path of a letter's height is painted in the character's place: Chromium draws faces that it emboldens itself as
 * outlines and lays unpainted text over them so that it can be selected.
 */
function isOutlined(glyph: Glyph, painting: Painting): boolean {
  const { x, right, y, size } = glyph;
  return painting.painted.some(
    (painted) =>
      painted.kind === "fill" &&
      painted.bottom - painted.top < 1.6 * size &&
      painted.bottom > y - size &&
      painted.top < y + 0.3 * size &&
      painted.left < x + 0.6 * (right - x) &&
      painted.right > x + 0.4 * (right - x) &&
      !sameColour(painted.colour, paperUnder(painting, painted.order, x, y - 0.3 * size) ?? [128, 128, 128]),
  );
}

function paintsFill(renderMode: number): boolean {
  return renderMode === 0 || renderMode === 4;
}

type Colour = readonly [number, number, number];

function colourReason(glyph: Glyph, painting: Painting, x: number, y: number): HiddenReason | undefined {
  if (!paintsFill(glyph.style.renderMode)) return undefined;
  const paper = paperUnder(painting, painting.textOrder.get(glyph.object) ?? Infinity, x, y);
  const [red, green, blue] = glyph.style.colour;
  return paper !== undefined && sameColour(paper, [red, green, blue]) ? "white" : undefined;
}

/** The colour painted at a point before a moment; white where nothing is, undefined on a picture. */
function paperUnder(painting: Painting, order: number, x: number, y: number): Colour | undefined {
  const under = painting.painted.findLast((painted) => painted.order < order && covers(painted, x, y));
  if (under === undefined) return [255, 255, 255];
  return under.kind === "image" ? undefined : under.colour;
}

function sameColour(one: Colour, other: Colour): boolean {
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) <= SAME_COLOUR);
}
