import { reserveFor, writeWithin } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { InterviewId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { Spending } from "../model/index.ts";
import { acceptWork, restartWork } from "../work/index.ts";
import type { Failure, SendWork, WorkStore } from "../work/index.ts";
import { alreadyCompleted } from "./answer-question.ts";
import type { Interview, InterviewRow } from "./model.ts";
import { ANSWERS_AT_ONCE } from "./prompts/score.v1.ts";
import { interviewOf } from "./session.ts";
import { changeInterview } from "./store.ts";
import type { InterviewStore } from "./store.ts";

type Deps = {
  table: Table;
  interviews: InterviewStore;
  work: WorkStore;
  sendScore: SendWork;
  clock: Clock;
  /** Absent where scoring costs nothing. */
  spending?: Spending | undefined;
};

/** How often a model is asked about an interview at most. */
const questionsOf = ({ turns }: InterviewRow) => ({
  questions: Math.max(1, Math.ceil(turns.length / ANSWERS_AT_ONCE)),
});

const subjectOf = (userId: UserId, interviewId: InterviewId) =>
  ({ kind: "score", userId, subjectId: interviewId }) as const;

async function standing(
  { interviews }: Deps,
  userId: UserId,
  interviewId: InterviewId,
): Promise<InterviewRow> {
  const row = await interviews.find(userId, interviewId);
  if (!row) throw missing("interview");
  return row;
}

/** Sends the message of the run that stands: it may be lost, and one too many is void. */
async function send(deps: Deps, userId: UserId, interviewId: InterviewId): Promise<Interview> {
  const subject = subjectOf(userId, interviewId);
  const work = await deps.work.find(subject);
  if (work) await deps.sendScore({ ...subject, run: work.run });
  return interviewOf(await deps.interviews.get(userId, interviewId));
}

/**
 * Closes an interview at any time, answered or not, and accepts its scoring with the money for it. A repeated request only sends the message again.
 * @throws AppError `interview_completed`, `quota_exceeded`; missing
 */
export function makeCompleteInterview(deps: Deps) {
  return async (userId: UserId, interviewId: InterviewId, effect: Effect = UNKEYED): Promise<Interview> => {
    await untilWritten(async () => {
      const row = await standing(deps, userId, interviewId);
      if (effect.happened) return;
      if (row.status !== "IN_PROGRESS") throw alreadyCompleted(row);
      const now = deps.clock.now();
      const set = { status: "SCORING" as const, completedAt: isoTime(now) };
      const { reserved, writes } = reserveFor(deps.spending, userId, now, "score", questionsOf(row));
      const accepted = [
        ...acceptWork(subjectOf(userId, interviewId), now, { reserved }),
        changeInterview(userId, row, set, now),
        ...effect.writes,
      ];
      await writeWithin(deps.table, [...accepted, ...writes], now);
    });
    return send(deps, userId, interviewId);
  };
}

/**
 * Scores once more what could not be scored; a repeated request only sends the message again.
 * @throws AppError `invalid_state`, `quota_exceeded`; missing
 */
export function makeRescoreInterview(deps: Deps) {
  return async (userId: UserId, interviewId: InterviewId, effect: Effect = UNKEYED): Promise<Interview> => {
    await untilWritten(async () => {
      const row = await standing(deps, userId, interviewId);
      if (effect.happened) return;
      if (row.status !== "SCORING_FAILED") {
        throw new AppError("conflict", "invalid_state", "This works only after scoring has failed.", {
          extra: { interviewStatus: row.status },
        });
      }
      const subject = subjectOf(userId, interviewId);
      const work = await deps.work.find(subject);
      const now = deps.clock.now();
      const { reserved, writes } = reserveFor(deps.spending, userId, now, "score", questionsOf(row));
      const again = [
        // the row of work that ended long ago is gone, and so is every message of it
        ...(work ? restartWork(work, now, reserved) : acceptWork(subject, now, { reserved })),
        changeInterview(userId, row, { status: "SCORING" }, now, ["failure"]),
        ...effect.writes,
      ];
      await writeWithin(deps.table, [...again, ...writes], now);
    });
    return send(deps, userId, interviewId);
  };
}

const SCORING_FAILED = {
  code: "scoring_failed",
  message: "Your answers are kept, but they could not be scored. Have them scored again.",
  retryable: true,
};

/** What becomes visible when scoring is given up: the writes beside the one that ends its work. Never a score. */
export function scoringGivenUp(
  userId: UserId,
  row: InterviewRow,
  now: number,
  failure: Failure = SCORING_FAILED,
): Write[] {
  const open = row.status === "SCORING";
  return open ? [changeInterview(userId, row, { status: "SCORING_FAILED", failure }, now)] : [];
}
