import { allRoutes } from "../../functions/system/all-routes.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { functionsOf } from "../golden/functions.ts";
import { eventOf } from "../world/http-rig.ts";
import { makeWorld } from "../world/world.ts";

// Every read route, held to the trips to the table that docs/access-patterns.md gives it: what is asked for at once is one trip.

type Ids = Record<string, string>;
type Sent = { method: string; path: string; query?: object; body?: object };

/** A table whose calls wait for each other: those that are made before any of them is answered travel together. */
function distant(table: Table) {
  let trips = 0;
  let leaving: Promise<void> | undefined;
  const travel = async <T>(call: () => Promise<T>): Promise<T> => {
    leaving ??= new Promise((resolve) =>
      setImmediate(() => {
        trips += 1;
        leaving = undefined;
        resolve();
      }),
    );
    await leaving;
    return call();
  };
  const proxied: Table = {
    get: (key) => travel(() => table.get(key)),
    // nothing is asked of the service then
    getMany: (keys) => (keys.length === 0 ? Promise.resolve([]) : travel(() => table.getMany(keys))),
    query: (query) => travel(() => table.query(query)),
    queryDue: (query) => travel(() => table.queryDue(query)),
    write: (writes) => travel(() => table.write(writes)),
  };
  return { table: proxied, trips: () => trips };
}

/** A user with one of everything that a request alone makes. */
async function owner() {
  const world = makeWorld();
  const { table, trips } = distant(world.table);
  const { api } = functionsOf({ ...world, table }, []);
  const ids: Ids = {};
  const send = async ({ method, path, query, body }: Sent) => {
    const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, ids[name]]);
    const event = eventOf({
      method,
      path,
      user: world.ada,
      params: Object.fromEntries(params) as Ids,
      ...(query && { query: query as Ids }),
      ...(body && { body: JSON.stringify(body) }),
    });
    const before = trips();
    const answer = (await api(event.routeKey)(event)) as { statusCode: number; body: string };
    const seen = JSON.parse(answer.body || "{}") as Record<string, unknown>;
    return { status: answer.statusCode, body: seen, trips: trips() - before };
  };
  const make = async (id: string, path: string, body: object): Promise<void> => {
    const answer = await send({ method: "POST", path, body });
    if (answer.status > 202) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    ids[id] = String(answer.body[id]);
  };
  const content = JSON.stringify({ basics: { name: "Ada" }, skills: [{ name: "Go", keywords: ["Go"] }] });
  await make("resumeId", "/v1/resumes/import", { name: "Main", format: "json", content });
  await make("jobId", "/v1/jobs", { description: "Engineer\n\nRequirements\n- Go" });
  await make("tailoringId", "/v1/jobs/{jobId}/tailorings", {});
  await make("letterId", "/v1/jobs/{jobId}/cover-letters", {});
  await make("interviewId", "/v1/interviews", { role: "Engineer", questionCount: 2 });
  const own = { category: "CAREER_ADVICE", title: "Ask Priya", text: "She worked there." };
  await make("suggestionId", "/v1/suggestions", own);
  // the first look at a profile makes it
  await send({ method: "GET", path: "/v1/me" });
  return { send, ids };
}

/** Where the first trip says what the second is about. */
const TWO: [path: string, query: (ids: Ids) => object][] = [
  ["/v1/resumes/primary", () => ({})],
  ["/v1/jobs/{jobId}/match", () => ({})],
  ["/v1/tailorings", () => ({ status: "active" })],
  ["/v1/tailorings", ({ jobId }) => ({ jobId })],
  ["/v1/cover-letters", ({ jobId }) => ({ jobId })],
];
/** Read in one trip with the right query, or without one. */
const NAMED: Record<string, (ids: Ids) => object> = {
  "/v1/jobs/{jobId}/match": ({ resumeId }) => ({ resumeId }),
  "/v1/resumes/{resumeId}/export": () => ({ format: "md" }),
  "/v1/cover-letters/{letterId}/export": () => ({ format: "md" }),
};
/** What is asked of things that nobody has worked on yet. */
const TOO_EARLY = [
  "/v1/resumes/{resumeId}/file",
  "/v1/cover-letters/{letterId}/export",
  "/v1/interviews/{interviewId}/summary",
];

const reads = allRoutes.filter(({ method, access }) => method === "GET" && access === "user");

describe("the table is reached", () => {
  it.each(reads.map(({ path }) => path).filter((path) => path !== "/v1/resumes/primary"))(
    "in one trip by GET %s",
    async (path) => {
      const { send, ids } = await owner();
      const query = NAMED[path]?.(ids) ?? {};
      const { status, trips } = await send({ method: "GET", path, query });
      expect([status < 300 || TOO_EARLY.includes(path), trips]).toEqual([true, 1]);
    },
  );

  it.each(TWO)("in two trips by GET %s, %#", async (path, query) => {
    const { send, ids } = await owner();
    expect(await send({ method: "GET", path, query: query(ids) })).toMatchObject({ status: 200, trips: 2 });
  });
});
