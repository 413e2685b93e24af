import { reserveFor, writeWithin } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { missing } from "../kernel/errors.ts";
import { GenerationId } from "../kernel/ids.ts";
import type { Ids, JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { JobStore } from "../jobs/index.ts";
import type { Spending } from "../model/index.ts";
import { chosenResume } from "../resumes/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { acceptWork } from "../work/index.ts";
import type { SendWork } from "../work/index.ts";
import { generationKey } from "./keys.ts";
import type { Generation, GenerationRow } from "./model.ts";
import type { SuggestionStore } from "./store.ts";

const KEPT_SECONDS = 30 * 24 * 3600;

type Wanted = { resumeId?: ResumeId | undefined; jobId?: JobId | undefined };
type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  suggestions: SuggestionStore;
  sendSuggest: SendWork;
  clock: Clock;
  /** Absent where suggestions cost nothing. */
  spending?: Spending | undefined;
};

/**
 * Accepts a run of making suggestions: its row, its work and the money for it in one transaction, then the message.
 * @throws AppError missing, `resume_not_ready`, `quota_exceeded`
 */
export function makeGenerateSuggestions(deps: Deps) {
  return async (userId: UserId, ids: Ids, wanted: Wanted, effect: Effect = UNKEYED): Promise<Generation> => {
    const generationId = GenerationId.parse(`gen_${ids.ulid()}`);
    if (!effect.happened) {
      if (wanted.resumeId !== undefined) await chosenResume(deps.resumes, userId, wanted.resumeId);
      if (wanted.jobId !== undefined) await deps.jobs.row(userId, wanted.jobId);
      await accept(deps, userId, newRow(generationId, wanted, deps.clock.now()), effect);
    }
    await deps.sendSuggest({ kind: "suggest", userId, subjectId: generationId, run: 1 });
    const stored = await deps.suggestions.generation(userId, generationId);
    if (!stored) throw missing("generation");
    return stored;
  };
}

function newRow(generationId: GenerationId, { resumeId, jobId }: Wanted, now: number): GenerationRow {
  return {
    schema: 1,
    generationId,
    status: "PENDING",
    ...(resumeId !== undefined && { resumeId }),
    ...(jobId !== undefined && { jobId }),
    engine: "none",
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
    expiresAt: Math.ceil(now / 1000) + KEPT_SECONDS,
  };
}

async function accept(
  { table, clock, spending }: Deps,
  userId: UserId,
  row: GenerationRow,
  effect: Effect,
): Promise<void> {
  const { generationId } = row;
  const now = clock.now();
  const { reserved, writes } = reserveFor(spending, userId, now, "suggest");
  const accepted: Write[] = [
    { op: "put", item: { ...generationKey(userId, generationId), ...row }, if: [{ is: "absent" }] },
    ...acceptWork({ kind: "suggest", userId, subjectId: generationId }, now, { reserved }),
    ...effect.writes,
  ];
  try {
    await writeWithin(table, [...accepted, ...writes], now);
  } catch (error) {
    // our own id: a repeated request, whose first execution got this far
    if (!(error instanceof WriteRefused) || error.at(0) === undefined) throw error;
  }
}
