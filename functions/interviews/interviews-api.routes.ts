import * as z from "zod";

import { InterviewId, JobId, QuestionId, ResumeId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import type { makeAnswerQuestion } from "../../lib/interviews/answer-question.ts";
import { DIFFICULTIES, DOMAINS } from "../../lib/interviews/bank/model.ts";
import type { makeCompleteInterview, makeRescoreInterview } from "../../lib/interviews/complete-interview.ts";
import { ALL_DOMAINS } from "../../lib/interviews/domains.ts";
import {
  AnswerReply,
  DEFAULT_QUESTIONS,
  Interview,
  INTERVIEW_STATUSES,
  InterviewResult,
  InterviewSummary,
  MAX_ANSWER,
  MAX_QUESTIONS,
  MODES,
} from "../../lib/interviews/model.ts";
import type { makeReadResult } from "../../lib/interviews/read-result.ts";
import type { makeRemoveInterview } from "../../lib/interviews/remove-interview.ts";
import { interviewOf, summaryOf } from "../../lib/interviews/session.ts";
import type { makeStartInterview } from "../../lib/interviews/start-interview.ts";
import type { InterviewStore } from "../../lib/interviews/store.ts";
import {
  domainsExample,
  interviewExample,
  replyExample,
  rescoringExample,
  resultExample,
  scoringExample,
  startedExample,
  summaryExample,
} from "./interviews-api.examples.ts";
import { practiceRoutes } from "./practice.routes.ts";
import type { PracticeDeps } from "./practice.routes.ts";

export type InterviewsDeps = PracticeDeps & {
  interviews: InterviewStore;
  startInterview: ReturnType<typeof makeStartInterview>;
  answerQuestion: ReturnType<typeof makeAnswerQuestion>;
  completeInterview: ReturnType<typeof makeCompleteInterview>;
  rescoreInterview: ReturnType<typeof makeRescoreInterview>;
  readResult: ReturnType<typeof makeReadResult>;
  removeInterview: ReturnType<typeof makeRemoveInterview>;
};

const route = routesFor<InterviewsDeps>();
const tag = "Interviews";
const ById = z.strictObject({ interviewId: InterviewId });
const noQuota = { status: 429, code: "quota_exceeded" };
const notFound = { status: 404, code: "not_found" };
const completed = { status: 409, code: "interview_completed" };
const waits = (status: string): Record<string, string> =>
  status === "SCORING" ? { "retry-after": "1" } : {};
const placeOf = (interviewId: string) => ({ location: `/v1/interviews/${interviewId}` });

export const interviewsRoutes = [
  route({
    id: "listInterviewDomains",
    method: "GET",
    path: "/v1/interviews/domains",
    access: "public",
    summary: "The fields of work that an interview can be held in, and how hard it can be.",
    tag,
    answer: {
      status: 200,
      schema: z.object({
        domains: z.array(z.object({ id: z.enum(DOMAINS), name: z.string() })),
        difficulties: z.array(z.enum(DIFFICULTIES)),
      }),
      example: domainsExample,
      description: "Domains and difficulties.",
    },
    run: () => Promise.resolve({ body: { domains: ALL_DOMAINS, difficulties: DIFFICULTIES } }),
  }),
  route({
    id: "startInterview",
    method: "POST",
    path: "/v1/interviews",
    access: "user",
    summary:
      "Start an interview. The primary résumé is used when none is named; `notices` tells what could not be used.",
    tag,
    idempotent: true,
    body: z.strictObject({
      role: z.string().trim().min(1).max(200).optional(),
      jobId: JobId.optional(),
      resumeId: ResumeId.optional(),
      domain: z.enum(DOMAINS).optional(),
      difficulty: z.enum(DIFFICULTIES).default("medium"),
      questionCount: z.number().int().min(1).max(MAX_QUESTIONS).default(DEFAULT_QUESTIONS),
      mode: z.enum(MODES).default("conversational"),
    }),
    bodyExample: { role: "Backend engineer", difficulty: "medium", questionCount: 5 },
    answer: {
      status: 201,
      schema: Interview,
      example: startedExample,
      description: "The interview with its first question.",
    },
    problems: [notFound],
    run: async ({ startInterview }, { caller, ids, effect, body, deadline }) => {
      const interview = await startInterview(caller.userId, ids, body, effect, deadline);
      return { body: interview, headers: placeOf(interview.interviewId) };
    },
  }),
  route({
    id: "listInterviews",
    method: "GET",
    path: "/v1/interviews",
    access: "user",
    summary: "The user's interviews, newest first.",
    tag,
    query: z.strictObject({
      ...listQuery,
      status: z.enum(INTERVIEW_STATUSES).optional(),
      domain: z.enum(DOMAINS).optional(),
      jobId: JobId.optional(),
    }),
    answer: {
      status: 200,
      schema: pageOf(InterviewSummary),
      example: { items: [summaryExample], nextCursor: null },
      description: "A page of interviews, without questions and answers.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ interviews }, { caller, query, cursors }) => {
      const { status, domain, jobId } = query;
      const body = await listPage(
        cursors,
        query,
        (options) => interviews.page(caller.userId, options),
        (row) =>
          (status === undefined || row.status === status) &&
          (domain === undefined || row.domain === domain) &&
          (jobId === undefined || row.jobId === jobId)
            ? summaryOf(row)
            : undefined,
        status !== undefined || domain !== undefined || jobId !== undefined,
      );
      return { body };
    },
  }),
  route({
    id: "getInterview",
    method: "GET",
    path: "/v1/interviews/{interviewId}",
    access: "user",
    summary:
      "One interview with its questions and answers; a running conversation shows what was asked so far.",
    tag,
    params: ById,
    answer: { status: 200, schema: Interview, example: interviewExample, description: "The interview." },
    problems: [notFound],
    run: async ({ interviews }, { caller, params }) => {
      const body = interviewOf(await interviews.get(caller.userId, params.interviewId));
      return { body, headers: waits(body.status) };
    },
  }),
  route({
    id: "deleteInterview",
    method: "DELETE",
    path: "/v1/interviews/{interviewId}",
    access: "user",
    summary: "Delete an interview with its answers and scores, in any state.",
    tag,
    params: ById,
    conditional: true,
    answer: { status: 204, description: "Deleted." },
    problems: [notFound],
    run: async ({ removeInterview }, { caller, params, ifVersion }) => {
      await removeInterview(caller.userId, params.interviewId, ifVersion);
      return {};
    },
  }),
  route({
    id: "answerQuestion",
    method: "POST",
    path: "/v1/interviews/{interviewId}/answers",
    access: "user",
    summary: "Answer a question, or skip it. The same answer again gets the same reply again.",
    tag,
    params: ById,
    idempotent: true,
    body: z
      .strictObject({
        questionId: QuestionId,
        answer: z.string().max(MAX_ANSWER).optional(),
        skip: z.literal(true).optional(),
      })
      .refine(({ answer, skip }) => (answer === undefined) === (skip === true), {
        path: ["answer"],
        error: "give an answer, or skip the question",
      }),
    bodyExample: {
      questionId: "qst_01JD8Q9A3K5M7P9R1T3V5X7Z9B",
      answer: "I moved the nightly report to a queue, which cut it from 4 hours to 20 minutes.",
    },
    answer: {
      status: 200,
      schema: AnswerReply,
      example: replyExample,
      description: "A short reply and the next question; a conversation may ask one follow-up.",
    },
    problems: [
      notFound,
      completed,
      { status: 409, code: "question_answered" },
      { status: 409, code: "not_current_question" },
    ],
    run: async ({ answerQuestion }, { caller, params, body, effect, deadline }) => {
      const { questionId, answer } = body;
      const given = answer === undefined ? { questionId, skip: true as const } : { questionId, answer };
      return { body: await answerQuestion(caller.userId, params.interviewId, given, effect, deadline) };
    },
  }),
  route({
    id: "completeInterview",
    method: "POST",
    path: "/v1/interviews/{interviewId}/complete",
    access: "user",
    summary: "Close the interview and have it scored, however much of it was answered.",
    tag,
    params: ById,
    idempotent: true,
    answer: { status: 202, schema: Interview, example: scoringExample, description: "Accepted for scoring." },
    problems: [notFound, completed, noQuota],
    run: async ({ completeInterview }, { caller, params, effect }) => {
      const { interviewId } = params;
      const body = await completeInterview(caller.userId, interviewId, effect);
      return { body, headers: { ...placeOf(interviewId), ...waits(body.status) } };
    },
  }),
  route({
    id: "getInterviewSummary",
    method: "GET",
    path: "/v1/interviews/{interviewId}/summary",
    access: "user",
    summary: "The scores of a completed interview by answer and dimension, with the words they rest on.",
    tag,
    params: ById,
    answer: {
      status: 200,
      schema: InterviewResult,
      example: resultExample,
      description: "The result; scores only once `status` is SCORED.",
    },
    problems: [notFound, { status: 409, code: "interview_in_progress" }],
    run: async ({ readResult }, { caller, params }) => {
      const body = await readResult(caller.userId, params.interviewId);
      return { body, headers: waits(body.status) };
    },
  }),
  route({
    id: "rescoreInterview",
    method: "POST",
    path: "/v1/interviews/{interviewId}/rescore",
    access: "user",
    summary: "Score again what could not be scored.",
    tag,
    params: ById,
    idempotent: true,
    answer: {
      status: 202,
      schema: Interview,
      example: rescoringExample,
      description: "Accepted for scoring.",
    },
    problems: [notFound, { status: 409, code: "invalid_state" }, noQuota],
    run: async ({ rescoreInterview }, { caller, params, effect }) => {
      const { interviewId } = params;
      const body = await rescoreInterview(caller.userId, interviewId, effect);
      return { body, headers: { ...placeOf(interviewId), ...waits(body.status) } };
    },
  }),
  ...practiceRoutes,
];
