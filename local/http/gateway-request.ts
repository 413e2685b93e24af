import type { IncomingHttpHeaders } from "node:http";

/** A request as the gateway received it. */
export type GatewayRequest = {
  method: string;
  /** Path with the query string, as sent. */
  target: string;
  /** Names in lower case; several values of one header in the order they came. */
  headers: Record<string, string[]>;
  body: Buffer;
  sourceIp: string;
  protocol: string;
};

/** The claims that an authorizer found. */
export type JwtIdentity = { claims: Record<string, string>; scopes: string[] | null };

/** Where a request arrived: constants of the API and what routing found out. */
export type Arrival = {
  apiId: string;
  account: string;
  domainName: string;
  stage: string;
  stageVariables: Record<string, string>;
  routeKey: string;
  /** Decoded path. */
  path: string;
  parameters: Record<string, string>;
  requestId: string;
  nowMs: number;
  identity?: JwtIdentity;
};

const TEXT = /^(text\/.*|application\/(json|javascript|xml)|application\/[^;]*\+(json|xml))$/;

/** One value of a header, several joined with commas as the gateway does. */
export function header(request: GatewayRequest, name: string): string | undefined {
  return request.headers[name]?.join(",");
}

/** Turns the header object of Node into lists of values. */
export function headerLists(
  raw: IncomingHttpHeaders,
  distinct: NodeJS.Dict<string[]>,
): Record<string, string[]> {
  const names = Object.keys(raw);
  return Object.fromEntries(names.map((name) => [name, distinct[name] ?? []]));
}

/** Builds the event of payload format 2.0 (API Gateway Developer Guide, "Lambda proxy integrations for HTTP APIs"). */
export function toEvent(request: GatewayRequest, arrival: Arrival) {
  const rawQueryString = queryOf(request.target);
  const cookies = (request.headers["cookie"] ?? [])
    .flatMap((line) => line.split(/;\s*/))
    .filter((cookie) => cookie !== "");
  const query = queryParameters(rawQueryString);
  const text = TEXT.test((header(request, "content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase());
  return {
    version: "2.0",
    routeKey: arrival.routeKey,
    rawPath: arrival.path,
    rawQueryString,
    ...(cookies.length > 0 ? { cookies } : {}),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, values]) => [name, values.join(",")]),
    ),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: arrival.account,
      apiId: arrival.apiId,
      ...(arrival.identity === undefined ? {} : { authorizer: { jwt: arrival.identity } }),
      domainName: arrival.domainName,
      domainPrefix: arrival.domainName.split(".")[0] ?? "",
      http: {
        method: request.method,
        path: arrival.path,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: header(request, "user-agent") ?? "",
      },
      requestId: arrival.requestId,
      routeKey: arrival.routeKey,
      stage: arrival.stage,
      time: clfTime(arrival.nowMs),
      timeEpoch: arrival.nowMs,
    },
    ...(Object.keys(arrival.parameters).length > 0 ? { pathParameters: arrival.parameters } : {}),
    ...(Object.keys(arrival.stageVariables).length > 0 ? { stageVariables: arrival.stageVariables } : {}),
    ...(request.body.length > 0 ? { body: request.body.toString(text ? "utf8" : "base64") } : {}),
    isBase64Encoded: request.body.length > 0 && !text,
  };
}

/** The decoded path of a request target; `undefined` when it is not valid percent-encoding. */
export function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ""));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function queryOf(target: string): string {
  const mark = target.indexOf("?");
  return mark < 0 ? "" : target.slice(mark + 1);
}

function queryParameters(raw: string): Record<string, string> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(raw)) (values[name] ??= []).push(value);
  return Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list.join(",")]));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Common Log Format, as `requestContext.time` has it: `12/Mar/2020:19:03:58 +0000`. */
function clfTime(epochMs: number): string {
  const time = new Date(epochMs);
  const [date, clock] = [time.toISOString().slice(0, 10), time.toISOString().slice(11, 19)];
  const [year, , day] = date.split("-");
  return `${day ?? ""}/${MONTHS[time.getUTCMonth()] ?? ""}/${year ?? ""}:${clock} +0000`;
}
