import type { Clock } from "../kernel/clock.ts";
import { missing, AppError } from "../kernel/errors.ts";
import type { InterviewId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import { forgetWork } from "../work/index.ts";
import type { WorkStore } from "../work/index.ts";
import type { CountInterview } from "./ports.ts";
import type { InterviewStore } from "./store.ts";

type Deps = {
  table: Table;
  interviews: InterviewStore;
  work: WorkStore;
  countInterview: CountInterview;
  clock: Clock;
};

/**
 * Deletes an interview with its answers and scores, in any state and in one transaction; a scoring under way then finds nothing, and
 * statistics no longer count it. @throws missing, stale
 */
export function makeRemoveInterview(deps: Deps) {
  return (userId: UserId, interviewId: InterviewId, ifVersion?: number): Promise<void> =>
    untilWritten(async () => {
      const row = await deps.interviews.find(userId, interviewId);
      if (!row) throw missing("interview");
      if (ifVersion !== undefined && ifVersion !== row.version) throw stale();
      const subject = { kind: "score", userId, subjectId: interviewId } as const;
      const work = await deps.work.find(subject);
      const now = deps.clock.now();
      await deps.table.write([
        ...(await deps.interviews.removal(userId, row)),
        ...(work ? forgetWork(work, now) : []),
        ...(row.status === "SCORED" ? deps.countInterview({ userId, row, by: -1, now }) : []),
      ]);
    });
}

const stale = () =>
  new AppError(
    "stale",
    "version_conflict",
    "It was changed meanwhile. Read it again and repeat your change.",
  );
