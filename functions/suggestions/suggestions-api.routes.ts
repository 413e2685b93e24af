import * as z from "zod";

import { isoTime } from "../../lib/kernel/clock.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import { JobId, ResumeId, SuggestionId } from "../../lib/kernel/ids.ts";
import { listPage, listQuery, pageOf } from "../../lib/http/list.ts";
import { routesFor } from "../../lib/http/route.ts";
import type { makeAddSuggestion } from "../../lib/suggestions/add-suggestion.ts";
import type { makeGenerateSuggestions } from "../../lib/suggestions/generate-suggestions.ts";
import { CATEGORIES, Generation, PRIORITIES, Suggestion } from "../../lib/suggestions/model.ts";
import type { SuggestionStore } from "../../lib/suggestions/store.ts";
import { generationExample, ownExample, suggestionExample } from "./suggestions-api.examples.ts";

export type SuggestionsDeps = {
  suggestions: SuggestionStore;
  generateSuggestions: ReturnType<typeof makeGenerateSuggestions>;
  addSuggestion: ReturnType<typeof makeAddSuggestion>;
  clock: Clock;
};

const route = routesFor<SuggestionsDeps>();
const tag = "Suggestions";
const ById = z.strictObject({ suggestionId: SuggestionId });
const waits = (status: string | undefined): Record<string, string> =>
  status === "PENDING" || status === "RUNNING" ? { "retry-after": "1" } : {};
const notFound = { status: 404, code: "not_found" };
const text = (max: number) => z.string().trim().min(1).max(max);

export const suggestionsRoutes = [
  route({
    id: "generateSuggestions",
    method: "POST",
    path: "/v1/suggestions/generate",
    access: "user",
    summary:
      "Make suggestions out of a résumé, the primary one unless named, and a job, all saved ones unless named.",
    tag,
    idempotent: true,
    body: z.strictObject({ resumeId: ResumeId.optional(), jobId: JobId.optional() }),
    bodyExample: {},
    answer: { status: 202, schema: Generation, example: generationExample, description: "Accepted." },
    problems: [notFound, { status: 409, code: "resume_not_ready" }, { status: 429, code: "quota_exceeded" }],
    run: async ({ generateSuggestions }, { caller, ids, effect, body }) => {
      const generation = await generateSuggestions(caller.userId, ids, body, effect);
      return { body: generation, headers: { location: "/v1/suggestions", ...waits(generation.status) } };
    },
  }),
  route({
    id: "listSuggestions",
    method: "GET",
    path: "/v1/suggestions",
    access: "user",
    summary: "The user's suggestions, newest first, and the latest run of making some.",
    tag,
    query: z.strictObject({
      ...listQuery,
      category: z.enum(CATEGORIES).optional(),
      priority: z.enum(PRIORITIES).optional(),
      unread: z.enum(["true", "false"]).optional(),
    }),
    answer: {
      status: 200,
      schema: pageOf(Suggestion).extend({ generation: Generation.nullable() }),
      example: { items: [suggestionExample], nextCursor: null, generation: null },
      description: "A page of suggestions.",
    },
    problems: [{ status: 400, code: "invalid_cursor" }],
    run: async ({ suggestions }, { caller, query, cursors }) => {
      const { category, priority, unread } = query;
      const [listed, generation = null] = await Promise.all([
        listPage(
          cursors,
          query,
          (options) => suggestions.page(caller.userId, options),
          (row) =>
            (category === undefined || row.category === category) &&
            (priority === undefined || row.priority === priority) &&
            (unread === undefined || row.read === (unread === "false"))
              ? row
              : undefined,
          category !== undefined || priority !== undefined || unread !== undefined,
        ),
        suggestions.newestGeneration(caller.userId),
      ]);
      return { body: { ...listed, generation }, headers: waits(generation?.status) };
    },
  }),
  route({
    id: "addSuggestion",
    method: "POST",
    path: "/v1/suggestions",
    access: "user",
    summary: "Add a suggestion of your own.",
    tag,
    idempotent: true,
    body: z.strictObject({
      category: z.enum(CATEGORIES),
      priority: z.enum(PRIORITIES).default("medium"),
      title: text(200),
      text: text(2_000),
    }),
    bodyExample: {
      category: "CAREER_ADVICE",
      title: "Ask Priya about the team",
      text: "She worked there until spring.",
    },
    answer: { status: 201, schema: Suggestion, example: ownExample, description: "The suggestion." },
    problems: [{ status: 409, code: "too_many_suggestions" }],
    run: async ({ addSuggestion }, { caller, ids, effect, body }) => {
      const added = await addSuggestion(caller.userId, ids, body, effect);
      return { body: added, headers: { location: `/v1/suggestions/${added.suggestionId}` } };
    },
  }),
  route({
    id: "getSuggestion",
    method: "GET",
    path: "/v1/suggestions/{suggestionId}",
    access: "user",
    summary: "One suggestion.",
    tag,
    params: ById,
    answer: { status: 200, schema: Suggestion, example: suggestionExample, description: "The suggestion." },
    problems: [notFound],
    run: async ({ suggestions }, { caller, params }) => ({
      body: await suggestions.get(caller.userId, params.suggestionId),
    }),
  }),
  route({
    id: "readSuggestion",
    method: "PUT",
    path: "/v1/suggestions/{suggestionId}/read",
    access: "user",
    summary: "Mark a suggestion as read.",
    tag,
    params: ById,
    conditional: true,
    answer: {
      status: 200,
      schema: Suggestion,
      example: { ...suggestionExample, read: true },
      description: "The suggestion.",
    },
    problems: [notFound],
    run: async ({ suggestions, clock }, { caller, params, ifVersion }) => ({
      body: await suggestions.markRead(caller.userId, params.suggestionId, isoTime(clock.now()), ifVersion),
    }),
  }),
  route({
    id: "deleteSuggestion",
    method: "DELETE",
    path: "/v1/suggestions/{suggestionId}",
    access: "user",
    summary: "Delete a suggestion.",
    tag,
    params: ById,
    conditional: true,
    answer: { status: 204, description: "Deleted." },
    problems: [notFound],
    run: async ({ suggestions }, { caller, params, ifVersion }) => {
      await suggestions.remove(caller.userId, params.suggestionId, ifVersion);
      return {};
    },
  }),
];
