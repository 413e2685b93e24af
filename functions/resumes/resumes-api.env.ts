import * as z from "zod";

/** What the functions take that read or render résumés within a request. */
export const readingEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
  USER_POOL_CLIENT_ID: z.string().min(1),
});

export const resumesApiEnv = readingEnv.extend({
  PARSE_QUEUE_URL: z.string().min(1),
});
