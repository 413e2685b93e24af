import { functionsOf } from "../golden/functions.ts";
import { eventOf } from "../world/http-rig.ts";
import { makeWorld } from "../world/world.ts";
import { ResumeId } from "../../lib/kernel/ids.ts";
import type { Item, Table, Write } from "../../lib/kernel/table.ts";
import { parseGivenUp } from "../../lib/resumes/parse-upload.ts";
import { makeGiveUp, makeWorkStore } from "../../lib/work/index.ts";

// Every request that takes an Idempotency-Key is broken off before and after each of its writes. Repeated with its key it must answer
// as if nothing had happened, and leave behind what one execution leaves behind.

const POSTING = "Platform engineer\n\nRequirements\n- Kubernetes\n- Go\n- 3 years of experience";
/** Longer than the lease of a request whose process died. */
const LEASE_OVER_MS = 36_000;

type Sent = { method: string; path: string; params?: Record<string, string>; body?: object; key?: string };
type Seen = { status: number; body: Record<string, unknown> };
type Crash = { write: number; when: "before" | "after" };

class MachineGone extends Error {}

/** A table whose machine goes away at a write; nothing works from then on, until it is switched on again. */
function mortal(table: Table) {
  let crash: Crash | undefined;
  let writes = 0;
  let dead = false;
  const alive = <T>(call: () => Promise<T>): Promise<T> => {
    if (dead) return Promise.reject(new MachineGone());
    return call();
  };
  const write = async (list: readonly Write[]): Promise<void> => {
    if (dead) throw new MachineGone();
    writes += 1;
    dead = writes === crash?.write;
    if (!dead) return table.write(list);
    if (crash?.when === "after") await table.write(list);
    throw new MachineGone();
  };
  const proxied: Table = {
    get: (key) => alive(() => table.get(key)),
    getMany: (keys) => alive(() => table.getMany(keys)),
    query: (query) => alive(() => table.query(query)),
    queryDue: (query) => alive(() => table.queryDue(query)),
    write,
  };
  return {
    table: proxied,
    /** Begins to count; gives back how many writes there were. */
    arm: (next?: Crash) => {
      crash = next;
      writes = 0;
      dead = false;
    },
    writes: () => writes,
  };
}

async function client() {
  const world = makeWorld();
  const machine = mortal(world.table);
  const faults: unknown[] = [];
  const { api } = functionsOf({ ...world, table: machine.table }, faults);
  const send = async ({ method, path, params, body, key }: Sent): Promise<Seen> => {
    const event = eventOf({
      method,
      path,
      user: world.ada,
      ...(params && { params }),
      ...(body && { body: JSON.stringify(body) }),
      headers: { ...(key !== undefined && { "idempotency-key": key }) },
    });
    const answer = (await api(event.routeKey)(event)) as { statusCode: number; body: string };
    return { status: answer.statusCode, body: JSON.parse(answer.body || "{}") as Seen["body"] };
  };
  const content = JSON.stringify({ basics: { name: "Ada" }, skills: [{ name: "Go", keywords: ["Go"] }] });
  const resume = await send({
    method: "POST",
    path: "/v1/resumes/import",
    body: { name: "Main", format: "json", content },
  });
  const job = await send({ method: "POST", path: "/v1/jobs", body: { description: POSTING } });
  const params = { resumeId: String(resume.body["resumeId"]), jobId: String(job.body["jobId"]) };
  const start = {
    method: "POST",
    path: "/v1/jobs/{jobId}/tailorings",
    params: { jobId: params.jobId },
    body: {},
  };
  const tailoring = async () => ({ tailoringId: String((await send(start)).body["tailoringId"]) });
  const giveUp = makeGiveUp({
    ...world,
    work: makeWorkStore(world.table, world.clock),
    givenUp: (row, now) => Promise.resolve(parseGivenUp(row.userId, ResumeId.parse(row.subjectId), now)),
  });
  return { ...world, machine, faults, send, params, start, tailoring, giveUp };
}
type Client = Awaited<ReturnType<typeof client>>;

const cancel = (params: { tailoringId: string }) => ({
  method: "POST",
  path: "/v1/tailorings/{tailoringId}/cancel",
  params,
});
const replaced = { basics: { name: "Ada King" } };

