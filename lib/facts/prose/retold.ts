import { scopeOf, type Scope, type SourceText } from "../scope.ts";
import { shared, type Clause } from "./clauses.ts";
import { remembered } from "./remembered.ts";
import { ideasOf, wordsOf } from "./words.ts";

const ideasOfText = remembered((text: SourceText): ReadonlySet<string> => ideasOf(wordsOf(text.text)));

/** The texts of a scope that the sentence of a clause retells: those that share most with it, and at least so many ideas. */
export function retoldBy({ whole }: Pick<Clause, "whole">, scope: Scope, least = 1): SourceText[] {
  const about = ideasOf(wordsOf(whole));
  const scored = scope.units
    .flatMap(({ texts }) => texts)
    .map((one) => ({ one, score: shared(about, ideasOfText(one)) }));
  const best = Math.max(least, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Paths of texts of which each makes a point of its own. */
const POINT = /\/(?:highlights|courses)\/\d+$/;
/** Whether a text of the source makes a point of its own. */
export const isPoint = ({ path }: SourceText): boolean => POINT.test(path);

/** How many ideas a clause shares with a point that it alone retells, in a sentence about another. */
const OWN = 2;

const points = remembered<Scope, Map<string, Scope>>(() => new Map());

/** The texts that a clause retells, with its sentence and by itself: two points may be told in one sentence. */
export const retoldIn = (clause: Clause, scope: Scope): SourceText[] => [
  ...new Set([...retoldBy(clause, scope), ...retoldBy({ whole: clause.text }, scope, OWN)]),
];

/** What a clause may take words from: within one entry the points that it and its sentence retell, and what is said of the whole entry. */
export function pointOf(clause: Clause, scope: Scope): Scope {
  const [unit, ...more] = scope.units;
  if (unit === undefined || more.length > 0) return scope;
  const retold = new Set(retoldIn(clause, scope));
  const texts = unit.texts.filter((text) => retold.has(text) || !isPoint(text));
  const known = points(scope);
  const key = texts.map(({ path }) => path).join(" ");
  const made = known.get(key) ?? scopeOf([{ ...unit, texts }]);
  known.set(key, made);
  return made;
}
