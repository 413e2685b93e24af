/**
 * Agreement of the rules engine with people: `npm run bench:score [-- --all]`.
 *
 * Quadratic weighted kappa of the bands for the part that was tuned on and the part that was kept out of it, exact repeats, and the share of
 * adversarial answers at the minimum. Of the kept part nothing but the sums is told: whoever tunes must not learn from it.
 */
import { DIMENSIONS } from "../../lib/interviews/scoring/model.ts";
import { RUBRIC } from "../../lib/interviews/scoring/rubric.ts";
import {
  AdversarialAnswer,
  bandOf,
  confusion,
  GoldAnswer,
  quadraticKappa,
  readSet,
  scoresOf,
  sessionScores,
} from "./gold-measures.ts";

const all = process.argv.includes("--all");
const gold = readSet("answers.json", GoldAnswer);
const adversarial = readSet("adversarial.json", AdversarialAnswer);
console.log(`rubric ${RUBRIC.version}, ${DIMENSIONS.length} dimensions`);

if (gold === undefined) console.log("test/gold/answers.json is not there");
else {
  const scores = await scoresOf(gold);
  const scoreOf = (id: string) => scores.get(id) ?? { score: Number.NaN, floor: undefined, line: "" };
  for (const [name, holdout] of [
    ["tuning", false],
    ["kept out", true],
  ] as const) {
    const part = gold.filter((one) => one.holdout === holdout);
    const pairs = part.map(({ id, band }) => [band, bandOf(scoreOf(id).score)] as const);
    const exact = pairs.filter(([wanted, found]) => wanted === found).length;
    const near = pairs.filter(([wanted, found]) => Math.abs(wanted - found) <= 1).length;
    console.log(
      `\n${name}: ${part.length} answers, kappa ${quadraticKappa(pairs).toFixed(3)}, same band ${exact}, at most one off ${near}`,
    );
    console.log("  band by people \\ by score    1   2   3   4   5");
    confusion(pairs).forEach((row, band) =>
      console.log(
        `  ${band + 1}                         ${row.map((count) => String(count).padStart(4)).join("")}`,
      ),
    );
    for (const { id, band } of holdout ? [] : part) {
      const { score, floor, line } = scoreOf(id);
      const off = bandOf(score) - band;
      if (off === 0 && !all) continue;
      console.log(`  ${id} band ${band} scored ${score}${floor === undefined ? "" : ` (${floor})`}  ${line}`);
    }
  }
  const again = await scoresOf(gold.toReversed());
  const ordered = await sessionScores(gold);
  const shuffled = await sessionScores(gold.toSorted((a, b) => (a.answer < b.answer ? -1 : 1)));
  const same = gold.filter(
    ({ id }) => again.get(id)?.score === scoreOf(id).score && shuffled.get(id) === ordered.get(id),
  ).length;
  console.log(
    `\nexact repeat (again, and in another order): ${(same / gold.length).toFixed(3)} of ${gold.length}`,
  );
}

if (adversarial === undefined) console.log("test/gold/adversarial.json is not there");
else {
  const scores = await scoresOf(adversarial);
  const held = adversarial.filter(({ id }) => (scores.get(id)?.score ?? 100) <= RUBRIC.floor);
  console.log(
    `adversarial at the minimum (at most ${RUBRIC.floor}): ${((100 * held.length) / adversarial.length).toFixed(1)} % of ${adversarial.length}`,
  );
  for (const one of adversarial.filter((answer) => !held.includes(answer)))
    console.log(`  ${one.id} ${one.kind} scored ${scores.get(one.id)?.score ?? "nothing"}`);
}
