import { makeJobStore } from "../../lib/jobs/store.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { TypstPort } from "../../lib/kernel/typst.ts";
import { makeEditLetter } from "../../lib/letters/edit-letter.ts";
import { makeExportLetter } from "../../lib/letters/export-letter.ts";
import { makeRemoveLetter } from "../../lib/letters/remove-letter.ts";
import { renderLetter } from "../../lib/letters/render/index.ts";
import { makeStartLetter } from "../../lib/letters/start-letter.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import type { Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { LettersDeps } from "./letters-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  typst: TypstPort;
  revision: () => string;
  sendLetter: SendWork;
  /** Absent where the rules engines do the work. */
  spending?: Spending | undefined;
};

/** What the routes of letters use, wired over a table, a bucket, the typesetter and the queue of letters. */
export function lettersDeps(given: Given): LettersDeps {
  const { table, objects, clock, typst } = given;
  const all = {
    ...given,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    letters: makeLetterStore(table),
    work: makeWorkStore(table, clock),
  };
  return {
    letters: all.letters,
    startLetter: makeStartLetter(all),
    editLetter: makeEditLetter(all),
    removeLetter: makeRemoveLetter(all),
    exportLetter: makeExportLetter({
      ...all,
      render: (letter, options) => renderLetter(letter, options, { typst }),
    }),
  };
}
