import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import type { ParseDeps } from "./parse-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  wasm: () => Promise<Uint8Array>;
};

/** What the route that reads a file at once uses. @param given `wasm` loads PDFium */
export function parseDeps({ table, objects, clock, wasm }: Given): ParseDeps {
  const resumes = makeResumeStore(table, objects, clock);
  return { parseNow: makeParseNow({ table, objects, resumes, readFile: makeReadFile(wasm), clock }) };
}
