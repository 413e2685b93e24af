import * as z from "zod";

export const suggestionsApiEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
  USER_POOL_CLIENT_ID: z.string().min(1),
  SUGGEST_QUEUE_URL: z.string().min(1),
});
