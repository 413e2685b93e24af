import { join } from "node:path";
import { answerOf, type ModelSource } from "./bedrock/model-source.ts";
import { startBedrock } from "./bedrock/server.ts";
import { tellingFailures } from "./bedrock/tell-failures.ts";
import type { Closers } from "./closers.ts";
import type { CognitoServer } from "./cognito/server.ts";
import type { DataDir } from "./data-dir.ts";
import { Tables, type TableBackend } from "./dynamodb/backend.ts";
import type { EventBus } from "./events/rules.ts";
import { putS3Event } from "./events/s3-events.ts";
import type { Context } from "./iam/conditions.ts";
import type { Access } from "./iam/evaluate.ts";
import { attachGate } from "./iam/gate.ts";
import { Identities } from "./iam/roles.ts";
import type { Functions } from "./lambda/functions.ts";
import type { InvokePermissions } from "./lambda/permissions.ts";
import { listenAnywhere, startAnywhere, closeServer, type Listening } from "./listening.ts";
import { startObjectStorage, type ObjectStorage } from "./object-storage.ts";
import { sqsAccesses } from "./sqs/accesses.ts";
import { carryMessageGroup, restoreMessageGroup } from "./sqs/message-groups.ts";
import { Queues } from "./sqs/queues.ts";
import type { Deployment } from "./template/deployment.ts";
import type { Place } from "./template/physical-ids.ts";
import { startUserPools } from "./user-pools.ts";

/** What reacts to the services; it starts after them, because the functions have to know their addresses. */
export type Reactions = { bus: EventBus; functions: Functions; permissions: InvokePermissions };

export type ServicesOptions = {
  deployment: Deployment;
  place: Place;
  dataDir: DataDir;
  backend: TableBackend;
  /** Opened before the templates were resolved, because queue URLs name its port. */
  queueGate: Listening;
  /** Who is in the group of administrators; without a list it stays as it is. */
  admins: readonly string[] | undefined;
  /** What answers for Bedrock. */
  model: ModelSource;
  reactions: Promise<Reactions>;
  closers: Closers;
  report: (line: string) => void;
};

/** The emulated services, each behind the policies of its caller. */
export type Services = {
  identities: Identities;
  queues: Queues;
  storage: ObjectStorage;
  pools: CognitoServer;
  endpoints: { dynamodb: string; s3: string; sqs: string; cognitoIdp: string; bedrockRuntime: string };
};

/** Starts every emulated service, with the resources of the templates in it. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { deployment, place, dataDir, closers } = options;
  const identities = new Identities(deployment, place.account, dataDir.secret());
  const ports = dataDir.ports();
  const [queues, storage, pools, tableGate, bedrock] = await Promise.all([
    startQueues(options, identities),
    startStorage(options, identities, ports["s3"]),
    startPools(options, identities, ports["cognitoIdp"]),
    startTables(options, identities, ports["dynamodb"]),
    startModel(options, identities, ports["bedrockRuntime"]),
  ]);
  dataDir.rememberPorts({
    dynamodb: tableGate.port,
    sqs: options.queueGate.port,
    s3: storage.port,
    cognitoIdp: pools.port,
    ...(bedrock.port !== undefined && { bedrockRuntime: bedrock.port }),
  });
  closers.add(() => pools.close());
  closers.add(() => storage.close());
  const endpoints = {
    dynamodb: `http://127.0.0.1:${tableGate.port}`,
    s3: storage.url,
    sqs: place.queueBase,
    cognitoIdp: pools.url,
    bedrockRuntime: bedrock.url,
  };
  return { identities, queues, storage, pools, endpoints };
}

async function startTables(
  { backend, deployment, place, closers, report }: ServicesOptions,
  identities: Identities,
  port: number | undefined,
): Promise<Listening> {
  const tables = await Tables.create(backend, deployment, place, report);
  closers.add(() => tables.close());
  const gate = await listenAnywhere(port);
  closers.add(() => closeServer(gate.server));
  attachGate(gate.server, {
    service: "dynamodb",
    upstreamPort: backend.port,
    identities,
    wants: tables.wants,
    report,
  });
  return gate;
}

async function startQueues(
  { deployment, place, queueGate, closers, report }: ServicesOptions,
  identities: Identities,
): Promise<Queues> {
  const queues = await Queues.start(deployment, place.region);
  // the gate first: calls that are still under way are cut there, instead of failing behind it
  closers.add(async () => {
    await closeServer(queueGate.server);
    await queues.close();
  });
  attachGate(queueGate.server, {
    service: "sqs",
    upstreamPort: queues.port,
    identities,
    wants: sqsAccesses(`arn:aws:sqs:${place.region}:${place.account}:`),
    outgoing: carryMessageGroup,
    incoming: restoreMessageGroup,
    report,
  });
  return queues;
}

async function startStorage(
  options: ServicesOptions,
  identities: Identities,
  preferred: number | undefined,
): Promise<ObjectStorage> {
  const { deployment, place, dataDir, reactions, report } = options;
  return startAnywhere(preferred, (port) =>
    startObjectStorage(
      deployment,
      {
        dataDir: join(dataDir.path, "s3"),
        port,
        region: place.region,
        credentials: (accessKeyId) => identities.byAccessKey(accessKeyId)?.keys,
        authorize: ({ accessKeyId, action, resource, prefix }) => {
          const context: Context = prefix === undefined ? {} : { "s3:prefix": [prefix] };
          const bucket = /^arn:aws:s3:::([^/]+)/.exec(resource)?.[1];
          return mayCall(identities, accessKeyId, { action, resource, context }, bucket, report);
        },
        onEvent: async (event) => putS3Event((await reactions).bus, event, place.account),
      },
      report,
    ),
  );
}

async function startPools(
  options: ServicesOptions,
  identities: Identities,
  preferred: number | undefined,
): Promise<CognitoServer> {
  const { deployment, place, dataDir, admins, reactions, report } = options;
  return startAnywhere(preferred, (port) =>
    startUserPools({
      admins,
      deployment,
      place,
      dataDir: join(dataDir.path, "cognito"),
      port,
      credentials: (accessKeyId) => identities.byAccessKey(accessKeyId)?.keys,
      authorize: ({ accessKeyId, action, resource }) =>
        mayCall(identities, accessKeyId, { action, resource }, undefined, report),
      reactions,
    }),
  );
}

/** Our endpoint, whatever answers behind it, so that no function reaches the real service past it; or the one that was named instead. */
async function startModel(
  { model, place, closers, report }: ServicesOptions,
  identities: Identities,
  preferred: number | undefined,
): Promise<{ url: string; port?: number }> {
  if (model.kind === "endpoint") return { url: model.url };
  const answer = tellingFailures(answerOf(model), report);
  const server = await startAnywhere(preferred, (port) =>
    startBedrock({ port, place, identities, answer, report }),
  );
  closers.add(() => server.close());
  return server;
}

function mayCall(
  identities: Identities,
  accessKeyId: string,
  access: Access,
  policyOf: string | undefined,
  report: (line: string) => void,
): boolean {
  const session = identities.byAccessKey(accessKeyId);
  if (session !== undefined && identities.decide(session, access, policyOf) === "allow") return true;
  report(`${session?.principal.sessionArn ?? accessKeyId} may not ${access.action} on ${access.resource}`);
  return false;
}
