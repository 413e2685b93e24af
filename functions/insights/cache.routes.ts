import * as z from "zod";

import { CacheStats } from "../../lib/asking/manage-answers.ts";
import type {
  makeCleanUpCaches,
  makeClearCache,
  makeReadCacheStats,
} from "../../lib/asking/manage-answers.ts";
import { routesFor } from "../../lib/http/route.ts";
import { cacheStatsExample, cleanedExample } from "./cache.examples.ts";

export type CacheDeps = {
  readCacheStats: ReturnType<typeof makeReadCacheStats>;
  clearCache: ReturnType<typeof makeClearCache>;
  cleanUpCaches: ReturnType<typeof makeCleanUpCaches>;
};

const route = routesFor<CacheDeps>();
const tag = "Insights";

export const cacheRoutes = [
  route({
    id: "getCacheStats",
    method: "GET",
    path: "/v1/cache/stats",
    access: "user",
    summary:
      "Answers of the language model that are kept for the user, and what giving them again has saved.",
    tag,
    answer: { status: 200, schema: CacheStats, example: cacheStatsExample, description: "The counts." },
    problems: [],
    run: async ({ readCacheStats }, { caller }) => ({ body: await readCacheStats(caller.userId) }),
  }),
  route({
    id: "clearCache",
    method: "DELETE",
    path: "/v1/cache",
    access: "user",
    summary: "Forget the answers of the language model that are kept for the user; it is asked anew then.",
    tag,
    answer: { status: 204, description: "Nothing is kept any longer." },
    problems: [],
    run: async ({ clearCache }, { caller }) => {
      await clearCache(caller.userId);
      return {};
    },
  }),
  route({
    id: "cleanUpCaches",
    method: "POST",
    path: "/v1/cache/cleanup",
    access: "user",
    summary:
      "Void the kept answers of all users, those from before a time or all of them; for administrators.",
    tag,
    body: z.strictObject({ before: z.iso.datetime().optional() }),
    bodyExample: { before: "2026-11-21T08:00:00.000Z" },
    answer: {
      status: 200,
      schema: z.object({ voidBefore: z.iso.datetime() }).meta({ id: "CachesCleaned" }),
      example: cleanedExample,
      description: "Answers that were kept before this time are not given again.",
    },
    problems: [{ status: 403, code: "forbidden" }],
    run: async ({ cleanUpCaches }, { caller, body }) => ({
      body: await cleanUpCaches(caller.groups, body.before),
    }),
  }),
];
