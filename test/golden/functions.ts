import type { Context, PostConfirmationTriggerEvent, SQSEvent, SQSRecord } from "aws-lambda";

import { createProfile } from "../../functions/account/create-profile.deps.ts";
import { insightsDeps } from "../../functions/insights/insights-api.deps.ts";
import { interviewsDeps } from "../../functions/interviews/interviews-api.deps.ts";
import { scoreInterviewWork } from "../../functions/interviews/score-interview.deps.ts";
import { analysePostingWork } from "../../functions/jobs/analyse-posting.deps.ts";
import { jobsDeps } from "../../functions/jobs/jobs-api.deps.ts";
import { lettersDeps } from "../../functions/letters/letters-api.deps.ts";
import { lettersRoutes } from "../../functions/letters/letters-api.routes.ts";
import { writeLetterWork } from "../../functions/letters/write-letter.deps.ts";
import { parseDeps } from "../../functions/resumes/parse-api.deps.ts";
import { parseResumeWork } from "../../functions/resumes/parse-resume.deps.ts";
import { renderDeps } from "../../functions/resumes/render-api.deps.ts";
import { resumesDeps } from "../../functions/resumes/resumes-api.deps.ts";
import { generateSuggestionsWork } from "../../functions/suggestions/generate-suggestions.deps.ts";
import { suggestionsDeps } from "../../functions/suggestions/suggestions-api.deps.ts";
import { suggestionsRoutes } from "../../functions/suggestions/suggestions-api.routes.ts";
import { settleDeadLettersWork } from "../../functions/system/settle-dead-letters.deps.ts";
import { sweepWork } from "../../functions/system/sweep.deps.ts";
import { systemDeps } from "../../functions/system/system-api.deps.ts";
import { tailorResumeWork } from "../../functions/tailoring/tailor-resume.deps.ts";
import { tailoringDeps } from "../../functions/tailoring/tailoring-api.deps.ts";
import { accountRoutes } from "../../functions/account/account-api.routes.ts";
import { insightsRoutes } from "../../functions/insights/insights-api.routes.ts";
import { interviewsRoutes } from "../../functions/interviews/interviews-api.routes.ts";
import { jobsRoutes } from "../../functions/jobs/jobs-api.routes.ts";
import { parseRoutes } from "../../functions/resumes/parse-api.routes.ts";
import { renderRoutes } from "../../functions/resumes/render-api.routes.ts";
import { resumesRoutes } from "../../functions/resumes/resumes-api.routes.ts";
import { systemRoutes } from "../../functions/system/system-api.routes.ts";
import { tailoringRoutes } from "../../functions/tailoring/tailoring-api.routes.ts";
import { makeProfiles } from "../../lib/account/profiles.ts";
import { makeSessions } from "../../lib/account/sessions.ts";
import type { VerifyToken } from "../../lib/http/caller.ts";
import { makeCursorBox } from "../../lib/http/cursor.ts";
import type { HttpDeps } from "../../lib/http/dispatch.ts";
import { makeHttpHandler } from "../../lib/http/handler.ts";
import { makeIdempotencyStore } from "../../lib/http/idempotency.ts";
import { makeRateLimiter } from "../../lib/http/rate-limit.ts";
import type { HttpEvent } from "../../lib/http/request.ts";
import type { Route } from "../../lib/http/route.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import type { Table } from "../../lib/kernel/table.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { makeQueueHandler } from "../../lib/queue/handler.ts";
import type { Verdict } from "../../lib/queue/handler.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import { trustingVerifier } from "../world/http-rig.ts";
import type { makeWorld } from "../world/world.ts";
import { fakeUserPool } from "./fake-user-pool.ts";

type World = Omit<ReturnType<typeof makeWorld>, "table"> & { table: Table };
type Handler = (event: unknown) => Promise<unknown>;
type Log = HttpDeps["log"];

const RATE = { perSecond: 50, burst: 200 };
/** The story has text files and Markdown only. */
const unused = () => Promise.reject(new Error("neither PDFium nor Typst is part of the goldens"));

const answers = () => Promise.resolve();
const empty = () => Promise.resolve({ depth: 0, deadLetterDepth: 0 });
const PROBES = {
  table: answers,
  bucket: answers,
  userPool: answers,
  queues: { parse: empty, analyse: empty, tailor: empty, letter: empty, score: empty, suggest: empty },
};

/** The domain of every route, as the folders of functions/ have it. */
export const TABLES = {
  account: accountRoutes,
  insights: insightsRoutes,
  interviews: interviewsRoutes,
  jobs: jobsRoutes,
  letters: lettersRoutes,
  resumes: [...resumesRoutes, ...parseRoutes, ...renderRoutes],
  suggestions: suggestionsRoutes,
  system: systemRoutes,
  tailoring: tailoringRoutes,
} as const;

