import { allRoutes } from "../../functions/system/all-routes.ts";
import type { RouteRow } from "../../lib/http/route.ts";
import type { Answer, Call, Client } from "./client.ts";

/** Rows of the route tables by id, for `it.each`: a new route is tested without anything being written. */
export const rows = (holds: (row: RouteRow) => boolean = () => true): [string, RouteRow][] =>
  allRoutes.filter(holds).map((row) => [`${row.method} ${row.path}`, row]);

/** Ids that look right and were never given. */
export const NEVER: Record<string, string> = {
  resumeId: "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF",
  jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA",
  tailoringId: "tlr_01JD8Q6C0E4R1ZW5JV7X9D3FMB",
  suggestionId: "sug_01JD8QB2D4E6F8G0H2J4K6M8N0",
  letterId: "ltr_01JD8Q7A2C4E6G8J0M2P4R6T8V",
  interviewId: "int_01JD8Q9A3K5M7P9R1T3V5X7Z9A",
  version: "1",
};

/** The path of a row with its parameters put in, each percent-encoded. */
export const pathOf = (row: RouteRow, params: Record<string, string> = NEVER): string =>
  row.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(params[name] ?? `no-${name}`));

/** Body and headers that the row takes. */
export function goodCall(row: RouteRow): Call {
  if (row.bodyExample !== undefined) return { body: row.bodyExample };
  if (row.rawBody)
    return { raw: "Ada Lovelace\nada@example.com\n", headers: { "content-type": "text/plain" } };
  return {};
}

/** Sends a request that is right but for what `call` changes. */
export const send = (
  client: Client,
  row: RouteRow,
  params?: Record<string, string>,
  call: Call = {},
): Promise<Answer> => {
  const good = goodCall(row);
  const payload = call.raw === undefined ? { ...good, ...call } : call;
  const headers = { ...good.headers, ...call.headers };
  return unthrottled(() => client.call(row.method, pathOf(row, params), { ...payload, headers }));
};

/** Repeats a request that a rate limit turned away, the gateway's or the API's: these tests are faster than people. */
export async function unthrottled(request: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await request();
    if (answer.status !== 429) return answer;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Checks that an answer is a whole problem document. */
export function expectProblem(answer: Answer, status: number | number[], code?: string): void {
  const wanted = Array.isArray(status) ? status : [status];
  if (!wanted.includes(answer.status))
    throw new Error(`expected ${wanted.join("/")}: ${answer.status} ${answer.text.slice(0, 500)}`);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(answer.headers).toMatchObject({
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-request-id": answer.body["requestId"],
    ratelimit: expect.any(String) as unknown,
  });
  expect(answer.body).toMatchObject({
    type: `urn:tailor:problem:${String(answer.body["code"])}`,
    title: expect.any(String) as unknown,
    status: answer.status,
    detail: expect.any(String) as unknown,
    instance: expect.stringMatching(/^\//) as unknown,
    code: code ?? (expect.stringMatching(/^[a-z_]+$/) as unknown),
    requestId: expect.any(String) as unknown,
  });
}
