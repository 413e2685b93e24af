import type { TextLine } from "./layout.ts";
import type { Painted, Painting } from "./pdf-painting.ts";

/** Smallest and largest side of a list marker, and how far left of its text it may end, in sizes of the text. */
const SIDES = { least: 0.12, most: 0.65 };
const REACH = 2;
/** Lines with the same marker at the same distance that make a list certain. */
const FEWEST = 2;

type Marker = { line: TextLine; dot: Painted; distance: number; width: number };

/**
 * Browsers draw the discs and squares of lists as shapes that no text tells. Lines behind such a shape begin list items, where
 * at least two lines have the same one at the same distance; a bold line or one of several cells is an entry on a timeline.
 */
export function withDrawnMarkers(lines: readonly TextLine[], { painted }: Painting): TextLine[] {
  const dots = painted.filter(({ kind, left, right, top, bottom }) => {
    const [width, height] = [right - left, bottom - top];
    return kind === "fill" && width < 12 && height < 12 && width < 1.6 * height && height < 1.6 * width;
  });
  const markers = lines.flatMap((line): Marker[] => {
    if (line.bullet === true || line.bold || line.text.includes("\t")) return [];
    const dot = dots.find((candidate) => stands(candidate, line));
    return dot === undefined
      ? []
      : [{ line, dot, distance: line.x - dot.right, width: dot.right - dot.left }];
  });
  const certain = new Map(
    markers
      .filter((marker) => markers.filter((other) => isSame(marker, other)).length >= FEWEST)
      .map(({ line, dot }) => [line, dot]),
  );
  // The line begins at its marker, so that the lines that wrap below its text are seen to be indented.
  return lines.map((line) => {
    const dot = certain.get(line);
    const x = Math.min(line.x, dot?.left ?? line.x);
    return dot === undefined ? line : { ...line, x, width: line.width + line.x - x, bullet: true };
  });
}

/** Left of the line's text, between its baseline and the height of its capitals. */
function stands({ left, right, top, bottom }: Painted, { x, y, size }: TextLine): boolean {
  const width = right - left;
  const middle = (top + bottom) / 2;
  return (
    width >= SIDES.least * size &&
    width <= SIDES.most * size &&
    right <= x + 0.5 &&
    right >= x - REACH * size &&
    middle < y &&
    middle > y - 0.75 * size
  );
}

const isSame = (a: Marker, b: Marker): boolean =>
  Math.abs(a.distance - b.distance) < 1 && Math.abs(a.width - b.width) < 0.5;
