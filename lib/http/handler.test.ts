import * as z from "zod";

import { AppError, missing } from "../kernel/errors.ts";
import { listPage, listQuery, pageOf } from "./list.ts";
import { routesFor } from "./route.ts";
import { claimsOf, makeRig, tokenOf } from "../../test/world/http-rig.ts";

type Deps = { runs: string[]; act: (body: { name: string }, ids: string) => Promise<unknown> };

const route = routesFor<Deps>();
const tag = "Things";
const Thing = z.object({
  name: z.string(),
  version: z.number().int(),
  inner: z.object({ a: z.string() }).optional(),
});
const answer = { status: 200, schema: Thing, description: "It." };
const Body = z.strictObject({
  name: z.string().min(1),
  tags: z.array(z.strictObject({ a: z.string() })).optional(),
});

const routes = [
  route({
    id: "getThing",
    method: "GET",
    path: "/things/{id}",
    access: "user",
    summary: "",
    tag,
    params: z.strictObject({ id: z.literal("1") }),
    answer,
    run: async ({ runs }, { caller }) => {
      runs.push(`get ${caller.userId}`);
      return { body: { name: "x", version: 3, secret: "s", inner: { a: "b", secret: "s" } } };
    },
  }),
  route({
    id: "makeThing",
    method: "POST",
    path: "/things",
    access: "user",
    summary: "",
    tag,
    idempotent: true,
    conditional: true,
    body: Body,
    answer: { ...answer, status: 201 },
    run: async ({ runs, act }, { body, ids, ifVersion }) => {
      const id = ids.ulid();
      runs.push(`${body.name} ${id} ${ifVersion ?? "any"}`);
      return { body: await act(body, id), headers: { location: `/things/${id}` } };
    },
  }),
  route({
    id: "startThing",
    method: "POST",
    path: "/things/start",
    access: "optional",
    summary: "",
    tag,
    idempotent: true,
    answer: { status: 204, description: "" },
    run: async ({ runs }, { caller }) => {
      runs.push(`start ${caller?.userId ?? "anonymous"}`);
      return {};
    },
  }),
  route({
    id: "listThings",
    method: "GET",
    path: "/things/{id}/parts",
    access: "user",
    summary: "",
    tag,
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ ...listQuery, color: z.string().optional() }),
    answer: { status: 200, schema: pageOf(z.string()), description: "" },
    run: async (_deps, { query, cursors }) => ({
      body: await listPage(
        cursors,
        query,
        async ({ after, limit }) => {
          const all = ["a", "b", "c", "d", "e"].filter((sk) => after === undefined || sk > after);
          return { rows: all.slice(0, limit).map((sk) => ({ sk, row: sk })), more: all.length > limit };
        },
        (row) => row,
        false,
      ),
    }),
  }),
];

const setUp = (
  over: Parameters<typeof makeRig<Deps>>[2] = {},
  act: Deps["act"] = async ({ name }) => ({ name, version: 1 }),
) => {
  const runs: string[] = [];
  return { runs, ...makeRig(routes, { runs, act }, over) };
};
const ADA = "aaaaaaaa-0000-4000-8000-000000000001";
const BOB = "bbbbbbbb-0000-4000-8000-000000000002";
const one = { path: "/things/{id}", params: { id: "1" }, user: ADA };
const make = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  user: ADA,
  body: JSON.stringify(body),
  headers,
});
const boom = () => Promise.reject(new Error("connect ECONNREFUSED table-secret"));

describe("answers", () => {
  it("pass through their schema, with ETag, request id, limits and security headers", async () => {
    const seen = await setUp().send(one);
    expect([seen.status, seen.body]).toEqual([200, { name: "x", version: 3, inner: { a: "b" } }]);
    expect(seen.headers).toEqual({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "content-type": "application/json",
      etag: '"3"',
      ratelimit: '"requests";r=199;t=1',
      "ratelimit-policy": '"requests";q=200;w=4',
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "x-request-id": "request-1",
    });
  });

  it("never fit their schema silently: a wrong one is our fault and shows nothing", async () => {
    const { send, logged } = setUp({}, async () => ({ name: 5, version: 1 }));
    const seen = await send(make({ name: "a" }));
    expect([seen.status, seen.body["code"]]).toEqual([500, "internal_error"]);
    expect(logged[0]).toMatchObject({ level: "error", fields: { name: "ZodError", route: "POST /things" } });
  });
});

