import * as z from "zod";
import { clientOf, member, operation, poolOf } from "./context.ts";
import { CognitoError, invalidParameter } from "./errors.ts";
import type { User } from "./store.ts";
import { userView } from "./user-view.ts";
import { usersOf } from "./users.ts";

const SEARCHABLE: Record<string, (user: User) => string | undefined> = {
  username: (user) => user.username,
  sub: (user) => user.sub,
  status: (user) => (user.enabled ? "Enabled" : "Disabled"),
  "cognito:user_status": (user) => user.status,
  ...Object.fromEntries(
    ["email", "phone_number", "name", "given_name", "family_name", "preferred_username"].map((name) => [
      name,
      (user: User) => user.attributes[name],
    ]),
  ),
};

/** Reads `attribute = "value"` (equal) or `attribute ^= "value"` (begins with). */
function filterOf(text: string | undefined): (user: User) => boolean {
  if (text === undefined || text.trim() === "") return () => true;
  const match = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(text);
  const [, name = "", operator = "", quoted = ""] = match ?? [];
  const read = SEARCHABLE[name];
  if (!match) throw invalidParameter("Error while parsing filter.");
  if (!read) throw invalidParameter(`Invalid search attribute: ${name}`);
  const wanted = quoted.replace(/\\(.)/g, "$1");
  // The service compares addresses without regard to case, other attributes with it.
  const fold = (value: string): string => (name === "email" ? value.toLowerCase() : value);
  return (user) => {
    const value = read(user);
    if (value === undefined) return false;
    return operator === "=" ? fold(value) === fold(wanted) : fold(value).startsWith(fold(wanted));
  };
}

const listUsers = operation(
  z.object({
    UserPoolId: member.poolId,
    Filter: z.string().max(256).optional(),
    Limit: z.int().min(0).max(60).default(60),
    PaginationToken: z.string().optional(),
    AttributesToGet: z.array(z.string()).optional(),
  }),
  (cognito, input) => {
    poolOf(cognito, input.UserPoolId);
    const after =
      input.PaginationToken === undefined ? "" : Buffer.from(input.PaginationToken, "base64url").toString();
    const found = usersOf(cognito, input.UserPoolId)
      .filter(({ sub }) => sub > after)
      .filter(filterOf(input.Filter));
    const limit = input.Limit || 60;
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const wanted = input.AttributesToGet;
    return {
      Users: page.map((user) => {
        const view = userView(user);
        return {
          ...view,
          Attributes: view.Attributes.filter(({ Name }) => !wanted || wanted.includes(Name)),
        };
      }),
      ...(last && found.length > limit
        ? { PaginationToken: Buffer.from(last.sub).toString("base64url") }
        : {}),
    };
  },
);

const describeUserPool = operation(z.object({ UserPoolId: member.poolId }), (cognito, input) => {
  const { poolId, settings, createdAt, updatedAt } = poolOf(cognito, input.UserPoolId);
  const { UserPoolName, Schema, ...rest } = settings;
  return {
    UserPool: {
      ...rest,
      Id: poolId,
      Name: UserPoolName,
      Arn: `arn:aws:cognito-idp:${cognito.region}:${cognito.accountId}:userpool/${poolId}`,
      SchemaAttributes: Schema,
      EstimatedNumberOfUsers: usersOf(cognito, poolId).length,
      CreationDate: createdAt / 1000,
      LastModifiedDate: updatedAt / 1000,
    },
  };
});

const describeUserPoolClient = operation(
  z.object({ UserPoolId: member.poolId, ClientId: member.clientId }),
  (cognito, input) => {
    const { client } = clientOf(cognito, input.ClientId);
    if (client.poolId !== input.UserPoolId) {
      throw new CognitoError(
        "ResourceNotFoundException",
        `User pool client ${input.ClientId} does not exist.`,
      );
    }
    const { GenerateSecret, ...settings } = client.settings;
    return {
      UserPoolClient: {
        ...settings,
        UserPoolId: client.poolId,
        ClientId: client.clientId,
        ...(GenerateSecret ? { ClientSecret: client.secret } : {}),
        CreationDate: client.createdAt / 1000,
        LastModifiedDate: client.updatedAt / 1000,
      },
    };
  },
);

export const describeOperations = {
  ListUsers: listUsers,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
};
