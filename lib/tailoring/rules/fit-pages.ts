import type { ResumeDocument } from "../../resumes/index.ts";

/** Pages are measured by rendering, so at most so many times in one tailoring. */
const MOST_MEASUREMENTS = 10;

/**
 * How many of `count` removals, taken in their order, bring a document to `maxPages`: the fewest that do. When all of them do not
 * suffice, the fewest that reach as few pages as all of them; 0 when nothing is gained.
 */
export async function fewestRemovals(
  count: number,
  maxPages: number,
  documentAfter: (removals: number) => ResumeDocument,
  pagesOf: (document: ResumeDocument) => Promise<number>,
): Promise<number> {
  const standing = await pagesOf(documentAfter(0));
  if (standing <= maxPages || count === 0) return 0;
  const least = await pagesOf(documentAfter(count));
  if (least >= standing) return 0;
  const goal = Math.max(maxPages, least);
  let enough = count;
  let tooFew = 0;
  for (let measured = 2; enough - tooFew > 1 && measured < MOST_MEASUREMENTS; measured++) {
    const middle = Math.floor((enough + tooFew) / 2);
    if ((await pagesOf(documentAfter(middle))) <= goal) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
