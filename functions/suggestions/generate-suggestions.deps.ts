import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeRunGeneration } from "../../lib/suggestions/run-generation.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { suggestByRules } from "../../lib/suggestions/suggest.rules.ts";
import { makeWaking, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = { table: Table; objects: Objects; clock: Clock; sendSuggest: SendWork };

/** The work on one record of the queue of suggestions; the end of one wakes what was put off for it. */
export function generateSuggestionsWork({ table, objects, clock, sendSuggest }: Given) {
  const work = makeWorkStore(table, clock);
  const generate = makeRunGeneration({
    table,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    suggestions: makeSuggestionStore(table),
    work,
    engine: suggestByRules,
    clock,
  });
  const run = makeWaking(generate, { work, send: sendSuggest });
  return ({ body }: { body: string }, deadline: number) => run(WorkMessage.parse(JSON.parse(body)), deadline);
}
