import { reserveFor, writeWithin } from "../budget/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { LetterId } from "../kernel/ids.ts";
import type { Ids, JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { holdJob } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import type { Spending } from "../model/index.ts";
import { chosenResume } from "../resumes/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import type { SendWork } from "../work/index.ts";
import { letterOf } from "./model.ts";
import type { CoverLetter } from "./model.ts";
import { acceptLetter } from "./store.ts";
import type { LetterStore } from "./store.ts";
import type { LetterLength, LetterTone } from "./tones.ts";

type StartLetter = { resumeId?: ResumeId | undefined; tone: LetterTone; length: LetterLength };

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  letters: LetterStore;
  sendLetter: SendWork;
  clock: Clock;
  /** Absent where letters cost nothing. */
  spending?: Spending | undefined;
};

/** Accepts a letter: its row, its work and the money for it in one transaction, then the message. @throws AppError `quota_exceeded` and more */
export function makeStartLetter(deps: Deps) {
  return async (
    userId: UserId,
    ids: Ids,
    jobId: JobId,
    wanted: StartLetter,
    effect: Effect = UNKEYED,
  ): Promise<CoverLetter> => {
    const letterId = LetterId.parse(`ltr_${ids.ulid()}`);
    await untilWritten(async () => {
      // a repeated request must not fail for what became of the job and the résumé since
      if (effect.happened) return;
      // that it stands is what its write asks again
      await deps.jobs.row(userId, jobId);
      const { resumeId, documentVersion } = await chosenResume(deps.resumes, userId, wanted.resumeId);
      const { tone, length } = wanted;
      const letter = { letterId, jobId, resumeId, sourceVersion: documentVersion, tone, length };
      const now = deps.clock.now();
      const { reserved, writes } = reserveFor(deps.spending, userId, now, "letter");
      const accepted = acceptLetter(userId, letter, now, reserved);
      try {
        await writeWithin(
          deps.table,
          [...accepted, holdJob(userId, jobId, now), ...effect.writes, ...writes],
          now,
        );
      } catch (error) {
        // our own id: a repeated request, whose first execution got this far
        const repeated = error instanceof WriteRefused && error.at(0) !== undefined;
        if (!repeated) throw error;
      }
    });
    await deps.sendLetter({ kind: "letter", userId, subjectId: letterId, run: 1 });
    const { row, text } = await deps.letters.get(userId, letterId);
    return letterOf(row, text);
  };
}
