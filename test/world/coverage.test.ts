import { readdirSync } from "node:fs";
import { join } from "node:path";

import { allRoutes } from "../../functions/system/all-routes.ts";
import type { Act } from "./flow.ts";
import { FLOWS } from "./flows/index.ts";
import { QUEUES } from "./wiring.ts";

const root = join(import.meta.dirname, "../..");

/** What each function that no route calls is in the simulation, and by what. */
const FUNCTIONS: Record<string, string> = {
  "resumes/parse-resume.worker.ts": "parse",
  "jobs/analyse-posting.worker.ts": "analyse",
  "tailoring/tailor-resume.worker.ts": "tailor",
  "letters/write-letter.worker.ts": "letter",
  "interviews/score-interview.worker.ts": "score",
  "suggestions/generate-suggestions.worker.ts": "suggest",
  "system/settle-dead-letters.worker.ts": "delivered from the dead letters of every kind",
  "system/sweep.worker.ts": "swept whenever something is due",
  "account/create-profile.trigger.ts": "one conditional put, the one of the first GET /v1/me",
};

const POOL = "it asks the user pool and keeps nothing here";
/** Routes that change something and are not in a flow, each with the reason. */
const LEFT_OUT: Record<string, string> = {
  "POST /v1/auth/register": POOL,
  "POST /v1/auth/confirm": POOL,
  "POST /v1/auth/resend-code": POOL,
  "POST /v1/auth/login": POOL,
  "POST /v1/auth/login/challenge": POOL,
  "POST /v1/auth/refresh": POOL,
  "POST /v1/auth/forgot-password": POOL,
  "POST /v1/auth/reset-password": POOL,
  "POST /v1/auth/change-password": POOL,
  "POST /v1/practice/questions": "nothing is stored",
  "POST /v1/practice/evaluations": "nothing is stored",
  "POST /v1/cache/cleanup": "one mark of all users, which only grows",
};

const requestsOf = (acts: readonly Act[]) => acts.flatMap((act) => (act.do === "request" ? [act.route] : []));
const simulated = new Set(
  FLOWS.flatMap(({ before = [], clients, meanwhile = [] }) =>
    [before, ...[...clients, ...meanwhile].map(({ acts }) => acts)].flatMap(requestsOf),
  ),
);
const changing = allRoutes.filter(({ method }) => method !== "GET");
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

describe("what is simulated", () => {
  it("is every route that changes something, but those that are left out for a reason", () => {
    const missing = changing.map(nameOf).filter((name) => !simulated.has(name) && !(name in LEFT_OUT));
    expect(missing).toEqual([]);
  });

  it("is every route that takes an idempotency key and makes something of the caller's", () => {
    const creating = changing.filter((route) => route.idempotent === true && route.access !== "public");
    expect(creating.map(nameOf).filter((name) => !simulated.has(name))).toEqual([]);
    expect(creating.length).toBeGreaterThan(15);
  });

  it("leaves out nothing that is simulated or gone", () => {
    const known = new Set(allRoutes.map(nameOf));
    const stale = Object.keys(LEFT_OUT).filter((name) => simulated.has(name) || !known.has(name));
    expect(stale).toEqual([]);
    expect([...simulated].filter((name) => !known.has(name))).toEqual([]);
  });

  it("is every function that no route calls", () => {
    const files = readdirSync(join(root, "functions"), { recursive: true, encoding: "utf8" });
    const others = files.filter((file) => /\.(?:worker|trigger)\.ts$/.test(file));
    expect(others.sort()).toEqual(Object.keys(FUNCTIONS).sort());
    expect(Object.values(FUNCTIONS)).toEqual(expect.arrayContaining([...QUEUES]));
  });

  it("is every kind of work that is given up, which shows by what was written for that kind alone", () => {
    const acts = FLOWS.flatMap(({ before = [], engines }) => [
      ...before.flatMap((act) => (act.do === "dead letters" ? [act.queue] : [])),
      ...(engines?.breaks?.keys() ?? []),
    ]);
    expect([...new Set(acts)].sort()).toEqual([...QUEUES].sort());
  });
});
