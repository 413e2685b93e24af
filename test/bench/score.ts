/**
 * Agreement of the rules engine with people: `npm run bench:score [-- --all]`.
 *
 * Quadratic weighted kappa of the bands for the gold set, for its part kept out of tuning and for the development set, exact repeats, and the
 * share of adversarial answers at the minimum. Of the part kept out nothing but the sums is told: whoever tunes must not learn from it.
 */
import { DIMENSIONS } from "../../lib/interviews/scoring/model.ts";
import { RUBRIC } from "../../lib/interviews/scoring/rubric.ts";
import {
  AdversarialAnswer,
  bandOf,
  confusion,
  DEVELOPMENT,
  GoldAnswer,
  KEPT_OUT,
  quadraticKappa,
  readSet,
  scoresOf,
  sessionScores,
} from "./gold-measures.ts";

const all = process.argv.includes("--all");
const adversarial = readSet("adversarial.json", AdversarialAnswer);
console.log(`rubric ${RUBRIC.version}, ${DIMENSIONS.length} dimensions`);

type Pair = readonly [given: number, found: number];

async function pairsOf(answers: readonly GoldAnswer[]): Promise<Pair[]> {
  const scores = await scoresOf(answers);
  return answers.map(({ id, band }) => [band, bandOf(scores.get(id)?.score ?? Number.NaN)] as const);
}

function tellSums(name: string, pairs: readonly Pair[]): void {
  const exact = pairs.filter(([wanted, found]) => wanted === found).length;
  const near = pairs.filter(([wanted, found]) => Math.abs(wanted - found) <= 1).length;
  console.log(
    `\n${name}: ${pairs.length} answers, kappa ${quadraticKappa(pairs).toFixed(3)}, same band ${exact}, at most one off ${near}`,
  );
  console.log("  band by people \\ by score    1   2   3   4   5");
  confusion(pairs).forEach((row, band) =>
    console.log(
      `  ${band + 1}                         ${row.map((count) => String(count).padStart(4)).join("")}`,
    ),
  );
}

async function tellAnswers(answers: readonly GoldAnswer[]): Promise<void> {
  const scores = await scoresOf(answers);
  for (const { id, band } of answers) {
    const { score, floor, line } = scores.get(id) ?? { score: Number.NaN, floor: undefined, line: "" };
    if (bandOf(score) === band && !all) continue;
    console.log(`  ${id} band ${band} scored ${score}${floor === undefined ? "" : ` (${floor})`}  ${line}`);
  }
}

async function tellRepeats(answers: readonly GoldAnswer[]): Promise<void> {
  const [once, again] = [await scoresOf(answers), await scoresOf(answers.toReversed())];
  const ordered = await sessionScores(answers);
  const shuffled = await sessionScores(answers.toSorted((a, b) => (a.answer < b.answer ? -1 : 1)));
  const same = answers.filter(
    ({ id }) => again.get(id)?.score === once.get(id)?.score && shuffled.get(id) === ordered.get(id),
  ).length;
  console.log(
    `\nexact repeat (again, and in another order): ${(same / answers.length).toFixed(3)} of ${answers.length}`,
  );
}

const tuned = readSet("answers.json", GoldAnswer) ?? [];
const pairs = await pairsOf(tuned);
const unseen = await pairsOf(readSet(KEPT_OUT, GoldAnswer) ?? []);
tellSums("gold, tuned on", pairs);
await tellAnswers(tuned);
tellSums("gold, kept out of tuning", unseen);
tellSums("gold, together", [...pairs, ...unseen]);
tellSums("development", await pairsOf(readSet(DEVELOPMENT, GoldAnswer) ?? []));
await tellRepeats(tuned);

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
