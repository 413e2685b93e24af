import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { MUTANTS } from "./list.ts";
import type { Mutant } from "./bug.ts";

const here = import.meta.dirname;

/** Lets the simulator hunt for one seeded bug, in a process of its own. @returns what it says: `caught: …` or `survived` */
export async function hunted(mutant: Mutant): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", join(here, "apply.ts"), join(here, "hunt.ts")],
    { env: { ...process.env, MUTANT: mutant.name } },
  );
  return stdout.trim();
}

/** Hunts for all of them, or those with these words in their names. @returns whether every one was caught but the equivalent ones */
export async function runMutants(words = "", threads = availableParallelism()): Promise<boolean> {
  const all = MUTANTS.filter(({ name }) => name.includes(words));
  const left = [...all];
  const counts = { caught: 0, equivalent: 0, missed: 0 };
  const thread = async () => {
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const said = await hunted(mutant);
      const caught = said.startsWith("caught");
      if (caught) counts.caught += 1;
      else if (mutant.equivalent !== undefined) counts.equivalent += 1;
      else counts.missed += 1;
      const why = !caught && mutant.equivalent !== undefined ? ` (equivalent: ${mutant.equivalent})` : "";
      console.log(`${mutant.name}: ${said}${why}`);
    }
  };
  await Promise.all(Array.from({ length: threads }, thread));
  console.log(
    `${counts.caught} caught, ${counts.equivalent} equivalent, ${counts.missed} missed of ${all.length}`,
  );
  return counts.missed === 0;
}