/** The stores and use cases of one world that several functions share. */
function partsOf(world: World, log: Log) {
  const { table, objects, clock, send } = world;
  return {
    table,
    objects,
    clock,
    send,
    log,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    interviews: makeInterviewStore(table),
    suggestions: makeSuggestionStore(table),
    work: makeWorkStore(table, clock),
  };
}
type Parts = ReturnType<typeof partsOf>;

/** The functions behind the gateway: by their entry, over memory. */
function apisOf(parts: Parts, http: HttpDeps): (routeKey: string) => Handler {
  const { table, clock, send } = parts;
  const served = new Map<string, Handler>();
  const serve = <D>(routes: readonly Route<D>[], deps: D): void => {
    const handler = makeHttpHandler(routes, () => deps, http);
    for (const { method, path } of routes)
      served.set(`${method} ${path}`, (event) =>
        handler(event as HttpEvent, { getRemainingTimeInMillis: () => 10_000 } as Context),
      );
  };
  serve(systemRoutes, systemDeps({ ...parts, probes: PROBES, modelId: "rules", secondModelId: "none" }));
  serve(accountRoutes, {
    pool: fakeUserPool,
    profiles: makeProfiles({ table, clock }),
    signOut: makeSessions(table).signOut,
  });
  const typst = { pdf: unused, pageCount: unused };
  serve(resumesRoutes, resumesDeps({ ...parts, sendParse: send }));
  serve(parseRoutes, parseDeps({ ...parts, ids: http.ids, wasm: unused }));
  serve(renderRoutes, renderDeps({ ...parts, typst, revision: () => "golden" }));
  serve(jobsRoutes, jobsDeps({ ...parts, sendAnalyse: send }));
  serve(lettersRoutes, lettersDeps({ ...parts, typst, revision: () => "golden", sendLetter: send }));
  serve(tailoringRoutes, tailoringDeps({ ...parts, sendTailor: send }));
  serve(interviewsRoutes, interviewsDeps({ ...parts, ids: http.ids, sendScore: send }));
  serve(suggestionsRoutes, suggestionsDeps({ ...parts, sendSuggest: send }));
  serve(insightsRoutes, insightsDeps(parts));
  return (routeKey) => {
    const handler = served.get(routeKey);
    if (!handler) throw new Error(`no function serves ${routeKey}`);
    return handler;
  };
}

/** The functions that the gateway does not call: by their entry, over memory. */
function workersOf(parts: Parts, log: Log): Record<string, Handler> {
  const { clock, send } = parts;
  const queue = (handle: (record: SQSRecord, deadline: number) => Promise<Verdict>): Handler => {
    const handler = makeQueueHandler(handle, { log, now: () => clock.now() });
    const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
    return (event) => handler(event as SQSEvent, context);
  };
  const sweep = sweepWork({
    ...parts,
    send: { parse: send, analyse: send, tailor: send, letter: send, score: send, suggest: send },
  });
  const pagesOf = () => Promise.resolve(1);
  return {
    "account/create-profile.trigger": (event) => createProfile(parts)(event as PostConfirmationTriggerEvent),
    "resumes/parse-resume.worker": queue(parseResumeWork({ ...parts, wasm: unused })),
    "jobs/analyse-posting.worker": queue(analysePostingWork({ ...parts, sendAnalyse: send })),
    "letters/write-letter.worker": queue(writeLetterWork({ ...parts, sendLetter: send })),
    "tailoring/tailor-resume.worker": queue(
      tailorResumeWork({ ...parts, pagesOf, sendTailor: send, sendLetter: send }),
    ),
    "interviews/score-interview.worker": queue(scoreInterviewWork({ ...parts, sendScore: send })),
    "suggestions/generate-suggestions.worker": queue(
      generateSuggestionsWork({ ...parts, sendSuggest: send }),
    ),
    "system/settle-dead-letters.worker": queue(settleDeadLettersWork(parts)),
    "system/sweep.worker": async () => {
      await sweep(clock.now() + 45_000);
      return null;
    },
  };
}

/** Every function over one world in memory; errors that nobody expected go to `faults`. Tokens are taken as they are. */
export function functionsOf(world: World, faults: unknown[], verifyToken: VerifyToken = trustingVerifier) {
  const log: Log = (level, message, fields) => {
    if (level === "error") faults.push({ message, ...fields });
  };
  const parts = partsOf(world, log);
  const key = () => Promise.resolve(Buffer.alloc(32, 7));
  const http: HttpDeps = {
    clock: world.clock,
    ids: world.ids,
    cursors: makeCursorBox(key),
    idempotency: makeIdempotencyStore(world.table, world.clock, key),
    limiter: makeRateLimiter(),
    rates: { user: RATE, anonymous: { perSecond: 1, burst: 20 } },
    verifyToken,
    isSignedOut: makeSessions(world.table).isSignedOut,
    log,
  };
  return { api: apisOf(parts, http), workers: workersOf(parts, log) };
}
