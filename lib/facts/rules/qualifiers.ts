import { shared, type Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { denies, hasQualifier, lowersRank } from "../prose/qualifiers.ts";
import { isContent } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** The share of a clause's ideas from which a source clause is what it retells. */
const RETOLD = 0.6;

/** "No", "basic", "expected", "assistant": what limits a statement of the source limits it in the output, too. */
export function qualifiers(clause: Clause, scope: Scope): Finding[] {
  return [
    ...denialChanged(clause, scope),
    ...limitDropped(clause, scope),
    ...rankDropped(clause, scope),
  ].slice(0, 1);
}

function retold(clause: Clause, scope: Scope): Clause[] {
  if (clause.ideas.size === 0) return [];
  const scored = scope.clauses.map((one) => ({ one, score: shared(clause.ideas, one.ideas) }));
  const best = Math.max(...scored.map(({ score }) => score), 0);
  if (best === 0 || best / clause.ideas.size < RETOLD) return [];
  return scored.filter(({ score }) => score === best).map(({ one }) => one);
}

function denialChanged(clause: Clause, scope: Scope): Finding[] {
  const from = retold(clause, scope);
  if (from.length === 0 || from.some((one) => denies(one.text) === denies(clause.text))) return [];
  const detail = denies(clause.text) ? "The source does not deny this." : "The source denies this.";
  return [{ rule: "qualifiers", detail }];
}

function limitDropped(clause: Clause, scope: Scope): Finding[] {
  if (hasQualifier(clause.text)) return [];
  const from = retold(clause, scope);
  if (from.length === 0 || from.some((one) => !hasQualifier(one.text))) return [];
  return [{ rule: "qualifiers", detail: `The source says less: ${JSON.stringify(from[0]?.text.trim())}.` }];
}

/** An assistant manager is no manager. */
function rankDropped(clause: Clause, scope: Scope): Finding[] {
  const texts = scope.clauses;
  return clause.words.flatMap((word, at): Finding[] => {
    const before = clause.words[at - 1];
    if (!isContent(word) || (before !== undefined && lowersRank(before.key))) return [];
    const uses = texts.flatMap(({ words }) =>
      words.flatMap((one, i) => (one.key === word.key ? [words[i - 1]] : [])),
    );
    if (uses.length === 0 || uses.some((one) => one === undefined || !lowersRank(one.key))) return [];
    const [first] = uses;
    const detail = `The source says ${JSON.stringify(`${first?.key ?? ""} ${word.key}`)}.`;
    return [{ rule: "qualifiers", detail }];
  });
}