describe("problems", () => {
  it("are whole, carry every header, and name each field by JSON Pointer", async () => {
    const seen = await setUp().send(make({ tags: [{ a: "x", "b/c": 1 }], extra: 1 }));
    expect(seen.headers).toMatchObject({
      "content-type": "application/problem+json",
      "x-content-type-options": "nosniff",
      "x-request-id": "request-1",
      ratelimit: '"requests";r=199;t=1',
    });
    expect(seen.body).toEqual({
      type: "urn:tailor:problem:validation_failed",
      title: "Bad Request",
      status: 400,
      detail: expect.any(String) as unknown,
      instance: "/things",
      code: "validation_failed",
      requestId: "request-1",
      errors: [
        { path: "/name", message: expect.any(String) as unknown },
        { path: "/tags/0/b~1c", message: "unknown field" },
        { path: "/extra", message: "unknown field" },
      ],
    });
  });

  it("show nothing internal; the log has the reason", async () => {
    const { send, logged } = setUp({}, boom);
    const seen = await send(make({ name: "a" }));
    expect(seen.status).toBe(500);
    expect(seen.text).not.toMatch(/ECONN|table-secret|at |\.ts/);
    expect(String(logged[0]?.fields["stack"])).toContain("table-secret");
    expect(seen.headers["strict-transport-security"]).toBeDefined();
  });

  it("log no body, token or query", async () => {
    const { send, logged } = setUp();
    await send(make({ name: "Ada's secret", wrong: "p4ssw0rd" }));
    expect(JSON.stringify(logged)).not.toMatch(/secret|p4ssw0rd|Bearer|eyJ/);
  });

  it("of a route that does not exist are 404, whatever is sent there", async () => {
    const { send } = setUp();
    for (const sent of [
      { path: "/nowhere" },
      { method: "POST", path: "$default", body: "{" },
      { method: "PATCH", body: "[1]" },
    ]) {
      expect((await send(sent)).body).toMatchObject({ status: 404, code: "not_found" });
    }
  });

  it("of an id that cannot be one are 404, and of a foreign one the same", async () => {
    const { send } = setUp();
    expect((await send({ ...one, params: { id: "x" } })).body).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });
});

describe("sessions", () => {
  it("that were signed out stop a change before it runs, and are told even of a wrong request or a failing read", async () => {
    const { send, runs } = setUp({ isSignedOut: async () => true });
    expect((await send(make({ name: "a" }))).body).toMatchObject({ status: 401, code: "unauthenticated" });
    expect((await send(make({ wrong: 1 }))).status).toBe(401);
    expect(runs).toEqual([]);
    for (const sent of [one, { ...one, params: { id: "x" } }, { ...one, query: { wrong: "1" } }]) {
      const seen = await send(sent);
      expect([seen.status, seen.headers["www-authenticate"]]).toEqual([
        401,
        'Bearer error="invalid_token", error_description="This session was signed out. Sign in again."',
      ]);
    }
  });

  it("are looked at while a read runs", async () => {
    const started: string[] = [];
    const isSignedOut = async () => {
      started.push("looked");
      await Promise.resolve();
      started.push("known");
      return false;
    };
    const { send, runs } = setUp({ isSignedOut });
    runs.push = (...given: string[]) => started.push(...given);
    expect((await send(one)).status).toBe(200);
    expect(started).toEqual(["looked", `get ${ADA}`, "known"]);
  });

  it("that cannot be looked at let nothing through", async () => {
    const { send, runs } = setUp({ isSignedOut: boom });
    expect((await send(make({ name: "a" }))).status).toBe(500);
    expect((await send(one)).status).toBe(500);
    expect(runs).toEqual([`get ${ADA}`]);
  });
});

