import type { Context, SQSRecord } from "aws-lambda";

import { accountRoutes } from "../../functions/account/account-api.routes.ts";
import { insightsDeps } from "../../functions/insights/insights-api.deps.ts";
import { insightsRoutes } from "../../functions/insights/insights-api.routes.ts";
import { interviewsDeps } from "../../functions/interviews/interviews-api.deps.ts";
import { interviewsRoutes } from "../../functions/interviews/interviews-api.routes.ts";
import { jobsDeps } from "../../functions/jobs/jobs-api.deps.ts";
import { jobsRoutes } from "../../functions/jobs/jobs-api.routes.ts";
import { lettersDeps } from "../../functions/letters/letters-api.deps.ts";
import { lettersRoutes } from "../../functions/letters/letters-api.routes.ts";
import { writeLetterWork } from "../../functions/letters/write-letter.deps.ts";
import { parseRoutes } from "../../functions/resumes/parse-api.routes.ts";
import { renderDeps } from "../../functions/resumes/render-api.deps.ts";
import { renderRoutes } from "../../functions/resumes/render-api.routes.ts";
import { resumesDeps } from "../../functions/resumes/resumes-api.deps.ts";
import { resumesRoutes } from "../../functions/resumes/resumes-api.routes.ts";
import { suggestionsDeps } from "../../functions/suggestions/suggestions-api.deps.ts";
import { suggestionsRoutes } from "../../functions/suggestions/suggestions-api.routes.ts";
import { settleDeadLettersWork } from "../../functions/system/settle-dead-letters.deps.ts";
import { sweepWork } from "../../functions/system/sweep.deps.ts";
import { tailoringDeps } from "../../functions/tailoring/tailoring-api.deps.ts";
import { tailoringRoutes } from "../../functions/tailoring/tailoring-api.routes.ts";
import { makeProfiles } from "../../lib/account/profiles.ts";
import { makeSessions } from "../../lib/account/sessions.ts";
import { modelOfRequest } from "../../lib/asking/index.ts";
import { makeCursorBox } from "../../lib/http/cursor.ts";
import { makeHttpHandler } from "../../lib/http/handler.ts";
import { makeIdempotencyStore } from "../../lib/http/idempotency.ts";
import { makeRateLimiter } from "../../lib/http/rate-limit.ts";
import type { Route } from "../../lib/http/route.ts";
import { makeScoreInterview } from "../../lib/interviews/score-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { analysePosting } from "../../lib/jobs/analysis/index.ts";
import { makeWriteLetter } from "../../lib/letters/write-letter.ts";
import type { ModelCall } from "../../lib/model/index.ts";
import { makeQueueHandler } from "../../lib/queue/handler.ts";
import type { Verdict } from "../../lib/queue/handler.ts";
import { makeCompleteReading } from "../../lib/resumes/model-engine/index.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeParseUpload, workMessageIn } from "../../lib/resumes/parse-upload.ts";
import { makeRunGeneration } from "../../lib/suggestions/run-generation.ts";
import { suggestByRules } from "../../lib/suggestions/suggest.rules.ts";
import { makeRulesEngine } from "../../lib/tailoring/rules/index.ts";
import { makeRunTailoring } from "../../lib/tailoring/run-tailoring.ts";
import { makeWaking, makeWorkStore } from "../../lib/work/index.ts";
import type { WorkKind, WorkMessage } from "../../lib/work/index.ts";
import { depsOf, once, readTxt } from "./deps.ts";
import type { Deps, Engines } from "./deps.ts";
import { trustingVerifier } from "./http-rig.ts";
import type { Ports } from "./ports.ts";

/**
 * What is simulated, wired as in functions/: one entry in WORKERS for a kind of queued work, one in ROUTES for a table of
 * routes. Whatever stands here is run by every schedule that reaches it.
 */

type Work = (message: WorkMessage, deadline: number) => Promise<Verdict>;
const scorer = makeRulesScorer();
const tailorer = makeRulesEngine();

