import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeEditResume } from "../../lib/resumes/edit-resume.ts";
import { makeDownloadOriginal } from "../../lib/resumes/export-resume.ts";
import { readDocument, readText } from "../../lib/resumes/read-document.ts";
import { makeReadPrimary } from "../../lib/resumes/read-primary.ts";
import { makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { makeRetryUpload } from "../../lib/resumes/retry-upload.ts";
import { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeImportResume, makeReplaceDocument } from "../../lib/resumes/write-document.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  sendParse: SendWork;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/** What the résumé routes use, wired over a table and a bucket. */
export function resumesDeps({ table, objects, clock, sendParse, log }: Given) {
  const resumes = makeResumeStore(table, objects, clock);
  const work = makeWorkStore(table, clock);
  const documents = makeReplaceDocument({ table, resumes, clock });
  return {
    resumes,
    startUpload: makeStartUpload({ table, objects, clock }),
    retryUpload: makeRetryUpload({ table, resumes, work, sendParse, clock }),
    importResume: makeImportResume({ table, resumes, clock }),
    editResume: makeEditResume({ table, resumes, clock }),
    readPrimary: makeReadPrimary(resumes),
    replaceDocument: documents.replace,
    restoreVersion: documents.restore,
    readYaml: (bytes: Uint8Array) => readDocument(readText("yaml", new TextDecoder().decode(bytes)), ""),
    downloadOriginal: makeDownloadOriginal({ resumes, objects, clock }),
    removeResume: makeRemoveResume({ table, resumes, work, clock, log }),
  };
}
export type ResumesDeps = ReturnType<typeof resumesDeps>;
