import type { RouteRow } from "../../lib/http/route.ts";
import { Client } from "./client.ts";
import type { Answer, Call } from "./client.ts";
import {
  analysed,
  importResume,
  owner,
  ownSuggestion,
  saveJob,
  startInterview,
  writtenLetter,
} from "./fixtures.ts";
import type { Owner } from "./fixtures.ts";
import { expectProblem, pathOf, rows, send } from "./routes.ts";

const conditional = rows(({ conditional: is }) => is === true);
const idempotent = rows(({ idempotent: is }) => is === true);

describe("changes", () => {
  let ada: Owner;
  beforeAll(async () => {
    ada = await owner();
  });

  /** Fresh things for a route that uses its target up, and the resource whose version the route checks. */
  async function targetOf(row: RouteRow): Promise<{ params: Record<string, string>; read: string }> {
    const { client } = ada;
    const params = { ...ada.params };
    if (row.path.startsWith("/v1/resumes/{resumeId}"))
      params["resumeId"] = await importResume(client, row.id);
    if (row.path.startsWith("/v1/jobs/{jobId}")) {
      params["jobId"] = await saveJob(client, row.id + String(Math.random()));
      await analysed(client, params["jobId"]);
    }
    if (row.path.startsWith("/v1/interviews/{interviewId}"))
      params["interviewId"] = await startInterview(client);
    if (row.path.startsWith("/v1/cover-letters/{letterId}"))
      params["letterId"] = await writtenLetter(client, params["jobId"] ?? "", params["resumeId"] ?? "");
    if (row.path.startsWith("/v1/suggestions/{suggestionId}"))
      params["suggestionId"] = await ownSuggestion(client);
    const read = pathOf({ ...row, path: row.path.replace(/(\{\w+\}).*$/, "$1") }, params);
    return { params, read };
  }
  const callOf = async (row: RouteRow): Promise<Call> => {
    if (row.id !== "decideChanges") return {};
    const tailoring = await ada.client.get(`/v1/tailorings/${ada.params["tailoringId"] ?? ""}`);
    const [change] = tailoring.body["changes"] as { changeId: string }[];
    if (!change) throw new Error("the tailoring has no change");
    return { body: { decisions: [{ changeId: change.changeId, decision: "reject" }] } };
  };

  it.each(conditional)("%s is refused under a stale If-Match", async (_name, row) => {
    const { params, read } = await targetOf(row);
    const call = await callOf(row);
    const before = await ada.client.get(read);
    for (const stale of ['"0"', '"99"', 'W/"1"', "x"]) {
      expectProblem(
        await send(ada.client, row, params, { ...call, headers: { "if-match": stale } }),
        412,
        "version_conflict",
      );
    }
    expect((await ada.client.get(read)).body).toEqual(before.body);
  });

  it.each(conditional)("of ten parallel %s on one ETag exactly one wins", async (_name, row) => {
    const { params, read } = await targetOf(row);
    const call = await callOf(row);
    const etag = String((await ada.client.get(read)).headers.etag);
    expect(etag).toMatch(/^"\d+"$/);
    const headers = { "if-match": etag };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(ada.client, row, params, { ...call, headers })),
    );
    const won = answers.filter(({ status }) => status < 300);
    const lost = answers.filter(({ status }) => status >= 300);
    expect([won.length, [...new Set(lost.map(({ status }) => status))]]).toEqual([
      1,
      row.method === "DELETE" ? [404] : [412],
    ]);
    for (const answer of lost) expectProblem(answer, [404, 412]);
  });

  it.each(idempotent)("%s gives the first answer again under its Idempotency-Key", async (_name, row) => {
    const { params } = await targetOf(row);
    const client = row.access === "public" ? new Client() : ada.client;
    const key = `${row.id}-${String(Math.random())}`;
    const again = (call: Call = {}) =>
      send(client, row, params, { ...call, headers: { "idempotency-key": key, ...call.headers } });
    const first = await again();
    const second = await again();
    expect([second.status, second.text, second.headers.location]).toEqual([
      first.status,
      first.text,
      first.headers.location,
    ]);
    expect([first.headers["idempotent-replayed"], second.headers["idempotent-replayed"]]).toEqual([
      undefined,
      "true",
    ]);
    const other = otherCall(row);
    if (other) expectProblem(await again(other), 422, "idempotency_key_reused");
    for (const bad of ["a b", "x".repeat(129), "é"]) {
      expectProblem(await again({ headers: { "idempotency-key": bad } }), 400, "validation_failed");
    }
  });

  it.each(idempotent)("%s runs once of five parallel requests with one key", async (_name, row) => {
    const { params } = await targetOf(row);
    const client = row.access === "public" ? new Client() : ada.client;
    const headers = { "idempotency-key": `parallel-${row.id}-${String(Math.random())}` };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send(client, row, params, { headers })),
    );
    const running = answers.filter(({ body }) => body["code"] === "request_in_progress");
    const done = new Set(answers.filter((answer) => !running.includes(answer)).map(({ text }) => text));
    expect(done.size).toBe(1);
    for (const answer of running) expect([answer.status, answer.headers["retry-after"]]).toEqual([409, "1"]);
  });
});

/** The call of a row with another body; undefined of a row that takes none. */
function otherCall(row: RouteRow): Call | undefined {
  if (row.rawBody && row.bodyExample === undefined)
    return { raw: "Somebody else\n", headers: { "content-type": "text/plain" } };
  if (row.bodyExample === undefined) return undefined;
  const example = row.bodyExample as Record<string, unknown>;
  return { body: { ...example, ...(OTHER_FIELDS[row.id] ?? { name: "Somebody else" }) } };
}

/** What makes another body of those that have no name. */
const OTHER_FIELDS: Record<string, object> = {
  saveJob: { title: "Another title" },
  startTailoring: { intensity: "light" },
  startCoverLetter: { tone: "direct" },
  generateSuggestions: { jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA" },
  addSuggestion: { title: "Another title" },
  startInterview: { difficulty: "hard" },
  answerQuestion: { answer: "Another answer." },
  replaceDocument: { basics: { name: "Somebody else" } },
  moveApplication: { note: "Another note" },
};

describe("idempotency without an account", () => {
  it("keeps nothing of a parsed file", async () => {
    const client = new Client();
    const file = {
      raw: "Ada Lovelace\nada@example.com\n",
      headers: { "content-type": "text/plain", "idempotency-key": "k" },
    };
    const answers: Answer[] = [];
    for (let i = 0; i < 2; i++) answers.push(await client.call("POST", "/v1/resumes/parse", file));
    expect(answers.map(({ status, headers }) => [status, headers["idempotent-replayed"]])).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
  });
});
