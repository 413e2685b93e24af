import { ResumeDocument } from "../../lib/resumes/document.ts";
import { openApiOf } from "../../lib/http/openapi.ts";
import type { RouteRow } from "../../lib/http/route.ts";
import { allRoutes } from "../../functions/system/all-routes.ts";
import { Client } from "./client.ts";
import type { Answer, Call } from "./client.ts";
import { owner } from "./fixtures.ts";
import type { Owner } from "./fixtures.ts";
import { expectProblem, pathOf, rows, send } from "./routes.ts";

type Schema = {
  type?: string;
  enum?: unknown[];
  maxLength?: number;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  $ref?: string;
};
type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } };
const document = openApiOf(allRoutes, { version: "1" }) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** The JSON Schema of a row's body, as clients see it. */
function bodySchemaOf(row: RouteRow): Schema {
  const operation = document.paths[row.path]?.[row.method.toLowerCase()];
  const schema = operation?.requestBody?.content["application/json"]?.schema ?? {};
  return schema.$ref === undefined
    ? schema
    : (document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
}

/** Values that a field's schema does not take. */
function wrongFor(schema: Schema): unknown[] {
  if (schema.anyOf) return [[[]], { unknown: { a: 1 } }];
  const wrong: unknown[] = [{ unknown: 1 }, [[1]], ...(schema.type === "boolean" ? [] : [true])];
  if (schema.type === "string") wrong.push(5, null, "x".repeat((schema.maxLength ?? 300_000) + 1));
  if (schema.type === "integer") wrong.push("1", 1.5, -1, null);
  if (schema.type === "array") wrong.push("x", {}, Array(1000).fill({ unknown: 1 }));
  if (schema.enum) wrong.push("NONE_OF_THESE");
  return wrong;
}

const withBody = rows(({ body }) => body !== undefined);
const withQuery = rows(({ method }) => method === "GET");
const bodiless = rows(({ method, body, rawBody }) => method !== "GET" && !body && !rawBody);

const json = { "content-type": "application/json" };

describe("what is sent", () => {
  let ada: Owner;
  beforeAll(async () => {
    ada = await owner();
  });
  /** Public routes count the address, so each request of theirs comes from another one. */
  const from = (row: RouteRow) => (row.access === "public" ? new Client() : ada.client);
  const sent = (row: RouteRow, call: Call): Promise<Answer> => send(from(row), row, ada.params, call);
  const all = (calls: Call[], row: RouteRow) => Promise.all(calls.map((call) => sent(row, call)));
  const pathsOf = (answer: Answer) =>
    (answer.body["errors"] as { path: string }[] | undefined)?.map(({ path }) => path);

  it.each(withBody)("%s refuses an unknown field and names it", async (_name, row) => {
    const answer = await sent(row, { body: { ...(row.bodyExample as object), "un/known": 1 } });
    expectProblem(answer, 400, "validation_failed");
    expect(pathsOf(answer)).toEqual(["/un~1known"]);
  });

  it.each(withQuery)("%s refuses an unknown query parameter and names it", async (_name, row) => {
    const answer = await from(row).get(`${pathOf(row, ada.params)}?unknown=1`);
    expectProblem(answer, 400, "validation_failed");
    expect(pathsOf(answer)).toEqual(["/query/unknown"]);
  });

  it.each(withBody)("%s refuses bodies that are not well-formed", async (_name, row) => {
    const malformed = [
      "{",
      "{}x",
      "[",
      '{"a":}',
      '{"__proto__":{"x":1}}',
      '"\\ud800"',
      "[".repeat(100_000),
      Buffer.from([0x7b, 0xff, 0x7d]),
    ];
    for (const answer of await all(
      malformed.map((raw) => ({ raw, headers: json })),
      row,
    )) {
      expectProblem(answer, 400, "malformed_json");
    }
    const scalars = ["null", "[]", "5", '"x"'].map((raw) => ({ raw, headers: json }));
    for (const answer of await all(scalars, row)) expectProblem(answer, 400, "validation_failed");
    expectProblem(
      await sent(row, { raw: JSON.stringify({ a: "x".repeat(256 * 1024) }), headers: json }),
      413,
      "payload_too_large",
    );
    for (const type of [
      "text/plain",
      "application/xml",
      "multipart/form-data",
      "application/json,application/json",
      "",
    ]) {
      expectProblem(
        await sent(row, { raw: "{}", headers: { "content-type": type } }),
        415,
        "unsupported_media_type",
      );
    }
  });

  it.each(rows(({ method, body }) => body !== undefined && method !== "POST"))(
    "%s takes no empty body",
    async (_name, row) => {
      expectProblem(
        await sent(row, { raw: "", headers: { "content-type": "application/json" } }),
        400,
        "malformed_json",
      );
    },
  );

  it.each(withBody)("%s refuses wrong types in every field and names it", async (_name, row) => {
    const { properties = {} } = bodySchemaOf(row);
    expect(Object.keys(properties).length).toBeGreaterThan(0);
    const wrong = Object.entries(properties).flatMap(([field, schema]) =>
      wrongFor(schema).map((value) => ({
        field,
        raw: JSON.stringify({ ...(row.bodyExample as object), [field]: value }),
        headers: json,
      })),
    );
    for (const [i, answer] of (await all(wrong, row)).entries()) {
      const { field = "", raw = "" } = wrong[i] ?? {};
      const tooLarge = raw.length > 256 * 1024;
      expectProblem(answer, tooLarge ? 413 : 400, tooLarge ? "payload_too_large" : "validation_failed");
      const paths = pathsOf(answer) ?? [];
      expect(paths.filter((path) => path !== `/${field}` && !path.startsWith(`/${field}/`))).toEqual([]);
    }
  });

  it.each(bodiless)("%s takes no body and names what it does not know", async (_name, row) => {
    const answer = await sent(row, { body: { unknown: 1 } });
    expectProblem(answer, 400, "validation_failed");
    expect(pathsOf(answer)).toEqual(["/unknown"]);
  });

  it.each(rows(({ rawBody }) => rawBody !== undefined))(
    "%s takes the listed media types only, up to its limit",
    async (_name, row) => {
      for (const type of ["image/png", "application/zip", "text/plain,text/plain", ""]) {
        expectProblem(await sent(row, { raw: "x", headers: { "content-type": type } }), 415);
      }
      const type = row.rawBody?.contentTypes.at(-1) ?? "";
      const raw = Buffer.alloc((row.rawBody?.maxBytes ?? 0) + 1, "a");
      const answer = await sent(row, { raw, headers: { "content-type": type } });
      expect(answer.status).toBe(413);
    },
  );

  it("odd texts in every field never break anything", async () => {
    const odd = [
      "\u0000",
      "\u202e🙂",
      "'; DROP TABLE--",
      "${x}{{y}}%s",
      "a\r\nb: c",
      "é".repeat(100),
      "#let x = 1; @y $z$ \\",
    ];
    for (const [name, row] of withBody) {
      const example = row.bodyExample as Record<string, unknown>;
      const texts = Object.entries(example).filter(([, value]) => typeof value === "string");
      const bodies = odd.map((text) => ({
        body: { ...example, ...Object.fromEntries(texts.map(([field]) => [field, text])) },
      }));
      const broken = (await all(bodies, row)).filter(({ status }) => status >= 500);
      expect([name, broken.map(({ text }) => text)]).toEqual([name, []]);
    }
  });

  it("a document that no JSON Resume tool would write is refused by field", async () => {
    expect(ResumeDocument.safeParse({ basics: { nme: "x" } }).success).toBe(false);
    for (const content of [
      '{"basics":{"nme":"x"}}',
      '{"work":[{"startDate":"2020-13"}]}',
      '{"__proto__":{"a":1}}',
      '{"basics":{"name":"\\ud800"}}',
    ]) {
      const answer = await ada.client.post("/v1/resumes/import", { name: "x", format: "json", content });
      expectProblem(answer, 400, "validation_failed");
      expect(pathsOf(answer)?.[0]).toMatch(/^\/content/);
    }
  });

  it("of a place that is none is answered with a problem, whatever the method", async () => {
    const client = new Client();
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]) {
      const answer = await client.call(
        method,
        "/v1/nowhere",
        method === "GET" || method === "HEAD" ? {} : { body: { a: 1 } },
      );
      if (method === "HEAD") expect(answer.status).toBe(404);
      else expectProblem(answer, 404, "not_found");
    }
  });
});
