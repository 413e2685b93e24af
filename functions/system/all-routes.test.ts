import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { openApiOf } from "../../lib/http/openapi.ts";
import { allRoutes } from "./all-routes.ts";

type Json = Record<string, unknown>;
const document = openApiOf(allRoutes, { version: "1.2.3" });
const operations = Object.entries(document["paths"] as Record<string, Record<string, Json>>).flatMap(
  ([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
const each = allRoutes.map((row) => [row.id, row] as const);

/** Every object of the document. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe("the route tables", () => {
  it("name each route and each place once", () => {
    expect(new Set(allRoutes.map(({ id }) => id)).size).toBe(allRoutes.length);
    expect(new Set(allRoutes.map(({ method, path }) => `${method} ${path}`)).size).toBe(allRoutes.length);
  });

  it.each(each)("%s says what it takes and answers, in words and examples", (_id, row) => {
    expect(row.id).toMatch(/^[a-z][A-Za-z]+$/);
    expect(row.summary).toMatch(/^.{10,140}\.$/s);
    expect(row.answer.description).toMatch(/\.$/);
    expect(row.answer.status === 204).toBe(row.answer.schema === undefined);
    const named = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys((row.params as { shape?: object } | undefined)?.shape ?? {})).toEqual(named);
  });

  it.each(each.filter(([, { body }]) => body))("the example body of %s is taken", (_id, row) => {
    expect(row.bodyExample).toBeDefined();
    expect(row.body?.safeParse(row.bodyExample)).toMatchObject({ success: true });
  });

  it.each(each.filter(([, { answer }]) => answer.schema))(
    "the example answer of %s is what leaves",
    (_id, { answer }) => {
      expect(answer.example).toBeDefined();
      expect(answer.schema?.parse(answer.example)).toEqual(answer.example);
    },
  );

  it.each(each)("%s keeps to the rules of its method", (_id, row) => {
    if (row.method === "GET") expect([row.body, row.rawBody, row.idempotent, row.conditional]).toEqual([]);
    if (row.method === "GET") return;
    const isCollectionOrSession = !row.path.includes("{");
    if (row.method !== "POST" && !isCollectionOrSession) expect(row.conditional).toBe(true);
    if (row.answer.status === 201 || row.answer.status === 202) expect(row.idempotent).toBe(true);
  });
});

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("has every route", () => {
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      allRoutes.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  it("refers to nothing that is missing, and holds no schema that nobody refers to", () => {
    const names = Object.keys((document["components"] as { schemas: Json }).schemas);
    const references = [...objectsIn(document)]
      .map(({ $ref }) => $ref)
      .filter((reference) => typeof reference === "string");
    const schemas = references.filter((reference) => reference.startsWith("#/components/schemas/"));
    expect([...new Set(schemas)].sort()).toEqual(names.map((name) => `#/components/schemas/${name}`).sort());
    expect(references.filter((reference) => !reference.startsWith("#/components/"))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(["Resume", "ResumeDocument", "Job", "Tailoring", "MatchReport", "Problem"]),
    );
  });

  it("has examples that its schemas take", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const components = document["components"] as { examples: Record<string, Json>; schemas: Json };
    const problems = Object.values(components.examples).map(({ value }) => ({
      schema: { $ref: "#/components/schemas/Problem" },
      example: value,
    }));
    const contents = [...objectsIn(document["paths"])].filter(
      (value) => "schema" in value && "example" in value,
    );
    expect([problems.length > 20, contents.length > 40]).toEqual([true, true]);
    for (const { schema, example } of [...problems, ...contents]) {
      const validate = ajv.compile({ components, ...(schema as Json) });
      expect([validate(example), validate.errors]).toEqual([true, null]);
    }
  });

  it("says of every operation who may call it and what can go wrong", () => {
    for (const { path, operation } of operations) {
      const responses = Object.keys(operation["responses"] as object);
      expect(responses).toEqual(expect.arrayContaining(["400", "429", "500"]));
      if ((operation["security"] as unknown[]).length > 0) expect(responses).toContain("401");
      if (path.includes("{")) expect(responses).toContain("404");
    }
  });
});
