import * as z from "zod";

import { JobId, ResumeId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import { ResumeDocument } from "../../lib/resumes/document.ts";
import {
  FILE_TYPES,
  Resume,
  RESUME_KINDS,
  RESUME_STATUSES,
  ResumeSummary,
  summaryOf,
} from "../../lib/resumes/model.ts";
import type { ResumesDeps } from "./resumes-api.deps.ts";
import {
  documentExample,
  downloadExample,
  resumeExample,
  resumeSummaryExample,
  retriedExample,
  startedUploadExample,
  versionsExample,
} from "./resumes-api.examples.ts";

const route = routesFor<ResumesDeps>();
const tag = "Résumés";
const ById = z.strictObject({ resumeId: ResumeId });
const Name = z.string().trim().min(1).max(200);

const Upload = z.object({
  method: z.literal("POST"),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  expiresAt: z.string(),
});
const Download = z.object({ url: z.string(), expiresAt: z.string() });

/** Seconds a client should wait before it asks again for a résumé that is being read. */
const POLL_SECONDS = "1";
const waits = (status: string): Record<string, string> =>
  status === "AWAITING_UPLOAD" || status === "PARSING" ? { "retry-after": POLL_SECONDS } : {};

export const resumesRoutes = [
  route({
    id: "startUpload",
    method: "POST",
    path: "/v1/resumes",
    access: "user",
    summary: "Announce a résumé file and get a form with which to post it to S3; its arrival starts parsing.",
    tag,
    idempotent: true,
    body: z.strictObject({
      fileName: z.string().trim().min(1).max(255),
      contentType: z.enum(FILE_TYPES),
      sizeBytes: z.number().int().min(1),
      name: Name.optional(),
    }),
    bodyExample: {
      fileName: "ada.pdf",
      contentType: "application/pdf",
      sizeBytes: 48213,
      name: "Ada, November",
    },
    answer: {
      status: 201,
      schema: z.object({ resume: ResumeSummary, upload: Upload }),
      example: startedUploadExample,
      description: "The résumé, and where to post its file.",
    },
    problems: [{ status: 413, code: "too_large" }],
    run: async ({ startUpload }, { caller, ids, effect, body }) => {
      const started = await startUpload(caller.userId, ids, body, effect);
      return { body: started, headers: { location: `/v1/resumes/${started.resume.resumeId}` } };
    },
  }),
  route({
    id: "retryUpload",
    method: "POST",
    path: "/v1/resumes/{resumeId}/retry",
    access: "user",
    summary: "Read an uploaded file again, after its reading was broken off.",
    tag,
    params: ById,
    idempotent: true,
    answer: {
      status: 202,
      schema: Resume,
      example: retriedExample,
      description: "Accepted: the file is read again.",
    },
    problems: [
      { status: 404, code: "not_found" },
      { status: 409, code: "invalid_state" },
    ],
    run: async ({ retryUpload }, { caller, params, effect }) => {
      const { row, document, primaryId } = await retryUpload(caller.userId, params.resumeId, effect);
      return {
        body: { ...summaryOf(row, primaryId), document },
        headers: { location: `/v1/resumes/${row.resumeId}`, ...waits(row.status) },
      };
    },
  }),
  route({
    id: "importResume",
    method: "POST",
    path: "/v1/resumes/import",
    access: "user",
    summary: "Create a résumé from JSON Resume in JSON or YAML.",
    tag,
    idempotent: true,
    body: z.strictObject({
      name: Name,
      format: z.enum(["json", "yaml"]),
      content: z
        .string()
        .min(1)
        .max(256 * 1024),
    }),
    bodyExample: { name: "Ada", format: "yaml", content: "basics:\n  name: Ada Lovelace\n" },
    answer: { status: 201, schema: Resume, example: resumeExample, description: "The new résumé, ready." },
    run: async ({ importResume }, { caller, ids, effect, body }) => {
      const resume = await importResume(caller.userId, ids, body, effect);
      return { body: resume, headers: { location: `/v1/resumes/${resume.resumeId}` } };
    },
  }),
  route({
    id: "listResumes",
    method: "GET",
    path: "/v1/resumes",
    access: "user",
    summary: "The user's résumés, newest first, without their documents.",
    tag,
    query: z.strictObject({
      ...listQuery,
      kind: z.enum(RESUME_KINDS).optional(),
      status: z.enum(RESUME_STATUSES).optional(),
      jobId: JobId.optional(),
    }),
    answer: {
      status: 200,
      schema: pageOf(ResumeSummary),
      example: { items: [resumeSummaryExample], nextCursor: null },
      description: "A page of résumés.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ resumes }, { caller, query, cursors }) => {
      const { kind, status, jobId } = query;
      let primaryId: string | undefined;
      const page = await listPage(
        cursors,
        query,
        async (options) => {
          const chunk = await (jobId === undefined
            ? resumes.page(caller.userId, options)
            : resumes.pageOfJob(caller.userId, jobId, options));
          primaryId = chunk.primaryId ?? primaryId;
          return chunk;
        },
        (row) =>
          (kind === undefined || row.kind === kind) && (status === undefined || row.status === status)
            ? summaryOf(row, primaryId)
            : undefined,
        kind !== undefined || status !== undefined,
      );
      return { body: page };
    },
  }),
  route({
    id: "getPrimaryResume",
    method: "GET",
    path: "/v1/resumes/primary",
    access: "user",
    summary: "The résumé that tailorings and interviews use when none is named.",
    tag,
    answer: { status: 200, schema: Resume, example: resumeExample, description: "The primary résumé." },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ readPrimary }, { caller }) => ({ body: await readPrimary(caller.userId) }),
  }),
  route({
    id: "getResume",
    method: "GET",
    path: "/v1/resumes/{resumeId}",
    access: "user",
    summary: "One résumé with its document.",
    tag,
    params: ById,
    answer: { status: 200, schema: Resume, example: resumeExample, description: "The résumé." },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ resumes }, { caller, params }) => {
      const { row, document, primaryId } = await resumes.get(caller.userId, params.resumeId);
      return { body: { ...summaryOf(row, primaryId), document }, headers: waits(row.status) };
    },
  }),
  route({
    id: "editResume",
    method: "PATCH",
    path: "/v1/resumes/{resumeId}",
    access: "user",
    summary: "Rename a résumé or make it the primary one.",
    tag,
    params: ById,
    conditional: true,
    body: z.strictObject({ name: Name.optional(), primary: z.boolean().optional() }),
    bodyExample: { name: "Ada, platform", primary: true },
    answer: { status: 200, schema: Resume, example: resumeExample, description: "The changed résumé." },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ editResume }, { caller, params, body, ifVersion }) => ({
      body: await editResume(caller.userId, params.resumeId, body, ifVersion),
    }),
  }),
  route({
    id: "deleteResume",
    method: "DELETE",
    path: "/v1/resumes/{resumeId}",
    access: "user",
    summary: "Delete a résumé with its file, versions and renders.",
    tag,
    params: ById,
    conditional: true,
    answer: { status: 204, description: "It is gone." },
    problems: [
      { status: 404, code: "not_found" },
      { status: 409, code: "resume_in_use" },
    ],
    run: async ({ removeResume }, { caller, params, ifVersion }) => {
      await removeResume(caller.userId, params.resumeId, ifVersion);
      return {};
    },
  }),
  route({
    id: "replaceDocument",
    method: "PUT",
    path: "/v1/resumes/{resumeId}/document",
    access: "user",
    summary: "Replace the document with JSON Resume in JSON or YAML; the old one stays in the history.",
    tag,
    params: ById,
    conditional: true,
    idempotent: true,
    body: ResumeDocument,
    rawBody: { contentTypes: ["application/yaml"], maxBytes: 256 * 1024 },
    bodyExample: documentExample,
    answer: {
      status: 200,
      schema: Resume,
      example: resumeExample,
      description: "The résumé with its new version.",
    },
    problems: [
      { status: 400, code: "malformed_text" },
      { status: 404, code: "not_found" },
      { status: 409, code: "resume_not_ready" },
    ],
    run: async ({ replaceDocument, readYaml }, { caller, params, body, raw, ifVersion, effect }) => ({
      body: await replaceDocument(
        caller.userId,
        params.resumeId,
        raw.contentType === "application/yaml" ? readYaml(raw.bytes) : body,
        { ifVersion, effect },
      ),
    }),
  }),
  route({
    id: "listVersions",
    method: "GET",
    path: "/v1/resumes/{resumeId}/versions",
    access: "user",
    summary: "The versions of a document, newest first.",
    tag,
    params: ById,
    query: z.strictObject(listQuery),
    answer: {
      status: 200,
      schema: pageOf(z.object({ version: z.number().int(), createdAt: z.string(), current: z.boolean() })),
      example: versionsExample,
      description: "A page of versions.",
    },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ resumes }, { caller, params, query, cursors }) => {
      let documentVersion: number | undefined;
      const body = await listPage(
        cursors,
        query,
        async (options) => {
          const [chunk, row] = await Promise.all([
            resumes.versions(caller.userId, params.resumeId, options),
            resumes.row(caller.userId, params.resumeId),
          ]);
          ({ documentVersion } = row);
          return chunk;
        },
        ({ version, at }) => ({ version, createdAt: at, current: version === documentVersion }),
        false,
      );
      return { body };
    },
  }),
  route({
    id: "restoreVersion",
    method: "POST",
    path: "/v1/resumes/{resumeId}/versions/{version}/restore",
    access: "user",
    summary: "Make an earlier document the current one, as a new version.",
    tag,
    params: z.strictObject({ resumeId: ResumeId, version: z.coerce.number().int().min(1) }),
    conditional: true,
    idempotent: true,
    answer: {
      status: 200,
      schema: Resume,
      example: resumeExample,
      description: "The résumé with its new version.",
    },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ restoreVersion }, { caller, params, ifVersion, effect }) => ({
      body: await restoreVersion(caller.userId, params.resumeId, params.version, { ifVersion, effect }),
    }),
  }),
  route({
    id: "getOriginalFile",
    method: "GET",
    path: "/v1/resumes/{resumeId}/file",
    access: "user",
    summary: "A link to the original file, good for 15 minutes.",
    tag,
    params: ById,
    answer: { status: 200, schema: Download, example: downloadExample, description: "Where to download it." },
    problems: [{ status: 404, code: "not_found" }],
    run: async ({ downloadOriginal }, { caller, params }) => ({
      body: await downloadOriginal(caller.userId, params.resumeId),
    }),
  }),
];
