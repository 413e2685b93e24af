import type { Scope, SourceText } from "../scope.ts";
import { shared, type Clause } from "./clauses.ts";
import { remembered } from "./remembered.ts";
import { ideasOf, wordsOf } from "./words.ts";

const ideasOfText = remembered((text: SourceText): ReadonlySet<string> => ideasOf(wordsOf(text.text)));

/** The texts of a scope that the sentence of a clause retells: those that share most with it. */
export function retoldBy({ whole }: Clause, scope: Scope): SourceText[] {
  const about = ideasOf(wordsOf(whole));
  const scored = scope.units
    .flatMap(({ texts }) => texts)
    .map((one) => ({ one, score: shared(about, ideasOfText(one)) }));
  const best = Math.max(1, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ one }) => one);
}
