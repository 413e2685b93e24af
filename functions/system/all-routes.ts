import type { RouteRow } from "../../lib/http/route.ts";
import { accountRoutes } from "../account/account-api.routes.ts";
import { insightsRoutes } from "../insights/insights-api.routes.ts";
import { interviewsRoutes } from "../interviews/interviews-api.routes.ts";
import { jobsRoutes } from "../jobs/jobs-api.routes.ts";
import { lettersRoutes } from "../letters/letters-api.routes.ts";
import { parseRoutes } from "../resumes/parse-api.routes.ts";
import { renderRoutes } from "../resumes/render-api.routes.ts";
import { resumesRoutes } from "../resumes/resumes-api.routes.ts";
import { suggestionsRoutes } from "../suggestions/suggestions-api.routes.ts";
import { tailoringRoutes } from "../tailoring/tailoring-api.routes.ts";
import { systemRoutes } from "./system-api.routes.ts";

/** Every route of every table: what OpenAPI and the generated tests are made from. */
export const allRoutes: readonly RouteRow[] = [
  ...systemRoutes,
  ...accountRoutes,
  ...resumesRoutes,
  ...parseRoutes,
  ...renderRoutes,
  ...jobsRoutes,
  ...tailoringRoutes,
  ...lettersRoutes,
  ...interviewsRoutes,
  ...insightsRoutes,
  ...suggestionsRoutes,
];
