import type { Edge } from "./columns.ts";
import type { PageFrame } from "./pdf-glyphs.ts";
import type { Pdfium } from "./pdfium.ts";

/** Something that a page paints besides text, in the upright frame; `shape` is its outline where it is no plain box. */
export type Painted = {
  kind: "fill" | "image";
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: [number, number, number];
  shape: [number, number][] | undefined;
  /** Position in painting order. */
  order: number;
};

/** What a page paints, and when it paints each of its texts. */
export type Painting = { painted: Painted[]; textOrder: ReadonlyMap<number, number> };

/** Object types and path segment types of fpdf_edit.h. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
const MAX_OBJECTS = 40_000;
const MAX_PAINTED = 8_000;
const MAX_SEGMENTS = 400;

type Matrix = [number, number, number, number, number, number];
type Walk = {
  pdfium: Pdfium;
  frame: PageFrame;
  at: number;
  painted: Painted[];
  textOrder: Map<number, number>;
  order: number;
};

/** Reads the filled paths and images of an open page in painting order, also inside form objects. */
export function readPainting(pdfium: Pdfium, page: number, frame: PageFrame): Painting {
  const walk: Walk = { pdfium, frame, at: pdfium.malloc(64), painted: [], textOrder: new Map(), order: 0 };
  const count = Math.max(0, pdfium.FPDFPage_CountObjects(page));
  for (let index = 0; index < count && walk.order < MAX_OBJECTS; index++) {
    readObject(walk, pdfium.FPDFPage_GetObject(page, index), [1, 0, 0, 1, 0, 0], 0);
  }
  pdfium.free(walk.at);
  return walk;
}

function readObject(walk: Walk, object: number, matrix: Matrix, depth: number): void {
  if (object === 0 || walk.order >= MAX_OBJECTS) return;
  const { pdfium } = walk;
  walk.order++;
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type === TEXT) walk.textOrder.set(object, walk.order);
  else if (type === FORM && depth < 8) {
    const inner = product(matrixOf(walk, object), matrix);
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index++)
      readObject(walk, pdfium.FPDFFormObj_GetObject(object, index), inner, depth + 1);
  } else if (walk.painted.length < MAX_PAINTED && (type === PATH || type === IMAGE || type === SHADING)) {
    addPainted(walk, object, type, matrix);
  }
}

function addPainted(walk: Walk, object: number, type: number, matrix: Matrix): void {
  const { pdfium, at } = walk;
  const filled = type === PATH ? fillOf(walk, object) : undefined;
  if (type === PATH && filled === undefined) return;
  if (pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) === 0) return;
  const view = pdfium.view();
  const [l, b, r, t] = [0, 4, 8, 12].map((offset) => view.getFloat32(at + offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  const corners = [
    place(walk, matrix, l, b),
    place(walk, matrix, r, t),
    place(walk, matrix, l, t),
    place(walk, matrix, r, b),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  walk.painted.push({
    kind: type === PATH ? "fill" : "image",
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    colour: filled ?? [128, 128, 128],
    shape: type === PATH ? shapeOf(walk, object, matrix) : undefined,
    order: walk.order,
  });
}

/** The fill colour of a path that is filled and opaque enough to matter. */
function fillOf({ pdfium, at }: Walk, object: number): [number, number, number] | undefined {
  if (pdfium.FPDFPath_GetDrawMode(object, at, at + 4) === 0 || pdfium.view().getInt32(at, true) === 0)
    return undefined;
  if (pdfium.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return undefined;
  const view = pdfium.view();
  const channel = (offset: number): number => view.getUint32(at + offset, true);
  return channel(12) < 128 ? undefined : [channel(0), channel(4), channel(8)];
}

/** The corners of a path that is no upright box; curves by their control points, which is near enough to tell inside from outside. */
function shapeOf(walk: Walk, object: number, matrix: Matrix): [number, number][] | undefined {
  const { pdfium, at } = walk;
  const count = pdfium.FPDFPath_CountSegments(object);
  if (count <= 5 || count > MAX_SEGMENTS) return undefined;
  const points: [number, number][] = [];
  const form = product(matrixOf(walk, object), matrix);
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index);
    if (pdfium.FPDFPathSegment_GetPoint(segment, at, at + 4) === 0) continue;
    const view = pdfium.view();
    points.push(place(walk, form, view.getFloat32(at, true), view.getFloat32(at + 4, true)));
  }
  return points;
}

function matrixOf({ pdfium, at }: Walk, object: number): Matrix {
  if (pdfium.FPDFPageObj_GetMatrix(object, at) === 0) return [1, 0, 0, 1, 0, 0];
  const view = pdfium.view();
  return [0, 4, 8, 12, 16, 20].map((offset) => view.getFloat32(at + offset, true)) as Matrix;
}

/** First `one`, then `other` (PDF 32000-1, 8.3.4). */
function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [A, B, C, D, E, F] = other;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function place({ frame }: Walk, [a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return frame.map(a * x + c * y + e, b * x + d * y + f);
}

/** Whether a painted thing covers a point; a shape by the even-odd rule. */
export function covers(painted: Painted, x: number, y: number): boolean {
  if (x < painted.left || x > painted.right || y < painted.top || y > painted.bottom) return false;
  const { shape } = painted;
  if (shape === undefined) return true;
  let inside = false;
  for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
    const [xi, yi] = shape[i] ?? [0, 0];
    const [xj, yj] = shape[j] ?? [0, 0];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Upright edges long enough to divide a page: the sides of panels, and rules. */
export function edgesOf({ painted }: Painting, frame: PageFrame): Edge[] {
  const tall = painted.filter(({ top, bottom }) => bottom - top > 0.3 * frame.height);
  return tall
    .filter(({ left, right }) => right - left < 0.8 * frame.width)
    .flatMap(({ left, right, top, bottom }) => [
      { x: left, top, bottom },
      { x: right, top, bottom },
    ])
    .filter(({ x }) => x > 0.1 * frame.width && x < 0.9 * frame.width);
}
