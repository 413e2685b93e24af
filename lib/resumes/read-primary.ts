import { missing } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import { summaryOf } from "./model.ts";
import type { Resume } from "./model.ts";
import type { ResumeStore } from "./store.ts";

/** The résumé that is used when none is named. @throws missing when the user has chosen none */
export function makeReadPrimary(resumes: ResumeStore) {
  return async (userId: UserId): Promise<Resume> => {
    const primaryId = await resumes.primaryId(userId);
    if (primaryId === undefined) throw missing("primary résumé");
    const { row, document } = await resumes.get(userId, ResumeId.parse(primaryId));
    const summary = summaryOf(row, primaryId);
    return document ? { ...summary, document } : summary;
  };
}
