import { modelOfRequest } from "../../lib/asking/index.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Ids } from "../../lib/kernel/ids.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeCompleteReading } from "../../lib/resumes/model-engine/index.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import type { ParseDeps } from "./parse-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  ids: Ids;
  wasm: () => Promise<Uint8Array>;
  log: Parameters<typeof modelOfRequest>[0]["log"];
  /** Without one the rules read alone. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** What the route that reads a file at once uses. @param given `wasm` loads PDFium */
export function parseDeps(given: Given): ParseDeps {
  const { table, objects, clock, wasm } = given;
  const model = modelOfRequest(given);
  return {
    parseNow: makeParseNow({
      table,
      objects,
      resumes: makeResumeStore(table, objects, clock),
      readFile: makeReadFile(wasm),
      complete: model && makeCompleteReading(model),
      clock,
    }),
  };
}
