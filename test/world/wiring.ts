import type { Context, SQSRecord } from "aws-lambda";

import { interviewsRoutes } from "../../functions/interviews/interviews-api.routes.ts";
import { jobsRoutes } from "../../functions/jobs/jobs-api.routes.ts";
import { lettersRoutes } from "../../functions/letters/letters-api.routes.ts";
import { parseRoutes } from "../../functions/resumes/parse-api.routes.ts";
import { resumesRoutes } from "../../functions/resumes/resumes-api.routes.ts";
import { givenUpBy } from "../../functions/system/given-up.ts";
import { tailoringRoutes } from "../../functions/tailoring/tailoring-api.routes.ts";
import { makeSessions } from "../../lib/account/sessions.ts";
import { makeCursorBox } from "../../lib/http/cursor.ts";
import { makeHttpHandler } from "../../lib/http/handler.ts";
import { makeIdempotencyStore } from "../../lib/http/idempotency.ts";
import { makeRateLimiter } from "../../lib/http/rate-limit.ts";
import type { Route } from "../../lib/http/route.ts";
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
import { LetterId, ResumeId } from "../../lib/kernel/ids.ts";
import { composeLetter } from "../../lib/letters/compose-letter.rules.ts";
import { makeEditLetter } from "../../lib/letters/edit-letter.ts";
import { makePurgeLetter, makeRemoveLetter } from "../../lib/letters/remove-letter.ts";
import { makeStartLetter } from "../../lib/letters/start-letter.ts";
import { makeLetterStore } from "../../lib/letters/store.ts";
import { makeWriteLetter } from "../../lib/letters/write-letter.ts";
import { makeQueueHandler } from "../../lib/queue/handler.ts";
import type { Verdict } from "../../lib/queue/handler.ts";
import { makeEditResume } from "../../lib/resumes/edit-resume.ts";
import { makeDownloadOriginal } from "../../lib/resumes/export-resume.ts";
import { makeForgetUpload } from "../../lib/resumes/forget-upload.ts";
import { uploadObject } from "../../lib/resumes/keys.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeParseUpload, parseMessageOf } from "../../lib/resumes/parse-upload.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { readDocument, readText } from "../../lib/resumes/read-document.ts";
import { makeReadPrimary } from "../../lib/resumes/read-primary.ts";
import type { ReadFile } from "../../lib/resumes/ports.ts";
import { makePurgeResume, makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeImportResume, makeReplaceDocument } from "../../lib/resumes/write-document.ts";
import { makeRunGeneration } from "../../lib/suggestions/run-generation.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { suggestByRules } from "../../lib/suggestions/suggest.rules.ts";
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
import { trustingVerifier } from "./http-rig.ts";
import type { Ports } from "./ports.ts";

/**
 * What is simulated, wired as in functions/: one entry in WORKERS for a kind of queued work, one in ROUTES for a table of
 * routes. Whatever stands here is run by every schedule that reaches it.
 */

/** Engines that a flow replaces, for example by one that always fails. */
export type Engines = { broken?: ReadonlySet<string> };

type Work = (message: WorkMessage, deadline: number) => Promise<Verdict>;
type Deps = ReturnType<typeof storesOf>;

const readOnce = makeReadFile(() => Promise.reject(new Error("no PDF in this world")));
const read = new Map<string, ReturnType<ReadFile>>();
/** What a file says depends on nothing else, so that it is read once for all schedules. */
const readTxt: ReadFile = async (bytes, hints) => {
  const key = `${Buffer.from(bytes).toString("base64")} ${JSON.stringify(hints)}`;
  const known = read.get(key) ?? readOnce(bytes, hints);
  read.set(key, known);
  return structuredClone(await known);
};

const answers = new Map<string, Promise<unknown>>();
/** What an engine of rules answers depends on its input alone, so that each question is worked out once for all schedules. */
async function once<I, T>(engine: string, input: I, answer: (input: I) => Promise<T>): Promise<T> {
  const key = `${engine} ${JSON.stringify(input)}`;
  const known = (answers.get(key) as Promise<T> | undefined) ?? answer(input);
  answers.set(key, known);
  return structuredClone(await known);
}

