import { createWriteStream, existsSync, mkdirSync, statSync, writeFileSync, type WriteStream } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { Identities, Session } from "../iam/roles.ts";
import { StackError } from "../stack-error.ts";
import type { Deployment, Resource } from "../template/deployment.ts";
import { FunctionPool } from "./function-pool.ts";
import type { InvocationContext } from "./protocol.ts";
import type { Outcome } from "./worker-instance.ts";

const Properties = z.object({
  Code: z.object({ S3Key: z.string().optional(), ZipFile: z.string().optional() }),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string(),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z
    .object({ Variables: z.record(z.string(), z.coerce.string()).default({}) })
    .default({ Variables: {} }),
});
type Properties = z.infer<typeof Properties>;

/**
 * At most so many instances of a function: what waits for a service leaves the core to another one. More would take turns, and each
 * loads its bundle first, which is what takes long here.
 */
const MAX_INSTANCES = Math.min(8, 2 * availableParallelism());

/** Names that Lambda keeps for itself: CreateFunction refuses them. */
const RESERVED =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_(DEFAULT_REGION|REGION|EXECUTION_ENV|ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN)|AWS_LAMBDA_.*|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/;

export type FunctionsOptions = {
  deployment: Deployment;
  identities: Identities;
  region: string;
  dataDir: string;
  /** `AWS_ENDPOINT_URL_*` of the emulated services. */
  endpoints: Record<string, string>;
  /** Called with one line when an invocation fails. */
  report: (line: string) => void;
};

/** A deployed function. */
export type LambdaFunction = {
  name: string;
  arn: string;
  logicalId: string;
  timeoutMs: number;
  session: Session;
  pool: FunctionPool;
};

/** All functions of the templates, by name. */
export class Functions {
  readonly #byName = new Map<string, LambdaFunction>();
  readonly #logs: WriteStream[] = [];
  readonly #options: FunctionsOptions;

  constructor(options: FunctionsOptions) {
    this.#options = options;
    mkdirSync(join(options.dataDir, "logs"), { recursive: true });
    for (const resource of options.deployment.ofType("AWS::Lambda::Function")) {
      this.#byName.set(resource.id, this.#create(resource));
    }
  }

  get all(): LambdaFunction[] {
    return [...this.#byName.values()];
  }

  /** Finds a function by its name or by its ARN, with or without a version or alias. */
  find(nameOrArn: string): LambdaFunction | undefined {
    return (
      this.#byName.get(nameOrArn) ??
      this.#byName.get(/^arn:aws:lambda:[^:]+:[^:]+:function:([^:]+)/.exec(nameOrArn)?.[1] ?? "")
    );
  }

  /** Invokes a function and waits for its answer; failures are reported, never thrown. */
  async invoke(target: LambdaFunction, event: unknown): Promise<Outcome> {
    const outcome = await target.pool.invoke(JSON.stringify(event));
    if (!outcome.ok)
      this.#options.report(
        `${target.logicalId} failed: ${outcome.error.errorType}: ${outcome.error.errorMessage}`,
      );
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((target) => target.pool.close()));
    await Promise.all(this.#logs.map((log) => new Promise<void>((resolve) => log.end(resolve))));
  }

