import { AppError, missing } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { ResumeRow } from "./model.ts";
import type { ResumeStore } from "./store.ts";

/**
 * The résumé that something is made from: the named one, otherwise the primary one; it has a document.
 * @throws AppError missing, `no_primary_resume`, `resume_not_ready`
 */
export async function chosenResume(
  resumes: ResumeStore,
  userId: UserId,
  named?: ResumeId,
): Promise<ResumeRow & { documentVersion: number }> {
  const resume = await resumes.row(userId, named ?? (await primaryOf(resumes, userId)));
  if (resume.status !== "READY") {
    throw new AppError("conflict", "resume_not_ready", "This résumé has no document yet.", {
      extra: { status: resume.status },
    });
  }
  const { documentVersion } = resume;
  if (documentVersion === undefined) throw missing("résumé");
  return { ...resume, documentVersion };
}

async function primaryOf(resumes: ResumeStore, userId: UserId): Promise<ResumeId> {
  const primaryId = await resumes.primaryId(userId);
  if (primaryId !== undefined) return ResumeId.parse(primaryId);
  throw new AppError("conflict", "no_primary_resume", "Name a résumé, or make one of yours the primary one.");
}
