import { escapeRegExp } from "../escape.ts";
import type { RuleId } from "../refusal.ts";
import type { Scope } from "../scope.ts";
import type { Amount } from "../prose/amounts.ts";
import { saysNoMore } from "../prose/entailments.ts";
import type { Clause } from "../prose/clauses.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { isComputed } from "./computed-numbers.ts";
import { isDerived } from "./derived-numbers.ts";
import { isTurnedRange, rangesIn } from "./ranges.ts";
import { heldFrequencies, readingsOf } from "./readings.ts";
import { isStated } from "./same-amount.ts";
import { amountsOf, stated, statedIn, type Stated } from "./stated-amounts.ts";

const RULE_OF_UNIT: Readonly<Record<string, RuleId>> = {
  percent: "percentages",
  points: "percentages",
  months: "durations",
  minutes: "durations",
  workdays: "durations",
};

/** Every number must be the source's, with the same unit and counting the same things, or one that follows from the source. */
export function numbers(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  const all = stated(clause, clauseBefore(prose, clause));
  const beside = amountsOf(clause.whole);
  const turned = rangesIn(clause.text, all).find((range) => isTurnedRange(range, scope));
  if (turned !== undefined)
    return [
      {
        rule: ruleOf(turned.to),
        detail: `The source says that ${JSON.stringify(turned.to.text.trim())} became ${JSON.stringify(turned.from.text.trim())}.`,
      },
    ];
  const often = heldFrequencies(clause, scope);
  return all.flatMap((amount, at): Finding[] => {
    if (often.some(({ start, end }) => amount.start >= start && amount.end <= end)) return [];
    const source = statedIn(scope);
    const readings = readingsOf(amount, all.slice(0, at), clause, prose);
    const holds = (one: Stated) =>
      isStated(one, source, beside) || isDerived(one, clause, scope, prose.now) || isComputed(one, source);
    if (isArticle(amount, scope) || readings.some(holds)) return [];
    return [
      {
        rule: ruleOf(amount),
        detail: `The source does not say ${JSON.stringify(amount.text.trim())} of this.`,
      },
    ];
  });
}

const ruleOf = ({ unit }: Amount): RuleId =>
  RULE_OF_UNIT[unit] ?? (unit.startsWith("money") ? "currencies" : "numbers");

/** "One cluster" is "a cluster". */
function isArticle(amount: Stated, scope: Scope): boolean {
  if (!/^(?:one|1)(?!\p{N}|\p{L})/iu.test(amount.text) || amount.bound !== "exact") return false;
  if (amount.unit === "months" || amount.unit === "minutes") {
    const unit = amount.text.replace(/^\S+?[\s-]/u, "");
    return new RegExp(`(?<!\\p{L})(?:an?|one|first) ${escapeRegExp(unit)}(?!\\p{L})`, "iu").test(scope.text);
  }
  if (amount.value !== 1 || amount.unit !== "count") return false;
  // "One of the people on a project" is who took part.
  if (
    /^ of (?:the|those|these) (?:people|ones|members|colleagues|staff|team|who|on|in)(?!\p{L})/iu.test(
      amount.clause.text.slice(amount.end),
    )
  )
    return true;
  // "Four menus, one of them vegan" of "including a vegan menu".
  if (amount.pronominal) return !statedIn(scope).some(({ pronominal }) => pronominal);
  if (amount.counted.words.length === 0) return /^one$/iu.test(amount.text);
  const [noun] = amount.counted.heads;
  return (
    noun !== undefined &&
    !noun.key.endsWith("s") &&
    scope.clauses.some(
      ({ text, words }) =>
        /(?<!\p{L})(?:a|an|one|single|1)(?!\p{L})/iu.test(text) &&
        words.some(
          ({ key, stem }) =>
            key === noun.key ||
            saysNoMore(noun.stem, stem) ||
            (amount.rate !== undefined && stem === noun.stem),
        ),
    )
  );
}
