import { modelOfWork } from "../../lib/asking/index.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeCompleteReading } from "../../lib/resumes/model-engine/index.ts";
import { makeParseUpload, workMessageIn } from "../../lib/resumes/parse-upload.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  wasm: () => Promise<Uint8Array>;
  log: Parameters<typeof modelOfWork>[0]["log"];
  /** Without one the rules read alone. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

/** The work on one record of the parse queue: a message of the sweeper, or an event of the bucket. @param given `wasm` loads PDFium */
export function parseResumeWork(given: Given) {
  const { table, objects, clock, wasm, spending } = given;
  const model = modelOfWork(given);
  const parseUpload = makeParseUpload({
    table,
    objects,
    resumes: makeResumeStore(table, objects, clock),
    work: makeWorkStore(table, clock, model && spending),
    readFile: makeReadFile(wasm),
    complete: model && makeCompleteReading(model),
    clock,
  });
  return async ({ body }: { body: string }, deadline: number): Promise<"done" | "again"> => {
    const message = workMessageIn(JSON.parse(body));
    return message ? parseUpload(message, deadline) : "done";
  };
}
