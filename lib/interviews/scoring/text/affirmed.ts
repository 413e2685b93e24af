import { wordsOf } from "./fold.ts";
import { tellsPast } from "./stem.ts";

const NEGATION =
  /\b(?:not|never|nobody|no one|none|nothing|nowhere|neither|nor|no|without (?:having|ever)|cannot|\p{L}+n't)\b/u;
// "No longer" tells a result, "not only" something that was done, and "I said no" is a deed.
const NO_DENIAL =
  /\b(?:no longer|no more|no doubt|no matter|not only|not just|whether or not|what not|(?:say|says|said|saying|is|was) no(?=$|[.!,]))/gu;
// "You need not patch servers" is a statement; that something was not, or never is, is no deed.
const OF_DEEDS = /\b(?:never|nobody|no one|(?:did|have|has|had|was|were|could)(?: not|n't))\b/u;

/** Whether a folded text says of something that it is not, or that nobody does it. */
export function deniesIn(folded: string): boolean {
  return NEGATION.test(folded.replace(NO_DENIAL, " "));
}

const QUESTION = /\?["')\]\s]*$/u;
const CLAUSES =
  /[,;:()]| - |\s+(?=(?:but|because|although|though|while|when|so) )|\s+(?=(?:and|or) (?:i|we|he|she|they|it|then|nobody|never|no|(?:do|did|was|were|had|have|could)(?: not|n't))\b)/u;
const SUBJECT =
  /^(?:(?:and|so|then) )*(?:but\b|i\b|i'|we\b|we'|he|she|it|they|you|there|this|these|those|the|my|our|his|her|their|a|an|one|some|each|every)\b/u;

// Who denies, so that what follows without a subject of its own is denied as well; "not the main one" is an aside.
const DENIER = /\b(?:i|i'\p{L}+|we|we'\p{L}+|nobody|no one|none|neither|never)\b|^(?:and |but )?no\b/u;
const WHERE = /^(?:(?:and|so|then) )*(?:in|at|on|during|since|for|by|over|from|until|within|last|back)\b/u;

/**
 * What a folded sentence affirms: itself without the clauses that deny something and those that go on from them ("I never took him aside,
 * sat down or listened"). What is asked affirms nothing either, unless `asking` is what was asked for.
 */
export function affirmedOf(folded: string, asking: boolean): string {
  // "I asked her: what does he fear?" tells that it was asked.
  const said =
    !asking && QUESTION.test(folded) ? folded.slice(0, Math.max(0, folded.search(/[:"]/u))) : folded;
  const clauses = said
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  const denies = (clause: string) =>
    deniesIn(clause) && (OF_DEEDS.test(clause) || tellsPast(wordsOf(clause)));
  if (!clauses.some(denies)) return said;
  const kept: string[] = [];
  let denied = false;
  for (const clause of clauses) {
    if (denies(clause)) {
      denied = DENIER.test(clause);
      // "In Leeds in 2022, on my ward, nobody shouted": where it did not happen is no scene.
      while (denied && WHERE.test(kept.at(-1) ?? "")) kept.pop();
    } else if (!denied || SUBJECT.test(clause)) {
      denied = false;
      kept.push(clause);
    }
  }
  return kept.join(", ");
}
