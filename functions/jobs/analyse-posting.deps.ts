import { modelOfWork } from "../../lib/asking/index.ts";
import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { analyseByRules, makeModelAnalysis } from "../../lib/jobs/model-engine/index.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  clock: Clock;
  sendAnalyse: SendWork;
  log: Parameters<typeof modelOfWork>[0]["log"];
  /** Without one the rules read alone. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the queue of analyses. */
export function analysePostingWork(given: Given) {
  const { table, clock, sendAnalyse, spending } = given;
  const model = modelOfWork(given);
  const work = makeWorkStore(table, clock, model && spending);
  const analyseJob = makeAnalyseJob({
    jobs: makeJobStore(table),
    work,
    analyse: model === undefined ? analyseByRules : makeModelAnalysis(model),
    clock,
  });
  const run = makeWaking(analyseJob, { work, send: sendAnalyse });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
