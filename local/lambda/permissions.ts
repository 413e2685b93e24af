import * as z from "zod";
import { matchesWildcard } from "../iam/wildcard.ts";
import type { Deployment } from "../template/deployment.ts";

const Permission = z.object({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
});
type Permission = z.infer<typeof Permission>;

/** The resource policies of the functions: which AWS service may invoke which function on whose behalf. */
export class InvokePermissions {
  readonly #permissions: Permission[];

  constructor(deployment: Deployment) {
    this.#permissions = deployment
      .ofType("AWS::Lambda::Permission")
      .map((resource) => Permission.parse(resource.properties));
  }

  /** @param sourceArn the API route, rule or user pool that wants to invoke */
  allows(target: { name: string; arn: string }, service: string, sourceArn: string): boolean {
    return this.#permissions.some(
      (permission) =>
        (permission.FunctionName === target.name ||
          permission.FunctionName === target.arn ||
          permission.FunctionName.startsWith(`${target.arn}:`)) &&
        permission.Principal === service &&
        ["lambda:InvokeFunction", "lambda:*", "*"].includes(permission.Action) &&
        (permission.SourceArn === undefined || matchesWildcard(permission.SourceArn, sourceArn)),
    );
  }
}
