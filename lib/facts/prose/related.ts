import type { Scope, SourceText } from "../scope.ts";
import { isAmong, relatedTo, type Related } from "../thesaurus/thesaurus.ts";
import { callsSomebody, raisesRank } from "./callings.ts";
import type { Clause } from "./clauses.ts";
import { numberWordsIn } from "./number-words.ts";
import { isPlain } from "./plain-words.ts";
import { remembered } from "./remembered.ts";
import { retoldBy } from "./retold.ts";
import { baseOf, stemOf } from "./stem.ts";
import { isContent, wordsOf, type Word } from "./words.ts";

/**
 * Words that are a fact by themselves, whatever the thesaurus takes them for: decisions, successes and changes of rank, who owns or began
 * something, how many and how often, praise.
 */
const FACTS: ReadonlySet<string> = new Set(
  (
    "event repair fix buy sell purchase train teach resolve solve remedy fresh treasury promote appoint hire recruit fire dismiss elect select nominate assign commission achieve accomplish succeed success excel exceed beat surpass outperform certify approve authorise " +
    "authorize adopt accept pass fail own invent found initiate originate pioneer create design command control govern direct lead manage head chair coordinate negotiate decide rule sign " +
    "win earn gain profit double triple treble halve first last only sole all every each whole entire complete full many most more several few numerous multiple various major majority minority half " +
    "wide broad global international national regional local senior junior high top best better great large big huge vast small good excellent important key critical vital essential main chief master " +
    "champion expert authority specialist professional leader award honour honor prize title degree licence license permit diploma certificate publish publication patent " +
    "clear eliminate abolish eradicate " +
    "always often regular frequent constant daily weekly monthly yearly annual permanent new never not without " +
    "quick fast early late safe secure reliable accurate efficient effective successful careful strong heavy serious severe acute chronic specialise specialize advanced " +
    "group company organisation organization firm government state nation country city town region hospital university college technology software hardware system science law medicine " +
    "tax insurance banking finance engineering education health care security safety design research paper book study course money budget fund sale market clock hour man woman boy girl male female mother father"
  )
    .split(" ")
    .map(stemOf),
);

/** Paths of texts that are names, in which a word means nobody's idea of it. */
const NAMES =
  /\/(?:name|organization|institution|issuer|entity|publisher|awarder|url|email|phone|image|username|network|city|region|address|countryCode|location|startDate|endDate|date|releaseDate)$/;

const PARTICLE =
  /^(?:up|down|out|off|over|in|on|away|back|through|together|for|after|into|forward|around|along|apart|aside)$/;

const PRONOUN = /^(?:it|this|that|them|these|those)$/;

/** A verb with the particle after it, "hand_out" of "hand out" and "hand it out", as the thesaurus has it. */
function withParticle(word: Word, following: readonly Word[]): string[] {
  const [next, second] = following;
  const particle = PRONOUN.test(next?.key ?? "") ? second : next;
  return particle !== undefined && PARTICLE.test(particle.key) ? [`${baseOf(word.key)}_${particle.key}`] : [];
}

/** The words of a part of the source whose relatives may stand for them. */
const tellingWords = (texts: readonly SourceText[]): Set<string> =>
  new Set(
    texts
      .filter(({ path }) => !NAMES.test(path))
      .flatMap(({ text }) => {
        const words = wordsOf(text);
        return words.flatMap((word, at) => [
          ...(isContent(word) && !isPlain(word.stem) && !callsSomebody(word.key) ? [baseOf(word.key)] : []),
          ...withParticle(word, words.slice(at + 1)),
        ]);
      }),
  );

/** Of words of a whole part of the source, and of the text that is retold, how many of their senses are read and how far a relative may stand. */
const ANYWHERE = { commonest: 2, farthest: 0.5 } as const;
const RETOLD = { commonest: 4, farthest: 1.5 } as const;

const sensesIn = remembered((scope: Scope): Related =>
  relatedTo(tellingWords(scope.units.flatMap(({ texts }) => texts)), ANYWHERE.commonest, ANYWHERE.farthest),
);

const sensesOfText = remembered((text: SourceText): Related =>
  relatedTo(tellingWords([text]), RETOLD.commonest, RETOLD.farthest),
);

const firstSensesOfText = remembered((text: SourceText): Related => relatedTo(tellingWords([text]), 1, 0));

/**
 * Whether a word says no more than a word of the source and is no fact by itself: in one of its commonest senses it is near to any word of the scope, or
 * less near to one of the text that its sentence retells.
 */
export function isRelated(told: Word, clause: Clause, scope: Scope): boolean {
  const { key, stem } = told;
  if (callsSomebody(key) || raisesRank(key) || numberWordsIn(key).length > 0) return false;
  // "Select" of who chose: what a fact is commonest used for has to be what the word of the source is commonest used for.
  if (FACTS.has(stem))
    return retoldBy(clause, scope).some((text) => isAmong(baseOf(key), firstSensesOfText(text), 1));
  const following = clause.words.slice(clause.words.findIndex((word) => word.key === key) + 1);
  return [baseOf(key), ...withParticle(told, following)].some(
    (word) =>
      isAmong(word, sensesIn(scope), ANYWHERE.commonest) ||
      retoldBy(clause, scope).some((text) => isAmong(word, sensesOfText(text), RETOLD.commonest)),
  );
}
