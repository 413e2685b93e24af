import type { Context, PostConfirmationTriggerEvent, SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";

import { accountRoutes } from "../../functions/account/account-api.routes.ts";
import { insightsRoutes } from "../../functions/insights/insights-api.routes.ts";
import { interviewsRoutes } from "../../functions/interviews/interviews-api.routes.ts";
import { jobsRoutes } from "../../functions/jobs/jobs-api.routes.ts";
import { parseRoutes } from "../../functions/resumes/parse-api.routes.ts";
import { renderRoutes } from "../../functions/resumes/render-api.routes.ts";
import { resumesRoutes } from "../../functions/resumes/resumes-api.routes.ts";
import { allRoutes } from "../../functions/system/all-routes.ts";
import { givenUpBy } from "../../functions/system/given-up.ts";
import { systemRoutes } from "../../functions/system/system-api.routes.ts";
import { tailoringRoutes } from "../../functions/tailoring/tailoring-api.routes.ts";
import { makeProfiles } from "../../lib/account/profiles.ts";
import { makeSessions } from "../../lib/account/sessions.ts";
import { makeCursorBox } from "../../lib/http/cursor.ts";
import type { HttpDeps } from "../../lib/http/dispatch.ts";
import { makeHttpHandler } from "../../lib/http/handler.ts";
import { makeIdempotencyStore } from "../../lib/http/idempotency.ts";
import { openApiOf } from "../../lib/http/openapi.ts";
import { makeRateLimiter } from "../../lib/http/rate-limit.ts";
import type { HttpEvent } from "../../lib/http/request.ts";
import type { Route } from "../../lib/http/route.ts";
import { makeReadDashboard } from "../../lib/insights/read-dashboard.ts";
import { makeReadJobStatistics, makeReadStatistics } from "../../lib/insights/read-statistics.ts";
import { makeAnswerQuestion } from "../../lib/interviews/answer-question.ts";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { makeCompleteInterview, makeRescoreInterview } from "../../lib/interviews/complete-interview.ts";
import { personalQuestions } from "../../lib/interviews/personal/index.ts";
import { makeEvaluatePractice, makePractiseQuestions } from "../../lib/interviews/practise.ts";
import { makeReadResult } from "../../lib/interviews/read-result.ts";
import { makeRemoveInterview } from "../../lib/interviews/remove-interview.ts";
import { makeScoreInterview } from "../../lib/interviews/score-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { makeStartInterview } from "../../lib/interviews/start-interview.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { analysePosting } from "../../lib/jobs/analysis/index.ts";
import { makeEditJob, makeMoveApplication } from "../../lib/jobs/edit-job.ts";
import { makeSaveJob } from "../../lib/jobs/save-job.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { ResumeId, UserId } from "../../lib/kernel/ids.ts";
import { makeQueueHandler } from "../../lib/queue/handler.ts";
import type { Verdict } from "../../lib/queue/handler.ts";
import { makeEditResume } from "../../lib/resumes/edit-resume.ts";
import { makeDownloadOriginal, makeExportResume } from "../../lib/resumes/export-resume.ts";
import { makeForgetUpload } from "../../lib/resumes/forget-upload.ts";
import { uploadObject } from "../../lib/resumes/keys.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeParseUpload, parseMessageOf } from "../../lib/resumes/parse-upload.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeReadPrimary } from "../../lib/resumes/read-primary.ts";
import { makePurgeResume, makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { renderResume, TEMPLATES } from "../../lib/resumes/render/index.ts";
import { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { readDocument, readText } from "../../lib/resumes/read-document.ts";
import { makeImportResume, makeReplaceDocument } from "../../lib/resumes/write-document.ts";
import { makeReadStatus } from "../../lib/system/status.ts";
import { makeMatchJob } from "../../lib/tailoring/match-job.ts";
import { makeRemoveJob } from "../../lib/tailoring/remove-job.ts";
import { makeRulesEngine } from "../../lib/tailoring/rules/index.ts";
import { makeRunTailoring } from "../../lib/tailoring/run-tailoring.ts";
import { makeStartTailoring } from "../../lib/tailoring/start-tailoring.ts";
import {
  makeCancelTailoring,
  makeDecideChanges,
  makeRetryTailoring,
} from "../../lib/tailoring/steer-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeGiveUp, makeSweep, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import type { makeWorld } from "../world/world.ts";
import { fakeUserPool } from "./fake-user-pool.ts";

type World = ReturnType<typeof makeWorld>;
type Handler = (event: unknown) => Promise<unknown>;
type Log = HttpDeps["log"];

const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });
const RATE = { perSecond: 50, burst: 200 };
/** The story has text files and Markdown only. */
const unused = () => Promise.reject(new Error("neither PDFium nor Typst is part of the goldens"));

