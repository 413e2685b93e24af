import { createHash } from "node:crypto";

import { SuggestionId, ulidOf } from "../kernel/ids.ts";
import { MOST_STORED } from "./model.ts";
import type { GenerationRow, SuggestionRow } from "./model.ts";
import type { Proposal } from "./ports.ts";

/** What becomes of the stored suggestions: rows to put in the place of themselves, new rows, and rows that go. */
export type Merged = { changed: SuggestionRow[]; added: SuggestionRow[]; gone: SuggestionRow[] };

/** A run, and whose advice it would have given again: a run in which the model did not answer says nothing about the model's. */
type Made = Pick<GenerationRow, "generationId" | "jobId" | "createdAt"> & {
  covers: readonly SuggestionRow["source"][];
};

/**
 * Merges what a run proposes into what stands. The same advice stands once: what was read stays as it was read, what is unread takes the new
 * words. Unread advice that this run would have given again and did not is gone. At most 50 stand: read ones give way, the person's own never.
 * @param now ISO 8601
 */
export function mergeProposals(
  stored: readonly SuggestionRow[],
  proposals: readonly Proposal[],
  made: Made,
  now: string,
): Merged {
  const standing = new Map(stored.flatMap((row) => (row.key === undefined ? [] : [[row.key, row] as const])));
  const proposed = new Set(proposals.map(({ key }) => key));
  const changed = proposals.flatMap((one): SuggestionRow[] => {
    const row = standing.get(one.key);
    if (!row || row.read || isSame(row, one)) return [];
    return [{ ...row, ...one, source: one.source ?? "rules", version: row.version + 1, updatedAt: now }];
  });
  const stale = stored.filter(
    (row) => row.key !== undefined && !row.read && !proposed.has(row.key) && isCovered(row, made),
  );
  const fresh = proposals.flatMap((one, at) => (standing.has(one.key) ? [] : [rowOf(one, at, made, now)]));
  return { changed, ...withinLimit(stored, stale, fresh) };
}

const isSame = (row: SuggestionRow, { priority, title, text, evidence }: Proposal): boolean =>
  JSON.stringify([row.priority, row.title, row.text, row.evidence]) ===
  JSON.stringify([priority, title, text, evidence]);

/** A run for one job would give again only what is about that job; one for all jobs everything. */
function isCovered({ evidence, source }: SuggestionRow, { jobId, covers }: Made): boolean {
  if (!covers.includes(source)) return false;
  return jobId === undefined || (evidence.length > 0 && evidence.every((one) => one.jobId === jobId));
}

function withinLimit(
  stored: readonly SuggestionRow[],
  stale: readonly SuggestionRow[],
  fresh: readonly SuggestionRow[],
): Pick<Merged, "added" | "gone"> {
  const left = stored.length - stale.length;
  const over = Math.max(0, left + fresh.length - MOST_STORED);
  const old = stored.filter((row) => row.read && row.source !== "user").toReversed();
  const gone = [...stale, ...old.slice(0, over)];
  const room = MOST_STORED - (stored.length - gone.length);
  return { added: fresh.slice(0, Math.max(0, room)), gone };
}

/** A new row; its id is the same whenever this run is repeated, and those of a run sort by their place in it, the first on top. */
function rowOf(
  proposal: Proposal,
  place: number,
  { generationId, createdAt }: Made,
  now: string,
): SuggestionRow {
  const entropy = createHash("sha256").update(`${generationId} ${proposal.key}`).digest();
  entropy.writeUInt8(255 - place, 0);
  return {
    schema: 1,
    suggestionId: SuggestionId.parse(`sug_${ulidOf(Date.parse(createdAt), entropy)}`),
    ...proposal,
    read: false,
    source: proposal.source ?? "rules",
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}
