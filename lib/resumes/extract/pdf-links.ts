import type { PageFrame } from "./pdf-glyphs.ts";
import type { Pdfium } from "./pdfium.ts";

/** `PDFACTION_URI` of fpdf_doc.h. */
const URI_ACTION = 3;
/** Links read per page, and bytes of one address. */
const MAX_LINKS = 500;
const MAX_ADDRESS = 2048;

type Link = { left: number; top: number; right: number; bottom: number; href: string };

/** The link annotations of a page, as a look-up from a point (in the upright frame) to the address. */
export function readLinks(
  pdfium: Pdfium,
  document: number,
  page: number,
  frame: PageFrame,
): (x: number, y: number) => string | undefined {
  const links: Link[] = [];
  const at = pdfium.malloc(32);
  pdfium.view().setInt32(at, 0, true);
  while (links.length < MAX_LINKS && pdfium.FPDFLink_Enumerate(page, at, at + 4) === 1) {
    const link = readLink(pdfium, document, pdfium.view().getUint32(at + 4, true), at + 8, frame);
    if (link !== undefined) links.push(link);
  }
  pdfium.free(at);
  return (x, y) =>
    links.find((link) => x >= link.left && x <= link.right && y >= link.top && y <= link.bottom)?.href;
}

function readLink(
  pdfium: Pdfium,
  document: number,
  link: number,
  at: number,
  frame: PageFrame,
): Link | undefined {
  const action = pdfium.FPDFLink_GetAction(link);
  if (action === 0 || pdfium.FPDFAction_GetType(action) !== URI_ACTION) return undefined;
  const length = pdfium.FPDFAction_GetURIPath(document, action, 0, 0);
  if (length <= 1 || length > MAX_ADDRESS || pdfium.FPDFLink_GetAnnotRect(link, at) === 0) return undefined;
  const text = pdfium.malloc(length);
  pdfium.FPDFAction_GetURIPath(document, action, text, length);
  const href = new TextDecoder().decode(pdfium.bytes().slice(text, text + length - 1)).trim();
  pdfium.free(text);
  const view = pdfium.view();
  const [x1, y1] = frame.map(view.getFloat32(at, true), view.getFloat32(at + 4, true));
  const [x2, y2] = frame.map(view.getFloat32(at + 8, true), view.getFloat32(at + 12, true));
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    href,
  };
}
