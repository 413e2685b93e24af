import type { ResumeDocument } from "../resumes/document.ts";
import { checkProse } from "./check-prose.ts";
import { isCourtesy } from "./courtesy.ts";
import type { LetterFrame } from "./courtesy.ts";
import { foldText } from "./fold.ts";
import { sentencesOf } from "./prose/clauses.ts";
import type { Refusal } from "./refusal.ts";
import { documentScope } from "./scope.ts";

/** The text of a letter without what its writer's résumé does not hold, and what was left out. */
export type CheckedLetter = { text: string; refused: Refusal[] };

/** No sentence of a letter is longer, in UTF-16 units: judging one takes more than its length in time, so a longer one is refused unread. */
const LONGEST_SENTENCE = 1_000;

/** The beginning of a point of a list. */
const BULLET = /^\s*[-•*]\s+/u;

/**
 * Judges a letter sentence by sentence: courtesies of a closed list of words may name the company and the position; every other
 * sentence must pass as prose of the résumé. What does not is left out and listed, the rest stands. The writer's name closes a letter as it stands.
 * @param now ISO 8601: open-ended positions are counted up to it
 */
export function checkLetter(
  source: ResumeDocument,
  text: string,
  frame: LetterFrame,
  { now }: { now: string },
): CheckedLetter {
  const scope = documentScope(source);
  const own = new Set(ownLines(source).map(foldText));
  const names = dottedNames([frame.company, frame.title, ...scope.units.flatMap(({ heads }) => heads)]);
  const refused: Refusal[] = [];
  const judged = (line: string, path: string): string => {
    const bullet = BULLET.exec(line)?.[0] ?? "";
    const said = line.slice(bullet.length);
    if (said.trim() === "" || own.has(foldText(said))) return line;
    const kept = sentencesAround(said, names).filter((sentence) => {
      if (sentence.length > LONGEST_SENTENCE) {
        refused.push({
          path,
          after: sentence,
          rule: "shape",
          detail: "The sentence is too long to be checked.",
        });
        return false;
      }
      if (isCourtesy(sentence, frame)) return true;
      const found = checkProse(path, sentence, scope, now);
      refused.push(...found);
      return found.length === 0;
    });
    return kept.length === 0 ? "" : bullet + kept.map((sentence) => sentence.trim()).join(" ");
  };
  const paragraphs = text.split(/\n{2,}/u).map((paragraph, at) =>
    paragraph
      .split("\n")
      .map((line) => judged(line, `/${at}`))
      .filter((line) => line.trim() !== "")
      .join("\n"),
  );
  return { text: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"), refused };
}

/** Lines that head or close a letter: who writes and how to reach them. */
function ownLines({ basics }: ResumeDocument): string[] {
  const place = [basics?.location?.city, basics?.location?.region, basics?.location?.countryCode];
  const lines = [basics?.name, basics?.email, basics?.phone, basics?.url, place.filter(Boolean).join(", ")];
  return lines.filter((line): line is string => line !== undefined && line.trim() !== "");
}

/** Names with a full stop inside, such as "St. Luke's Hospital", that must not be taken for the end of a sentence. */
const dottedNames = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => /[.!?;]\s/u.test(name))),
];

/** First of the characters that stand for names while a text is cut; no document holds them, hidden characters are refused. */
const PRIVATE_USE = 0xe000;

function sentencesAround(text: string, names: readonly string[]): string[] {
  const mark = (at: number) => String.fromCodePoint(PRIVATE_USE + at);
  if (/\p{Co}/u.test(text)) return sentencesOf(text);
  const marked = names.reduce((some, name, at) => some.replaceAll(name, mark(at)), text);
  return sentencesOf(marked).map((sentence) =>
    names.reduce((some, name, at) => some.replaceAll(mark(at), name), sentence),
  );
}
