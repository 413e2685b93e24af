import * as z from "zod";

export const createProfileEnv = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
});
