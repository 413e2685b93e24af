import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { analysePosting } from "../../lib/jobs/analysis/index.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeWorkStore, WorkMessage } from "../../lib/work/index.ts";

/** The work on one record of the queue of analyses. */
export function analysePostingWork({ table, clock }: { table: Table; clock: Clock }) {
  const analyseJob = makeAnalyseJob({
    table,
    jobs: makeJobStore(table),
    work: makeWorkStore(table, clock),
    analyse: (description, given) =>
      Promise.resolve({ engine: "rules-1", result: analysePosting(description, given) }),
    clock,
  });
  return ({ body }: { body: string }, deadline: number) =>
    analyseJob(WorkMessage.parse(JSON.parse(body)), deadline);
}
