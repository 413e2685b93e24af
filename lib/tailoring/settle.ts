import { makeGate } from "../facts/index.ts";
import { matchResume } from "../match/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change, RefusedEdit } from "./model.ts";
import type { TailorInput } from "./ports.ts";
import { changeOf, type Draft } from "./rules/draft.ts";
import { fewestRemovals } from "./rules/fit-pages.ts";
import type { Weigh } from "./rules/relevance.ts";
import { fittingDrafts } from "./rules/removals.ts";

/**
 * What becomes of an engine's proposals: the fact gate refuses what the document does not hold, what would lower the score is left out,
 * and removals are added until the wanted number of pages is reached. Of several proposals that cannot stand together the first lives.
 */
export async function settleDrafts(
  input: TailorInput,
  drafts: readonly Draft[],
  weigh: Weigh,
): Promise<{ changes: Change[]; refused: RefusedEdit[] }> {
  const settlement = settle(input, drafts);
  return { changes: await fitted(input, settlement, weigh), refused: settlement.refused };
}

type Settlement = {
  changes: Change[];
  refused: RefusedEdit[];
  floor: number;
  gate: ReturnType<typeof makeGate>;
};

/** Takes the proposals one by one: the gate refuses what is not held, and what would lower the score is left out. */
function settle({ document, analysis, now }: TailorInput, drafts: readonly Draft[]): Settlement {
  const gate = makeGate(document, { now });
  const changes: Change[] = [];
  const refused: RefusedEdit[] = [];
  const before = matchResume(document, analysis, { now });
  let score = before.score;
  for (const change of drafts.map(changeOf)) {
    const tailored = applyChanges(document, [...changes, change]);
    const [refusal] = [...gate.checkEdit(change), ...gate.check(tailored)];
    if (refusal !== undefined) {
      refused.push({ path: change.path, after: change.after, rule: refusal.rule, detail: refusal.detail });
      continue;
    }
    const reached = matchResume(tailored, analysis, { now }).score;
    if (reached < score || reached > before.honestMaximum) continue;
    score = reached;
    changes.push(change);
  }
  return { changes, refused, floor: before.score, gate };
}

/** The changes, with as many removals as the wanted number of pages needs and the score allows. */
async function fitted(
  input: TailorInput,
  { changes, floor, gate }: Settlement,
  weigh: Weigh,
): Promise<Change[]> {
  const { document, analysis, maxPages, now } = input;
  if (maxPages === undefined) return changes;
  const gone = new Set(changes.filter(({ action }) => action === "remove").map(({ path }) => path));
  const removals = fittingDrafts(document, weigh, now)
    .filter(({ path }) => !gone.has(path))
    .map(changeOf)
    .filter((change) => gate.checkEdit(change).length === 0);
  const after = (count: number): ResumeDocument =>
    applyChanges(document, [...changes, ...removals.slice(0, count)]);
  const scoreHolds = (count: number) => matchResume(after(count), analysis, { now }).score >= floor;
  const most = lastWhere(removals.length, scoreHolds);
  const count = await fewestRemovals(most, maxPages, after, input.pagesOf);
  const all = [...changes, ...removals.slice(0, scoreHolds(count) ? count : 0)];
  return gate.check(applyChanges(document, all)).length === 0 ? all : changes;
}

/** The largest count up to `most` for which `holds` is true, as `holds` stays false once it is. */
function lastWhere(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
