import * as z from "zod";
import { readingEnv } from "./resumes-api.env.ts";

export const parseApiEnv = readingEnv.extend({
  /** `rules`, or the Bedrock model or inference profile that is asked. */
  MODEL_ID: z.string().min(1),
  /** The model that is asked when the first cannot answer, or `none`. */
  SECOND_MODEL_ID: z.string().min(1),
  /** JSON array: rows of the capability table that go before those in the code. */
  MODEL_ROWS: z.string().min(2),
  /** USD for the model that one user may spend on a UTC day. */
  USER_DAY_USD: z.string().min(1),
  /** USD for the model that all users together may spend on a UTC day. */
  STAGE_DAY_USD: z.string().min(1),
});
