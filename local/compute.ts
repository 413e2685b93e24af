import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Closers } from "./closers.ts";
import type { DataDir } from "./data-dir.ts";
import { EventBus, readRules } from "./events/rules.ts";
import { Schedules } from "./events/schedules.ts";
import { describeApi } from "./http/api-resources.ts";
import { HttpApi } from "./http/http-api.ts";
import { AsyncInvocations } from "./lambda/async-invocations.ts";
import { Functions } from "./lambda/functions.ts";
import { InvokePermissions } from "./lambda/permissions.ts";
import type { Reactions, Services } from "./services.ts";
import { queueEventSources } from "./sqs/event-sources.ts";
import type { Deployment } from "./template/deployment.ts";
import type { Place } from "./template/physical-ids.ts";

export type ComputeOptions = {
  deployment: Deployment;
  place: Place;
  dataDir: DataDir;
  services: Services;
  closers: Closers;
  report: (line: string) => void;
};

/** The functions and all that invokes them. */
export type Compute = Reactions & { api: HttpApi | undefined };

/** Makes the functions of the templates and starts what invokes them: queues, rules and schedules; the API is for the caller to serve. */
export function startCompute(options: ComputeOptions): Compute {
  const { deployment, place, dataDir, services, closers, report } = options;
  const { region, account } = place;
  const functions = new Functions({
    deployment,
    identities: services.identities,
    region,
    dataDir: dataDir.path,
    endpoints: endpointVariables(services),
    report,
  });
  closers.add(() => functions.close());
  const permissions = new InvokePermissions(deployment);
  const invocations = new AsyncInvocations(functions, deployment);
  closers.add(() => invocations.close());
  const rules = readRules(deployment);
  const bus = new EventBus({
    rules,
    queues: services.queues,
    functions,
    invocations,
    permissions,
    identities: services.identities,
    region,
    account,
    report,
  });
  const sources = queueEventSources({
    deployment,
    functions,
    endpoint: services.endpoints.sqs,
    region,
    report,
  });
  closers.add(() => Promise.all(sources.map((source) => source.close())).then(() => undefined));
  const schedules = new Schedules({
    rules,
    bus,
    stateFile: join(dataDir.path, "schedules.json"),
    region,
    account,
    report,
  });
  closers.add(() => schedules.close());
  const api = makeApi(options, functions, permissions);
  for (const source of sources) source.start();
  schedules.start();
  return { functions, permissions, bus, api };
}

/** The SDK sends each service's requests to these addresses. */
function endpointVariables({ endpoints }: Services): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.cognitoIdp,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: endpoints.bedrockRuntime,
  };
}

function makeApi(
  { deployment, place, dataDir, services, closers, report }: ComputeOptions,
  functions: Functions,
  permissions: InvokePermissions,
): HttpApi | undefined {
  const poolByIssuer = new Map(
    deployment.ofType("AWS::Cognito::UserPool").map((pool) => [pool.attribute("ProviderURL"), pool.id]),
  );
  const api = describeApi(deployment, async (issuer) => {
    const poolId = poolByIssuer.get(issuer);
    return poolId === undefined ? { keys: [] } : services.pools.jwks(poolId);
  });
  if (api === undefined) return undefined;
  const log = createWriteStream(join(dataDir.path, "logs", "access.log"), { flags: "a" });
  closers.add(() => new Promise<void>((resolve) => log.end(resolve)));
  return new HttpApi({
    api,
    functions,
    permissions,
    region: place.region,
    account: place.account,
    domainName: new URL(place.apiEndpoint).host,
    accessLog: (line) => log.write(`${line}\n`),
    report,
  });
}
