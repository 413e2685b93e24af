import { makeEditJob, makeMoveApplication } from "../../lib/jobs/edit-job.ts";
import { makeSaveJob } from "../../lib/jobs/save-job.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeMatchJob } from "../../lib/tailoring/match-job.ts";
import { makeRemoveJob } from "../../lib/tailoring/remove-job.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { JobsDeps } from "./jobs-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendAnalyse: SendWork;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/** What the job routes use, wired over a table, a bucket and the queue of analyses. */
export function jobsDeps({ table, objects, clock, sendAnalyse, log }: Given): JobsDeps {
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const tailorings = makeTailoringStore(table, objects);
  const letters = makeLetterStore(table);
  const work = makeWorkStore(table, clock);
  const removeResume = makeRemoveResume({ table, resumes, work, clock, log });
  return {
    jobs,
    resumes,
    saveJob: makeSaveJob({ table, jobs, sendAnalyse, clock }),
    editJob: makeEditJob({ table, jobs, clock }),
    moveApplication: makeMoveApplication({ table, jobs, clock }),
    removeJob: makeRemoveJob({ table, jobs, resumes, tailorings, letters, work, removeResume, clock }),
    matchJob: makeMatchJob({ jobs, resumes, clock }),
  };
}
