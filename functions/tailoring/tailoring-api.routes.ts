import * as z from "zod";

import type { Clock } from "../../lib/kernel/clock.ts";
import { JobId, ResumeId, TailoringId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import { TEMPLATE_IDS } from "../../lib/resumes/templates.ts";
import {
  INTENSITIES,
  ON_EXISTING,
  Tailoring,
  TAILORING_STATUSES,
  TailoringSummary,
} from "../../lib/tailoring/model.ts";
import type { makeStartTailoring } from "../../lib/tailoring/start-tailoring.ts";
import type {
  makeCancelTailoring,
  makeDecideChanges,
  makeRetryTailoring,
} from "../../lib/tailoring/steer-tailoring.ts";
import type { TailoringStore } from "../../lib/tailoring/store.ts";
import {
  cancelledExample,
  startedExample,
  summaryExample,
  tailoringExample,
} from "./tailoring-api.examples.ts";

export type TailoringDeps = {
  tailorings: TailoringStore;
  startTailoring: ReturnType<typeof makeStartTailoring>;
  cancelTailoring: ReturnType<typeof makeCancelTailoring>;
  retryTailoring: ReturnType<typeof makeRetryTailoring>;
  decideChanges: ReturnType<typeof makeDecideChanges>;
  clock: Clock;
};

const route = routesFor<TailoringDeps>();
const tag = "Tailoring";
const ById = z.strictObject({ tailoringId: TailoringId });
const waits = (status: string): Record<string, string> =>
  status === "PENDING" || status === "RUNNING" ? { "retry-after": "1" } : {};
const notFound = { status: 404, code: "not_found" };
const invalidState = { status: 409, code: "invalid_state" };
const noQuota = { status: 429, code: "quota_exceeded" };
const sourceDeleted = { status: 409, code: "source_deleted" };

export const tailoringRoutes = [
  route({
    id: "startTailoring",
    method: "POST",
    path: "/v1/jobs/{jobId}/tailorings",
    access: "user",
    summary: "Tailor a résumé to a job. The primary résumé is taken when none is named.",
    tag,
    params: z.strictObject({ jobId: JobId }),
    idempotent: true,
    body: z.strictObject({
      resumeId: ResumeId.optional(),
      template: z.enum(TEMPLATE_IDS).default("classic"),
      intensity: z.enum(INTENSITIES).default("standard"),
      maxPages: z.number().int().min(1).max(10).optional(),
      coverLetter: z.boolean().default(false),
      onExisting: z.enum(ON_EXISTING).default("keep"),
    }),
    bodyExample: { intensity: "standard", maxPages: 2 },
    answer: { status: 202, schema: Tailoring, example: startedExample, description: "Accepted." },
    problems: [
      notFound,
      { status: 409, code: "no_primary_resume" },
      { status: 409, code: "resume_not_ready" },
      { status: 409, code: "tailoring_exists" },
      noQuota,
    ],
    run: async ({ startTailoring }, { caller, ids, effect, params, body }) => {
      const tailoring = await startTailoring(caller.userId, ids, params.jobId, body, effect);
      return {
        body: tailoring,
        headers: { location: `/v1/tailorings/${tailoring.tailoringId}`, ...waits(tailoring.status) },
      };
    },
  }),
  route({
    id: "listTailorings",
    method: "GET",
    path: "/v1/tailorings",
    access: "user",
    summary: "The user's tailorings, newest first; `status=active` gives those that wait or run.",
    tag,
    query: z.strictObject({
      ...listQuery,
      jobId: JobId.optional(),
      status: z.enum([...TAILORING_STATUSES, "active"]).optional(),
    }),
    answer: {
      status: 200,
      schema: pageOf(TailoringSummary),
      example: { items: [summaryExample], nextCursor: null },
      description: "A page of tailorings.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ tailorings }, { caller, query, cursors }) => {
      const { jobId, status } = query;
      const active = ["PENDING", "RUNNING"];
      const body = await listPage(
        cursors,
        query,
        (options) => {
          if (status === "active") return tailorings.pageOfActive(caller.userId, options);
          return jobId === undefined
            ? tailorings.page(caller.userId, options)
            : tailorings.pageOfJob(caller.userId, jobId, options);
        },
        (row) => {
          const inState =
            status === undefined ||
            row.status === status ||
            (status === "active" && active.includes(row.status));
          return inState && (jobId === undefined || row.jobId === jobId) ? row : undefined;
        },
        status !== undefined,
      );
      return { body };
    },
  }),
  route({
    id: "getTailoring",
    method: "GET",
    path: "/v1/tailorings/{tailoringId}",
    access: "user",
    summary: "One tailoring with its changes and what the fact gate refused.",
    tag,
    params: ById,
    answer: { status: 200, schema: Tailoring, example: tailoringExample, description: "The tailoring." },
    problems: [notFound],
    run: async ({ tailorings }, { caller, params }) => {
      const { row, result } = await tailorings.get(caller.userId, params.tailoringId);
      return { body: { ...row, ...result }, headers: waits(row.status) };
    },
  }),
  route({
    id: "cancelTailoring",
    method: "POST",
    path: "/v1/tailorings/{tailoringId}/cancel",
    access: "user",
    summary: "Stop a tailoring that waits or runs.",
    tag,
    params: ById,
    idempotent: true,
    answer: { status: 202, schema: Tailoring, example: cancelledExample, description: "Stopped." },
    problems: [notFound, invalidState],
    run: async ({ cancelTailoring }, { caller, params, effect }) => ({
      body: await cancelTailoring(caller.userId, params.tailoringId, effect),
      headers: { location: `/v1/tailorings/${params.tailoringId}` },
    }),
  }),
  route({
    id: "retryTailoring",
    method: "POST",
    path: "/v1/tailorings/{tailoringId}/retry",
    access: "user",
    summary: "Start a failed or cancelled tailoring again.",
    tag,
    params: ById,
    idempotent: true,
    answer: { status: 202, schema: Tailoring, example: startedExample, description: "Accepted." },
    problems: [notFound, invalidState, sourceDeleted, noQuota],
    run: async ({ retryTailoring }, { caller, params, effect }) => ({
      body: await retryTailoring(caller.userId, params.tailoringId, effect),
      headers: { location: `/v1/tailorings/${params.tailoringId}`, "retry-after": "1" },
    }),
  }),
  route({
    id: "decideChanges",
    method: "PATCH",
    path: "/v1/tailorings/{tailoringId}/changes",
    access: "user",
    summary: "Accept or reject changes; the tailored résumé and its score follow.",
    tag,
    params: ById,
    conditional: true,
    body: z.strictObject({
      decisions: z
        .array(
          z.strictObject({ changeId: z.string().min(1).max(64), decision: z.enum(["accept", "reject"]) }),
        )
        .min(1)
        .max(500),
    }),
    bodyExample: { decisions: [{ changeId: "chg_1", decision: "reject" }] },
    answer: {
      status: 200,
      schema: Tailoring,
      example: tailoringExample,
      description: "The tailoring with its new score.",
    },
    problems: [notFound, invalidState, sourceDeleted, { status: 409, code: "resume_edited" }],
    run: async ({ decideChanges }, { caller, params, body, ifVersion }) => {
      const decisions = body.decisions.map(({ changeId, decision }) => ({
        changeId,
        decision: decision === "accept" ? ("accepted" as const) : ("rejected" as const),
      }));
      return { body: await decideChanges(caller.userId, params.tailoringId, decisions, ifVersion) };
    },
  }),
];