/** The workers by kind of work; each kind has a queue of its own name. */
const WORKERS = {
  parse: (deps) =>
    waking(deps, "parse", (message) =>
      makeParseUpload({
        ...deps,
        work: makeWorkStore(deps.table, deps.clock, deps.spending),
        readFile: (bytes, hints) => deps.ask("parse", message.subjectId, () => readTxt(bytes, hints)),
      }),
    ),
  analyse: (deps) =>
    waking(deps, "analyse", (message) =>
      makeAnalyseJob({
        ...deps,
        work: makeWorkStore(deps.table, deps.clock, deps.spending),
        analyse: (description, given) =>
          deps.ask("analyse", message.subjectId, () =>
            once("analyse", { description, given }, (input) =>
              Promise.resolve({ engine: "rules-1", result: analysePosting(input.description, input.given) }),
            ),
          ),
      }),
    ),
  tailor: (deps) =>
    waking(deps, "tailor", (message) =>
      makeRunTailoring({
        ...deps,
        // one change is as good as many
        engine: (input) =>
          deps.askModel("tailor", message, input, async (asked) => {
            const said = await tailorer(asked);
            return { ...said, changes: said.changes.slice(0, 1) };
          }),
        pagesOf: () => Promise.resolve(1),
        sendLetter: deps.sender("letter"),
      }),
    ),
  letter: (deps) =>
    deps.model
      ? asShipped(writeLetterWork({ ...deps, sendLetter: deps.sender("letter") }))
      : waking(deps, "letter", (message) =>
          makeWriteLetter({
            ...deps,
            engine: (input) =>
              deps.askModel("letter", message, input, ({ company }) =>
                Promise.resolve({ engine: "model", text: `Dear ${company},\n\nI built services in Go.` }),
              ),
          }),
        ),
  score: (deps) =>
    waking(deps, "score", (message) =>
      makeScoreInterview({
        ...deps,
        engine: (input) => deps.askModel("score", message, input, scorer),
        countInterview: statisticsWrites,
      }),
    ),
  suggest: (deps) =>
    waking(deps, "suggest", (message) =>
      makeRunGeneration({
        ...deps,
        engine: (input) => deps.askModel("suggest", message, input, suggestByRules),
      }),
    ),
} satisfies Record<Exclude<WorkKind, "purge" | "hold">, (deps: Deps) => Work>;

/** A worker as it stands in functions/, with the model's own adapter. */
function asShipped(work: (record: { body: string }, deadline: number) => Promise<Verdict>): Work {
  return (message, deadline) => work({ body: JSON.stringify(message) }, deadline);
}

/** As in functions/: the end of one piece of work wakes what was put off for it. */
function waking(deps: Deps, queue: WorkKind, worker: (message: WorkMessage) => Work): Work {
  return makeWaking((message, deadline) => worker(message)(message, deadline), {
    work: deps.work,
    send: deps.sender(queue),
  });
}

export type QueueName = keyof typeof WORKERS;
export const QUEUES = Object.keys(WORKERS) as QueueName[];
export const isQueue = (name: string): name is QueueName => name in WORKERS;

const page = { bytes: new Uint8Array([37, 80, 68, 70]), pages: 1, missingGlyphs: [] };
/** A typesetter that makes one page of anything. */
const typst = { pdf: () => Promise.resolve(page), pageCount: () => Promise.resolve(1) };

const completedBy = (model: ModelCall | undefined) => model && makeCompleteReading(model);

