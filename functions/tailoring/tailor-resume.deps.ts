import { modelOfWork } from "../../lib/asking/index.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import type { ResumeDocument, TemplateId } from "../../lib/resumes/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeModelEngine } from "../../lib/tailoring/model-engine/index.ts";
import { makeRulesEngine } from "../../lib/tailoring/rules/index.ts";
import { makeRunTailoring } from "../../lib/tailoring/run-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  pagesOf: (document: ResumeDocument, template: TemplateId) => Promise<number>;
  sendTailor: SendWork;
  sendLetter: SendWork;
  log: Parameters<typeof modelOfWork>[0]["log"];
  /** Without one the rules engine does the work. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the queue of tailorings; the end of one wakes what was put off for it. */
export function tailorResumeWork(given: Given) {
  const { table, objects, clock, pagesOf, sendTailor, sendLetter, spending } = given;
  const model = modelOfWork(given);
  const work = makeWorkStore(table, clock);
  const runTailoring = makeRunTailoring({
    table,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    work,
    engine: model === undefined ? makeRulesEngine() : makeModelEngine(model, clock),
    pagesOf,
    sendLetter,
    clock,
    spending,
  });
  const run = makeWaking(runTailoring, { work, send: sendTailor });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
