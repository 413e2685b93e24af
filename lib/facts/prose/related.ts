import type { Scope } from "../scope.ts";
import { sensesEntailedBy, sensesOf } from "../thesaurus/thesaurus.ts";
import { callsSomebody, raisesRank } from "./callings.ts";
import { numberWordsIn } from "./number-words.ts";
import { isPlain } from "./plain-words.ts";
import { baseOf, stemOf } from "./stem.ts";
import { isContent, wordsOf, type Word } from "./words.ts";

/**
 * Words that are a fact by themselves, whatever the thesaurus takes them for: decisions, successes and changes of rank, who owns or began
 * something, how many and how often, praise.
 */
const FACTS: ReadonlySet<string> = new Set(
  (
    "promote appoint hire recruit fire dismiss elect select nominate assign commission achieve accomplish succeed success excel exceed beat surpass outperform certify approve authorise " +
    "authorize adopt accept pass fail own invent found initiate originate pioneer create design command control govern direct lead manage head chair coordinate negotiate decide rule sign " +
    "win earn gain profit double triple treble halve first last only sole all every each whole entire complete full many most more several few numerous multiple various major majority minority half " +
    "wide broad global international national regional local senior junior high top best better great large big huge vast small good excellent important key critical vital essential main chief master " +
    "champion expert authority specialist professional leader award honour honor prize title degree licence license permit diploma certificate publish publication patent " +
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

const known = new WeakMap<Scope, ReadonlySet<number>>();

function sensesIn(scope: Scope): ReadonlySet<number> {
  const made =
    known.get(scope) ??
    sensesEntailedBy(
      new Set(
        scope.units.flatMap(({ texts }) =>
          texts
            .filter(({ path }) => !NAMES.test(path))
            .flatMap(({ text }) => wordsOf(text))
            .filter((word) => isContent(word) && !isPlain(word.stem) && !callsSomebody(word.key))
            .map(({ key }) => baseOf(key)),
        ),
      ),
    );
  known.set(scope, made);
  return made;
}

/** Whether a word, in one of its commonest senses, says no more than a word of the source, and is no fact by itself. */
export function isRelated({ key, stem }: Word, scope: Scope): boolean {
  if (FACTS.has(stem) || callsSomebody(key) || raisesRank(key) || numberWordsIn(key).length > 0) return false;
  const held = sensesIn(scope);
  return sensesOf(baseOf(key)).some((sense) => held.has(sense));
}
