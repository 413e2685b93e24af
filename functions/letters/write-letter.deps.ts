import { modelOfWork } from "../../lib/asking/index.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { composeLetter } from "../../lib/letters/compose-letter.rules.ts";
import { makeModelLetterEngine } from "../../lib/letters/model-engine/index.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { makeWriteLetter } from "../../lib/letters/write-letter.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendLetter: SendWork;
  log: Parameters<typeof modelOfWork>[0]["log"];
  /** Without one the rules engine does the work. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the queue of letters; the end of one wakes what was put off for it. */
export function writeLetterWork(given: Given) {
  const { table, objects, clock, sendLetter } = given;
  const model = modelOfWork(given);
  const work = makeWorkStore(table, clock);
  const writeLetter = makeWriteLetter({
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    letters: makeLetterStore(table),
    work,
    engine: model === undefined ? composeLetter : makeModelLetterEngine(model),
    clock,
  });
  const run = makeWaking(writeLetter, { work, send: sendLetter });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
