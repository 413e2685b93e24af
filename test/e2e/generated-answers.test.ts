import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";

import { Client, signedIn } from "./client.ts";
import type { Answer } from "./client.ts";
import { importResume, owner, saveJob, startInterview } from "./fixtures.ts";
import type { Owner } from "./fixtures.ts";
import { expectProblem, pathOf, rows, send } from "./routes.ts";

type Json = Record<string, unknown>;
const reads = rows(({ method }) => method === "GET");
const lists = rows(({ query }) => query instanceof z.ZodObject && "cursor" in query.shape);
const itemsOf = (answer: Answer) => answer.body["items"] as Json[];

describe("answers", () => {
  let ada: Owner;
  let bob: Client;
  let document: Json;
  beforeAll(async () => {
    [ada, bob] = await Promise.all([owner(), signedIn("Bob")]);
    document = (await new Client().get("/openapi.json")).body;
    for (let i = 0; i < 4; i++)
      await Promise.all([
        importResume(ada.client, `R${i}`),
        saveJob(ada.client, `J${i}`),
        startInterview(ada.client),
      ]);
    const { jobId = "", resumeId = "" } = ada.params;
    const path = `/v1/resumes/${resumeId}/document`;
    for (let i = 0; i < 3; i++)
      await ada.client.call("PUT", path, { body: { basics: { name: `Ada ${i}` } } });
    const started = await Promise.all(
      Array.from({ length: 2 }, () => ada.client.post(`/v1/jobs/${jobId}/tailorings`, { resumeId })),
    );
    // a list that is walked must not grow meanwhile
    for (const { body: one } of started) {
      await ada.client.until(
        `/v1/tailorings/${String(one["tailoringId"])}`,
        (now) => now["status"] === "COMPLETED",
      );
    }
  });

  it("follow a document that is valid OpenAPI 3.1", async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  });

  it.each(reads)("%s answers what the document says", async (_name, row) => {
    const client = row.access === "public" ? new Client() : ada.client;
    const answer = await send(client, row, ada.params);
    const path = (
      document["paths"] as Record<
        string,
        Record<string, { responses: Record<string, { content?: Record<string, { schema: Json }> }> }>
      >
    )[row.path];
    const response = path?.[row.method.toLowerCase()]?.responses[String(answer.status)];
    expect([answer.status, response]).toEqual([answer.status, expect.anything()]);
    const type = String(answer.headers["content-type"]);
    const schema = response?.content?.[type]?.schema;
    expect(schema).toBeDefined();
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile({ components: document["components"], ...schema });
    if (row.id !== "getOpenApi") expect([validate(answer.body), validate.errors]).toEqual([true, null]);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      ratelimit: expect.any(String) as unknown,
    });
  });

  it.each(lists)("%s is walked to the end, each item once", async (_name, row) => {
    const path = pathOf(row, ada.params);
    const all = itemsOf(await ada.client.get(`${path}?limit=100`));
    const walked: Json[] = [];
    let cursor: unknown;
    do {
      const page = await ada.client.get(
        `${path}?limit=1${typeof cursor === "string" ? `&cursor=${cursor}` : ""}`,
      );
      expect([page.status, itemsOf(page).length <= 1]).toEqual([200, true]);
      walked.push(...itemsOf(page));
      cursor = page.body["nextCursor"];
    } while (cursor !== null && walked.length < 100);
    const mark = (item: Json) =>
      item["interviewId"] ?? item["resumeId"] ?? item["jobId"] ?? item["tailoringId"] ?? item["version"];
    expect(walked.map(mark)).toEqual(all.map(mark));
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(lists)("%s keeps to the bounds of limit", async (_name, row) => {
    const path = pathOf(row, ada.params);
    for (const limit of ["0", "101", "-1", "1.5", "abc", "", "1&limit=2"]) {
      expectProblem(await ada.client.get(`${path}?limit=${limit}`), 400, "validation_failed");
    }
    for (const limit of ["1", "100"])
      expect((await ada.client.get(`${path}?limit=${limit}`)).status).toBe(200);
  });

  it("cursors are good for their own list and user only", async () => {
    const cursors = new Map<string, string>();
    for (const [name, row] of lists) {
      const page = await ada.client.get(`${pathOf(row, ada.params)}?limit=1`);
      if (typeof page.body["nextCursor"] === "string") cursors.set(name, page.body["nextCursor"]);
    }
    expect(cursors.size).toBeGreaterThanOrEqual(4);
    for (const [name, row] of lists) {
      const path = pathOf(row, ada.params);
      for (const [owner, cursor] of cursors) {
        if (owner !== name)
          expectProblem(await ada.client.get(`${path}?cursor=${cursor}`), 400, "invalid_cursor");
      }
      const own = cursors.get(name);
      if (own === undefined) continue;
      const altered = [
        own.slice(0, -1),
        `${own}A`,
        `${own.slice(0, 9)}${own[9] === "A" ? "B" : "A"}${own.slice(10)}`,
        "x",
        "%00",
        `${own}=`,
      ];
      for (const cursor of altered)
        expectProblem(await ada.client.get(`${path}?cursor=${cursor}`), 400, "invalid_cursor");
      if (row.params === undefined)
        expectProblem(await bob.get(`${path}?cursor=${own}`), 400, "invalid_cursor");
    }
    const jobs = cursors.get("GET /v1/jobs") ?? "";
    expectProblem(await ada.client.get(`/v1/jobs?q=x&cursor=${jobs}`), 400, "invalid_cursor");
    expectProblem(await ada.client.get(`/v1/jobs?sort=createdAt&cursor=${jobs}`), 400, "invalid_cursor");
    expect((await ada.client.get(`/v1/jobs?limit=3&cursor=${jobs}`)).status).toBe(200);
  });

  it("an anonymous address is limited", async () => {
    const client = new Client();
    // the limit is kept per instance of the function, and several may answer
    const answers = await Promise.all(Array.from({ length: 150 }, () => client.get("/health")));
    const refused = answers.filter(({ status, body }) => status === 429 && body["code"] !== undefined);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expectProblem(answer, 429, "rate_limited");
      expect(answer.headers).toMatchObject({
        "retry-after": "1",
        "ratelimit-policy": '"requests";q=20;w=20',
      });
    }
    expect((await new Client().get("/health")).status).toBe(200);
  });
});
