import { deflateSync } from "node:zlib";

/** What a test PDF is made of: objects by number, from 1 on, object 1 being the catalogue. */
export type PdfObjects = (string | Buffer)[];

/** A PDF file of given objects with a right cross-reference table. */
export function pdfOf(objects: PdfObjects): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(size);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  });
  const start = size;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A stream object; `packed` streams are deflated. */
export function streamOf(content: string | Buffer, packed = false, dictionary = ""): Buffer {
  const data = packed ? deflateSync(content) : Buffer.from(content);
  const filter = packed ? "/Filter /FlateDecode" : "";
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${filter} ${dictionary} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

/** Pages of 612 by 792 points with Helvetica as F1, Helvetica-Bold as F2 and Times-Italic as F3; `content` is a content stream each. */
export function pagesOf(contents: readonly string[], annotations: readonly string[] = []): Uint8Array {
  const first = 6 + annotations.length;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const notes = annotations.map((_, index) => `${6 + index} 0 R`).join(" ");
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic /Encoding /WinAnsiEncoding >>",
    ...annotations,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + index * 2 + 1} 0 R /Annots [${notes}]
         /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`,
      streamOf(content),
    ]),
  ]);
}

/** Characters that WinAnsiEncoding has beside those of Latin 1 (PDF 32000-1, annex D). */
const WIN_ANSI: Readonly<Record<string, number>> = {
  ...{ "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97 },
};

/** True when the fonts of the test PDFs have every character. */
export const isDrawable = (text: string): boolean =>
  Array.from(text).every((c) => c in WIN_ANSI || /[\t\n\x20-\x7e\u00a0-\u00ff]/.test(c));

/** Draws one text: points from the left and from the top. */
export function draw(text: string, x: number, y: number, size = 10, font = "F1"): string {
  const escaped = text
    .replace(/[\\()]/g, "\\$&")
    .replace(/[^\x20-\x7e]/g, (c) => `\\${(WIN_ANSI[c] ?? c.charCodeAt(0)).toString(8).padStart(3, "0")}`);
  return `\nBT /${font} ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${escaped}) Tj ET\n`;
}
