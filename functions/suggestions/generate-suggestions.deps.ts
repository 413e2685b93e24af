import { modelOfWork } from "../../lib/asking/index.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeModelSuggest } from "../../lib/suggestions/model-engine/index.ts";
import { makeRunGeneration } from "../../lib/suggestions/run-generation.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { suggestByRules } from "../../lib/suggestions/suggest.rules.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendSuggest: SendWork;
  log: Parameters<typeof modelOfWork>[0]["log"];
  /** Without one the rules engine does the work. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the queue of suggestions; the end of one wakes what was put off for it. */
export function generateSuggestionsWork(given: Given) {
  const { table, objects, clock, sendSuggest } = given;
  const model = modelOfWork(given);
  const work = makeWorkStore(table, clock);
  const generate = makeRunGeneration({
    table,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    suggestions: makeSuggestionStore(table),
    work,
    engine: model === undefined ? suggestByRules : makeModelSuggest(model, suggestByRules),
    clock,
  });
  const run = makeWaking(generate, { work, send: sendSuggest });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
