import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeStartTailoring } from "../../lib/tailoring/start-tailoring.ts";
import {
  makeCancelTailoring,
  makeDecideChanges,
  makeRetryTailoring,
} from "../../lib/tailoring/steer-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { TailoringDeps } from "./tailoring-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendTailor: SendWork;
  /** Absent where the rules engines do the work. */
  spending?: Spending | undefined;
};

/** What the tailoring routes use, wired over a table, a bucket and the queue of tailorings. */
export function tailoringDeps(given: Given): TailoringDeps {
  const { table, objects, clock } = given;
  const all = {
    ...given,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    work: makeWorkStore(table, clock),
  };
  return {
    tailorings: all.tailorings,
    startTailoring: makeStartTailoring(all),
    cancelTailoring: makeCancelTailoring(all),
    retryTailoring: makeRetryTailoring(all),
    decideChanges: makeDecideChanges(all),
    clock,
  };
}
