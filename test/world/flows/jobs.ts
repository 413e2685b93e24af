import type { Flow, RequestSpec } from "../flow.ts";
import { count } from "./count.ts";
import { deleted, imported } from "./resumes.ts";

export const saved: RequestSpec = {
  do: "request",
  route: "POST /v1/jobs",
  key: "job-1",
  body: {
    title: "Engineer",
    company: "Initech",
    description: "Engineer\n\nRequirements\n- Kubernetes\n- Go",
  },
  save: { jobId: "jobId" },
};
export const started: RequestSpec = {
  do: "request",
  route: "POST /v1/jobs/{jobId}/tailorings",
  params: { jobId: "{jobId}" },
  key: "tailor-1",
  body: {},
  save: { tailoringId: "tailoringId" },
  accept: [404, 409],
};
const again: RequestSpec = { ...started, key: "tailor-2", body: { onExisting: "replace" } };
const cancelled: RequestSpec = {
  do: "request",
  route: "POST /v1/tailorings/{tailoringId}/cancel",
  params: { tailoringId: "{tailoringId}" },
  key: "cancel-1",
  accept: [404, 409],
};
const retried: RequestSpec = {
  do: "request",
  route: "POST /v1/tailorings/{tailoringId}/retry",
  params: { tailoringId: "{tailoringId}" },
  key: "retry-1",
  accept: [404, 409],
};
export const jobDeleted: RequestSpec = {
  do: "request",
  route: "DELETE /v1/jobs/{jobId}",
  params: { jobId: "{jobId}" },
  query: { resumes: "delete" },
  accept: [404, 409],
};
const jobSeenAndDeleted: RequestSpec[] = [
  { do: "request", route: "GET /v1/jobs", save: { seen: "items.0.jobId" } },
  { ...jobDeleted, params: { jobId: "{seen}" } },
];
const moved: RequestSpec = {
  do: "request",
  route: "PUT /v1/jobs/{jobId}/status",
  params: { jobId: "{jobId}" },
  body: { status: "INTERESTED" },
  accept: [404, 409],
};

const edited: RequestSpec = {
  do: "request",
  route: "PATCH /v1/jobs/{jobId}",
  params: { jobId: "{jobId}" },
  body: { notes: "Priya works there." },
  accept: [404, 409],
};
const looked: RequestSpec = {
  do: "request",
  route: "GET /v1/tailorings/{tailoringId}",
  params: { tailoringId: "{tailoringId}" },
  save: { changeId: "changes.0.changeId" },
};
const decided: RequestSpec = {
  do: "request",
  route: "PATCH /v1/tailorings/{tailoringId}/changes",
  params: { tailoringId: "{tailoringId}" },
  body: { decisions: [{ changeId: "{changeId}", decision: "reject" }] },
  accept: [404, 409],
};

const set: Flow["before"] = [imported, saved, { do: "rest" }];

export const JOB_FLOWS: readonly Flow[] = [
  {
    name: "save a job, and delete it while its request is repeated",
    // the repeated request is told that what it made is gone
    clients: [{ acts: [{ ...saved, accept: [404] }] }],
    meanwhile: [{ name: "whoever sees it deletes it", acts: jobSeenAndDeleted }],
  },
  {
    name: "save one posting from two windows",
    clients: [{ acts: [{ ...saved, accept: [409] }] }, { acts: [{ ...saved, key: "job-2", accept: [409] }] }],
    expect: count("JOB", 1),
  },
  {
    name: "edit a job, and delete it meanwhile",
    before: [saved, { do: "rest" }],
    clients: [{ acts: [edited] }],
    meanwhile: [{ name: "the job is deleted", acts: [jobDeleted] }],
  },
  {
    name: "decide on a change of a tailoring, and delete its job meanwhile",
    before: [...set, started, { do: "rest" }, looked],
    clients: [{ acts: [decided] }],
    meanwhile: [{ name: "the job is deleted", acts: [jobDeleted] }],
  },
  {
    name: "tailor, and move the application meanwhile",
    before: set,
    clients: [{ acts: [started] }],
    meanwhile: [{ name: "it is moved", acts: [moved] }],
    expect: count("TAILORING", 1),
  },
  {
    name: "cancel a tailoring and start it again",
    before: [...set, started],
    clients: [{ acts: [cancelled, retried] }],
    expect: count("TAILORING", 1),
  },
  {
    name: "cancel a tailoring that a letter was to follow",
    before: [...set, { ...started, body: { coverLetter: true } }],
    clients: [{ acts: [cancelled] }],
  },
  {
    name: "a tailoring replaces an earlier one",
    before: [...set, started, { do: "rest" }],
    clients: [{ acts: [again] }],
    meanwhile: [{ name: "the job is deleted", acts: [jobDeleted] }],
  },
  {
    name: "delete a job and its source while it is tailored",
    before: [...set, started],
    clients: [{ acts: [jobDeleted] }],
    meanwhile: [{ name: "the source is deleted", acts: [deleted] }],
  },
  {
    name: "a tailoring whose engine breaks until it is given up",
    before: [...set, started, { do: "until broken", engine: "tailor", times: 8 }],
    clients: [],
    engines: { breaks: new Map([["tailor", Infinity]]) },
    extraCalls: 30,
    meanwhile: [{ name: "it is cancelled", acts: [cancelled] }],
  },
  {
    name: "an analysis whose worker died at each delivery",
    before: [saved, { do: "dead letters", queue: "analyse" }],
    clients: [],
    meanwhile: [{ name: "the job is deleted", acts: [jobDeleted] }],
  },
];
