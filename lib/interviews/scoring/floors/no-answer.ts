import { coverage, type Evidence } from "../evidence.ts";
import { contentStems } from "../read-question.ts";
import { isGeneric } from "../text/generic-words.ts";
import type { FloorRule } from "./floor-rule.ts";

const NOT_KNOWN =
  /\b(?:(?:i |we )?(?:really |honestly |actually |just |simply |still |unfortunately |sadly )*(?:don'?t|do not|dont|didn'?t|did not|wouldn'?t|would not|couldn'?t|could not|can'?t|cannot|can not) (?:really |actually |even |honestly |quite |currently )*(?:know|recall|remember|think of|say|answer|come up with|tell you|speak to|have (?:an?|any|the|much of an?) (?:\w+ )?(?:answer|idea|example|clue|experience|knowledge|story|opinion|thoughts?|response)|understand the question|be (?:able )?to answer)|(?:have|'ve|got|has|with) (?:absolutely |really |honestly )?(?:no|zero|not the (?:faintest|slightest|foggiest)) (?:idea|clue|answer|example|experience|opinion|knowledge|recollection|thoughts?)|no (?:idea|clue|comment|answer|thoughts|opinion)|not (?:really |entirely |quite |too |very |at all |completely |100% )*(?:sure|certain|familiar)|(?:nothing|no example|no answer) (?:comes|is coming|springs|really comes) to (?:my )?mind|(?:nothing|not much) to (?:say|add|tell)|(?:i'?m|i am) (?:drawing a blank|blank|at a loss|clueless|stuck|lost|stumped)|(?:mind|head) (?:is|has gone|went|goes) (?:totally |completely )?blank|drawing a blank|never (?:really |actually )?(?:heard|thought about|encountered|come across|done (?:this|that|it|anything)|had (?:to|this|that|such|any)|learned|worked with|been in)|(?:i'?d|i would|i'?ll|i will|let'?s|let us|can we|could we|may i|can i|please) (?:rather |prefer to |like to |just |have to |need to |please )*(?:not (?:say|answer)|pass|skip|move on|come back|get back)|(?:next|another|different) (?:question|one),? please|next question|skip (?:this|it)|pass on this|beats me|search me|who knows|your guess is|hard to say|out of my depth|beyond me|no comment|above my pay ?grade|dunno|idk|i dont know|ask me something else|hard for me to answer|not (?:something|a topic|an area) (?:i|that i) (?:know|can)|escapes me|prefer not to)\b|^(?:pass|skip|n\/?a|none|nothing|nope|no|next|nil|null|unknown|undefined|tbd|todo|\?+|-+|\.+)[\s.!?]*$/u;

// "I did not know the library, so I read its source" goes on to an answer; a sigh of padding does not.
const ENOUGH_LEFT = 7;
// "I say that I am not sure and when I call back" holds what a good answer holds.
const ANSWERED = 0.4;
// Fewer words are too short for another reason.
const LEAST_DENIED = 9;

/** Whether a "but" follows with enough to judge: "I do not know its internals, but I would run explain and …". */
function goesOn(folded: string): boolean {
  const after = folded
    .split(/\b(?:but|however)\b/u)
    .slice(1)
    .filter((part) => !NOT_KNOWN.test(part))
    .join(" ");
  return new Set(contentStems(after).filter((word) => !isGeneric(word))).size >= ENOUGH_LEFT;
}

/** Whether a text only says what was not or asks, and affirms next to nothing: no deed, no figure and hardly a word that tells something. */
function affirmsNothing(evidence: Evidence): boolean {
  const { own, shared, numbers, concrete, loose, answer } = evidence;
  return (
    answer.denies &&
    answer.wordCount >= LEAST_DENIED &&
    own.size + shared.size + numbers.size === 0 &&
    concrete.size + loose.size < ENOUGH_LEFT &&
    coverage(evidence) < ANSWERED
  );
}

/** "I don't know" in any wording, padded or not, with nothing after it that answers; or only what was not. */
export const isNoAnswer: FloorRule = ({ evidence, folded }) => {
  if (affirmsNothing(evidence)) return true;
  if (!NOT_KNOWN.test(folded) || goesOn(folded) || coverage(evidence) >= ANSWERED) return false;
  const { sentences } = evidence.answer;
  const refusing = sentences.filter(({ folded: sentence }) => NOT_KNOWN.test(sentence));
  // "I asked thirty people and nineteen did not know that they had it" tells of others.
  if (refusing.length > 0 && refusing.every(({ deeds, numbers }) => deeds.own.length + numbers.length > 0))
    return false;
  const left = evidence.answer.carrying.filter(({ folded: sentence }) => !NOT_KNOWN.test(sentence));
  const concrete = new Set(left.flatMap(({ concrete }) => [...concrete]));
  const told = left.flatMap(({ deeds }) => deeds.own).length;
  if (concrete.size >= 2 * ENOUGH_LEFT) return false;
  return concrete.size < ENOUGH_LEFT || (told < 1 && coverage(evidence) < 0.3);
};
