import * as z from "zod";

export const sweepEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  PARSE_QUEUE_URL: z.string().min(1),
  ANALYSE_QUEUE_URL: z.string().min(1),
  TAILOR_QUEUE_URL: z.string().min(1),
  LETTER_QUEUE_URL: z.string().min(1),
  SCORE_QUEUE_URL: z.string().min(1),
  SUGGEST_QUEUE_URL: z.string().min(1),
});
