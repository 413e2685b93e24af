import type { Background } from "./background.ts";
import { coverage, type Evidence } from "./evidence.ts";
import type { GivenAnswer } from "./model.ts";
import { conceptOf } from "./text/concepts.ts";
import { fold, wordsOf } from "./text/fold.ts";
import { stem } from "./text/stem.ts";

const SAME = 0.85;
const LEAST_WORDS = 8;
// So much better must an answer fit another known question, while hardly fitting its own.
const FAR_BETTER = 3;

/** The places of answers whose text was given to another question as well. Both are held: which of them it was meant for is not ours to guess. */
export function sameTextElsewhere(answers: readonly GivenAnswer[]): ReadonlySet<number> {
  const texts = answers.map(({ answer }) => new Set(wordsOf(fold(answer ?? "")).map(stem)));
  const twice = new Set<number>();
  texts.forEach((text, index) => {
    if (text.size < LEAST_WORDS) return;
    const again = texts.some((other, at) => {
      if (at === index || other.size < LEAST_WORDS) return false;
      const shared = [...text].filter((word) => other.has(word)).length;
      return shared / (text.size + other.size - shared) >= SAME;
    });
    if (again) twice.add(index);
  });
  return twice;
}

/** Whether an answer hardly touches its question and speaks plainly to another known one. */
export function belongsElsewhere(evidence: Evidence, background: Background): boolean {
  if (evidence.substance < 0.3 || evidence.asked.size > 0 || coverage(evidence) > 0.3) return false;
  const concepts = new Set(evidence.answer.carrying.flatMap(({ stems }) => stems.map(conceptOf)));
  const own = background.fit(concepts, evidence.question);
  return background.bestOther(concepts, evidence.question) > FAR_BETTER * Math.max(own, 0.4);
}
