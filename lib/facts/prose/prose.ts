import { foldText } from "../fold.ts";
import type { RuleId } from "../refusal.ts";
import { scopeOf, type Scope, type Unit } from "../scope.ts";
import { clausesOf, sentencesOf, type Clause } from "./clauses.ts";

/** A text that is judged: its clauses, what it may draw on, and the ISO time up to which open positions count. */
export type Prose = { text: string; clauses: readonly Clause[]; scope: Scope; now: string };

/** What a rule found in a text. */
export type Finding = { rule: RuleId; detail: string };

/** A rule over a whole text. */
export type TextRule = (prose: Prose) => Finding[];

/** A rule over one clause, which may draw on `scope` only. */
export type ClauseRule = (clause: Clause, scope: Scope, prose: Prose) => Finding[];

/** A text as the rules read it. */
export function proseOf(text: string, scope: Scope, now: string): Prose {
  return { text, clauses: clausesOf(text), scope, now };
}

/** The clause before this one in the same sentence. */
export function clauseBefore(prose: Prose, clause: Clause): Clause | undefined {
  const before = prose.clauses[prose.clauses.indexOf(clause) - 1];
  return before?.sentence === clause.sentence ? before : undefined;
}

/**
 * What a clause may draw on: where it names an employer, school or project, only what the source says of those, so that facts of one
 * entry are not told of another.
 */
export function scopeOfClause(prose: Prose, clause: Clause): Scope {
  const { scope } = prose;
  if (scope.units.length < 2) return scope;
  const next = prose.clauses[prose.clauses.indexOf(clause) + 1];
  const named = scope.units.filter(({ heads }) =>
    heads.some((head) => names(clause, head) || (next?.sentence === clause.sentence && isOnly(next, head))),
  );
  return named.length === 0 ? scope : narrowed(scope, named);
}

/** What else the source says of these: entries that name them, such as an award of an employer, and sentences of the summary. */
function mentions(scope: Scope, units: readonly Unit[]): Unit[] {
  const heads = units.flatMap((unit) => unit.heads);
  const tells = (text: string) => heads.some((head) => holds(text, head));
  return scope.units.flatMap((unit): Unit[] => {
    if (unit.heads.length > 0) return [];
    if (unit.section !== "basics") return unit.texts.some(({ text }) => tells(text)) ? [unit] : [];
    const texts = unit.texts.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter(tells)
        .map((sentence) => ({ path, text: sentence })),
    );
    return texts.length === 0 ? [] : [{ ...unit, texts }];
  });
}

const known = new WeakMap<Scope, Map<string, Scope>>();

function narrowed(scope: Scope, units: Scope["units"]): Scope {
  const made = known.get(scope) ?? new Map<string, Scope>();
  known.set(scope, made);
  const key = units.map((unit) => scope.units.indexOf(unit)).join();
  const one = made.get(key) ?? scopeOf([...units, ...mentions(scope, units)]);
  made.set(key, one);
  return one;
}

const names = (clause: Clause, head: string): boolean => holds(clause.text, head);

function holds(within: string, head: string): boolean {
  const folded = foldText(head);
  if (folded.length < 3) return false;
  const text = foldText(within);
  const at = text.indexOf(folded);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + folded.length)}`);
}

const isOnly = (clause: Clause, head: string): boolean =>
  foldText(clause.text)
    .replace(/^(?:at|for|with|@) /, "")
    .replace(/[.!]$/, "") === foldText(head);
