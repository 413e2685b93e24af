import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { replay, shrink } from "./schedule.ts";
import type { Schedule } from "./schedule.ts";
import type { Flow } from "./flow.ts";

/** Schedules that once broke an invariant; a test replays them. */
const FOLDER = join(import.meta.dirname, "regressions");

export type Regression = { flow: string; found: readonly string[]; schedule: Schedule };

/** Makes a violation as short as it gets, keeps it, and tells what happens in it. */
export async function tell(flow: Flow, schedule: Schedule): Promise<string> {
  const shortest = await shrink(flow, schedule);
  const { found, trace } = await replay(flow, shortest);
  const name = flow.name
    .replaceAll(/[^a-zé]+/gi, "-")
    .toLowerCase()
    .slice(0, 120);
  const regression: Regression = {
    flow: flow.name,
    found: found.map((what) => what.slice(0, 300)),
    schedule: shortest,
  };
  if (process.env["SIMULATE_KEEP"] !== "0")
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(regression, null, 2)}\n`);
  return [...found.map((what) => `  ${what}`), ...trace.map((line) => `    ${line}`)].join("\n");
}

/** Every kept schedule. */
export function regressions(): Regression[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Regression);
}
