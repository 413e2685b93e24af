import * as z from "zod";
import { createCognitoServer, type CognitoOptions, type CognitoServer } from "./cognito/server.ts";
import type { Functions } from "./lambda/functions.ts";
import type { InvokePermissions } from "./lambda/permissions.ts";
import { StackError } from "./stack-error.ts";
import type { Deployment } from "./template/deployment.ts";
import type { Place } from "./template/physical-ids.ts";

const OfPool = z.object({ UserPoolId: z.string() });
const OfGroup = OfPool.extend({ GroupName: z.string() });

type Lambda = { functions: Functions; permissions: InvokePermissions };

export type UserPoolOptions = Pick<CognitoOptions, "dataDir" | "port" | "credentials" | "authorize"> & {
  deployment: Deployment;
  place: Place;
  /** Addresses of those who are in the group of administrators; without a list it stays as it is. */
  admins: readonly string[] | undefined;
  /** The functions start after the pool, whose address they have to know. */
  reactions: Promise<Lambda>;
};

/** Starts the user pool service and puts the pools, clients and groups of the templates into it. */
export async function startUserPools(options: UserPoolOptions): Promise<CognitoServer> {
  const { deployment, place, admins, reactions, ...rest } = options;
  const server = await createCognitoServer({
    ...rest,
    region: place.region,
    accountId: place.account,
    onTrigger: async (_name, event, functionArn) => invokeTrigger(await reactions, place, event, functionArn),
  });
  for (const pool of deployment.ofType("AWS::Cognito::UserPool"))
    await server.putPool(pool.id, pool.properties);
  for (const client of deployment.ofType("AWS::Cognito::UserPoolClient")) {
    server.putClient(OfPool.parse(client.properties).UserPoolId, client.id, client.properties);
  }
  for (const group of deployment.ofType("AWS::Cognito::UserPoolGroup")) {
    server.putGroup(OfPool.parse(group.properties).UserPoolId, group.properties);
  }
  if (admins !== undefined) nameAdmins(server, deployment, admins);
  return server;
}

/** The group that the API knows administrators by. */
const ADMINS = "admin";

function nameAdmins(server: CognitoServer, deployment: Deployment, admins: readonly string[]): void {
  const groups = deployment
    .ofType("AWS::Cognito::UserPoolGroup")
    .map(({ properties }) => OfGroup.parse(properties))
    .filter(({ GroupName }) => GroupName === ADMINS);
  if (groups.length === 0)
    throw new StackError(`ADMIN_EMAILS is set, but the templates have no group ${ADMINS}.`);
  for (const { UserPoolId, GroupName } of groups) server.nameMembers(UserPoolId, GroupName, admins);
}

async function invokeTrigger(
  lambda: Lambda,
  place: Place,
  event: { userPoolId: string },
  functionArn: string,
): Promise<unknown> {
  const target = lambda.functions.find(functionArn);
  if (target === undefined) throw new Error("ResourceNotFoundException");
  const poolArn = `arn:aws:cognito-idp:${place.region}:${place.account}:userpool/${event.userPoolId}`;
  if (!lambda.permissions.allows(target, "cognito-idp.amazonaws.com", poolArn))
    throw new Error("AccessDeniedException");
  const outcome = await lambda.functions.invoke(target, event);
  if (!outcome.ok) throw new Error(outcome.error.errorMessage);
  const answer: unknown = JSON.parse(outcome.payload);
  return answer;
}
