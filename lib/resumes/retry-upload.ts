import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import { acceptWork, restartWork } from "../work/index.ts";
import type { SendWork, WorkStore } from "../work/index.ts";
import type { ResumeRow } from "./model.ts";
import { changeResume } from "./store.ts";
import type { ResumeStore, StoredResume } from "./store.ts";

type Deps = { table: Table; resumes: ResumeStore; work: WorkStore; sendParse: SendWork; clock: Clock };

/** What is refused by what is in it is refused again. */
const wrongState = ({ status, failure }: ResumeRow) =>
  new AppError(
    "conflict",
    "invalid_state",
    failure
      ? "Trying again cannot help with this file. Upload another one."
      : "This works only after reading the file was broken off.",
    { extra: { resumeStatus: status } },
  );

/**
 * Has an uploaded file read again whose reading was broken off: the next run of its work, on the very version of the file that was
 * tried. A repeated request only sends the message again. @throws missing, AppError `invalid_state`
 */
export function makeRetryUpload(deps: Deps) {
  return async (userId: UserId, resumeId: ResumeId, effect: Effect = UNKEYED): Promise<StoredResume> => {
    const subject = { kind: "parse", userId, subjectId: resumeId } as const;
    const run = await untilWritten(async () => {
      const [row, work] = await Promise.all([deps.resumes.row(userId, resumeId), deps.work.find(subject)]);
      // the message may be lost; one too many is void
      if (effect.happened) return work?.run ?? 1;
      if (row.status !== "FAILED" || row.failure?.retryable !== true) throw wrongState(row);
      const now = deps.clock.now();
      await deps.table.write([
        // the row of work that ended long ago is gone, and so is every message of it
        ...(work ? restartWork(work, now) : acceptWork(subject, now)),
        changeResume(userId, row, { status: "PARSING" }, now, { remove: ["failure"] }),
        ...effect.writes,
      ]);
      return work ? work.run + 1 : 1;
    });
    await deps.sendParse({ ...subject, run });
    return deps.resumes.get(userId, resumeId);
  };
}
