import { foldText } from "./fold.ts";
import { sentencesOf } from "./prose/clauses.ts";
import {
  proseOf,
  scopeOfClause,
  type ClauseRule,
  type Finding,
  type Prose,
  type TextRule,
} from "./prose/prose.ts";
import type { Refusal } from "./refusal.ts";
import { adjuncts } from "./rules/adjuncts.ts";
import { afterwards } from "./rules/afterwards.ts";
import { attachments } from "./rules/attachments.ts";
import { claims } from "./rules/claims.ts";
import { contacts } from "./rules/contacts.ts";
import { dates } from "./rules/dates.ts";
import { endpoints } from "./rules/endpoints.ts";
import { extents } from "./rules/extents.ts";
import { hiddenCharacters } from "./rules/hidden-characters.ts";
import { links } from "./rules/links.ts";
import { names } from "./rules/names.ts";
import { numbers } from "./rules/numbers.ts";
import { outcomes } from "./rules/outcomes.ts";
import { qualifiers } from "./rules/qualifiers.ts";
import { relations } from "./rules/relations.ts";
import { roles } from "./rules/roles.ts";
import { skills } from "./rules/skills.ts";
import { titles } from "./rules/titles.ts";
import { vocabulary } from "./rules/vocabulary.ts";
import type { Scope } from "./scope.ts";

/** The telling rules first: of several that one invention breaks, the first is what a person reads. */
const TEXT_RULES: readonly TextRule[] = [hiddenCharacters, contacts, links];
const CLAUSE_RULES: readonly ClauseRule[] = [
  dates,
  numbers,
  endpoints,
  skills,
  titles,
  claims,
  roles,
  qualifiers,
  outcomes,
  adjuncts,
  extents,
  relations,
  afterwards,
  attachments,
];
const LAST_TEXT_RULES: readonly TextRule[] = [names];
const LAST_CLAUSE_RULES: readonly ClauseRule[] = [vocabulary];

/** Questions leave open how something was done. */
const ASKED_RULES = CLAUSE_RULES.filter(
  (rule) => ![adjuncts, extents, relations, afterwards, attachments].includes(rule),
);

/** Judges one text that may be worded anew out of a part of the source; what is asked of a person may say less of how something was done. */
export function checkProse(
  path: string,
  text: string,
  scope: Scope,
  now: string,
  { asked = false }: { asked?: boolean } = {},
): Refusal[] {
  const kept = (one: string) => scope.verbatim.has(foldText(one));
  if (kept(text) || sentencesOf(text).every(kept)) return [];
  // A sentence that was taken over is as clean as a text that was, whatever stands beside it.
  const prose = proseOf(text, scope, now);
  const findings = [
    ...TEXT_RULES.flatMap((rule) => rule(prose)),
    ...judgeClauses(prose, asked ? ASKED_RULES : CLAUSE_RULES),
    ...LAST_TEXT_RULES.flatMap((rule) => rule(prose)),
    ...judgeClauses(prose, LAST_CLAUSE_RULES),
  ];
  // One refusal a rule tells enough.
  return [...new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values()]
    .toReversed()
    .map(({ rule, detail }) => ({ path, after: text, rule, detail }));
}

/** A finding that only arises because the clause names another entry is one of pairing. */
function judgeClauses(prose: Prose, rules: readonly ClauseRule[]): Finding[] {
  return prose.clauses.flatMap((clause) => {
    if (prose.scope.verbatim.has(foldText(clause.whole))) return [];
    const scope = scopeOfClause(prose, clause);
    return rules.flatMap((rule) => {
      const findings = rule(clause, scope, prose);
      if (findings.length === 0 || scope === prose.scope) return findings;
      const anywhere = rule(clause, prose.scope, prose);
      return anywhere.length > 0 ? anywhere : findings.map((one): Finding => ({ ...one, rule: "pairing" }));
    });
  });
}
