import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { contentStems } from "../read-question.ts";
import { fold } from "../text/fold.ts";

type Line = { path: string; text: string };

// So much of the shorter statement must be in the other that both tell of one thing.
const SAME_STATEMENT = 0.6;
const SHARED_WORDS = 3;

function linesOf(resume: ResumeDocument): Line[] {
  const lines: Line[] = [];
  const add = (path: string, text: string | undefined) => {
    for (const part of (text ?? "").split(/(?<=[.!?;])\s+/))
      if (/\d/.test(part)) lines.push({ path, text: part });
  };
  for (const section of ["work", "projects", "volunteer"] as const) {
    resume[section]?.forEach((entry, index) => {
      entry.highlights?.forEach((text, at) => add(`/${section}/${index}/highlights/${at}`, text));
      if ("summary" in entry) add(`/${section}/${index}/summary`, entry.summary);
      if ("description" in entry) add(`/${section}/${index}/description`, entry.description);
    });
  }
  return lines;
}

type Amount = { value: number; unit: string };
const AMOUNT =
  /(?<![\p{L}\p{N}.,])([$€£]?)\s?(\d+(?:[.,]\d+)*)\s?(%|percent\b|k\b|m\b|bn\b|million\b|thousand\b)?(?:-?\s?(\p{L}+))?/gu;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9 };

/** The amounts of a text with their unit: a currency, percent, or the noun after the number. Years of the calendar are none. */
function amountsOf(folded: string): Amount[] {
  return [...folded.matchAll(AMOUNT)].flatMap(([, currency = "", digits = "", suffix = "", noun = ""]) => {
    const plain = digits
      .replace(/,(?=\d{3}\b)/g, "")
      .replace(/\.(?=\d{3}\b)/g, "")
      .replace(",", ".");
    const value = Number(plain) * (SCALE[suffix] ?? 1);
    const percent = suffix === "%" || suffix === "percent";
    if (!Number.isFinite(value) || (/^(?:19|20)\d\d$/.test(digits) && currency === "" && !percent)) return [];
    const unit = currency !== "" ? currency : percent ? "%" : (contentStems(noun)[0] ?? "");
    return [{ value, unit }];
  });
}

/** A number of the answer that stands otherwise in the line of the résumé which tells of the same thing. */
export function numberClaims(sentence: ReadSentence, resume: ResumeDocument): Contradiction[] {
  const said = amountsOf(sentence.folded);
  if (said.length === 0) return [];
  const words = new Set(contentStems(sentence.folded).filter((word) => !/^\d/.test(word)));
  for (const { path, text } of linesOf(resume)) {
    const line = new Set(contentStems(text).filter((word) => !/^\d/.test(word)));
    const shared = [...words].filter((word) => line.has(word)).length;
    if (shared < SHARED_WORDS || shared < SAME_STATEMENT * Math.min(words.size, line.size)) continue;
    const written = amountsOf(fold(text));
    const other = said.find(({ value, unit }) => {
      const same = written.filter((amount) => amount.unit === unit && unit !== "");
      return (
        same.length === 1 && same[0]?.value !== value && !written.some((amount) => amount.value === value)
      );
    });
    const original = written.find(({ unit }) => unit === other?.unit);
    // A sentence that also holds the number of the line adds to it and does not contradict it.
    if (other === undefined || original === undefined || said.some(({ value }) => value === original.value))
      continue;
    return [
      {
        quote: sentence.raw,
        path,
        resumeSays: text,
        message: `You say ${other.value}${other.unit === "%" ? " %" : ` ${other.unit}`}; the résumé tells of the same with ${original.value}${original.unit === "%" ? " %" : ` ${original.unit}`}.`,
      },
    ];
  }
  return [];
}
