import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Functions } from "../lambda/functions.ts";
import type { InvokePermissions } from "../lambda/permissions.ts";
import type { Outcome } from "../lambda/worker-instance.ts";
import { accessLogLine } from "./access-log.ts";
import type { ApiDescription, ApiRoute } from "./api-resources.ts";
import { preflight, withCors } from "./cors.ts";
import { pathOf, toEvent, type GatewayRequest, type JwtIdentity } from "./gateway-request.ts";
import { ANSWERS, fromFunction, type GatewayResponse } from "./gateway-response.ts";
import { matchRoute } from "./routes.ts";
import { TokenBucket } from "./throttle.ts";

export type HttpApiOptions = {
  api: ApiDescription;
  functions: Functions;
  permissions: InvokePermissions;
  region: string;
  account: string;
  /** Host name under which the API is reached. */
  domainName: string;
  /** Takes one line per request, when the stage has access logs. */
  accessLog: (line: string) => void;
  report: (line: string) => void;
};

/** The largest request that the gateway takes (HTTP API quotas). */
export const REQUEST_LIMIT = 10 * 1024 * 1024;

type Routed = { routeKey: string; identity?: JwtIdentity; response: GatewayResponse; integrationMs?: number };

/** An API Gateway HTTP API: routing, throttling, authorizer, CORS, and the function behind a route. */
export class HttpApi {
  readonly #options: HttpApiOptions;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(options: HttpApiOptions) {
    this.#options = options;
  }

  async handle(request: GatewayRequest): Promise<GatewayResponse> {
    const startedMs = Date.now();
    const requestId = `${randomBytes(10).toString("base64url")}=`;
    const { api, accessLog } = this.#options;
    // a preflight is the gateway's own answer and has its headers already
    const asked = api.cors && preflight(api.cors, request);
    const routed: Routed = asked
      ? { routeKey: "-", response: asked }
      : await this.#route(request, requestId, startedMs);
    const response =
      asked ?? (api.cors === undefined ? routed.response : withCors(api.cors, request, routed.response));
    if (api.accessLogFormat !== undefined) {
      accessLog(
        accessLogLine(api.accessLogFormat, {
          request,
          requestId,
          startedMs,
          finishedMs: Date.now(),
          apiId: api.apiId,
          stage: api.stage,
          ...routed,
        }),
      );
    }
    return { ...response, headers: { ...response.headers, "apigw-requestid": requestId } };
  }

  async #route(request: GatewayRequest, requestId: string, nowMs: number): Promise<Routed> {
    const { api } = this.#options;
    const path = pathOf(request.target);
    if (path === undefined) return { routeKey: "-", response: ANSWERS.badRequest() };
    const match = matchRoute(api.routes, request.method, this.#withoutStage(path));
    if (match === undefined) return { routeKey: "-", response: ANSWERS.notFound() };
    const { route, parameters } = match;
    const routeKey = route.key.key;
    if (!this.#mayPass(route, nowMs)) return { routeKey, response: ANSWERS.tooMany() };
    const checked = await route.authorizer?.authorize(request, route.scopes, nowMs);
    if (checked !== undefined && "refusal" in checked) return { routeKey, response: checked.refusal };
    const arrival = {
      apiId: api.apiId,
      account: this.#options.account,
      domainName: this.#options.domainName,
      stage: api.stage,
      stageVariables: api.stageVariables,
      routeKey,
      path,
      parameters,
      requestId,
      nowMs,
      ...(checked === undefined ? {} : { identity: checked.identity }),
    };
    const invokedMs = Date.now();
    const response = await this.#integrate(route, toEvent(request, arrival));
    return {
      routeKey,
      response,
      integrationMs: Date.now() - invokedMs,
      ...(checked === undefined ? {} : { identity: checked.identity }),
    };
  }

  /** Any stage but `$default` is the first segment of the path. */
  #withoutStage(path: string): string {
    const { stage } = this.#options.api;
    return stage !== "$default" && path.startsWith(`/${stage}/`) ? path.slice(stage.length + 1) : path;
  }

  #mayPass(route: ApiRoute, nowMs: number): boolean {
    if (route.throttle === undefined) return true;
    let bucket = this.#buckets.get(route.key.key);
    if (bucket === undefined) {
      bucket = new TokenBucket(route.throttle, nowMs);
      this.#buckets.set(route.key.key, bucket);
    }
    return bucket.take(nowMs);
  }

  async #integrate(route: ApiRoute, event: object): Promise<GatewayResponse> {
    const { functions, permissions, report } = this.#options;
    const target = functions.find(route.functionArn);
    if (target === undefined) {
      report(`${route.key.key}: its function is not in the templates`);
      return ANSWERS.broken();
    }
    if (!permissions.allows(target, "apigateway.amazonaws.com", this.#sourceArn(route))) {
      report(`${route.key.key}: no AWS::Lambda::Permission lets the API invoke ${target.logicalId}`);
      return ANSWERS.broken();
    }
    const stop = new AbortController();
    const late = wait(route.timeoutMs, undefined, { signal: stop.signal, ref: false }).catch(
      (error: unknown) => {
        // the function was faster
        if (stop.signal.aborted) return undefined;
        throw error;
      },
    );
    const outcome = await Promise.race([functions.invoke(target, event), late]);
    stop.abort();
    return answerOf(outcome);
  }

  #sourceArn(route: ApiRoute): string {
    const { region, account, api } = this.#options;
    const [method, path] =
      route.key.key === "$default" ? ["$default", "/$default"] : route.key.key.split(" ");
    return `arn:aws:execute-api:${region}:${account}:${api.apiId}/${api.stage}/${method ?? ""}${path ?? ""}`;
  }
}

/** No outcome means that the integration's time was up. */
function answerOf(outcome: Outcome | undefined): GatewayResponse {
  if (outcome === undefined) return ANSWERS.unavailable();
  if (outcome.ok) return fromFunction(outcome.payload);
  if (outcome.kind === "too-large") return ANSWERS.tooLarge();
  return outcome.kind === "throttled" ? ANSWERS.unavailable() : ANSWERS.broken();
}
