import { routesFor } from "../../lib/http/route.ts";
import { Dashboard } from "../../lib/insights/read-dashboard.ts";
import { Statistics } from "../../lib/insights/read-statistics.ts";
import type { UserId } from "../../lib/kernel/ids.ts";
import { JobStatistics } from "../../lib/jobs/index.ts";
import { cacheRoutes } from "./cache.routes.ts";
import type { CacheDeps } from "./cache.routes.ts";
import { dashboardExample, jobStatisticsExample, statisticsExample } from "./insights-api.examples.ts";

export type InsightsDeps = CacheDeps & {
  readStatistics: (userId: UserId) => Promise<Statistics>;
  readJobStatistics: (userId: UserId) => Promise<JobStatistics>;
  readDashboard: (userId: UserId) => Promise<Dashboard>;
};

const route = routesFor<InsightsDeps>();
const tag = "Insights";

export const insightsRoutes = [
  route({
    id: "getStatistics",
    method: "GET",
    path: "/v1/statistics",
    access: "user",
    summary: "Interviews, applications, tailorings and model usage in numbers, read in constant cost.",
    tag,
    answer: { status: 200, schema: Statistics, example: statisticsExample, description: "The statistics." },
    problems: [],
    run: async ({ readStatistics }, { caller }) => ({ body: await readStatistics(caller.userId) }),
  }),
  route({
    id: "getDashboard",
    method: "GET",
    path: "/v1/dashboard",
    access: "user",
    summary: "Statistics, recent interviews and résumés, jobs by status and active work at once.",
    tag,
    answer: { status: 200, schema: Dashboard, example: dashboardExample, description: "The dashboard." },
    problems: [],
    run: async ({ readDashboard }, { caller }) => ({ body: await readDashboard(caller.userId) }),
  }),
  route({
    id: "getJobStatistics",
    method: "GET",
    path: "/v1/jobs/stats",
    access: "user",
    summary: "How applications go: funnel, response rate, waiting time, weeks; read in constant cost.",
    tag: "Jobs",
    answer: {
      status: 200,
      schema: JobStatistics,
      example: jobStatisticsExample,
      description: "The statistics of the jobs.",
    },
    problems: [],
    run: async ({ readJobStatistics }, { caller }) => ({ body: await readJobStatistics(caller.userId) }),
  }),
  ...cacheRoutes,
];