/** The domain of every route, as the folders of functions/ have it. */
export const TABLES = {
  account: accountRoutes,
  insights: insightsRoutes,
  interviews: interviewsRoutes,
  jobs: jobsRoutes,
  resumes: [...resumesRoutes, ...parseRoutes, ...renderRoutes],
  system: systemRoutes,
  tailoring: tailoringRoutes,
} as const;

/** The stores and use cases of one world that several functions share. */
function partsOf(world: World, log: Log) {
  const { table, objects, clock, send } = world;
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const tailorings = makeTailoringStore(table, objects);
  const interviews = makeInterviewStore(table);
  const work = makeWorkStore(table, clock);
  const readFile = makeReadFile(unused);
  const removeResume = makeRemoveResume({ table, resumes, work, clock, log });
  const giveUp = makeGiveUp({ table, work, clock, givenUp: givenUpBy(tailorings, interviews) });
  return {
    table,
    objects,
    clock,
    send,
    log,
    jobs,
    resumes,
    tailorings,
    interviews,
    work,
    readFile,
    removeResume,
    giveUp,
  };
}
type Parts = ReturnType<typeof partsOf>;

/** The functions behind the gateway: by their entry, over memory. */
function apisOf(parts: Parts, http: HttpDeps): (routeKey: string) => Handler {
  const { table, objects, clock, send, resumes, readFile, removeResume } = parts;
  const documents = makeReplaceDocument({ table, resumes, clock });
  const served = new Map<string, Handler>();
  const serve = <D>(routes: readonly Route<D>[], deps: D): void => {
    const handler = makeHttpHandler(routes, () => deps, http);
    for (const { method, path } of routes)
      served.set(`${method} ${path}`, (event) => handler(event as HttpEvent, {} as Context));
  };
  serve(systemRoutes, systemDeps(parts));
  serve(accountRoutes, {
    pool: fakeUserPool,
    profiles: makeProfiles({ table, clock }),
    signOut: makeSessions(table).signOut,
  });
  serve(resumesRoutes, {
    resumes,
    startUpload: makeStartUpload({ table, objects, clock }),
    importResume: makeImportResume({ table, resumes, clock }),
    editResume: makeEditResume({ table, resumes, clock }),
    readPrimary: makeReadPrimary(resumes),
    replaceDocument: documents.replace,
    restoreVersion: documents.restore,
    readYaml: (bytes) => readDocument(readText("yaml", new TextDecoder().decode(bytes)), ""),
    downloadOriginal: makeDownloadOriginal({ resumes, objects, clock }),
    removeResume,
  });
  serve(parseRoutes, { parseNow: makeParseNow({ table, objects, resumes, readFile, clock }) });
  serve(renderRoutes, {
    exportResume: makeExportResume({
      resumes,
      objects,
      render: (document, options) =>
        renderResume(document, options, { typst: { pdf: unused, pageCount: unused } }),
      revision: () => "golden",
      clock,
    }),
    templates: () => TEMPLATES,
  });
  serve(jobsRoutes, {
    ...parts,
    saveJob: makeSaveJob({ ...parts, sendAnalyse: send }),
    editJob: makeEditJob(parts),
    moveApplication: makeMoveApplication(parts),
    removeJob: makeRemoveJob(parts),
    matchJob: makeMatchJob(parts),
  });
  const tailoring = { ...parts, sendTailor: send };
  serve(tailoringRoutes, {
    ...parts,
    startTailoring: makeStartTailoring(tailoring),
    cancelTailoring: makeCancelTailoring(tailoring),
    retryTailoring: makeRetryTailoring(tailoring),
    decideChanges: makeDecideChanges(tailoring),
  });
  serve(interviewsRoutes, interviewsDeps(parts));
  serve(insightsRoutes, {
    readStatistics: makeReadStatistics(parts),
    readJobStatistics: makeReadJobStatistics(parts),
    readDashboard: makeReadDashboard(parts),
  });
  return (routeKey) => {
    const handler = served.get(routeKey);
    if (!handler) throw new Error(`no function serves ${routeKey}`);
    return handler;
  };
}

