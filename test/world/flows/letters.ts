import type { Flow, RequestSpec } from "../flow.ts";
import { count } from "./count.ts";
import { jobDeleted, saved, started } from "./jobs.ts";
import { deleted, imported } from "./resumes.ts";

const asked: RequestSpec = {
  do: "request",
  route: "POST /v1/jobs/{jobId}/cover-letters",
  params: { jobId: "{jobId}" },
  key: "letter-1",
  body: { length: "short" },
  save: { letterId: "letterId" },
};
const edited: RequestSpec = {
  do: "request",
  route: "PUT /v1/cover-letters/{letterId}",
  params: { letterId: "{letterId}" },
  body: { text: "Dear Initech,\n\nI build services in Go.\n\nAda Lovelace" },
  accept: [404, 409],
};
const exported: RequestSpec = {
  do: "request",
  route: "GET /v1/cover-letters/{letterId}/export",
  params: { letterId: "{letterId}" },
  query: { format: "txt" },
  accept: [404, 409],
};
const removed: RequestSpec = {
  do: "request",
  route: "DELETE /v1/cover-letters/{letterId}",
  params: { letterId: "{letterId}" },
  accept: [404, 409],
};
const seenAndRemoved: RequestSpec[] = [
  { do: "request", route: "GET /v1/cover-letters", save: { seen: "items.0.letterId" } },
  { ...removed, params: { letterId: "{seen}" } },
];
const forgotten: RequestSpec = { do: "request", route: "DELETE /v1/cache" };
const set: Flow["before"] = [imported, saved, { do: "rest" }];
const gone = { name: "it is deleted", acts: [removed] };

export const LETTER_FLOWS: readonly Flow[] = [
  {
    name: "ask for a letter, and delete it while its request is repeated",
    before: set,
    clients: [{ acts: [{ ...asked, accept: [404] }] }],
    meanwhile: [{ name: "whoever sees it deletes it", acts: seenAndRemoved }],
  },
  {
    name: "a letter is written while its résumé is deleted",
    before: [...set, asked],
    clients: [{ acts: [deleted] }],
    expect: count("LETTER", 1),
  },
  {
    name: "ask for a letter while its job is deleted",
    before: set,
    clients: [{ acts: [{ ...asked, accept: [404] }] }],
    meanwhile: [{ name: "the job is deleted", acts: [jobDeleted] }],
  },
  {
    name: "edit a letter and export it, and delete it meanwhile",
    before: [...set, asked, { do: "rest" }],
    clients: [{ acts: [edited, exported] }],
    meanwhile: [gone],
  },
  {
    name: "a model's answer for a letter is kept, and forgotten meanwhile",
    before: [...set, asked],
    clients: [],
    meanwhile: [{ name: "kept answers are forgotten", acts: [forgotten] }],
    engines: { model: true },
    expect: count("LETTER", 1),
  },
  {
    name: "a letter whose worker died at each delivery",
    before: [...set, asked, { do: "dead letters", queue: "letter" }],
    clients: [],
    meanwhile: [gone],
  },
  {
    name: "tailor with a letter",
    before: set,
    clients: [{ acts: [{ ...started, body: { coverLetter: true } }] }],
    expect: (state) => [...count("TAILORING", 1)(state, NOTHING), ...letterOfTailoring(state)],
  },
];

const NOTHING = { faults: 0, jumps: 0 };

/** A tailoring that ended well has the letter that was asked for along with it. */
function letterOfTailoring(state: Parameters<NonNullable<Flow["expect"]>>[0]): string[] {
  const items = state.table.all();
  const done = items.filter(({ sk, status }) => sk.startsWith("TAILORING#") && status === "COMPLETED").length;
  const letters = items.filter(({ sk }) => sk.startsWith("LETTER#")).length;
  return done === letters ? [] : [`${letters} letters of ${done} tailorings`];
}
