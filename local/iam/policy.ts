import * as z from "zod";
import { StackError } from "../stack-error.ts";
import type { Json } from "../template/json.ts";
import { isKnownOperator } from "./conditions.ts";

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const scalar = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const conditionValues = z.union([scalar.transform((one) => [one]), z.array(scalar)]);
const principal = z.union([
  z.literal("*").transform((): Record<string, string[]> => ({ AWS: ["*"] })),
  z.record(z.string(), oneOrMore),
]);

const Statement = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(["Allow", "Deny"]),
  Principal: principal.optional(),
  NotPrincipal: principal.optional(),
  Action: oneOrMore.optional(),
  NotAction: oneOrMore.optional(),
  Resource: oneOrMore.optional(),
  NotResource: oneOrMore.optional(),
  Condition: z.record(z.string(), z.record(z.string(), conditionValues)).optional(),
});
/** One statement of a policy document. */
export type Statement = z.infer<typeof Statement>;

const PolicyDocument = z.object({
  Statement: z.union([Statement.transform((one) => [one]), z.array(Statement)]),
});

/** Reads a policy document; a condition operator that cannot be evaluated here is an error at start, not a surprise later. */
export function parsePolicy(document: Json | undefined, where: string): Statement[] {
  const parsed = PolicyDocument.safeParse(document);
  if (!parsed.success)
    throw new StackError(`The policy of ${where} is not readable: ${z.prettifyError(parsed.error)}`);
  for (const statement of parsed.data.Statement) {
    for (const operator of Object.keys(statement.Condition ?? {})) {
      if (!isKnownOperator(operator))
        throw new StackError(
          `The policy of ${where} uses the condition operator ${operator}, which the local stack does not know.`,
        );
    }
  }
  return parsed.data.Statement;
}
