import { explore } from "./explore.ts";
import type { Flow } from "./flow.ts";
import { FLOWS } from "./flows/index.ts";
import type { Budget } from "./schedule.ts";
import type { WorldState } from "./state.ts";

/** What a world at rest is to people: its rows, objects and answers, whatever ids were drawn for them. */
function meaningOf({ table, objects, heard, clients }: WorldState): string {
  // what is made from an id says its id again: of a seed, a fingerprint and a packed answer nothing is compared
  const rows = table.all().map((row) => ({ ...row, seed: "", fingerprint: "", body: "" }));
  const files = [...objects].map(([key, versions]) => [key, versions.length]).sort();
  const text = JSON.stringify([rows, files, [...heard].sort(), clients.map(({ at }) => at)]);
  const names = new Map<string, string>();
  return text.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, (id) => {
    const name = names.get(id) ?? `id ${names.size}`;
    names.set(id, name);
    return name;
  });
}

async function endsOf(flow: Flow, budget: Budget, cut: boolean) {
  const ends = new Set<string>();
  const { schedules } = await explore(flow, budget, {
    cut,
    atRest: (world) => ends.add(meaningOf(world)),
  });
  return { schedules, ends: [...ends].sort() };
}

/** Small ones, with every kind of process in them: requests with and without a key, workers, the sweeper, files, people meanwhile. */
const COMPARED: [string, Budget][] = [
  ["sign out from two windows", { faults: 2, jumps: 1 }],
  ["delete a suggestion, and read it meanwhile", { faults: 2, jumps: 1 }],
  ["edit a job, and delete it meanwhile", { faults: 2, jumps: 1 }],
  ["restore a version", { faults: 2, jumps: 0 }],
  ["an interview is scored, and deleted meanwhile", { faults: 2, jumps: 0 }],
  ["upload a file and delete it meanwhile", { faults: 1, jumps: 1 }],
  ["make suggestions", { faults: 1, jumps: 0 }],
  ["cancel a tailoring and start it again", { faults: 1, jumps: 0 }],
];

/** Seconds of computing, which a machine with much else to do stretches. */
const WITHIN_MS = 5 * 60_000;

describe("schedules that are cut short", () => {
  it.each(COMPARED)(
    "come to the same ends as all of them: %s",
    async (name, budget) => {
      const flow = FLOWS.find((one) => one.name === name);
      if (!flow) throw new Error(`no flow ${name}`);
      const all = await endsOf(flow, budget, false);
      const cut = await endsOf(flow, budget, true);
      expect(cut.ends).toEqual(all.ends);
      expect(cut.ends.length).toBeGreaterThan(1);
      expect(cut.schedules).toBeLessThan(all.schedules);
    },
    WITHIN_MS,
  );
});
