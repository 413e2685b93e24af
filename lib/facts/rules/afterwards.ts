import type { Clause } from "../prose/clauses.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { denies, hasQualifier } from "../prose/qualifiers.ts";
import { retoldIn } from "../prose/retold.ts";
import type { Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";
import { holds, tells } from "./adjuncts.ts";
import { amountsOf } from "./stated-amounts.ts";

/** What came of it, and what else was done with it: the verbs of both are the harmless ones, so the point that is retold has to have them. */
export function afterwards(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  // What is told with a figure is for the numbers, what is denied for the qualifiers.
  const figures = amountsOf(clause.text).filter(({ text }) => text !== "one");
  if (figures.length > 0 || denies(clause.text) || hasQualifier(clause.text)) return [];
  const foreign = foreignSequel(clause, scope) ?? foreignDeed(clause, scope, prose);
  return foreign === undefined
    ? []
    : [{ rule: "outcomes", detail: `The source does not say ${JSON.stringify(foreign.key)} of this.` }];
}

/** Words that tell how it went on. */
const SEQUEL =
  /(?<!\p{L})(?:now|nowadays|these days|today|to this day|still|later(?: on)?|afterwards|meanwhile|ever since|since(?: then)?(?! (?:\p{L}+\.? ){0,2}\d))(?!\p{L})/iu;

/** "Which the other teams now use", "and now run it", "all of whom work here today". */
function foreignSequel(clause: Clause, scope: Scope): Word | undefined {
  if (!SEQUEL.test(clause.text) || scope.units.length > 1) return undefined;
  const texts = retoldIn(clause, scope);
  // "Whose decision is still outstanding" of who has not decided yet.
  if (texts.some(({ text }) => hasQualifier(text)) && /(?<!\p{L})still(?!\p{L})/iu.test(clause.text))
    return undefined;
  return clause.words.find(
    (word) => tells(word) && !SEQUEL.test(word.key) && !texts.some((text) => holds(text, word)),
  );
}

/** A clause that ends in nothing but what the clause before it was about. */
const OF_IT = /(?<!\p{L})(?:it|them|that one|the next one|those|these)\s*[.;,]?\s*$/iu;
const VERB =
  /(?:ed|ght)$|^(?:led|built|wrote|ran|made|drove|set|cut|kept|held|gave|took|put|got|did|sold|won|run|write|lead|plan|keep|own|manage|teach)$/;

/** "And wrote the guide for it": what else somebody did with what they did. */
function foreignDeed(clause: Clause, scope: Scope, prose: Prose): Word | undefined {
  if (!OF_IT.test(clause.text) || clauseBefore(prose, clause) === undefined) return undefined;
  const [verb] = clause.words.filter(({ key }) => !/^(?:i|also|then|even|both)$/.test(key));
  if (verb === undefined || !VERB.test(verb.key)) return undefined;
  const texts = retoldIn(clause, scope);
  return clause.words.find(
    (word) => tells(word) && !SEQUEL.test(word.key) && !texts.some((text) => holds(text, word)),
  );
}
