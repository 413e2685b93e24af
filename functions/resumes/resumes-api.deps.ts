import type { ResumeId, UserId } from "../../lib/kernel/ids.ts";
import type { makeDownloadOriginal } from "../../lib/resumes/export-resume.ts";
import type { makeEditResume } from "../../lib/resumes/edit-resume.ts";
import type { ResumeDocument } from "../../lib/resumes/document.ts";
import type { Resume } from "../../lib/resumes/model.ts";
import type { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import type { ResumeStore } from "../../lib/resumes/store.ts";
import type { makeImportResume, makeReplaceDocument } from "../../lib/resumes/write-document.ts";

type Documents = ReturnType<typeof makeReplaceDocument>;

/** What the résumé routes use. */
export type ResumesDeps = {
  resumes: ResumeStore;
  startUpload: ReturnType<typeof makeStartUpload>;
  importResume: ReturnType<typeof makeImportResume>;
  editResume: ReturnType<typeof makeEditResume>;
  readPrimary: (userId: UserId) => Promise<Resume>;
  replaceDocument: Documents["replace"];
  restoreVersion: Documents["restore"];
  readYaml: (bytes: Uint8Array) => ResumeDocument;
  downloadOriginal: ReturnType<typeof makeDownloadOriginal>;
  /** Removes a résumé with everything that hangs on it. */
  removeResume: (userId: UserId, resumeId: ResumeId, ifVersion: number | undefined) => Promise<void>;
};
