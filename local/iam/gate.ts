import { randomUUID } from "node:crypto";
import {
  Agent,
  request as forwardRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { readBody } from "../http/api-server.ts";
import { parseObject, type JsonObject } from "../template/json.ts";
import type { Access } from "./evaluate.ts";
import type { Identities, Session } from "./roles.ts";
import { verifySignature } from "./signature.ts";

/** One call of a service: the operation of `X-Amz-Target` and its input. */
export type Call = { operation: string; input: JsonObject };

/** An access to decide, and the ARN of the resource whose own policy counts too. */
export type Wanted = Access & { policyOf?: string };

export type GateOptions = {
  /** Signing name of the service. */
  service: "dynamodb" | "sqs";
  upstreamPort: number;
  identities: Identities;
  /** The accesses that a call needs; all must be allowed. An empty list means that the gate cannot tell, which refuses the call. */
  wants: (call: Call) => Wanted[];
  /** Changes the input before it is passed on, for what the emulator lacks. */
  outgoing?: (call: Call) => JsonObject;
  /** Changes the output of a successful call. */
  incoming?: (call: Call, output: JsonObject) => JsonObject;
  report: (line: string) => void;
};

/** Largest request of the two services (DynamoDB's BatchWriteItem and TransactWriteItems: 16 MB and 4 MB). */
const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * The IAM gate of a service that speaks JSON: verifies the signature, decides about the accesses by the policies of the
 * caller's role, and passes on what is allowed.
 * @param server listens already, so that its address can stand in queue URLs
 */
export function attachGate(server: Server, options: GateOptions): void {
  const agent = new Agent({ keepAlive: true });
  server.on("request", (request, response) => {
    pass(request, response, options, agent).catch((error: unknown) => {
      if (response.destroyed) return;
      options.report(
        `The ${options.service} gate failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      refuse(response, 500, "InternalServerError", "The service behind the gate does not answer.");
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on("close", () => agent.destroy());
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  options: GateOptions,
  agent: Agent,
): Promise<void> {
  const body = await readBody(request, BODY_LIMIT);
  if (body === undefined) {
    refuse(response, 413, "RequestEntityTooLarge", "The request is too large.");
    return;
  }
  const call = admit(request, response, body, options);
  if (call === undefined) return;
  const input = options.outgoing?.(call);
  const answer = await forward(
    request,
    response,
    input === undefined ? body : Buffer.from(JSON.stringify(input)),
    options.upstreamPort,
    agent,
  );
  const output =
    answer.status === 200 && options.incoming !== undefined
      ? parseObject(answer.body.toString("utf8"))
      : undefined;
  if (output === undefined || options.incoming === undefined) {
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  // The checksum header speaks of the body before the change.
  const kept = Object.entries(answer.headers).filter(
    ([name]) => name !== "x-amz-crc32" && name !== "content-length",
  );
  const headers = Object.fromEntries(kept);
  response.writeHead(200, headers).end(JSON.stringify(options.incoming(call, output)));
}

/** Checks signature and policies; answers the refusal itself and gives `undefined` then. */
function admit(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  options: GateOptions,
): Call | undefined {
  const signed = { method: request.method ?? "", path: request.url ?? "/", headers: request.headers, body };
  const { identities, service } = options;
  const verified = verifySignature(
    signed,
    service,
    (accessKeyId) => identities.byAccessKey(accessKeyId)?.keys,
    Date.now(),
  );
  if (!("accessKeyId" in verified)) {
    refuse(response, service === "sqs" ? 403 : 400, verified.code, verified.message);
    return undefined;
  }
  const session = identities.byAccessKey(verified.accessKeyId);
  const input = parseObject(body.toString("utf8"));
  const operation = String(request.headers["x-amz-target"]).split(".").pop() ?? "";
  if (session === undefined || input === undefined) {
    refuse(response, 400, "SerializationException", "The request is not a JSON object.");
    return undefined;
  }
  const call = { operation, input };
  const wanted = options.wants(call);
  const denied =
    wanted.length === 0
      ? unknownAccess(service, operation)
      : wanted.find((access) => !allowed(identities, session, access));
  if (denied === undefined) return call;
  options.report(`${session.principal.sessionArn} may not ${denied.action} on ${denied.resource}`);
  refuseAccess(response, service, accessDenied(identities, session, denied));
  return undefined;
}

function unknownAccess(service: string, operation: string): Wanted {
  return { action: `${service}:${operation}`, resource: "*" };
}

function allowed(identities: Identities, session: Session, access: Wanted): boolean {
  return identities.decide(session, access, access.policyOf) === "allow";
}

/** The sentence in which AWS refuses an access. */
export function accessDenied(identities: Identities, session: Session, access: Wanted): string {
  const explicit = identities.decide(session, access, access.policyOf) === "explicit";
  const because = explicit
    ? "with an explicit deny in a policy"
    : `because no identity-based policy allows the ${access.action} action`;
  return `User: ${session.principal.sessionArn} is not authorized to perform: ${access.action} on resource: ${access.resource} ${because}`;
}

function refuseAccess(response: ServerResponse, service: string, message: string): void {
  if (service === "sqs") response.setHeader("x-amzn-query-error", "AccessDenied;Sender");
  refuse(response, service === "sqs" ? 403 : 400, "AccessDeniedException", message);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
  });
  response.end(JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message, Message: message }));
}

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  port: number,
  agent: Agent,
): Promise<Answer> {
  const headers = { ...request.headers, "content-length": String(body.length) };
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const upstream = forwardRequest(
    { host: "127.0.0.1", port, method: request.method, path: request.url, headers, agent },
    (answer) => {
      readBody(answer, Number.MAX_SAFE_INTEGER)
        .then((content) =>
          resolve({
            status: answer.statusCode ?? 502,
            headers: answer.headers,
            body: content ?? Buffer.alloc(0),
          }),
        )
        .catch(reject);
    },
  );
  upstream.on("error", reject);
  // A long poll whose caller has gone must not go on and take a message.
  response.on("close", () => upstream.destroy());
  upstream.end(body);
  return promise;
}
