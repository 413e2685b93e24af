import * as z from "zod";

import { JobId, LetterId, ResumeId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import type { makeEditLetter } from "../../lib/letters/edit-letter.ts";
import type { makeExportLetter } from "../../lib/letters/export-letter.ts";
import {
  CoverLetter,
  CoverLetterSummary,
  LETTER_STATUSES,
  letterOf,
  MAX_LETTER,
} from "../../lib/letters/model.ts";
import type { makeRemoveLetter } from "../../lib/letters/remove-letter.ts";
import type { LetterFormat } from "../../lib/letters/render/index.ts";
import type { makeStartLetter } from "../../lib/letters/start-letter.ts";
import type { LetterStore } from "../../lib/letters/store.ts";
import { LENGTHS, TONES } from "../../lib/letters/tones.ts";
import {
  editedExample,
  exportExample,
  letterExample,
  startedExample,
  summaryExample,
} from "./letters-api.examples.ts";

export type LettersDeps = {
  letters: LetterStore;
  startLetter: ReturnType<typeof makeStartLetter>;
  editLetter: ReturnType<typeof makeEditLetter>;
  removeLetter: ReturnType<typeof makeRemoveLetter>;
  exportLetter: ReturnType<typeof makeExportLetter>;
};

const route = routesFor<LettersDeps>();
const tag = "Cover letters";
const ById = z.strictObject({ letterId: LetterId });
const Format = z.enum(["pdf", "docx", "txt", "md"]) satisfies z.ZodType<LetterFormat>;
const waits = (status: string): Record<string, string> =>
  status === "PENDING" || status === "RUNNING" ? { "retry-after": "1" } : {};
const notFound = { status: 404, code: "not_found" };
const notReady = { status: 409, code: "letter_not_ready" };

export const lettersRoutes = [
  route({
    id: "startCoverLetter",
    method: "POST",
    path: "/v1/jobs/{jobId}/cover-letters",
    access: "user",
    summary: "Write a cover letter for a job out of a résumé, the primary one when none is named.",
    tag,
    params: z.strictObject({ jobId: JobId }),
    idempotent: true,
    body: z.strictObject({
      resumeId: ResumeId.optional(),
      tone: z.enum(TONES).default("formal"),
      length: z.enum(LENGTHS).default("standard"),
    }),
    bodyExample: { tone: "warm", length: "short" },
    answer: { status: 202, schema: CoverLetter, example: startedExample, description: "Accepted." },
    problems: [
      notFound,
      { status: 409, code: "no_primary_resume" },
      { status: 409, code: "resume_not_ready" },
      { status: 429, code: "quota_exceeded" },
    ],
    run: async ({ startLetter }, { caller, ids, effect, params, body }) => {
      const letter = await startLetter(caller.userId, ids, params.jobId, body, effect);
      const headers = { location: `/v1/cover-letters/${letter.letterId}`, ...waits(letter.status) };
      return { body: letter, headers };
    },
  }),
  route({
    id: "listCoverLetters",
    method: "GET",
    path: "/v1/cover-letters",
    access: "user",
    summary: "The user's cover letters, newest first, without their texts.",
    tag,
    query: z.strictObject({
      ...listQuery,
      jobId: JobId.optional(),
      status: z.enum(LETTER_STATUSES).optional(),
    }),
    answer: {
      status: 200,
      schema: pageOf(CoverLetterSummary),
      example: { items: [summaryExample], nextCursor: null },
      description: "A page of cover letters.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ letters }, { caller, query, cursors }) => {
      const { jobId, status } = query;
      const body = await listPage(
        cursors,
        query,
        (options) =>
          jobId === undefined
            ? letters.page(caller.userId, options)
            : letters.pageOfJob(caller.userId, jobId, options),
        (row) => (status === undefined || row.status === status ? row : undefined),
        status !== undefined,
      );
      return { body };
    },
  }),
  route({
    id: "getCoverLetter",
    method: "GET",
    path: "/v1/cover-letters/{letterId}",
    access: "user",
    summary: "One cover letter with its text and what the fact gate left out.",
    tag,
    params: ById,
    answer: { status: 200, schema: CoverLetter, example: letterExample, description: "The letter." },
    problems: [notFound],
    run: async ({ letters }, { caller, params }) => {
      const { row, text } = await letters.get(caller.userId, params.letterId);
      return { body: letterOf(row, text), headers: waits(row.status) };
    },
  }),
  route({
    id: "editCoverLetter",
    method: "PUT",
    path: "/v1/cover-letters/{letterId}",
    access: "user",
    summary:
      "Replace the text by your own, kept as it is; `unsupported` lists what its résumé does not hold, and is absent when that is deleted.",
    tag,
    params: ById,
    conditional: true,
    body: z.strictObject({
      text: z
        .string()
        .max(MAX_LETTER)
        .refine((text) => text.trim() !== "", { error: "must say something" }),
    }),
    bodyExample: { text: "Dear Mr Lumbergh,\n\nI have run Kubernetes for 10 years.\n\nAda Lovelace" },
    answer: { status: 200, schema: CoverLetter, example: editedExample, description: "The letter." },
    problems: [notFound, notReady],
    run: async ({ editLetter }, { caller, params, body, ifVersion }) => ({
      body: await editLetter(caller.userId, params.letterId, body.text, ifVersion),
    }),
  }),
  route({
    id: "deleteCoverLetter",
    method: "DELETE",
    path: "/v1/cover-letters/{letterId}",
    access: "user",
    summary: "Delete a cover letter, in any state.",
    tag,
    params: ById,
    conditional: true,
    answer: { status: 204, description: "Deleted." },
    problems: [notFound],
    run: async ({ removeLetter }, { caller, params, ifVersion }) => {
      await removeLetter(caller.userId, params.letterId, ifVersion);
      return {};
    },
  }),
  route({
    id: "exportCoverLetter",
    method: "GET",
    path: "/v1/cover-letters/{letterId}/export",
    access: "user",
    summary: "A link to the letter in a format, good for 15 minutes.",
    tag,
    params: ById,
    query: z.strictObject({ format: Format.default("pdf") }),
    answer: {
      status: 200,
      schema: z.object({
        url: z.string(),
        expiresAt: z.string(),
        fileName: z.string(),
        contentType: z.string(),
      }),
      example: exportExample,
      description: "Where to download it.",
    },
    problems: [notFound, notReady],
    run: async ({ exportLetter }, { caller, params, query }) => ({
      body: await exportLetter(caller.userId, params.letterId, query.format),
    }),
  }),
];
