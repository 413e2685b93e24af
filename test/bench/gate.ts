/**
 * The fact gate over planted inventions and honest rewrites: `npm run bench:gate`.
 *
 * Recall over all and by class, false alarms over all and by profession, then every miss and every false alarm. Of the part that is kept out
 * only the sums are told: no text, no class and no id.
 */
import {
  judgeDevelopment,
  judgeHonest,
  judgeInventions,
  judgeKeptOut,
  refusedShare,
  type JudgedHonest,
  type JudgedInvention,
  type JudgedSet,
} from "./gate-measures.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const gold = { inventions: judgeInventions(), honest: judgeHonest() };
const development = judgeDevelopment();
const keptOut = judgeKeptOut();

const sums = ({ inventions, honest }: Pick<JudgedSet, "inventions" | "honest">): string =>
  `recall ${percent(refusedShare(inventions))} of ${inventions.length}, false alarms ${percent(refusedShare(honest))} of ${honest.length}`;

console.log(`gold         ${sums(gold)}`);
console.log(`development  ${sums(development)}`);
console.log(`kept out     ${sums(keptOut)}`);

function table<T extends JudgedHonest | JudgedInvention>(
  title: string,
  entries: readonly T[],
  groupOf: (entry: T) => string,
): void {
  console.log(`\n${title}`);
  for (const [group, some] of Map.groupBy(entries, groupOf)) {
    const refused = some.filter(({ refusals }) => refusals.length > 0).length;
    console.log(
      `  ${group.padEnd(28)}${String(refused).padStart(4)} of ${String(some.length).padEnd(4)} ${percent(refused / some.length)}`,
    );
  }
}

table("inventions refused, by class", gold.inventions, (one) => one.class);
table("honest rewrites refused, by profession", gold.honest, ({ source }) => source);

function list(title: string, { inventions, honest }: Pick<JudgedSet, "inventions" | "honest">): void {
  console.log(`\n${title}: misses`);
  for (const { id, source, path, after, planted, refusals, ...one } of inventions)
    if (refusals.length === 0)
      console.log(`  ${id} ${one.class} ${source} ${path}\n    planted: ${planted}\n    ${after}`);
  console.log(`\n${title}: false alarms`);
  for (const { id, source, path, after, refusals } of honest) {
    if (refusals.length === 0) continue;
    console.log(`  ${id} ${source} ${path}\n    ${after}`);
    for (const { rule, detail } of refusals) console.log(`    ${rule}: ${detail}`);
  }
}

list("gold", gold);
list("development", development);