/** What leads up to each request, and the request. */
const REQUESTS: Record<string, (ada: Client) => Promise<Sent>> = {
  cancelTailoring: async (ada) => cancel(await ada.tailoring()),
  retryTailoring: async (ada) => {
    const params = await ada.tailoring();
    await ada.send(cancel(params));
    return { method: "POST", path: "/v1/tailorings/{tailoringId}/retry", params };
  },
  startTailoring: (ada) => Promise.resolve({ ...ada.start, body: { onExisting: "error" } }),
  replaceDocument: (ada) =>
    Promise.resolve({
      method: "PUT",
      path: "/v1/resumes/{resumeId}/document",
      params: { resumeId: ada.params.resumeId },
      body: replaced,
    }),
  restoreVersion: async (ada) => {
    const params = { resumeId: ada.params.resumeId };
    await ada.send({ method: "PUT", path: "/v1/resumes/{resumeId}/document", params, body: replaced });
    return {
      method: "POST",
      path: "/v1/resumes/{resumeId}/versions/{version}/restore",
      params: { ...params, version: "1" },
    };
  },
  moveApplication: (ada) =>
    Promise.resolve({
      method: "PUT",
      path: "/v1/jobs/{jobId}/status",
      params: { jobId: ada.params.jobId },
      body: { status: "APPLIED", note: "Sent." },
    }),
  saveJob: () =>
    Promise.resolve({ method: "POST", path: "/v1/jobs", body: { description: `${POSTING}\n- Rust` } }),
  importResume: () =>
    Promise.resolve({
      method: "POST",
      path: "/v1/resumes/import",
      body: { name: "Other", format: "json", content: "{}" },
    }),
  retryUpload: async (ada) => {
    const body = { fileName: "a.txt", contentType: "text/plain", sizeBytes: 3 };
    const announced = await ada.send({ method: "POST", path: "/v1/resumes", body });
    const { resumeId } = announced.body["resume"] as { resumeId: string };
    const params = { resumeId: ResumeId.parse(resumeId) };
    await ada.giveUp({ kind: "parse", userId: ada.ada, subjectId: params.resumeId, run: 1 });
    return { method: "POST", path: "/v1/resumes/{resumeId}/retry", params };
  },
  startUpload: () =>
    Promise.resolve({
      method: "POST",
      path: "/v1/resumes",
      body: { fileName: "a.pdf", contentType: "application/pdf", sizeBytes: 3 },
    }),
};

/** Times and ids that a repeated request makes anew are the same for this purpose. */
function comparable(value: unknown): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(value, (name, member: unknown) =>
    ["leaseUntil", "dueAt", "acceptedAt", "workSk", "workPk", "expiresAt"].includes(name)
      ? undefined
      : member,
  )
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/(?<="OPENWORK#)\d{15}/g, "TIME")
    .replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, (id) => {
      ids.set(id, ids.get(id) ?? `ID${ids.size}`);
      return ids.get(id) ?? "";
    });
  return JSON.parse(text) as unknown;
}
const rowsOf = (ada: Client): unknown =>
  comparable(ada.table.all().filter(({ sk }: Item) => !sk.startsWith("IDEMPOTENCY#")));

/** Makes the request in a world of its own, broken off at a crash, and repeats it. */
async function told(prepare: (ada: Client) => Promise<Sent>, crash?: Crash) {
  const ada = await client();
  const request = { ...(await prepare(ada)), key: "once" };
  ada.clock.pass(1);
  ada.machine.arm(crash);
  const first = await ada.send(request);
  const writes = ada.machine.writes();
  ada.machine.arm();
  if (!crash) return { answer: comparable(first.body), status: first.status, rows: rowsOf(ada), writes };
  ada.clock.pass(LEASE_OVER_MS);
  const { status, body } = await ada.send(request);
  const again = await ada.send(request);
  expect(again).toEqual({ status, body });
  return { answer: comparable(body), status, rows: rowsOf(ada), writes };
}

describe("a request with an Idempotency-Key, broken off at any point", () => {
  it.each(Object.entries(REQUESTS))("%s has one effect and one answer", async (_, prepare) => {
    const { writes, ...whole } = await told(prepare);
    expect(whole.status).toBeLessThan(300);
    expect(writes).toBeGreaterThanOrEqual(3);
    for (let write = 1; write <= writes; write++) {
      for (const when of ["before", "after"] as const) {
        const { answer, status, rows } = await told(prepare, { write, when });
        expect({ write, when, answer, status, rows }).toEqual({ write, when, ...whole });
      }
    }
  });

  it("is answered though what it started from is gone", async () => {
    const ada = await client();
    const request = { ...ada.start, key: "once" };
    ada.machine.arm({ write: 2, when: "after" });
    expect((await ada.send(request)).status).toBe(500);
    ada.machine.arm();
    const { body } = await ada.send({ method: "GET", path: "/v1/tailorings" });
    const [started] = body["items"] as { tailoringId: string }[];
    await ada.send(cancel({ tailoringId: started?.tailoringId ?? "" }));
    const path = "/v1/resumes/{resumeId}";
    const removed = await ada.send({ method: "DELETE", path, params: { resumeId: ada.params.resumeId } });
    expect(removed.status).toBe(204);
    ada.clock.pass(LEASE_OVER_MS);
    expect(await ada.send(request)).toMatchObject({
      status: 202,
      body: { tailoringId: started?.tailoringId, status: "FAILED", failure: { code: "cancelled" } },
    });
  });
});
