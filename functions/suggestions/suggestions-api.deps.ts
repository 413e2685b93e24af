import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeAddSuggestion } from "../../lib/suggestions/add-suggestion.ts";
import { makeGenerateSuggestions } from "../../lib/suggestions/generate-suggestions.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { SuggestionsDeps } from "./suggestions-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendSuggest: SendWork;
  /** Absent where the rules engines do the work. */
  spending?: Spending | undefined;
};

/** What the routes of suggestions use, wired over a table, a bucket and the queue of suggestions. */
export function suggestionsDeps(given: Given): SuggestionsDeps {
  const { table, objects, clock } = given;
  const suggestions = makeSuggestionStore(table);
  const all = {
    ...given,
    suggestions,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
  };
  return {
    suggestions,
    generateSuggestions: makeGenerateSuggestions(all),
    addSuggestion: makeAddSuggestion(all),
    clock,
  };
}
