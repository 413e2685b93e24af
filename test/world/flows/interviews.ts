import type { Flow, RequestSpec } from "../flow.ts";
import { count } from "./count.ts";
import { deleted, imported } from "./resumes.ts";

const started: RequestSpec = {
  do: "request",
  route: "POST /v1/interviews",
  key: "interview-1",
  body: { role: "Engineer", domain: "backend", questionCount: 1, mode: "conversational" },
  save: { interviewId: "interviewId", questionId: "nextQuestion.questionId" },
};
const answered: RequestSpec = {
  do: "request",
  route: "POST /v1/interviews/{interviewId}/answers",
  params: { interviewId: "{interviewId}" },
  key: "answer-1",
  body: {
    questionId: "{questionId}",
    answer: "I build services in Go and look after them, for eight years now.",
  },
  accept: [404, 409],
};
const completed: RequestSpec = {
  do: "request",
  route: "POST /v1/interviews/{interviewId}/complete",
  params: { interviewId: "{interviewId}" },
  key: "complete-1",
  accept: [404, 409],
};
const rescored: RequestSpec = {
  do: "request",
  route: "POST /v1/interviews/{interviewId}/rescore",
  params: { interviewId: "{interviewId}" },
  key: "rescore-1",
  accept: [404, 409],
};
const removed: RequestSpec = {
  do: "request",
  route: "DELETE /v1/interviews/{interviewId}",
  params: { interviewId: "{interviewId}" },
  accept: [404, 409],
};
const seenAndRemoved: RequestSpec[] = [
  { do: "request", route: "GET /v1/interviews", save: { seen: "items.0.interviewId" } },
  { ...removed, params: { interviewId: "{seen}" } },
];
const gone = { name: "it is deleted", acts: [removed] };

/** One question beside the introduction, which is about the résumé. */
const startedByModel: RequestSpec = {
  ...started,
  body: { role: "Engineer", domain: "backend", questionCount: 2, mode: "conversational" },
};
/** Whoever was told that a model made the questions, or that it did not, was told the truth. */
const saysWhoAsks: NonNullable<Flow["expect"]> = (state) => {
  const [row] = state.table.all().filter(({ sk }) => sk.startsWith("INTERVIEW#"));
  const notices = JSON.stringify(row?.["notices"] ?? []);
  const byModel = row?.["engine"] === "bedrock:simulated";
  const told = /model_|engine_unavailable/.test(notices);
  return row === undefined || byModel !== told
    ? []
    : [`${String(row["engine"])} made the questions: ${notices}`];
};

export const INTERVIEW_FLOWS: readonly Flow[] = [
  {
    name: "start an interview, and delete it while its request is repeated",
    before: [imported],
    clients: [{ acts: [{ ...startedByModel, accept: [404] }] }],
    meanwhile: [{ name: "whoever sees it deletes it", acts: seenAndRemoved }],
    engines: { model: true },
    expect: saysWhoAsks,
  },
  {
    name: "answer a question and complete the interview from another device",
    before: [started],
    clients: [{ acts: [answered] }],
    meanwhile: [{ name: "it is completed", acts: [completed] }],
    engines: { model: true },
    expect: count("INTERVIEW", 1),
  },
  {
    name: "an interview is scored, and deleted meanwhile",
    before: [started, answered, completed],
    clients: [],
    meanwhile: [gone],
  },
  {
    name: "an interview is scored while its résumé is deleted",
    before: [imported, started, completed],
    clients: [{ acts: [deleted] }],
    expect: count("INTERVIEW", 1),
  },
  {
    name: "a scored interview is deleted from two windows",
    before: [started, answered, completed, { do: "rest" }],
    clients: [{ acts: [removed] }, { acts: [removed] }],
    expect: count("INTERVIEW", 0),
  },
  {
    name: "an interview that could not be scored is scored again",
    before: [started, completed, { do: "rest" }],
    clients: [{ acts: [rescored] }],
    meanwhile: [gone],
    engines: { breaks: new Map([["score", 3]]) },
  },
  {
    name: "a scoring whose worker died at each delivery",
    before: [started, completed, { do: "dead letters", queue: "score" }],
    clients: [],
    meanwhile: [gone],
  },
];
