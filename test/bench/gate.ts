/**
 * The fact gate over planted inventions and honest rewrites: `npm run bench:gate`.
 *
 * Recall over all and by class, false alarms over all and by profession, each for the part that was tuned on and the part that was kept out
 * of it; then every miss and every false alarm. Those of the kept part are named without their texts.
 */
import {
  judgeDevelopment,
  judgeHonest,
  judgeInventions,
  refusedShare,
  type JudgedHonest,
  type JudgedInvention,
} from "./gate-measures.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const inventions = judgeInventions();
const honest = judgeHonest();
const development = judgeDevelopment();

const PARTS = [
  ["all", () => true],
  ["tuning", ({ holdout }: { holdout: boolean }) => !holdout],
  ["kept out", ({ holdout }: { holdout: boolean }) => holdout],
] as const;

for (const [name, isIn] of PARTS) {
  const planted = inventions.filter(isIn);
  const rewritten = honest.filter(isIn);
  console.log(
    `${name.padEnd(9)} recall ${percent(refusedShare(planted))} of ${planted.length}, false alarms ${percent(refusedShare(rewritten))} of ${rewritten.length}`,
  );
}

console.log(
  `developed recall ${percent(refusedShare(development.inventions))} of ${development.inventions.length}, false alarms ${percent(refusedShare(development.honest))} of ${development.honest.length}`,
);

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

table("inventions refused, by class", inventions, (one) => one.class);
table("honest rewrites refused, by profession", honest, ({ source }) => source);
table(
  "honest rewrites refused, by the first rule",
  honest.filter(({ refusals }) => refusals.length > 0),
  ({ refusals }) => refusals[0]?.rule ?? "",
);

console.log("\nmisses");
for (const { id, source, path, after, planted, holdout, ...one } of inventions) {
  if (one.refusals.length > 0) continue;
  console.log(`  ${id} ${one.class} ${source} ${path}`);
  if (!holdout) console.log(`    planted: ${planted}\n    ${after}`);
}

console.log("\nfalse alarms");
for (const { id, source, path, after, note, holdout, refusals } of honest) {
  if (refusals.length === 0) continue;
  if (holdout) {
    console.log(`  ${id} ${source} ${path} ${refusals.map(({ rule }) => rule).join(", ")}`);
    continue;
  }
  console.log(`  ${id} ${source} ${path} (${note})\n    ${after}`);
  for (const { rule, detail } of refusals) console.log(`    ${rule}: ${detail}`);
}

console.log("\nof the development set, misses and false alarms");
for (const { id, source, path, after, refusals } of [
  ...development.inventions.filter((one) => one.refusals.length === 0),
  ...development.honest.filter((one) => one.refusals.length > 0),
]) {
  console.log(`  ${id} ${source} ${path}\n    ${after}`);
  for (const { rule, detail } of refusals) console.log(`    ${rule}: ${detail}`);
}

console.log(`\nrecall       ${percent(refusedShare(inventions))}`);
console.log(`false alarms ${percent(refusedShare(honest))}`);