function storesOf(ports: Ports, engines: Engines) {
  const { table, objects, clock } = ports;
  const ask = <T>(engine: string, subject: string, answer: () => Promise<T>) =>
    ports.ask(engine, subject, () =>
      engines.broken?.has(engine) ? Promise.reject(new Error(`the ${engine} engine breaks`)) : answer(),
    );
  return {
    ...ports,
    ask,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    letters: makeLetterStore(table),
    interviews: makeInterviewStore(table),
    suggestions: makeSuggestionStore(table),
    work: makeWorkStore(table, clock),
    log: () => undefined,
  };
}

/** The workers by kind of work; each kind has a queue of its own name. */
const WORKERS = {
  parse: (deps) => (message, deadline) =>
    makeParseUpload({
      ...deps,
      readFile: (bytes, hints) => deps.ask("parse", message.subjectId, () => readTxt(bytes, hints)),
    })(message, deadline),
  analyse: (deps) => (message, deadline) =>
    makeAnalyseJob({
      ...deps,
      analyse: (description, given) =>
        deps.ask("analyse", message.subjectId, () =>
          once("analyse", { description, given }, (input) =>
            Promise.resolve({ engine: "rules-1", result: analysePosting(input.description, input.given) }),
          ),
        ),
    })(message, deadline),
  tailor: (deps) => (message, deadline) =>
    makeRunTailoring({
      ...deps,
      engine: (input) =>
        deps.ask("tailor", `${message.subjectId} run ${message.run}`, () =>
          once("tailor", input, makeRulesEngine()),
        ),
      pagesOf: () => Promise.resolve(1),
      sendLetter: deps.sender("letter"),
    })(message, deadline),
  letter: (deps) => (message, deadline) =>
    makeWriteLetter({
      ...deps,
      engine: (input) =>
        deps.ask("letter", `${message.subjectId} run ${message.run}`, () => composeLetter(input)),
    })(message, deadline),
  score: (deps) => (message, deadline) =>
    makeScoreInterview({
      ...deps,
      engine: (input) =>
        deps.ask("score", `${message.subjectId} run ${message.run}`, () =>
          once("score", input, makeRulesScorer()),
        ),
      countInterview: statisticsWrites,
    })(message, deadline),
  suggest: (deps) => (message, deadline) =>
    makeRunGeneration({
      ...deps,
      engine: (input) =>
        deps.ask("suggest", `${message.subjectId} run ${message.run}`, () => suggestByRules(input)),
    })(message, deadline),
} satisfies Record<string, (deps: Deps) => Work>;

export type QueueName = keyof typeof WORKERS;
export const QUEUES = Object.keys(WORKERS) as QueueName[];
export const isQueue = (name: string): name is QueueName => name in WORKERS;

/** The route tables; the first that has a route serves it. */
const ROUTES: readonly { routes: readonly Route<never>[]; deps: (deps: Deps) => unknown }[] = [
  {
    routes: resumesRoutes,
    deps: (deps) => ({
      resumes: deps.resumes,
      startUpload: makeStartUpload(deps),
      importResume: makeImportResume(deps),
      editResume: makeEditResume(deps),
      readPrimary: makeReadPrimary(deps.resumes),
      replaceDocument: makeReplaceDocument(deps).replace,
      restoreVersion: makeReplaceDocument(deps).restore,
      readYaml: (bytes: Uint8Array) => readDocument(readText("yaml", new TextDecoder().decode(bytes)), ""),
      downloadOriginal: makeDownloadOriginal(deps),
      removeResume: makeRemoveResume(deps),
    }),
  },
  {
    routes: parseRoutes,
    deps: (deps) => ({
      parseNow: makeParseNow({
        ...deps,
        readFile: (bytes, hints) => deps.ask("parse now", "", () => readTxt(bytes, hints)),
      }),
    }),
  },
  {
    routes: jobsRoutes,
    deps: (deps) => ({
      jobs: deps.jobs,
      resumes: deps.resumes,
      saveJob: makeSaveJob({ ...deps, sendAnalyse: deps.sender("analyse") }),
      editJob: makeEditJob(deps),
      moveApplication: makeMoveApplication(deps),
      removeJob: makeRemoveJob({ ...deps, removeResume: makeRemoveResume(deps) }),
      matchJob: makeMatchJob(deps),
    }),
  },
  {
    routes: tailoringRoutes,
    deps: (deps) => {
      const all = { ...deps, sendTailor: deps.sender("tailor") };
      return {
        tailorings: deps.tailorings,
        startTailoring: makeStartTailoring(all),
        cancelTailoring: makeCancelTailoring(all),
        retryTailoring: makeRetryTailoring(all),
        decideChanges: makeDecideChanges(all),
        clock: deps.clock,
      };
    },
  },
  {
    routes: lettersRoutes,
    deps: (deps) => ({
      letters: deps.letters,
      startLetter: makeStartLetter({ ...deps, sendLetter: deps.sender("letter") }),
      editLetter: makeEditLetter(deps),
      removeLetter: makeRemoveLetter(deps),
      exportLetter: () => Promise.reject(new Error("no typesetter in this world")),
    }),
  },
  {
    routes: interviewsRoutes,
    deps: (deps) => {
      const all = {
        ...deps,
        engine: (input: Parameters<typeof personalQuestions>[0]) => Promise.resolve(personalQuestions(input)),
        scoreEngine: makeRulesScorer(),
        questionsOf,
        countInterview: statisticsWrites,
        sendScore: deps.sender("score"),
      };
      return {
        interviews: deps.interviews,
        startInterview: makeStartInterview(all),
        answerQuestion: makeAnswerQuestion(all),
        completeInterview: makeCompleteInterview(all),
        rescoreInterview: makeRescoreInterview(all),
        readResult: makeReadResult(deps.interviews),
        removeInterview: makeRemoveInterview(all),
        practiseQuestions: makePractiseQuestions(all),
        evaluatePractice: makeEvaluatePractice(all),
      };
    },
  },
];

