import { fold, wordsOf } from "./fold.ts";

/** One sentence, bullet or line of an answer: `raw` is an exact part of it, `folded` its comparable form on one line. */
export type Segment = { raw: string; folded: string; words: readonly string[] };

// A line this short was ended on purpose; a longer one may have been wrapped by an editor.
const WRAPPED_FROM = 60;
const BULLET = /^\s*(?:[-*•–—▪◦·+>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;
// The end of a sentence: a full stop inside "3.5" or "node.js" and after "e.g." or "Dr." is none.
const END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|approx|z\.b|d\.h)\.)(?<=[.!?…]["')\]]?|;)\s+|(?<=[。！？])|\n/giu;

/** The text with the breaks of wrapped lines as blanks, letter for letter, so that places in it are places in the text. */
function unwrapped(text: string): string {
  const plain = text.replace(/\r(?=\n)/g, " ").replaceAll("\r", "\n");
  let at = 0;
  return plain.replace(/\n/g, (_, index: number) => {
    const line = plain.slice(at, index);
    at = index + 1;
    const next = plain.slice(at).split("\n", 1)[0] ?? "";
    const wrapped =
      line.length >= WRAPPED_FROM && next.trim() !== "" && !BULLET.test(next) && !/[.!?:;]\s*$/.test(line);
    return wrapped ? " " : "\n";
  });
}

/** The sentences of an answer in their order; bullets and short lines are sentences of their own. */
export function segmentsOf(text: string): Segment[] {
  const plain = unwrapped(text);
  const segments: Segment[] = [];
  const add = (from: number, to: number) => {
    const part = text.slice(from, to);
    const raw = part.replace(BULLET, "").trim();
    const folded = fold(raw).replace(/\s+/g, " ");
    const words = wordsOf(folded);
    if (words.length > 0) segments.push({ raw, folded, words });
  };
  let from = 0;
  for (const end of plain.matchAll(END)) {
    add(from, end.index);
    from = end.index + end[0].length;
  }
  add(from, text.length);
  return segments;
}
