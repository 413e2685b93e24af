import { makeGate } from "../facts/index.ts";
import type { Refusal } from "../facts/index.ts";
import { matchResume } from "../match/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change, RefusedEdit } from "./model.ts";
import type { TailorInput } from "./ports.ts";
import { changeOf, type Draft } from "./rules/draft.ts";
import { fewestRemovals } from "./rules/fit-pages.ts";
import type { Weigh } from "./rules/relevance.ts";
import { fittingDrafts } from "./rules/removals.ts";

/** A proposal that the fact gate refused: its refusal as people see it, and all that the gate says, of which that is the first. */
export type RefusedDraft = { draft: Draft; refusal: RefusedEdit; said: readonly Refusal[] };

/** Proposals that become changes, or not, one after the other: of several that cannot stand together the first lives. */
export type Settlement = {
  /** Takes proposals in their order. Those come back that the gate refuses; what would lower the score is left out. */
  take: (drafts: Iterable<Draft>) => RefusedDraft[];
  /** Whether there is such a proposal and it has become a change. */
  holds: (draft: Draft | undefined) => boolean;
  /** The changes, with as many removals as the wanted number of pages needs and the score allows. */
  fitted: (weigh: Weigh) => Promise<Change[]>;
};

/** What becomes of an engine's proposals: the fact gate refuses what the document does not hold, and what would lower the score is left out. */
export function makeSettlement(input: TailorInput): Settlement {
  const { document, analysis, now } = input;
  const gate = makeGate(document, { now });
  const taken = new Map<Draft, Change>();
  const before = matchResume(document, analysis, { now });
  let score = before.score;
  const take = (draft: Draft): RefusedDraft[] => {
    const change = changeOf(draft);
    // said already: a second time it would stand there twice
    if ([...taken.values()].some(({ changeId }) => changeId === change.changeId)) return [];
    const tailored = applyChanges(document, [...taken.values(), change]);
    const alone = gate.checkEdit(change);
    const said = alone.length > 0 ? alone : gate.check(tailored);
    const [first] = said;
    if (first !== undefined) {
      const { rule, detail } = first;
      return [{ draft, said, refusal: { path: change.path, after: change.after, rule, detail } }];
    }
    const reached = matchResume(tailored, analysis, { now }).score;
    if (reached < score || reached > before.honestMaximum) return [];
    score = reached;
    taken.set(draft, change);
    return [];
  };
  return {
    take: (drafts) => [...drafts].flatMap(take),
    holds: (draft) => draft !== undefined && taken.has(draft),
    fitted: (weigh) => fitted(input, { changes: [...taken.values()], floor: before.score, gate }, weigh),
  };
}

type Settled = { changes: Change[]; floor: number; gate: ReturnType<typeof makeGate> };

/** The changes, with as many removals as the wanted number of pages needs and the score allows. */
async function fitted(
  input: TailorInput,
  { changes, floor, gate }: Settled,
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
