import * as z from "zod";

export const generateSuggestionsEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  /** Its own queue, to wake work that was put off. */
  SUGGEST_QUEUE_URL: z.string().min(1),
});
