import { makeCleanUpCaches, makeClearCache, makeReadCacheStats } from "../../lib/asking/manage-answers.ts";
import { makeReadDashboard } from "../../lib/insights/read-dashboard.ts";
import { makeReadJobStatistics, makeReadStatistics } from "../../lib/insights/read-statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { InsightsDeps } from "./insights-api.routes.ts";

type Given = { table: Table; objects: Objects; clock: Clock };

/** What the routes of statistics, the dashboard and kept answers use, wired over a table and a bucket. */
export function insightsDeps({ table, objects, clock }: Given): InsightsDeps {
  return {
    readStatistics: makeReadStatistics({ table, clock }),
    readJobStatistics: makeReadJobStatistics({ table, clock }),
    readDashboard: makeReadDashboard({
      table,
      interviews: makeInterviewStore(table),
      resumes: makeResumeStore(table, objects, clock),
      suggestions: makeSuggestionStore(table),
      work: makeWorkStore(table, clock),
      clock,
    }),
    readCacheStats: makeReadCacheStats({ table, clock }),
    clearCache: makeClearCache({ table }),
    cleanUpCaches: makeCleanUpCaches({ table, clock }),
  };
}
