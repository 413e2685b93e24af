import type * as z from "zod";

/** The function's environment through its schema. Throws at start, naming each variable that is missing or wrong. */
export function readEnvironment<S extends z.ZodType>(schema: S): z.output<S> {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`wrong environment: ${faults.join("; ")}`);
}
