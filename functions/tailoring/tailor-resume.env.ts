import * as z from "zod";

export const tailorResumeEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  /** `rules`, or the Bedrock model that the function may call. */
  MODEL_ID: z.string().min(1),
  /** Its own queue, to wake work that was put off. */
  TAILOR_QUEUE_URL: z.string().min(1),
});