/** The route tables; the first that has a route serves it. */
const ROUTES: readonly { routes: readonly Route<never>[]; deps: (deps: Deps) => unknown }[] = [
  { routes: resumesRoutes, deps: (deps) => resumesDeps({ ...deps, sendParse: deps.sender("parse") }) },
  {
    routes: parseRoutes,
    deps: (deps) => ({
      parseNow: makeParseNow({
        ...deps,
        readFile: (bytes, hints) => deps.ask("parse now", "", () => readTxt(bytes, hints)),
        complete: completedBy(modelOfRequest(deps)),
      }),
    }),
  },
  { routes: jobsRoutes, deps: (deps) => jobsDeps({ ...deps, sendAnalyse: deps.sender("analyse") }) },
  {
    routes: tailoringRoutes,
    deps: (deps) => tailoringDeps({ ...deps, sendTailor: deps.sender("tailor") }),
  },
  {
    routes: lettersRoutes,
    deps: (deps) => lettersDeps({ ...deps, typst, revision: () => "1", sendLetter: deps.sender("letter") }),
  },
  {
    routes: interviewsRoutes,
    deps: (deps) => interviewsDeps({ ...deps, sendScore: deps.sender("score") }),
  },
  {
    routes: suggestionsRoutes,
    deps: (deps) => suggestionsDeps({ ...deps, sendSuggest: deps.sender("suggest") }),
  },
  { routes: renderRoutes, deps: (deps) => renderDeps({ ...deps, typst, revision: () => "1" }) },
  { routes: insightsRoutes, deps: insightsDeps },
  {
    routes: accountRoutes,
    deps: (deps) => ({
      profiles: makeProfiles(deps),
      signOut: makeSessions(deps.table).signOut,
      pool: {
        identity: async () => {
          await deps.outside("identity");
          return { email: "ada@example.com", name: "Ada" };
        },
        signOutEverywhere: () => deps.outside("sign out everywhere"),
      },
    }),
  },
];

/** Delivers messages to a queue's worker as Lambda does. @returns the indices that were not acknowledged */
export async function invokeWorker(
  queue: QueueName | "dead letters",
  ports: Ports,
  bodies: readonly string[],
  remainingMs: number,
  engines: Engines,
): Promise<number[]> {
  const deps = depsOf(ports, engines);
  const handle =
    queue === "dead letters"
      ? settleDeadLettersWork(deps)
      : ({ body }: { body: string }, deadline: number): Promise<Verdict> => {
          const message = workMessageIn(JSON.parse(body));
          return message ? WORKERS[queue](deps)(message, deadline) : Promise.resolve("done");
        };
  const handler = makeQueueHandler(handle, { log: deps.log, now: () => ports.clock.now() });
  const Records = bodies.map((body, index) => ({ body, messageId: String(index) }) as SQSRecord);
  const context = { getRemainingTimeInMillis: () => remainingMs } as Context;
  const answer = await handler({ Records }, context, { signal: new AbortController().signal });
  return (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => Number(itemIdentifier));
}

/** Runs the sweeper once, as its schedule does. */
export async function invokeSweeper(ports: Ports, remainingMs: number): Promise<void> {
  const { table, objects, clock, sender } = ports;
  const send = Object.fromEntries(QUEUES.map((queue) => [queue, sender(queue)])) as Record<
    QueueName,
    ReturnType<typeof sender>
  >;
  await sweepWork({ table, objects, clock, send })(clock.now() + remainingMs);
}

/** The HTTP stack of whichever table has the route. */
export function httpHandler(routeKey: string, ports: Ports, engines: Engines) {
  const deps = depsOf(ports, engines, true);
  const found = ROUTES.find(({ routes }) =>
    routes.some(({ method, path }) => `${method} ${path}` === routeKey),
  );
  if (!found) throw new Error(`no route ${routeKey}`);
  const secret = () => Promise.resolve(Buffer.alloc(32, 3));
  return makeHttpHandler(found.routes, () => found.deps(deps) as never, {
    clock: ports.clock,
    ids: ports.ids,
    cursors: makeCursorBox(secret),
    idempotency: makeIdempotencyStore(ports.table, ports.clock, secret),
    limiter: makeRateLimiter(),
    rates: { user: { perSecond: 1e9, burst: 1e9 }, anonymous: { perSecond: 1e9, burst: 1e9 } },
    verifyToken: trustingVerifier,
    isSignedOut: makeSessions(ports.table).isSignedOut,
    log: deps.log,
  });
}
