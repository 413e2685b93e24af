import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { digestOf } from "../kernel/digest.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { shortened } from "../kernel/text.ts";
import { renderObject } from "./keys.ts";
import { EXPORT_FORMATS } from "./export-formats.ts";
import type { ExportFormat } from "./export-formats.ts";
import type { Render } from "./ports.ts";
import type { ResumeStore } from "./store.ts";
import type { TemplateId } from "./templates.ts";

const URL_SECONDS = 15 * 60;

/** A link good for a quarter of an hour. */
export type Download = { url: string; expiresAt: string; fileName: string; contentType: string };

/** A name that every file system takes. */
export function fileNameOf(name: string, extension: string): string {
  const clean = name
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return `${shortened(clean, 100) || "resume"}.${extension}`;
}

/**
 * A document in a format, in the named template or else the one it was tailored for: rendered once for all that goes into the render,
 * then served from the bucket.
 */
export function makeExportResume(deps: {
  resumes: ResumeStore;
  objects: Objects;
  render: Render;
  /** Tells apart the deployments whose renders of one document differ. */
  revision: () => string;
  clock: Clock;
}) {
  return async (
    userId: UserId,
    resumeId: ResumeId,
    wanted: { format: ExportFormat; template?: TemplateId | undefined },
  ): Promise<Download> => {
    const { row, document } = await deps.resumes.get(userId, resumeId);
    if (!document || row.documentVersion === undefined) {
      throw new AppError("conflict", "resume_not_ready", "This résumé has no document yet.", {
        extra: { status: row.status },
      });
    }
    const { extension, contentType } = EXPORT_FORMATS[wanted.format];
    const template = wanted.template ?? row.template ?? "classic";
    const given = new TextEncoder().encode(JSON.stringify([deps.revision(), row.name]));
    const digest = digestOf(given);
    const key = renderObject(userId, resumeId, row.documentVersion, template, digest, extension);
    if (!(await deps.objects.head(key))) {
      const rendered = await deps.render(document, { format: wanted.format, template, title: row.name });
      await deps.objects.put(key, rendered.bytes, contentType);
    }
    return download(deps, key, fileNameOf(row.name, extension), contentType);
  };
}

/** A link to the original file. */
export function makeDownloadOriginal(deps: { resumes: ResumeStore; objects: Objects; clock: Clock }) {
  return async (userId: UserId, resumeId: ResumeId): Promise<Download> => {
    const row = await deps.resumes.row(userId, resumeId);
    if (row.fileKey === undefined || !row.file || row.status === "AWAITING_UPLOAD") throw missing("file");
    return download(deps, row.fileKey, row.file.name, row.file.contentType, row.fileVersion);
  };
}

/** The link to an object of the bucket. */
export async function download(
  { objects, clock }: { objects: Objects; clock: Clock },
  key: string,
  fileName: string,
  contentType: string,
  version?: string,
): Promise<Download> {
  const url = await objects.downloadUrl(key, { fileName, contentType, seconds: URL_SECONDS, version });
  return { url, expiresAt: isoTime(clock.now() + URL_SECONDS * 1000), fileName, contentType };
}