/** The body of a message: an event of the bucket, or ids. */
function messageIn(body: string): WorkMessage | undefined {
  const parsed = JSON.parse(body) as { detail?: { object: { key: string } } };
  return parsed.detail ? parseMessageOf(parsed.detail.object.key) : WorkMessage.parse(parsed);
}

/** Delivers messages to a queue's worker as Lambda does. @returns the indices that were not acknowledged */
export async function invokeWorker(
  queue: QueueName | "dead letters",
  ports: Ports,
  bodies: readonly string[],
  remainingMs: number,
  engines: Engines,
): Promise<number[]> {
  const deps = storesOf(ports, engines);
  const settle: Work = async (message) => {
    await makeGiveUp({ ...deps, givenUp: givenUpBy(deps) })(message);
    return "done";
  };
  const work = queue === "dead letters" ? settle : WORKERS[queue](deps);
  const handler = makeQueueHandler(
    async (record, deadline) => {
      const message = messageIn(record.body);
      return message ? work(message, deadline) : "done";
    },
    { log: deps.log, now: () => ports.clock.now() },
  );
  const Records = bodies.map((body, index) => ({ body, messageId: String(index) }) as SQSRecord);
  const context = { getRemainingTimeInMillis: () => remainingMs } as Context;
  const answer = await handler({ Records }, context, { signal: new AbortController().signal });
  return (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => Number(itemIdentifier));
}

/** Runs the sweeper once, as its schedule does. */
export async function invokeSweeper(ports: Ports, remainingMs: number, engines: Engines): Promise<void> {
  const deps = storesOf(ports, engines);
  const forgetUpload = makeForgetUpload(deps);
  const purge = makePurgeResume(deps);
  const purgeLetter = makePurgeLetter(deps);
  const sweep = makeSweep({
    ...deps,
    send: {
      parse: deps.sender("parse"),
      analyse: deps.sender("analyse"),
      tailor: deps.sender("tailor"),
      letter: deps.sender("letter"),
      score: deps.sender("score"),
      suggest: deps.sender("suggest"),
    },
    hasArrived: async (row) =>
      (await deps.objects.head(uploadObject(row.userId, ResumeId.parse(row.subjectId)))) !== undefined,
    forget: (row) => forgetUpload(row.userId, ResumeId.parse(row.subjectId)),
    purge: (row) => {
      const letter = LetterId.safeParse(row.subjectId);
      return letter.success
        ? purgeLetter(row.userId, letter.data)
        : purge(row.userId, ResumeId.parse(row.subjectId));
    },
    giveUp: makeGiveUp({ ...deps, givenUp: givenUpBy(deps) }),
  });
  await sweep(ports.clock.now() + remainingMs);
}

/** The HTTP stack of whichever table has the route. */
export function httpHandler(routeKey: string, ports: Ports, engines: Engines) {
  const deps = storesOf(ports, engines);
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
