/**
 * Approximate token counts of every task's question on a fixed set: `npm run bench:tokens [-- --write]`. `--write` accepts the counts of now, which
 * `tokens.test.ts` holds the prompts to.
 */
import { writeFileSync } from "node:fs";
import { BASELINE_FILE, grownParts, measureQuestions, readBaseline } from "./token-measures.ts";

const now = await measureQuestions();
console.table(now);
if (process.argv.includes("--write")) {
  writeFileSync(BASELINE_FILE, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`written to ${BASELINE_FILE}`);
} else {
  const grown = grownParts(now, readBaseline());
  console.log(grown.length === 0 ? "no part grew by more than a tenth" : grown.join("\n"));
}
