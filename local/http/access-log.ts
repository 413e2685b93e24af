import { header, type GatewayRequest, type JwtIdentity } from "./gateway-request.ts";
import type { GatewayResponse } from "./gateway-response.ts";

/** What the gateway knows of a finished request. */
export type Served = {
  request: GatewayRequest;
  requestId: string;
  routeKey: string;
  apiId: string;
  stage: string;
  startedMs: number;
  finishedMs: number;
  integrationMs?: number;
  identity?: JwtIdentity;
  response: GatewayResponse;
};

/** Fills the `$context` variables of a stage's access-log format; what is not known is `-`, as in API Gateway. */
export function accessLogLine(format: string, served: Served): string {
  const values = contextValues(served);
  return format.replaceAll(/\$context\.([A-Za-z0-9_.:-]+)/g, (_whole, name: string) => {
    const claim = /^authorizer\.(?:jwt\.)?claims\.(.+)$/.exec(name)?.[1];
    const value = claim === undefined ? values[name] : served.identity?.claims[claim];
    return value === undefined ? "-" : JSON.stringify(value).slice(1, -1);
  });
}

function contextValues({ request, response, ...served }: Served): Record<string, string> {
  return {
    apiId: served.apiId,
    stage: served.stage,
    requestId: served.requestId,
    routeKey: served.routeKey,
    status: String(response.status),
    httpMethod: request.method,
    path: request.target.replace(/\?.*$/s, ""),
    protocol: request.protocol,
    requestTime: new Date(served.startedMs).toISOString(),
    requestTimeEpoch: String(served.startedMs),
    responseLatency: String(served.finishedMs - served.startedMs),
    responseLength: String(response.body.length),
    "identity.sourceIp": request.sourceIp,
    "identity.userAgent": header(request, "user-agent") ?? "-",
    ...(served.integrationMs === undefined
      ? {}
      : {
          integrationLatency: String(served.integrationMs),
          "integration.latency": String(served.integrationMs),
        }),
  };
}
