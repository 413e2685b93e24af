import fc from "fast-check";
import { CorsConfiguration, preflight, withCors } from "./cors.ts";
import { pathOf, toEvent, type GatewayRequest } from "./gateway-request.ts";
import { ANSWERS, fromFunction } from "./gateway-response.ts";
import { accessLogLine } from "./access-log.ts";
import { matchRoute, parseRouteKey } from "./routes.ts";
import { TokenBucket } from "./throttle.ts";

const routes = [
  "GET /v1/jobs",
  "GET /v1/jobs/{jobId}",
  "GET /v1/jobs/stats",
  "ANY /v1/jobs/{jobId}",
  "GET /v1/{proxy+}",
  "POST /v1/jobs/{jobId}/x/{rest+}",
  "$default",
].map((key) => ({ key: parseRouteKey(key) }));
const matched = (method: string, path: string, among = routes) => {
  const match = matchRoute(among, method, path);
  return match && [match.route.key.key, match.parameters];
};

describe("routing", () => {
  it.each<[string, string, string, Record<string, string>]>([
    ["GET", "/v1/jobs", "GET /v1/jobs", {}],
    ["GET", "/v1/jobs/stats", "GET /v1/jobs/stats", {}],
    ["GET", "/v1/jobs/job_1", "GET /v1/jobs/{jobId}", { jobId: "job_1" }],
    ["DELETE", "/v1/jobs/job_1", "ANY /v1/jobs/{jobId}", { jobId: "job_1" }],
    ["GET", "/v1/jobs/job_1/more", "GET /v1/{proxy+}", { proxy: "jobs/job_1/more" }],
    ["POST", "/v1/jobs/j/x/a/b", "POST /v1/jobs/{jobId}/x/{rest+}", { jobId: "j", rest: "a/b" }],
    ["GET", "/v1/jobs/", "GET /v1/{proxy+}", { proxy: "jobs/" }],
    ["POST", "/elsewhere", "$default", {}],
  ])("%s %s", (method, path, key, parameters) => {
    expect(matched(method, path)).toEqual([key, parameters]);
  });

  it("does not depend on the order of the routes", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(routes, { minLength: routes.length }), (shuffled) => {
        expect(matched("GET", "/v1/jobs/stats", shuffled)).toEqual(["GET /v1/jobs/stats", {}]);
        expect(matched("GET", "/v1/jobs/j", shuffled)).toEqual(["GET /v1/jobs/{jobId}", { jobId: "j" }]);
      }),
    );
  });

  it("finds nothing where nothing fits", () => {
    expect(matched("GET", "/v1/jobs/a/b", routes.slice(0, 4))).toBeUndefined();
    expect(matched("POST", "/v1/jobs", routes.slice(0, 4))).toBeUndefined();
    expect(pathOf("/v1/%E0%A4%A")).toBeUndefined();
    expect(pathOf("/v1/a%20b?x=%zz")).toBe("/v1/a b");
  });
});

const request: GatewayRequest = {
  method: "POST",
  target: "/v1/jobs/a%20b?tag=x&tag=y%2Cz&q=1+2",
  headers: {
    "content-type": ["application/json"],
    "x-two": ["1", "2"],
    cookie: ["a=1; b=2"],
    "user-agent": ["curl"],
  },
  body: Buffer.from('{"é":1}'),
  sourceIp: "127.0.0.1",
  protocol: "HTTP/1.1",
};
const arrival = {
  apiId: "abc",
  account: "000000000000",
  domainName: "127.0.0.1:3000",
  stage: "$default",
  stageVariables: {},
  routeKey: "POST /v1/jobs/{jobId}",
  path: "/v1/jobs/a b",
  parameters: { jobId: "a b" },
  requestId: "r=",
  nowMs: Date.UTC(2026, 2, 12, 19, 3, 58, 5),
};

describe("payload format 2.0", () => {
  it("has the shape of the real event", () => {
    expect(toEvent(request, { ...arrival, identity: { claims: { sub: "u" }, scopes: null } })).toEqual({
      version: "2.0",
      routeKey: "POST /v1/jobs/{jobId}",
      rawPath: "/v1/jobs/a b",
      rawQueryString: "tag=x&tag=y%2Cz&q=1+2",
      cookies: ["a=1", "b=2"],
      headers: {
        "content-type": "application/json",
        "x-two": "1,2",
        cookie: "a=1; b=2",
        "user-agent": "curl",
      },
      queryStringParameters: { tag: "x,y,z", q: "1 2" },
      requestContext: {
        accountId: "000000000000",
        apiId: "abc",
        authorizer: { jwt: { claims: { sub: "u" }, scopes: null } },
        domainName: "127.0.0.1:3000",
        domainPrefix: "127",
        http: {
          method: "POST",
          path: "/v1/jobs/a b",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "curl",
        },
        requestId: "r=",
        routeKey: "POST /v1/jobs/{jobId}",
        stage: "$default",
        time: "12/Mar/2026:19:03:58 +0000",
        timeEpoch: 1773342238005,
      },
      pathParameters: { jobId: "a b" },
      body: '{"é":1}',
      isBase64Encoded: false,
    });
  });

  it("leaves out what is not there", () => {
    const bare = toEvent(
      { ...request, target: "/", headers: {}, body: Buffer.alloc(0) },
      { ...arrival, parameters: {} },
    );
    for (const name of ["cookies", "queryStringParameters", "pathParameters", "body", "stageVariables"])
      expect(bare).not.toHaveProperty(name);
  });

  it.each([
    ["application/pdf", true],
    ["application/octet-stream", true],
    ["application/x-www-form-urlencoded", true],
    ["text/plain; charset=utf-8", false],
    ["application/problem+json", false],
  ])("%s in base64: %s", (contentType, encoded) => {
    const event = toEvent(
      { ...request, headers: { "content-type": [contentType] }, body: Buffer.from("%PDF") },
      arrival,
    );
    expect([event.body, event.isBase64Encoded]).toEqual([encoded ? "JVBERg==" : "%PDF", encoded]);
  });
});

