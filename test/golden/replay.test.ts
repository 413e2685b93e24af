import { allRoutes } from "../../functions/system/all-routes.ts";
import { FUNCTION_ENTRIES } from "../../infra/functions.ts";
import { makeWorld } from "../world/world.ts";
import { verifyAnyToken } from "./fake-user-pool.ts";
import { functionsOf, TABLES } from "./functions.ts";
import { nameOfRoute, readGoldens, WORKER_GOLDENS } from "./golden.ts";
import { Normaliser } from "./normaliser.ts";

// The recorded story is told to the very handlers again, over memory: each event of the stack must get its recorded answer.

const goldens = readGoldens();
const answers = new Map<string, unknown>();
const faults: unknown[] = [];

beforeAll(async () => {
  const world = makeWorld();
  const { api, workers } = functionsOf(world, faults, verifyAnyToken);
  const normaliser = new Normaliser();
  const entryOf = new Map(Object.entries(WORKER_GOLDENS).map(([entry, name]) => [name, entry]));
  for (const [name, golden] of goldens) {
    // ids are numbered in the order in which they are seen, so the event is looked at as it was when it was recorded
    const { event, uploads = {} } = normaliser.back({ event: golden.event, uploads: golden.uploads }) as {
      event: { routeKey?: string };
      uploads?: Record<string, string>;
    };
    normaliser.out(event);
    for (const [key, text] of Object.entries(uploads))
      await world.objects.put(key, Buffer.from(text), "text/plain");
    const handler = event.routeKey === undefined ? workers[entryOf.get(name) ?? ""] : api(event.routeKey);
    const answer: unknown = await handler?.(event);
    answers.set(name, normaliser.answer(JSON.parse(JSON.stringify(answer ?? null))));
    world.clock.pass(10);
  }
});

it("meets no fault that nobody expected", () => {
  expect(faults).toEqual([]);
});

it.each(goldens)("%s", (name, golden) => {
  expect(answers.get(name)).toEqual(golden.answer);
});

const names = new Set(goldens.map(([name]) => name));
const rows = Object.entries(TABLES).flatMap(([domain, routes]) =>
  routes.map(({ id }) => [domain, id] as const),
);

it("knows the domain of every route", () => {
  expect(rows.map(([, id]) => id).sort()).toEqual(allRoutes.map(({ id }) => id).sort());
});

it.each(rows)("has a golden of %s: %s", (domain, id) => {
  expect([...names]).toContain(nameOfRoute(domain, id));
});

it.each(FUNCTION_ENTRIES.filter((entry) => !entry.endsWith(".handler")))("has a golden of %s", (entry) => {
  expect([...names]).toContain(WORKER_GOLDENS[entry]);
});