function interviewsDeps(parts: Parts) {
  const all = {
    ...parts,
    engine: (input: Parameters<typeof personalQuestions>[0]) => Promise.resolve(personalQuestions(input)),
    scoreEngine: makeRulesScorer(),
    questionsOf,
    countInterview: statisticsWrites,
    sendScore: parts.send,
  };
  return {
    interviews: parts.interviews,
    startInterview: makeStartInterview(all),
    answerQuestion: makeAnswerQuestion(all),
    completeInterview: makeCompleteInterview(all),
    rescoreInterview: makeRescoreInterview(all),
    readResult: makeReadResult(parts.interviews),
    removeInterview: makeRemoveInterview(all),
    practiseQuestions: makePractiseQuestions(all),
    evaluatePractice: makeEvaluatePractice(all),
  };
}

function systemDeps({ clock }: Parts) {
  const answers = () => Promise.resolve();
  const empty = () => Promise.resolve({ depth: 0, deadLetterDepth: 0 });
  const queues = { parse: empty, analyse: empty, tailor: empty, score: empty };
  const probes = { table: answers, bucket: answers, userPool: answers, queues };
  return {
    name: "Tailor",
    version: "0.1.0",
    engine: "rules-1",
    isConnected: () => Promise.resolve(true),
    readStatus: makeReadStatus({ probes, clock, engine: "rules-1" }),
    openapi: () => JSON.stringify(openApiOf(allRoutes, { version: "0.1.0" })),
  };
}

/** The functions that the gateway does not call: by their entry, over memory. */
function workersOf(parts: Parts, log: Log): Record<string, Handler> {
  const { table, objects, clock, send, resumes, work, giveUp } = parts;
  const queue = (handle: (record: SQSRecord, deadline: number) => Promise<Verdict>): Handler => {
    const handler = makeQueueHandler(handle, { log, now: () => clock.now() });
    const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
    return (event) => handler(event as SQSEvent, context);
  };
  const messageIn = (record: SQSRecord) => {
    const body: unknown = JSON.parse(record.body);
    const event = ObjectCreated.safeParse(body);
    return event.success ? parseMessageOf(event.data.detail.object.key) : WorkMessage.parse(body);
  };
  const parseUpload = makeParseUpload(parts);
  const analyse: Parameters<typeof makeAnalyseJob>[0]["analyse"] = (description, given) =>
    Promise.resolve({ engine: "rules-1", result: analysePosting(description, given) });
  const analyseJob = makeAnalyseJob({ ...parts, analyse });
  const pagesOf = () => Promise.resolve(1);
  const runTailoring = makeRunTailoring({ ...parts, engine: makeRulesEngine(), pagesOf });
  const scoreInterview = makeScoreInterview({
    ...parts,
    engine: makeRulesScorer(),
    countInterview: statisticsWrites,
  });
  const purge = makePurgeResume(parts);
  const forget = makeForgetUpload({ table, resumes });
  const sweep = makeSweep({
    work,
    clock,
    send: { parse: send, analyse: send, tailor: send, score: send },
    hasArrived: async (row) =>
      (await objects.head(uploadObject(row.userId, ResumeId.parse(row.subjectId)))) !== undefined,
    forget: (row) => forget(row.userId, ResumeId.parse(row.subjectId)),
    purge: (row) => purge(row.userId, ResumeId.parse(row.subjectId)),
    giveUp,
  });
  const profiles = makeProfiles({ table, clock });
  return {
    "account/create-profile.trigger": async (event) => {
      const {
        sub,
        email = "",
        name = email,
      } = (event as PostConfirmationTriggerEvent).request.userAttributes;
      await profiles.create(UserId.parse(sub), { email, name });
      return event;
    },
    "resumes/parse-resume.worker": queue(async (record, deadline) => {
      const message = messageIn(record);
      return message ? parseUpload(message, deadline) : "done";
    }),
    "jobs/analyse-posting.worker": queue((record, deadline) =>
      analyseJob(WorkMessage.parse(JSON.parse(record.body)), deadline),
    ),
    "tailoring/tailor-resume.worker": queue((record, deadline) =>
      runTailoring(WorkMessage.parse(JSON.parse(record.body)), deadline),
    ),
    "interviews/score-interview.worker": queue((record, deadline) =>
      scoreInterview(WorkMessage.parse(JSON.parse(record.body)), deadline),
    ),
    "system/settle-dead-letters.worker": queue(async (record) => {
      const message = messageIn(record);
      if (message) await giveUp(message);
      return "done";
    }),
    "system/sweep.worker": async () => {
      await sweep(clock.now() + 45_000);
      return null;
    },
  };
}

/** Every function over one world in memory; errors that nobody expected go to `faults`. */
export function functionsOf(world: World, faults: unknown[]) {
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
    verifyToken: () => Promise.resolve(undefined),
    isSignedOut: makeSessions(world.table).isSignedOut,
    log,
  };
  return { api: apisOf(parts, http), workers: workersOf(parts, log) };
}
