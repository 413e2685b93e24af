import type { PostingLine } from "../analysis/index.ts";

/** Of a longer posting the beginning is shown, so that a question has a known most. */
const MOST_BYTES = 45_000;

/** The lines of a posting as the model sees them; what instructs a program is not among them. */
export function shownLines(lines: readonly PostingLine[]): string[] {
  const shown: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const one = shownLine(line);
    // number, sign and gap stand before each
    bytes += Buffer.byteLength(one) + 8;
    if (bytes > MOST_BYTES) break;
    shown.push(one);
  }
  return shown;
}

function shownLine({ text, bullet, heading, field }: PostingLine): string {
  if (heading) return `heading: ${text}`;
  if (field !== undefined) return `${field}: ${text}`;
  return bullet ? `- ${text}` : text;
}
