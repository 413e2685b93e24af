import * as z from "zod";

export const systemApiEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  USER_POOL_ID: z.string().min(1),
  USER_POOL_CLIENT_ID: z.string().min(1),
  /** `rules` when no model is called. */
  MODEL_ID: z.string().min(1),
  /** `none` when there is no second one. */
  SECOND_MODEL_ID: z.string().min(1),
  /** JSON object: kind of work -> { queueUrl, deadLetterQueueUrl }. */
  QUEUES: z.string().min(2),
});