describe("idempotency", () => {
  const keyed = (body: unknown, key = "k") => make(body, { "idempotency-key": key });

  it("replays the first answer with its headers", async () => {
    const { send, runs } = setUp();
    const first = await send(keyed({ name: "a" }));
    const again = await send(keyed({ name: "a" }));
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect(again.headers["location"]).toBe(first.headers["location"]);
    expect([first.headers["idempotent-replayed"], again.headers["idempotent-replayed"]]).toEqual([
      undefined,
      "true",
    ]);
    expect(runs).toHaveLength(1);
    expect((await send(keyed({ name: "b" }))).body).toMatchObject({
      status: 422,
      code: "idempotency_key_reused",
    });
    expect(
      (await send({ ...keyed({ name: "a" }), user: BOB })).headers["idempotent-replayed"],
    ).toBeUndefined();
  });

  it("executes once of ten parallel requests", async () => {
    const { send, runs } = setUp();
    const seen = await Promise.all(Array.from({ length: 10 }, () => send(keyed({ name: "a" }))));
    expect(seen.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    const others = seen.filter(({ status }) => status !== 201);
    for (const other of others) {
      expect([other.body["code"], other.headers["retry-after"]]).toEqual(["request_in_progress", "1"]);
    }
    expect(runs).toHaveLength(1);
  });

  it("keeps a refusal of the route, not one of the input", async () => {
    let refused = 0;
    const { send, runs } = setUp({}, async () => {
      refused += 1;
      throw new AppError("conflict", "taken", "It is taken.", { extra: { by: "x" } });
    });
    expect((await send(keyed({ name: "" }))).status).toBe(400);
    const [first, again] = [await send(keyed({ name: "a" })), await send(keyed({ name: "a" }))];
    expect(again.body).toEqual(first.body);
    expect([again.status, again.body["by"], again.headers["content-type"]]).toEqual([
      409,
      "x",
      "application/problem+json",
    ]);
    expect([refused, runs.length]).toEqual([1, 1]);
  });

  it.each([
    ["broken", new Error("broken"), 500],
    ["busy", new AppError("unavailable", "busy", "b", { retryAfterSeconds: 1 }), 503],
    ["limited", new AppError("limited", "quota_exceeded", "q", { retryAfterSeconds: 60 }), 429],
  ])("does not keep what may pass by itself (%s); a retry has the same ids", async (_name, error, status) => {
    let fail = true;
    const { send, runs } = setUp({}, async ({ name }) => {
      if (fail) throw error;
      return { name, version: 1 };
    });
    expect((await send(keyed({ name: "a" }))).status).toBe(status);
    fail = false;
    expect((await send(keyed({ name: "a" }))).status).toBe(201);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toBe(runs[1]);
  });

  it("stores nothing of a caller without an account, and checks the key all the same", async () => {
    const { send, runs, table } = setUp();
    const anonymous = { method: "POST", path: "/things/start", headers: { "idempotency-key": "k" } };
    expect([(await send(anonymous)).status, (await send(anonymous)).status]).toEqual([204, 204]);
    expect([runs, table.all()]).toEqual([["start anonymous", "start anonymous"], []]);
    expect((await send({ ...anonymous, headers: { "idempotency-key": "a b" } })).status).toBe(400);
  });
});

describe("If-Match", () => {
  it.each([
    ['"7"', "7"],
    ["*", "any"],
    [' "0" ', "0"],
  ])("%s is version %s", async (header, version) => {
    const { send, runs } = setUp();
    expect((await send(make({ name: "a" }, { "if-match": header }))).status).toBe(201);
    expect(runs[0]?.split(" ")[2]).toBe(version);
  });

  it.each(["7", 'W/"7"', '"07"', '"x"', "", '"1", "2"', '"99999999999999999999"'])(
    "%s matches nothing",
    async (header) => {
      const { send, runs } = setUp();
      const seen = await send(make({ name: "a" }, { "if-match": header }));
      expect([seen.status, seen.body["code"], runs]).toEqual([412, "version_conflict", []]);
    },
  );
});

describe("limits", () => {
  it("count a user apart from the address, and answer 429 with everything a client needs", async () => {
    const { send, clock } = setUp();
    const all = await Promise.all(Array.from({ length: 201 }, () => send(one)));
    const last = all.at(-1);
    expect(all.map(({ status }) => status)).toEqual([...Array<number>(200).fill(200), 429]);
    expect(last?.body).toMatchObject({ status: 429, code: "rate_limited" });
    expect(last?.headers).toMatchObject({ "retry-after": "1", ratelimit: '"requests";r=0;t=4' });
    expect((await send({ ...one, user: BOB })).status).toBe(200);
    clock.pass(20);
    expect((await send(one)).status).toBe(200);
  });

  it.each([
    ["without a token", undefined],
    ["with a guessed token", "Bearer guess"],
    ["with an expired token", `Bearer ${tokenOf(claimsOf(ADA, { exp: 1 }))}`],
  ])("count calls %s against the address, on every route that wants one", async (_name, authorization) => {
    const { send, runs } = setUp();
    const headers = authorization === undefined ? {} : { authorization };
    const refused = { path: "/things/{id}", params: { id: "1" }, headers };
    const all = await Promise.all(Array.from({ length: 21 }, () => send(refused)));
    expect(all.map(({ status }) => status)).toEqual([...Array<number>(20).fill(401), 429]);
    expect(all[0]?.headers).toMatchObject({
      "content-type": "application/problem+json",
      "ratelimit-policy": '"requests";q=20;w=20',
      ratelimit: '"requests";r=19;t=1',
      "www-authenticate": expect.stringMatching(/^Bearer/) as unknown,
    });
    expect(all.at(-1)?.headers).toMatchObject({ "retry-after": "1", ratelimit: '"requests";r=0;t=20' });
    expect((await send({ path: "/nowhere" })).status).toBe(429);
    // who has a token of their own is not held back by what others guess from the same address
    expect((await send(one)).status).toBe(200);
    expect(runs).toEqual([`get ${ADA}`]);
  });
});

describe("lists", () => {
  const list = (query: Record<string, string>, id = "1", user = ADA) => ({
    path: "/things/{id}/parts",
    params: { id },
    user,
    query,
  });

  it("are walked to the end, each item once", async () => {
    const { send } = setUp();
    const first = await send(list({ limit: "2" }));
    const cursor = String(first.body["nextCursor"]);
    const second = await send(list({ limit: "2", cursor }));
    const third = await send(list({ limit: "2", cursor: String(second.body["nextCursor"]) }));
    expect([first, second, third].map(({ body }) => body["items"])).toEqual([["a", "b"], ["c", "d"], ["e"]]);
    expect(third.body["nextCursor"]).toBeNull();
    expect((await send(list({ limit: "5", cursor }))).body["items"]).toEqual(["c", "d", "e"]);
  });

  it("refuse a cursor of another user, path or filter", async () => {
    const { send } = setUp();
    const cursor = String((await send(list({ limit: "2" }))).body["nextCursor"]);
    for (const sent of [
      list({ cursor }, "1", BOB),
      list({ cursor }, "2"),
      list({ cursor, color: "red" }),
      list({ cursor: `${cursor}x` }),
    ]) {
      expect((await send(sent)).body).toMatchObject({ status: 400, code: "invalid_cursor" });
    }
  });

  it.each(["0", "101", "-1", "1.5", "x", "", "1,2"])("refuse the limit %s", async (limit) => {
    const seen = await setUp().send(list({ limit }));
    expect([seen.status, seen.body["errors"]]).toMatchObject([400, [{ path: "/query/limit" }]]);
  });
});

it("errors of the kernel keep their kind", async () => {
  const { send } = setUp({}, async () => {
    throw missing("thing");
  });
  expect((await send(make({ name: "a" }))).body).toMatchObject({
    status: 404,
    detail: "There is no such thing.",
  });
});
