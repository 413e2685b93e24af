import type { Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { isContent, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** Words that raise the title after them. */
const RANKS: ReadonlySet<string> = new Set(
  "senior principal chief head executive lead staff global regional national vice deputy managing".split(" "),
);
/** What people are called at work, in the singular. */
const CALLINGS: ReadonlySet<string> = new Set(
  (
    "manager director president officer supervisor engineer nurse teacher accountant developer architect consultant specialist analyst coordinator administrator professor lecturer " +
    "doctor physician technician scientist designer lawyer attorney auditor controller partner founder owner expert leader foreman dispatcher driver clerk bookkeeper planner buyer " +
    "therapist pharmacist midwife paramedic surgeon dentist principal dean tutor instructor mentor trainer programmer tester strategist advisor adviser representative executive chairman " +
    "chairwoman chairperson treasurer secretary editor journalist writer researcher fellow inspector operator mechanic electrician plumber carpenter welder chef cook assistant associate"
  ).split(" "),
);

/** A title must be one that the source holds: its rank and its calling stand side by side there, too. */
export function titles(clause: Clause, scope: Scope): Finding[] {
  return clause.words.flatMap((word, at): Finding[] => {
    const next = clause.words[at + 1];
    const before = clause.words[at - 1];
    const raised =
      RANKS.has(word.key) && next !== undefined && CALLINGS.has(next.key) ? pair(word, next) : undefined;
    const called =
      CALLINGS.has(word.key) && before !== undefined && isContent(before) ? pair(before, word) : undefined;
    const foreign = [raised, called].find((title) => title !== undefined && !scope.pairs.has(title.stems));
    if (foreign === undefined) return [];
    return [
      { rule: "titles", detail: `The source does not hold the title ${JSON.stringify(foreign.words)}.` },
    ];
  });
}

const pair = (a: Word, b: Word) => ({ stems: `${a.stem} ${b.stem}`, words: `${a.key} ${b.key}` });
