import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { MUTANTS } from "./list.ts";

/** Loaded before anything else of a process: the file that the named bug is in is given with it. */
const mutant = MUTANTS.find(({ name }) => name === process.env["MUTANT"]);
if (!mutant) throw new Error(`no seeded bug ${process.env["MUTANT"] ?? ""}`);
const path = join(import.meta.dirname, "../../..", mutant.file);
const target = pathToFileURL(path).href;

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (url !== target) return loaded;
    return { ...loaded, source: readFileSync(path, "utf8").replace(mutant.find, () => mutant.replace) };
  },
});
