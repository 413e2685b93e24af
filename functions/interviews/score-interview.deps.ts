import { modelOfWork } from "../../lib/asking/index.ts";
import { makeModelScorer } from "../../lib/interviews/model-scorer/index.ts";
import { makeScoreInterview } from "../../lib/interviews/score-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendScore: SendWork;
  log: Parameters<typeof makeScoreInterview>[0]["log"];
  /** Without one the rules engine does the work. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the queue of interviews to score. */
export function scoreInterviewWork(given: Given) {
  const { table, objects, clock, sendScore, log } = given;
  const model = modelOfWork(given);
  const byRules = makeRulesScorer();
  const work = makeWorkStore(table, clock);
  const scoreInterview = makeScoreInterview({
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    jobs: makeJobStore(table),
    work,
    engine: model === undefined ? byRules : makeModelScorer(model, byRules),
    countInterview: statisticsWrites,
    clock,
    log,
  });
  const run = makeWaking(scoreInterview, { work, send: sendScore });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
