import { adminsIn } from "./admins.ts";
import { expectModel, type ModelContext, modelSource, tellSource } from "./bedrock/model-source.ts";
import { Closers } from "./closers.ts";
import type { CognitoServer } from "./cognito/server.ts";
import { startCompute } from "./compute.ts";
import { DataDir } from "./data-dir.ts";
import { startTableBackend } from "./dynamodb/backend.ts";
import { answerStarting, attachApi } from "./http/api-server.ts";
import { ANSWERS } from "./http/gateway-response.ts";
import { closeServer, listenAnywhere, listenOn } from "./listening.ts";
import { startServices, type Reactions, type Services } from "./services.ts";
import { StackError } from "./stack-error.ts";
import { synthesise } from "./synthesise.ts";
import { type Stack, type Template } from "./template/assembly.ts";
import { deploy, type Deployment } from "./template/deployment.ts";
import type { Place } from "./template/physical-ids.ts";

export type StackOptions = {
  /** 0 takes any free port. */
  port: number;
  dataDir: string;
  /** The stacks to run; without them the CDK app is synthesised. */
  stacks?: Stack[];
  /** Changes a template (a copy of it) before it is deployed, so that a test can take something out. */
  mutateTemplate?: (template: Template, stackName: string) => void;
  environment?: NodeJS.ProcessEnv;
  /** Takes one line per step of the start. */
  progress?: (line: string) => void;
  /** Takes one line per fault while the stack runs. */
  report?: (line: string) => void;
};

/** A running stack. */
export type RunningStack = {
  /** Base URL of the HTTP API. */
  url: string;
  endpoints: Services["endpoints"];
  deployment: Deployment;
  /** The mails that the user pools sent. */
  outbox: CognitoServer["outbox"];
  close: () => Promise<void>;
};

/** The queue emulator knows this account only. */
const ACCOUNT = "000000000000";
const REGION = "us-east-1";

/** Runs the synthesised templates on this machine; rejects with a `StackError` for what the person who starts it can repair. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const closers = new Closers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(options: StackOptions, closers: Closers): Promise<RunningStack> {
  const progress = options.progress ?? (() => undefined);
  const report = options.report ?? ((line: string) => console.error(line));
  const environment = options.environment ?? process.env;
  const model = modelSource(environment);
  progress(tellSource(model.source));
  const admins = adminsIn(environment);
  const gateway = await listenOn(options.port, { maxHeaderSize: 10_240 });
  if (gateway === undefined)
    throw new StackError(
      `Port ${options.port} is taken: stop the program that uses it, or set PORT to another one.`,
    );
  closers.add(() => closeServer(gateway.server, 1000));
  answerStarting(gateway.server);
  const dataDir = await DataDir.open(options.dataDir);
  closers.add(() => dataDir.close());
  const [backend, stacks] = await startTogether(options, model.context, dataDir, closers, {
    progress,
    report,
  });
  const queueGate = await listenAnywhere(dataDir.ports()["sqs"]);
  closers.add(() => closeServer(queueGate.server));
  const url = `http://127.0.0.1:${gateway.port}`;
  const place: Place = {
    region: REGION,
    account: ACCOUNT,
    queueBase: `http://127.0.0.1:${queueGate.port}`,
    apiEndpoint: url,
  };
  const deployment = deploy(stacks, { place });
  expectModel(model.source, deployment);
  const reactions = Promise.withResolvers<Reactions>();
  const services = await startServices({
    deployment,
    place,
    dataDir,
    backend,
    queueGate,
    admins,
    model: model.source,
    reactions: reactions.promise,
    closers,
    report,
  });
  progress("tables, queues, buckets and user pools are there");
  const compute = startCompute({ deployment, place, dataDir, services, closers, report });
  reactions.resolve(compute);
  progress(`${compute.functions.all.length} functions are ready`);
  attachApi(gateway.server, {
    handle: async (request) => compute.api?.handle(request) ?? ANSWERS.notFound(),
    local: (path, query) => local(path, query, url, deployment, services),
    report,
  });
  return {
    url,
    endpoints: services.endpoints,
    deployment,
    outbox: services.pools.outbox,
    close: () => closers.close(),
  };
}

/** The table service starts while the templates are made; what started is closed even when the other fails. */
async function startTogether(
  options: StackOptions,
  context: ModelContext,
  dataDir: DataDir,
  closers: Closers,
  { progress, report }: { progress: (line: string) => void; report: (line: string) => void },
) {
  const environment = options.environment ?? process.env;
  const backend = startTableBackend(dataDir, environment, report).then((started) => {
    closers.add(() => started.close());
    progress("table service is up");
    return started;
  });
  const stacks = templates(options, context, progress);
  await Promise.allSettled([backend, stacks]);
  return Promise.all([backend, stacks]);
}

async function templates(
  { stacks, mutateTemplate }: StackOptions,
  context: ModelContext,
  progress: (line: string) => void,
): Promise<Stack[]> {
  const found = stacks ?? (await synthesised(context, progress));
  if (mutateTemplate === undefined) return found;
  return found.map((stack) => {
    const template = structuredClone(stack.template);
    mutateTemplate(template, stack.name);
    return { ...stack, template };
  });
}

async function synthesised(context: ModelContext, progress: (line: string) => void): Promise<Stack[]> {
  const stacks = await synthesise(context);
  progress("templates and bundles are up to date");
  return stacks;
}

/** The routes that exist on this machine only. */
function local(
  path: string,
  query: URLSearchParams,
  url: string,
  deployment: Deployment,
  { pools, endpoints }: Services,
): unknown {
  switch (path) {
    case "/_local/outbox":
      return pools.outbox(query.get("to") ?? undefined);
    case "/_local/stack":
      return {
        url,
        services: Object.fromEntries(
          Object.entries(endpoints).map(([name, endpoint]) => [
            name,
            { endpoint, port: Number(new URL(endpoint).port) },
          ]),
        ),
        outputs: deployment.outputs,
        resources: deployment.resources.map(({ stack, logicalId, type, id }) => ({
          stack,
          logicalId,
          type,
          id,
        })),
      };
    default:
      return undefined;
  }
}
