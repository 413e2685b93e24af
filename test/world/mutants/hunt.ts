import { explore } from "../explore.ts";
import { replay, Violation } from "../schedule.ts";
import { FLOWS } from "../flows/index.ts";
import { regressions } from "../tell.ts";
import { MUTANTS } from "./list.ts";

/** Runs the flows that can show the bug: what is remembered of them, then with few faults first. Says in one line whether it was caught. */
const mutant = MUTANTS.find(({ name }) => name === process.env["MUTANT"]);
const BUDGETS = [
  { faults: 0, jumps: 0 },
  { faults: 1, jumps: 0 },
  { faults: 1, jumps: 1 },
  // those that change nothing are not looked for any longer
  ...(mutant?.equivalent === undefined
    ? [
        { faults: 2, jumps: 0 },
        { faults: 2, jumps: 1 },
      ]
    : []),
];
// failures are made on purpose and by the thousand: where they come from is known
Error.stackTraceLimit = 0;
const flows = FLOWS.filter(({ name }) => mutant?.flows.some((words) => name.includes(words)));

/** What once broke something comes first: it goes deep, and costs nothing to try. */
async function remembered(): Promise<string | undefined> {
  for (const { flow: name, schedule } of regressions()) {
    const flow = flows.find((one) => one.name === name);
    const [found] = flow ? (await replay(flow, schedule)).found : [];
    if (found !== undefined) return `caught: ${name}, as before: ${found.slice(0, 160)}`;
  }
  return undefined;
}

async function hunt(): Promise<string> {
  const known = await remembered();
  if (known !== undefined) return known;
  for (const budget of BUDGETS) {
    for (const flow of flows) {
      try {
        await explore(flow, budget);
      } catch (error) {
        // a bug may also break the code in a way that it says itself
        const found = error instanceof Violation ? error.found : [String(error)];
        return `caught: ${flow.name}: ${(found[0] ?? "").slice(0, 160)}`;
      }
    }
  }
  return "survived";
}

console.log(await hunt());
process.exit(0);
