import type { Flow, RequestSpec } from "../flow.ts";
import { count } from "./count.ts";
import { jobDeleted, saved } from "./jobs.ts";
import { deleted, imported } from "./resumes.ts";

const wanted: RequestSpec = {
  do: "request",
  route: "POST /v1/suggestions/generate",
  key: "suggest-1",
  body: {},
};
const seenAndRead: RequestSpec[] = [
  { do: "request", route: "GET /v1/suggestions", save: { suggestionId: "items.0.suggestionId" } },
  {
    do: "request",
    route: "PUT /v1/suggestions/{suggestionId}/read",
    params: { suggestionId: "{suggestionId}" },
    accept: [404, 409],
  },
];
const own: RequestSpec = {
  do: "request",
  route: "POST /v1/suggestions",
  key: "suggestion-1",
  body: { category: "CAREER_ADVICE", title: "Ask Priya", text: "She worked there until spring." },
  save: { suggestionId: "suggestionId" },
};
const removed: RequestSpec = {
  do: "request",
  route: "DELETE /v1/suggestions/{suggestionId}",
  params: { suggestionId: "{suggestionId}" },
  accept: [404, 409],
};

/** The same advice stands once, however often it was made. */
const noDoubles: NonNullable<Flow["expect"]> = (state) => {
  const keys = state.table
    .all()
    .flatMap(({ sk, key }) => (sk.startsWith("SUGGESTION#") && typeof key === "string" ? [key] : []));
  const doubled = keys.filter((key, i) => keys.indexOf(key) !== i);
  return doubled.map((key) => `the suggestion ${key} stands twice`);
};

export const SUGGESTION_FLOWS: readonly Flow[] = [
  {
    name: "make suggestions",
    before: [imported, saved, { do: "rest" }],
    clients: [{ acts: [wanted] }],
    expect: noDoubles,
  },
  {
    name: "make suggestions twice at once, and read one meanwhile",
    before: [imported],
    clients: [{ acts: [{ ...wanted, key: "suggest-2" }] }, { acts: [{ ...wanted, key: "suggest-3" }] }],
    meanwhile: [{ name: "one is read", acts: seenAndRead }],
    expect: noDoubles,
  },
  {
    name: "suggestions are made while the job and the résumé are deleted",
    before: [imported, saved, { do: "rest" }, wanted],
    clients: [{ acts: [jobDeleted] }, { acts: [deleted] }],
    expect: noDoubles,
  },
  {
    name: "add a suggestion of one's own while others are made",
    before: [imported, wanted],
    clients: [{ acts: [own] }],
    expect: noDoubles,
  },
  {
    name: "delete a suggestion, and read it meanwhile",
    before: [own],
    clients: [{ acts: [removed] }],
    meanwhile: [{ name: "it is read", acts: seenAndRead }],
    expect: count("SUGGESTION", 0),
  },
  {
    name: "suggestions whose worker died at each delivery",
    before: [imported, wanted, { do: "dead letters", queue: "suggest" }],
    clients: [],
    meanwhile: [{ name: "the résumé is deleted", acts: [deleted] }],
  },
];