describe("answers of functions", () => {
  const read = (value: unknown) => {
    const { status, headers, cookies, body } = fromFunction(JSON.stringify(value));
    return { status, headers, cookies, body: body.toString("utf8") };
  };

  it("are taken whole, decoded and with cookies", () => {
    expect(
      read({
        statusCode: 201,
        headers: { "Content-Type": "application/pdf", ETag: 5 },
        cookies: ["a=1"],
        body: "JVBERg==",
        isBase64Encoded: true,
      }),
    ).toEqual({
      status: 201,
      headers: { "content-type": "application/pdf", etag: "5" },
      cookies: ["a=1"],
      body: "%PDF",
    });
    expect(read({ statusCode: 204 })).toEqual({ status: 204, headers: {}, cookies: [], body: "" });
  });

  it("are the JSON body of a 200 without a status", () => {
    expect(read({ a: 1 })).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: '{"a":1}',
    });
    expect(read("text").body).toBe("text");
  });

  it.each([
    [{ statusCode: "x" }],
    [{ statusCode: 1000 }],
    [{ statusCode: 200, body: {} }],
    [{ statusCode: 200, headers: [] }],
    [{ statusCode: 200, headers: { a: {} } }],
    [{ statusCode: 200, cookies: "a" }],
  ])("%j is malformed", (value) => {
    expect(read(value)).toEqual({
      status: 500,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: '{"message":"Internal Server Error"}',
    });
  });
});

describe("CORS", () => {
  const cors = CorsConfiguration.parse({
    AllowOrigins: ["https://app.test"],
    AllowMethods: ["GET", "POST"],
    AllowHeaders: ["authorization"],
    ExposeHeaders: ["etag"],
    AllowCredentials: true,
    MaxAge: 60,
  });
  const from = (origin: string, method = "OPTIONS"): GatewayRequest => ({
    ...request,
    method,
    headers: { origin: [origin], "access-control-request-method": ["POST"] },
  });

  it("answers a preflight", () => {
    expect(preflight(cors, from("https://app.test"))).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": "https://app.test",
        vary: "Origin",
        "access-control-allow-credentials": "true",
        "access-control-allow-methods": "GET,POST",
        "access-control-allow-headers": "authorization",
        "access-control-max-age": "60",
      },
    });
    expect(preflight(cors, from("https://evil.test"))).toMatchObject({ status: 204, headers: {} });
    expect(preflight(cors, { ...request, method: "OPTIONS" })).toBeUndefined();
  });

  it("puts its own headers on answers and drops those of the function", () => {
    const answer = { ...ANSWERS.notFound(), headers: { "access-control-allow-origin": "*", etag: "1" } };
    expect(withCors(cors, from("https://app.test", "GET"), answer).headers).toEqual({
      etag: "1",
      "access-control-allow-origin": "https://app.test",
      vary: "Origin",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "etag",
    });
    expect(withCors(cors, from("https://evil.test", "GET"), answer).headers).toEqual({ etag: "1" });
  });
});

describe("throttling", () => {
  it("lets the burst through at once and the rate after it", () => {
    const bucket = new TokenBucket({ rate: 2, burst: 3 }, 0);
    expect([0, 0, 0, 0].map((at) => bucket.take(at))).toEqual([true, true, true, false]);
    expect([499, 500, 500, 1000, 1000].map((at) => bucket.take(at))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([9000, 9000, 9000, 9000].map((at) => bucket.take(at))).toEqual([true, true, true, false]);
  });
});

describe("access log", () => {
  it("fills the variables and marks what is unknown", () => {
    const line = accessLogLine(
      '{"id":"$context.requestId","status":"$context.status","who":"$context.authorizer.claims.sub","x":"$context.nothing"}',
      {
        request: { ...request, headers: {} },
        response: ANSWERS.tooMany(),
        requestId: 'r"1',
        routeKey: "GET /",
        apiId: "a",
        stage: "$default",
        startedMs: 5,
        finishedMs: 9,
        identity: { claims: { sub: "u1" }, scopes: null },
      },
    );
    expect(JSON.parse(line)).toEqual({ id: 'r"1', status: "429", who: "u1", x: "-" });
  });
});
