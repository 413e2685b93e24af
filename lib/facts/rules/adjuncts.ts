import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import type { Clause } from "../prose/clauses.ts";
import { rootsOf } from "../prose/derivation.ts";
import { isFigure } from "../prose/number-words.ts";
import { isLight, isPlain } from "../prose/plain-words.ts";
import { denies, hasQualifier } from "../prose/qualifiers.ts";
import { remembered } from "../prose/remembered.ts";
import { retoldBy } from "../prose/retold.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope, SourceText } from "../scope.ts";
import { datesIn } from "../prose/dates.ts";
import { heldMentions } from "./skills.ts";
import { amountsOf } from "./stated-amounts.ts";

/**
 * "From the beginning", "to the end", "and saw it through", "without help": connecting words say nothing one by one, and together since when, how long, how
 * well, how alone or to what end something was done. A turn of nothing else, at the end of a clause or as the whole of it, has to be told where the source
 * tells what the sentence retells.
 */
export function adjuncts(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  const words = wordsOf(withoutFigures(clause, scope));
  const at = startOfTurn(words);
  const turn = words.slice(at);
  if (turn.length === 0 || isHarmless(turn, at === 0)) return [];
  const texts = retoldBy(clause, scope);
  if (isPartOf(turn, texts)) return [];
  const run = turn.map(({ key }) => key).join(" ");
  const denied = denies(run) || TURNED_DOWN.test(run) || run.startsWith("from being ");
  const said = texts.some(
    ({ text }) => ((denied || hasQualifier(run)) && hasQualifier(text)) || (denied && REFUSED.test(text)),
  );
  if (said || (at === 0 && isCarriedOn(turn, clause, prose))) return [];
  const foreign = turn.find((word) => tells(word) && !texts.some((text) => holds(text, word)));
  if (foreign === undefined) return [];
  const detail = `The source does not say ${JSON.stringify(run)} of this.`;
  return [{ rule: "outcomes", detail }];
}

const TURNED_DOWN = /(?<!\p{L})turned? (?:\p{L}+ )?down(?!\p{L})/iu;

const REFUSED = /(?<!\p{L})(?:turned down|rejected|refused|declined)(?!\p{L})/iu;

/** A digit where an amount, a date or a skill stands: other rules judge those. */
function withoutFigures({ text }: Clause, scope: Scope): string {
  const amounts = amountsOf(text).map(({ from, end }) => ({ start: from, end }));
  const judged = [...datesIn(text), ...amounts, ...heldMentions(text, scope)];
  return judged.reduce(
    (left, { start, end }) => left.slice(0, start) + "0".repeat(end - start) + left.slice(end),
    text,
  );
}

/** Words that say nothing even with others: what only joins, points or helps a verb. */
const JOINING =
  /^(?:an?|the|and|or|nor|but|as|at|by|for|from|in|into|of|off|on|onto|out|over|per|than|that|to|towards?|until|up|upon|via|with|within|will|would|be|been|being|is|are|am|was|were|do|does|did|has|have|had|having|i|me|my|mine|we|our|ours|us|you|your|he|him|his|she|her|hers|it|its|they|them|their|this|these|those|there|then|also|so|both|each|either|which|who|whom|whose|where|when|while|because|since|if|though|although|however|yet|thereby|whereby|thus|hence|about|across|along|among|around|between|during|after|before|through|e|g|etc|like|here|now|too|well|together|respectively|including|today|currently|using|instead|rather|plus|besides|not|no|without|never|year|years|per|total|overall|time|way|ways|case|cases|kind|type|part|parts|order|level|number|amount|own|other|same|such|all|any|every|going|goes|went)$/;

/** Whether a word tells something in a turn. */
export const tells = ({ key, idea }: Word): boolean => idea !== DENIAL && !JOINING.test(key);

const isEmpty = (word: Word): boolean =>
  !isFigure(word.key) &&
  (!isContent(word) || word.idea === DENIAL || isPlain(word.stem) || isLight(word.stem));

/** Words that deny are one idea. */
const DENIAL = "~not";

/** Words that a turn begins with. */
const OPENING =
  /^(?:as|at|by|for|from|in|into|on|over|than|to|until|with|within|which|that|who|where|so|then|again|since|ever|still|without|after|before|through|throughout|beyond|under|among|instead|thanks|due|because|like|if|it|they|not|never|is|are|was|were)$/;

function startOfTurn(words: readonly Word[]): number {
  const from = words.findLastIndex((word) => !isEmpty(word)) + 1;
  if (from === 0) return 0;
  const opening = words.slice(from).findIndex(({ key }) => OPENING.test(key));
  return opening < 0 ? words.length : from + opening;
}

/** Turns that say nothing: times and places of the person's own story, and what only points. */
const FRAMES =
  /^(?:(?:in|at|during|for|over|under|within|through|throughout|of|with|on|to|from) )?(?:(?:my|the|this|that|each|our|a|an|these|those|current|present|previous|last|first|earlier|former|recent|own|same) )*(?:role|job|position|post|place|time|year|years|career|work|experience|period|way|total|field|area|order|case|process|addition|turn|case by case|use|present|now|course|part)s?$/;

const DETERMINING = /^(?:an?|the|each|every|per)$/;

function isHarmless(turn: readonly Word[], whole: boolean): boolean {
  const [only, ...more] = turn;
  if (only !== undefined && more.length === 0)
    return !whole || !/^(?:again|more|others|beyond|directly|throughout)$/.test(only.key);
  // "Of the skills that you name": said of the reader of a letter.
  if (turn.some(({ key }) => /^yours?$|^you$/.test(key))) return true;
  // How long something took is for the durations to say.
  if (/^years?$/.test(turn.at(-1)?.key ?? "") && DETERMINING.test(turn.at(-2)?.key ?? "")) return true;
  const run = turn.map(({ key }) => key).join(" ");
  return FRAMES.test(run) && !/^(?:for|over|through) (?:years|time)$/.test(run);
}

/** "Which went", "that was put off": a verb by itself whose object stands in the clause before. */
function isCarriedOn(turn: readonly Word[], clause: Clause, prose: Prose): boolean {
  const before = clauseBefore(prose, clause);
  return before !== undefined && turn.filter(tells).length === 0;
}

const keysOf = remembered(
  (text: SourceText): string =>
    ` ${wordsOf(text.text)
      .map(({ key }) => key)
      .join(" ")} `,
);

/** Whether the source has these words side by side. */
const isPartOf = (turn: readonly Word[], texts: readonly SourceText[]): boolean => {
  const run = ` ${turn.map(({ key }) => key).join(" ")} `;
  return texts.some((text) => keysOf(text).includes(run));
};

/** The roots of a text's words, and of what they deny: "not in use" of "unused". */
const rootsOfText = remembered(
  (text: SourceText): ReadonlySet<string> =>
    new Set(
      [
        ...wordsOf(text.text),
        ...wordsOf(text.text.replace(/(?<!\p{L})un(?=\p{L}{2,}ed(?!\p{L}))/giu, "")),
      ].flatMap(({ stem, idea }) => [idea, ...rootsOf(stem)]),
    ),
);

/** Whether a text has a word, or one that derives from the same. */
export const holds = (text: SourceText, { stem, idea }: Word): boolean => {
  const had = rootsOfText(text);
  return had.has(idea) || rootsOf(stem).some((root) => had.has(root));
};
