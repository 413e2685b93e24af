import { checkLetter } from "../facts/index.ts";
import { shortened } from "../kernel/text.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { UnheldSentence } from "./model.ts";

/** So many sentences are listed, each shortened: more help nobody, and all of them fit the row of the text. */
const MOST_LISTED = 50;
const MOST_SHOWN = 500;

/**
 * A letter as the fact gate leaves it, and what it left out.
 * @param frame where it goes and what for
 * @param now ISO 8601
 */
export function judgeLetter(
  source: ResumeDocument,
  text: string,
  frame: { company: string; title: string },
  now: string,
): { text: string; unheld: UnheldSentence[] } {
  const { text: kept, refused } = checkLetter(source, text.replaceAll(/\r\n?/g, "\n"), frame, { now });
  // a sentence is listed once, by the first rule that it breaks
  const sentences = new Map(refused.toReversed().map((one) => [`${one.path} ${String(one.after)}`, one]));
  const unheld = [...sentences.values()]
    .toReversed()
    .map(({ path, after, rule, detail }) => ({ path, after: String(after), rule, detail }));
  return { text: kept, unheld: listed(unheld) };
}

/** What was left out as it is listed: the first of it, each shortened. */
export function listed(unheld: readonly UnheldSentence[]): UnheldSentence[] {
  return unheld.slice(0, MOST_LISTED).map(({ path, after, rule, detail }) => ({
    path,
    after: shortened(after, MOST_SHOWN),
    rule,
    detail: shortened(detail, MOST_SHOWN),
  }));
}
