import * as z from "zod";

import { JobId, ResumeId } from "../../lib/kernel/ids.ts";
import type { UserId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import type { makeEditJob, makeMoveApplication } from "../../lib/jobs/edit-job.ts";
import { jobFilter } from "../../lib/jobs/list-filter.ts";
import { Job, jobFields, jobOf, JobStatusName, JobSummary, MAX_DESCRIPTION } from "../../lib/jobs/model.ts";
import type { makeSaveJob } from "../../lib/jobs/save-job.ts";
import type { JobStore } from "../../lib/jobs/store.ts";
import { MatchReport } from "../../lib/match/index.ts";
import { ResumeSummary, summaryOf } from "../../lib/resumes/model.ts";
import type { ResumeStore } from "../../lib/resumes/store.ts";
import {
  jobExample,
  jobSummaryExample,
  matchExample,
  savedJobExample,
  tailoredResumeExample,
} from "./jobs-api.examples.ts";

export type JobsDeps = {
  jobs: JobStore;
  resumes: ResumeStore;
  saveJob: ReturnType<typeof makeSaveJob>;
  editJob: ReturnType<typeof makeEditJob>;
  moveApplication: ReturnType<typeof makeMoveApplication>;
  removeJob: (
    userId: UserId,
    jobId: JobId,
    resumes: "keep" | "delete",
    ifVersion: number | undefined,
  ) => Promise<void>;
  matchJob: (userId: UserId, jobId: JobId, resumeId: ResumeId | undefined) => Promise<MatchReport>;
};

const route = routesFor<JobsDeps>();
const tag = "Jobs";
const ById = z.strictObject({ jobId: JobId });
const notFound = { status: 404, code: "not_found" };
const waits = (status: string): Record<string, string> =>
  status === "PENDING" || status === "RUNNING" ? { "retry-after": "1" } : {};
const cleared = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

const Day = z.union([z.iso.date(), z.iso.datetime()]);

export const jobsRoutes = [
  route({
    id: "saveJob",
    method: "POST",
    path: "/v1/jobs",
    access: "user",
    summary: "Save a posting; it is analysed by a worker.",
    tag,
    idempotent: true,
    body: z.strictObject({
      description: z.string().trim().min(1).max(MAX_DESCRIPTION),
      title: jobFields.title.optional(),
      company: jobFields.company.optional(),
      location: jobFields.location.optional(),
      url: jobFields.url.optional(),
      notes: jobFields.notes.optional(),
      tags: jobFields.tags.optional(),
    }),
    bodyExample: {
      title: "Platform engineer",
      company: "Initech",
      description: "We need 5 years of TypeScript and AWS.",
      tags: ["remote"],
    },
    answer: {
      status: 202,
      schema: Job,
      example: savedJobExample,
      description: "Saved; its analysis is under way.",
    },
    problems: [{ status: 409, code: "duplicate_job" }],
    run: async ({ saveJob }, { caller, ids, effect, body }) => {
      const job = await saveJob(caller.userId, ids, body, effect);
      return { body: job, headers: { location: `/v1/jobs/${job.jobId}`, ...waits(job.analysis.status) } };
    },
  }),
  route({
    id: "listJobs",
    method: "GET",
    path: "/v1/jobs",
    access: "user",
    summary: "The user's jobs by time of saving, newest first unless `sort=createdAt`.",
    tag,
    query: z.strictObject({
      ...listQuery,
      status: JobStatusName.optional(),
      company: z.string().min(1).max(200).optional(),
      tag: z.string().min(1).max(50).optional(),
      q: z.string().min(1).max(200).optional(),
      from: Day.optional(),
      to: Day.optional(),
      sort: z.enum(["createdAt", "-createdAt"]).default("-createdAt"),
    }),
    answer: {
      status: 200,
      schema: pageOf(JobSummary),
      example: { items: [jobSummaryExample], nextCursor: null },
      description: "A page of jobs.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ jobs }, { caller, query, cursors }) => {
      const { limit, cursor, sort, ...filter } = query;
      const passes = jobFilter(filter);
      const order = sort === "createdAt" ? ("asc" as const) : ("desc" as const);
      const body = await listPage(
        cursors,
        { limit, cursor },
        (options) => jobs.page(caller.userId, { ...options, order }),
        (row) => (passes(row) ? row : undefined),
        Object.values(filter).some((value) => value !== undefined),
      );
      return { body };
    },
  }),
  route({
    id: "getJob",
    method: "GET",
    path: "/v1/jobs/{jobId}",
    access: "user",
    summary: "One job with its posting and analysis.",
    tag,
    params: ById,
    answer: { status: 200, schema: Job, example: jobExample, description: "The job." },
    problems: [notFound],
    run: async ({ jobs }, { caller, params }) => {
      const { row, posting } = await jobs.get(caller.userId, params.jobId);
      return { body: jobOf(row, posting), headers: waits(row.analysis.status) };
    },
  }),
  route({
    id: "editJob",
    method: "PATCH",
    path: "/v1/jobs/{jobId}",
    access: "user",
    summary: "Change what you noted of a job; null takes an optional field away.",
    tag,
    params: ById,
    conditional: true,
    body: z.strictObject({
      title: jobFields.title.optional(),
      company: jobFields.company.optional(),
      location: cleared(jobFields.location),
      notes: cleared(jobFields.notes),
      tags: jobFields.tags.optional(),
      contacts: cleared(jobFields.contacts),
      nextAction: cleared(jobFields.nextAction),
    }),
    bodyExample: {
      notes: "Ask about the on-call rota.",
      nextAction: { at: "2026-11-25T09:00:00.000Z", text: "Call the recruiter" },
    },
    answer: { status: 200, schema: Job, example: jobExample, description: "The changed job." },
    problems: [notFound],
    run: async ({ editJob }, { caller, params, body, ifVersion }) => ({
      body: await editJob(caller.userId, params.jobId, body, ifVersion),
    }),
  }),
  route({
    id: "moveApplication",
    method: "PUT",
    path: "/v1/jobs/{jobId}/status",
    access: "user",
    summary: "Move the application along its lifecycle; `correction` allows a step back.",
    tag,
    params: ById,
    conditional: true,
    idempotent: true,
    body: z.strictObject({
      status: JobStatusName,
      at: z.iso.datetime().optional(),
      note: z.string().trim().min(1).max(2_000).optional(),
      correction: z.boolean().optional(),
    }),
    bodyExample: { status: "INTERESTED", note: "Sounds like my kind of work." },
    answer: { status: 200, schema: Job, example: jobExample, description: "The moved job." },
    problems: [notFound, { status: 409, code: "invalid_transition" }],
    run: async ({ moveApplication }, { caller, params, body, ifVersion, effect }) => ({
      body: await moveApplication(caller.userId, params.jobId, body, { ifVersion, effect }),
    }),
  }),
  route({
    id: "deleteJob",
    method: "DELETE",
    path: "/v1/jobs/{jobId}",
    access: "user",
    summary: "Delete a job; its tailored résumés stay as résumés of their own or go with it.",
    tag,
    params: ById,
    conditional: true,
    query: z.strictObject({ resumes: z.enum(["keep", "delete"]).default("keep") }),
    answer: { status: 204, description: "It is gone." },
    problems: [notFound, { status: 409, code: "job_in_use" }],
    run: async ({ removeJob }, { caller, params, query, ifVersion }) => {
      await removeJob(caller.userId, params.jobId, query.resumes, ifVersion);
      return {};
    },
  }),
  route({
    id: "listJobResumes",
    method: "GET",
    path: "/v1/jobs/{jobId}/resumes",
    access: "user",
    summary: "The tailored résumés of a job, newest first.",
    tag,
    params: ById,
    query: z.strictObject(listQuery),
    answer: {
      status: 200,
      schema: pageOf(ResumeSummary),
      example: { items: [tailoredResumeExample], nextCursor: null },
      description: "A page of résumés.",
    },
    problems: [notFound],
    run: async ({ jobs, resumes }, { caller, params, query, cursors }) => {
      let primaryId: string | undefined;
      const [body] = await Promise.all([
        listPage(
          cursors,
          query,
          async (options) => {
            const chunk = await resumes.pageOfJob(caller.userId, params.jobId, options);
            primaryId = chunk.primaryId ?? primaryId;
            return chunk;
          },
          (row) => summaryOf(row, primaryId),
          false,
        ),
        jobs.row(caller.userId, params.jobId),
      ]);
      return { body };
    },
  }),
  route({
    id: "matchJob",
    method: "GET",
    path: "/v1/jobs/{jobId}/match",
    access: "user",
    summary: "How far a résumé shows what the job asks for, point by point.",
    tag,
    params: ById,
    query: z.strictObject({ resumeId: ResumeId.optional() }),
    answer: { status: 200, schema: MatchReport, example: matchExample, description: "The report." },
    problems: [
      notFound,
      { status: 409, code: "no_primary_resume" },
      { status: 409, code: "resume_not_ready" },
    ],
    run: async ({ matchJob }, { caller, params, query }) => ({
      body: await matchJob(caller.userId, params.jobId, query.resumeId),
    }),
  }),
];
