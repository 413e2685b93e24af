import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadAnswer, ReadSentence } from "../read-answer.ts";
import { employmentClaims } from "./employment.ts";
import { numberClaims } from "./numbers.ts";
import { otherEmployerClaims } from "./other-employer.ts";
import { teamSizeClaims } from "./team-size.ts";
import { yearsClaims } from "./years.ts";

/** What an answer is held against. */
type HeldAgainst = { resume: ResumeDocument; posting: string | undefined; now: string };
/** The contradictions of an answer, each told once, and every sentence that rests on one. */
export type ContradictionsFound = {
  contradictions: Contradiction[];
  doubted: ReadonlySet<ReadSentence>;
};

/**
 * The claims of an answer that the résumé tells otherwise. What the résumé does not mention may well be true, with one exception: it names
 * the employers of its owner, so that another one claimed as the person's own is pointed out.
 */
export function findContradictions(
  answer: ReadAnswer,
  { resume, posting, now }: HeldAgainst,
): ContradictionsFound {
  const uncased = answer.text === answer.text.toLowerCase();
  const contradictions = new Map<string, Contradiction>();
  const doubted = new Set<ReadSentence>();
  for (const sentence of answer.sentences) {
    const numbers = numberClaims(sentence, resume);
    const found = [
      ...employmentClaims(sentence, resume, now),
      ...otherEmployerClaims(sentence, resume, { posting, uncased }),
      ...yearsClaims(sentence, resume, now),
      // The very same statement with another number says more than the size of the team.
      ...(numbers.length > 0 ? numbers : teamSizeClaims(sentence, resume)),
    ];
    if (found.length > 0) doubted.add(sentence);
    for (const one of found) if (!contradictions.has(one.message)) contradictions.set(one.message, one);
  }
  return { contradictions: [...contradictions.values()], doubted };
}
