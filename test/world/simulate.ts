import { explore, replay, shrink, Violation } from "./explore.ts";
import { FLOWS } from "./flows/index.ts";

/** Tells of a violation: the schedule made as short as it gets, and what happened in it. */
export async function tell(violation: Violation): Promise<string> {
  const flow = FLOWS.find(({ name }) => name === violation.flow);
  if (!flow) return violation.message;
  const schedule = await shrink(flow, violation.schedule);
  const { found, trace } = await replay(flow, schedule);
  return [
    violation.flow,
    ...found.map((what) => `  ${what}`),
    ...trace.map((line) => `    ${line}`),
    JSON.stringify(schedule),
  ].join("\n");
}

const only = process.argv[2];
const faults = Number(process.argv[3] ?? 2);
const jumps = Number(process.argv[4] ?? 1);
let total = 0;
for (const flow of FLOWS) {
  if (only && !flow.name.includes(only)) continue;
  const started = performance.now();
  try {
    const { schedules, states, steps } = await explore(flow, { faults, jumps });
    total += schedules;
    console.log(
      `${flow.name}: ${schedules} schedules, ${states} worlds, ${steps} steps, ${Math.round(performance.now() - started)} ms`,
    );
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    console.log(await tell(error));
  }
}
console.log(`in ${total} schedules`);
process.exit(0);
