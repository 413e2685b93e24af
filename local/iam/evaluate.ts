import { conditionsHold, type Context } from "./conditions.ts";
import type { Statement } from "./policy.ts";
import { matchesWildcard } from "./wildcard.ts";

/** Who asks: a role of the templates, an AWS service such as `events.amazonaws.com`, or somebody without credentials. */
export type Principal =
  | { kind: "role"; roleArn: string; sessionArn: string; account: string }
  | { kind: "service"; name: string }
  | { kind: "anonymous" };

/** One action on one resource, for example `dynamodb:PutItem` on a table's ARN. */
export type Access = { action: string; resource: string; context?: Context };

/** `implicit` means that nothing allows it, `explicit` that a Deny statement forbids it. */
export type Decision = "allow" | "implicit" | "explicit";

/**
 * Decides about one access inside one account: a Deny anywhere wins; a role needs an Allow in its identity policies or
 * in the resource's policy, a service in the resource's policy (IAM User Guide, "Policy evaluation logic").
 */
export function decide(
  access: Access,
  principal: Principal,
  identity: Statement[],
  resourcePolicy: Statement[],
): Decision {
  const mine = identity.filter((statement) => applies(statement, access));
  const theirs = resourcePolicy.filter(
    (statement) => concerns(statement, principal) && applies(statement, access),
  );
  const relevant = [...mine, ...theirs];
  if (relevant.some((statement) => statement.Effect === "Deny")) return "explicit";
  return relevant.some((statement) => statement.Effect === "Allow") ? "allow" : "implicit";
}

function applies(statement: Statement, access: Access): boolean {
  return (
    coversAction(statement, access.action) &&
    coversResource(statement, access.resource) &&
    conditionsHold(statement.Condition ?? {}, access.context ?? {})
  );
}

function coversAction(statement: Statement, action: string): boolean {
  const names = (pattern: string) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
  if (statement.NotAction !== undefined) return !statement.NotAction.some(names);
  return (statement.Action ?? []).some(names);
}

function coversResource(statement: Statement, resource: string): boolean {
  const names = (pattern: string) => matchesWildcard(pattern, resource);
  if (statement.NotResource !== undefined) return !statement.NotResource.some(names);
  // A trust policy has no Resource: it speaks of the role that carries it.
  return statement.Resource?.some(names) ?? true;
}

function concerns(statement: Statement, principal: Principal): boolean {
  if (statement.NotPrincipal !== undefined) return !names(statement.NotPrincipal, principal);
  return statement.Principal !== undefined && names(statement.Principal, principal);
}

function names(principals: Record<string, string[]>, principal: Principal): boolean {
  const accounts = principals["AWS"] ?? [];
  if (accounts.includes("*")) return true;
  if (principal.kind === "anonymous") return false;
  if (principal.kind === "service") return (principals["Service"] ?? []).includes(principal.name);
  const { account, roleArn, sessionArn } = principal;
  return accounts.some((name) =>
    [account, `arn:aws:iam::${account}:root`, roleArn, sessionArn].includes(name),
  );
}
