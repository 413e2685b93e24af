import * as z from "zod";

import { fromData } from "./data.ts";

/** Words of one numbered line, as a model points at them: exactly as they stand there, or empty for the whole line. Prompts say so, since a schema would in every place. */
export const Piece = z.object({ line: z.number().int().min(1), text: z.string().max(500) });
export type Piece = z.infer<typeof Piece>;

/** Words that stand in a line, and what stands before and behind them there. */
export type Found = { text: string; before: string; behind: string };

/**
 * What the line of a piece says there, in the line's own letters; nothing when it has no such words, or only parts of its words. Case,
 * typographic signs and spaces may differ.
 * @param lines the lines that were shown, in their order
 */
export function wordsAt(lines: readonly string[], { line, text }: Piece): Found | undefined {
  const whole = lines[line - 1]?.replace(/\s+/gu, " ").trim();
  if (whole === undefined || whole === "") return undefined;
  const wanted = fromData(text).replace(/\s+/gu, " ").trim();
  if (wanted === "") return { text: whole, before: "", behind: "" };
  const [page, words] = [foldedInPlace(whole), foldedInPlace(wanted)];
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    const [before, behind] = [whole.slice(0, at), whole.slice(at + words.length)];
    const cut = /^[\p{L}\p{M}\p{N}]/u;
    if (/[\p{L}\p{M}\p{N}]$/u.test(before) && cut.test(words)) continue;
    if (cut.test(behind) && /[\p{L}\p{M}\p{N}]$/u.test(words)) continue;
    return { text: whole.slice(at, at + words.length), before, behind };
  }
  return undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
};

/** Lower case and plain signs, letter by letter, so that offsets hold. */
function foldedInPlace(text: string): string {
  const folded = Array.from(text, (letter) => {
    const lower = (SIGNS[letter] ?? letter).toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
  return folded.join("");
}
