import { makeInterviewStore } from "../../lib/interviews/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import { LetterId, ResumeId } from "../../lib/kernel/ids.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makePurgeLetter } from "../../lib/letters/remove-letter.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { makeForgetUpload } from "../../lib/resumes/forget-upload.ts";
import { uploadObject } from "../../lib/resumes/keys.ts";
import { makePurgeResume } from "../../lib/resumes/remove-resume.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { isStrayObject, makePurgeStray } from "../../lib/resumes/stray-objects.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeTailoringStore, resultRowOf } from "../../lib/tailoring/store.ts";
import { makeGiveUp, makeSweep, makeWorkStore } from "../../lib/work/index.ts";
import { givenUpBy } from "./given-up.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  send: Parameters<typeof makeSweep>[0]["send"];
};

/** The sweeper, wired over a table, a bucket and the queues. */
export function sweepWork({ table, objects, clock, send }: Given) {
  const resumes = makeResumeStore(table, objects, clock);
  const work = makeWorkStore(table, clock);
  const purgeResume = makePurgeResume({ table, resumes, work, clock });
  const purgeStray = makePurgeStray({ table, objects, work, clock, otherRowOf: resultRowOf });
  const purgeLetter = makePurgeLetter({ table, objects, work, clock });
  return makeSweep({
    work,
    clock,
    send,
    hasArrived: async (row) =>
      (await objects.head(uploadObject(row.userId, ResumeId.parse(row.subjectId)))) !== undefined,
    forget: makeForgetUpload({ table, resumes, clock }),
    purge: (row) => {
      if (isStrayObject(row)) return purgeStray(row.userId, row.subjectId);
      const letter = LetterId.safeParse(row.subjectId);
      return letter.success
        ? purgeLetter(row.userId, letter.data)
        : purgeResume(row.userId, ResumeId.parse(row.subjectId));
    },
    giveUp: makeGiveUp({
      table,
      work,
      clock,
      givenUp: givenUpBy({
        tailorings: makeTailoringStore(table, objects),
        letters: makeLetterStore(table),
        interviews: makeInterviewStore(table),
        suggestions: makeSuggestionStore(table),
      }),
    }),
  });
}
