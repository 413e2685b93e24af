import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { flowNamed } from "./cast.ts";
import { explore } from "./explore.ts";
import { FLOWS } from "./flows/index.ts";
import { MUTANTS } from "./mutants/list.ts";
import { hunted } from "./mutants/run.ts";
import { randomSchedules } from "./random.ts";
import { replay } from "./schedule.ts";
import { regressions } from "./tell.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** `npm run simulate` goes further: two faults, and a fault with a jump of the clock. */
describe("every schedule with one fault", () => {
  it.each(FLOWS.map((flow) => [flow.name, flow] as const))("%s", async (_, flow) => {
    const { schedules } = await explore(flow, { faults: 1, jumps: 0 });
    expect(schedules).toBeGreaterThan(5);
  });
});

describe("the simulator", () => {
  it("draws schedules of several faults and two users from a seed", async () => {
    const arguments_ = ["test/world/simulate.ts", "--random", "60", "--seed", "7"];
    const { stdout } = await run(process.execPath, arguments_, { cwd: root });
    expect(stdout.trim()).toBe("0 violations in 60 schedules of seed 7");
  });

  it("draws the same schedules in one go and in parts, of several people", async () => {
    const whole = await randomSchedules(7, 0, 30);
    const parts = [await randomSchedules(7, 0, 11), await randomSchedules(7, 11, 30)];
    expect(whole.told).toEqual([]);
    expect(parts.map(({ steps }) => steps).reduce((a, b) => a + b)).toBe(whole.steps);
    expect(whole.steps).toBeGreaterThan(150);
    expect((await randomSchedules(8, 0, 30)).steps).not.toBe(whole.steps);
  });

  it("is told of bugs that stand where they are said to stand", () => {
    const places = MUTANTS.map(
      ({ file, find }) => readFileSync(join(root, file), "utf8").split(find).length - 1,
    );
    expect(MUTANTS.filter((_, i) => places[i] !== 1).map(({ name }) => name)).toEqual([]);
    expect(MUTANTS.filter(({ equivalent }) => equivalent === undefined).length).toBeGreaterThanOrEqual(55);
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });

  it.each(["users share a partition", "a deleted job leaves its posting", "two windows save one posting"])(
    "finds that %s",
    async (name) => {
      const mutant = MUTANTS.find((one) => one.name === name);
      if (!mutant) throw new Error(`no bug ${name}`);
      expect(await hunted(mutant)).toMatch(/^caught: /);
    },
  );
});

describe("schedules that once broke something", () => {
  it.each(regressions().map((one) => [one.flow, one] as const))("%s", async (_, { flow: name, schedule }) => {
    const flow = flowNamed(name);
    if (!flow) throw new Error(`no flow ${name}`);
    expect((await replay(flow, schedule)).found).toEqual([]);
  });
});