  #create(resource: Resource): LambdaFunction {
    const parsed = Properties.safeParse(resource.properties);
    if (!parsed.success)
      throw new StackError(
        `The function ${resource.logicalId} is incomplete: ${z.prettifyError(parsed.error)}`,
      );
    const properties = parsed.data;
    if (!properties.Runtime.startsWith("nodejs"))
      throw new StackError(
        `The function ${resource.logicalId} wants ${properties.Runtime}: the local stack runs Node only.`,
      );
    const session = this.#session(resource, properties);
    const arn = resource.attribute("Arn");
    const context = contextOf(resource.id, arn, properties);
    const code = this.#codeDirectory(resource, properties);
    const log = createWriteStream(join(this.#options.dataDir, "logs", `${resource.logicalId}.log`), {
      flags: "a",
    });
    log.setMaxListeners(0);
    this.#logs.push(log);
    const pool = new FunctionPool({
      data: entryOf(code, properties.Handler, resource.logicalId),
      environment: this.#environment(resource, properties, session, code, context),
      memoryMb: properties.MemorySize,
      timeoutMs: properties.Timeout * 1000,
      context,
      log,
      ...(properties.ReservedConcurrentExecutions === undefined
        ? {}
        : { reserved: properties.ReservedConcurrentExecutions }),
      maxInstances: MAX_INSTANCES,
      idleMs: 300_000,
    });
    return {
      name: resource.id,
      arn,
      logicalId: resource.logicalId,
      timeoutMs: properties.Timeout * 1000,
      session,
      pool,
    };
  }

  #session(resource: Resource, { Role }: Properties): Session {
    const role = this.#options.identities.role(Role);
    if (role === undefined)
      throw new StackError(`The role of ${resource.logicalId} is not in the templates.`);
    if (!this.#options.identities.trusts(role, "lambda.amazonaws.com")) {
      throw new StackError(`The role defined for ${resource.logicalId} cannot be assumed by Lambda.`);
    }
    return this.#options.identities.session(role, resource.id);
  }

  #codeDirectory(resource: Resource, { Code }: Properties): string {
    if (Code.ZipFile !== undefined) {
      const directory = join(this.#options.dataDir, "inline", resource.logicalId);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, "index.js"), Code.ZipFile);
      writeFileSync(join(directory, "package.json"), '{"type":"commonjs"}');
      return directory;
    }
    const path = this.#options.deployment.asset((Code.S3Key ?? "").replace(/\.zip$/, ""));
    if (path === undefined || !existsSync(path))
      throw new StackError(
        `The bundle of ${resource.logicalId} is missing: run \`npm run synth\` and start again.`,
      );
    return statSync(path).isDirectory() ? path : dirname(path);
  }

  #environment(
    resource: Resource,
    properties: Properties,
    session: Session,
    code: string,
    context: InvocationContext,
  ): Record<string, string> {
    const own = properties.Environment.Variables;
    const reserved = Object.keys(own).find((name) => RESERVED.test(name));
    if (reserved !== undefined)
      throw new StackError(
        `The function ${resource.logicalId} sets ${reserved}, a name that Lambda keeps for itself.`,
      );
    const { region, endpoints } = this.#options;
    return {
      ...endpoints,
      ...own,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: session.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.keys.secretAccessKey,
      AWS_SESSION_TOKEN: session.keys.sessionToken,
      AWS_EXECUTION_ENV: `AWS_Lambda_${properties.Runtime}`,
      AWS_LAMBDA_FUNCTION_NAME: context.functionName,
      AWS_LAMBDA_FUNCTION_VERSION: context.functionVersion,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: context.memoryLimitInMB,
      AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
      AWS_LAMBDA_LOG_GROUP_NAME: context.logGroupName,
      AWS_LAMBDA_LOG_STREAM_NAME: context.logStreamName,
      LAMBDA_TASK_ROOT: code,
      _HANDLER: properties.Handler,
      LANG: "en_US.UTF-8",
      TZ: ":UTC",
      PATH: "/usr/local/bin:/usr/bin:/bin",
    };
  }
}

function contextOf(name: string, arn: string, properties: Properties): InvocationContext {
  return {
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: arn,
    memoryLimitInMB: String(properties.MemorySize),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
  };
}

/** `Handler` is `<file>.<export>`; the file may be a folder deep. */
function entryOf(
  directory: string,
  handler: string,
  logicalId: string,
): { entry: string; exportName: string } {
  const dot = handler.lastIndexOf(".");
  const stem = join(directory, handler.slice(0, dot));
  const entry = [".js", ".mjs", ".cjs"].map((extension) => stem + extension).find((path) => existsSync(path));
  if (entry === undefined)
    throw new StackError(
      `The bundle of ${logicalId} holds no ${handler.slice(0, dot)}.js: run \`npm run synth\` and start again.`,
    );
  return { entry, exportName: handler.slice(dot + 1) };
}
