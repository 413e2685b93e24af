// Records the goldens of events/ from a stack on this machine: `node test/golden/capture.ts`. Takes up to a minute and a half.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { allRoutes } from "../../functions/system/all-routes.ts";
import { Functions } from "../../local/lambda/functions.ts";
import { startStack } from "../../local/run.ts";
import type { Template } from "../../local/template/assembly.ts";
import { Client } from "../e2e/client.ts";
import type { Answer, Call } from "../e2e/client.ts";
import { announcedIn, announcementOf, postFile, RESUME_TEXT } from "../e2e/upload.ts";
import { TABLES } from "./functions.ts";
import { nameOfRoute, WORKER_GOLDENS, writeGoldens } from "./golden.ts";
import type { Golden } from "./golden.ts";
import { Normaliser } from "./normaliser.ts";

/** The functions that the gateway does not call, by what their logical ids begin with. */
const ENTRY_OF: Record<string, string> = {
  AccountCreateProfile: "account/create-profile.trigger",
  CreateProfile: "account/create-profile.trigger",
  InterviewsScoreWorker: "interviews/score-interview.worker",
  JobsAnalyseWorker: "jobs/analyse-posting.worker",
  LettersWriteWorker: "letters/write-letter.worker",
  ResumesParseWorker: "resumes/parse-resume.worker",
  SuggestionsGenerateWorker: "suggestions/generate-suggestions.worker",
  SystemSettleDeadLetters: "system/settle-dead-letters.worker",
  SystemSweep: "system/sweep.worker",
  TailoringTailorWorker: "tailoring/tailor-resume.worker",
};
const PASSWORD = "Correct-Horse-9-Battery";
const NEW_PASSWORD = "Another-Good-Phrase-7";
const POSTING = `Platform engineer at Initech, remote.
Requirements:
- 3 years of experience with TypeScript
- PostgreSQL
Nice to have: Kubernetes`;

const goldens = new Map<string, Golden>();
const normaliser = new Normaliser();
/** The route whose next invocation is recorded; polling is not. */
let wanted: string | undefined;

type Http = { routeKey: string };
const isHttp = (event: unknown): event is Http =>
  typeof event === "object" && event !== null && "routeKey" in event;

function nameOf(logicalId: string, event: unknown): string | undefined {
  if (isHttp(event)) return event.routeKey === wanted ? nameOfKey(event.routeKey) : undefined;
  const entry = Object.entries(ENTRY_OF).find(([start]) => logicalId.startsWith(start))?.[1] ?? "";
  return WORKER_GOLDENS[entry];
}

function nameOfKey(routeKey: string): string {
  for (const [domain, routes] of Object.entries(TABLES)) {
    const row = routes.find(({ method, path }) => `${method} ${path}` === routeKey);
    if (row) return nameOfRoute(domain, row.id);
  }
  throw new Error(`no route ${routeKey}`);
}

// Every invocation passes here: of the gateway, the queues, the bus and the user pool.
const invoke = Reflect.get(Functions.prototype, "invoke");
Functions.prototype.invoke = async function (target, event) {
  const name = nameOf(target.logicalId, event);
  const isFirst = name !== undefined && !goldens.has(name);
  const golden: Golden = { step: goldens.size + 1, event: undefined, answer: undefined };
  if (isFirst) {
    golden.event = normaliser.out(event);
    const key = /uploads\/[^"\\]+\/original/.exec(JSON.stringify(golden.event))?.[0];
    if (key !== undefined) golden.uploads = { [key]: RESUME_TEXT };
    goldens.set(name, golden);
  }
  const outcome = await invoke.call(this, target, event);
  if (isFirst) {
    if (!outcome.ok) throw new Error(`${target.logicalId}: ${outcome.error.errorMessage}`);
    golden.answer = normaliser.answer(JSON.parse(outcome.payload));
  }
  return outcome;
};

const folder = mkdtempSync(join(tmpdir(), "tailor-golden-"));
const client = new Client();

/** Sends the request of one route and records it. */
async function tell(id: string, params: Record<string, string> = {}, call: Call & { query?: string } = {}) {
  const row = allRoutes.find((one) => one.id === id);
  if (!row) throw new Error(`no route ${id}`);
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  wanted = `${row.method} ${row.path}`;
  const answer = await client.call(row.method, `${path}${call.query ?? ""}`, call);
  wanted = undefined;
  if (!goldens.has(nameOfKey(`${row.method} ${row.path}`))) throw new Error(`${id} reached no function`);
  console.log(`${String(answer.status)} ${id}`);
  return answer;
}

async function tellOfTheAccount(): Promise<void> {
  const email = "ada@example.com";
  const password = PASSWORD;
  const newest = () => client.mailedCode(email);
  await tell("register", {}, { body: { email, password, name: "Ada Lovelace" } });
  await tell("resendCode", {}, { body: { email } });
  await tell("confirm", {}, { body: { email, code: await newest() } });
  const login = await tell("login", {}, { body: { email, password } });
  client.token = String(login.body["accessToken"]);
  const challenge = "SOFTWARE_TOKEN_MFA";
  await tell("answerChallenge", {}, { body: { email, challenge, session: "session", code: "123456" } });
  await tell("refresh", {}, { body: { refreshToken: login.body["refreshToken"] } });
  await tell("getProfile");
  await tell("editProfile", {}, { body: { headline: "Backend engineer" } });
  await tell("changePassword", {}, { body: { currentPassword: password, newPassword: NEW_PASSWORD } });
  await tell("forgotPassword", {}, { body: { email } });
  await tell("resetPassword", {}, { body: { email, code: await newest(), password } });
  const again = await client.post("/v1/auth/login", { email, password });
  client.token = String(again.body["accessToken"]);
}

async function tellOfResumes(): Promise<string> {
  const announced = announcedIn(await tell("startUpload", {}, { body: announcementOf(RESUME_TEXT) }));
  if ((await postFile(announced.form)) !== 204) throw new Error("the bucket did not take the file");
  const { resumeId } = announced;
  await client.until(`/v1/resumes/${resumeId}`, ({ status }) => status === "READY");
  await tell("getResume", { resumeId });
  await tell("retryUpload", { resumeId });
  await tell("getOriginalFile", { resumeId });
  await tell("editResume", { resumeId }, { body: { name: "Ada, engineer" } });
  await tell("getPrimaryResume");
  const document = { basics: { name: "Ada Lovelace", email: "ada@example.com" } };
  const content = JSON.stringify(document);
  const imported = await tell("importResume", {}, { body: { name: "Ada", format: "json", content } });
  const other = { resumeId: String(imported.body["resumeId"]) };
  await tell("replaceDocument", other, { body: { basics: { name: "Ada King" } } });
  await tell("listVersions", other);
  await tell("restoreVersion", { ...other, version: "1" });
  await tell("listResumes");
  await tell("exportResume", { resumeId }, { query: "?format=md" });
  const headers = { "content-type": "text/plain" };
  const { token } = client;
  client.token = undefined;
  await tell("parseResume", {}, { raw: RESUME_TEXT, headers });
  client.token = token;
  await tell("listTemplates");
  await tell("deleteResume", other);
  return resumeId;
}

async function tellOfJobs(resumeId: string): Promise<Answer> {
  const saved = await tell("saveJob", {}, { body: { description: POSTING, tags: ["remote"] } });
  const jobId = String(saved.body["jobId"]);
  await client.until(`/v1/jobs/${jobId}`, ({ analysis }) => JSON.stringify(analysis).includes("COMPLETED"));
  await tell("getJob", { jobId });
  await tell("editJob", { jobId }, { body: { notes: "Ask about the on-call rota." } });
  await tell("moveApplication", { jobId }, { body: { status: "INTERESTED" } });
  await tell("matchJob", { jobId }, { query: `?resumeId=${resumeId}` });
  const started = await tell("startTailoring", { jobId }, { body: { resumeId } });
  const tailoringId = String(started.body["tailoringId"]);
  await client.until(`/v1/tailorings/${tailoringId}`, ({ status }) => status === "COMPLETED");
  const finished = await tell("getTailoring", { tailoringId });
  const [change] = finished.body["changes"] as { changeId: string }[];
  const decisions = change ? [{ changeId: change.changeId, decision: "reject" }] : [];
  await tell("decideChanges", { tailoringId }, { body: { decisions } });
  await tell("cancelTailoring", { tailoringId });
  await tell("retryTailoring", { tailoringId });
  await tell("listTailorings");
  await tell("listJobResumes", { jobId });
  await tellOfLetters(jobId, resumeId);
  await tellOfSuggestions();
  await tell("listJobs");
  return tell("deleteJob", { jobId });
}

async function tellOfLetters(jobId: string, resumeId: string): Promise<void> {
  const asked = await tell("startCoverLetter", { jobId }, { body: { resumeId, length: "short" } });
  const id = { letterId: String(asked.body["letterId"]) };
  await client.until(`/v1/cover-letters/${id.letterId}`, ({ status }) => status === "COMPLETED");
  await tell("getCoverLetter", id);
  const text = "Dear Hiring Team,\n\nI have run Kubernetes for 10 years.\n\nAda Lovelace";
  await tell("editCoverLetter", id, { body: { text } });
  await tell("exportCoverLetter", id, { query: "?format=md" });
  await tell("listCoverLetters", {}, { query: `?jobId=${jobId}` });
  await tell("deleteCoverLetter", id);
}

async function tellOfSuggestions(): Promise<void> {
  await tell("generateSuggestions", {}, { body: {} });
  const isDone = ({ generation }: Record<string, unknown>) =>
    JSON.stringify(generation).includes("COMPLETED");
  await client.until("/v1/suggestions", isDone);
  await tell("listSuggestions", {}, { query: "?unread=true" });
  const own = { category: "CAREER_ADVICE", title: "Ask Priya", text: "She worked there until spring." };
  const id = { suggestionId: String((await tell("addSuggestion", {}, { body: own })).body["suggestionId"]) };
  await tell("getSuggestion", id);
  await tell("readSuggestion", id);
  await tell("deleteSuggestion", id);
}

async function tellOfInterviews(): Promise<void> {
  await tell("listInterviewDomains");
  // questions are chosen by the ids of the session, which differ from run to run; the opening one is always the same
  const wanted = { role: "Backend engineer", domain: "backend", questionCount: 1 };
  const started = await tell("startInterview", {}, { body: wanted });
  const id = { interviewId: String(started.body["interviewId"]) };
  const { questionId } = started.body["nextQuestion"] as { questionId: string };
  const answer = "I am a backend engineer and look after a payment service that I built in TypeScript.";
  await tell("answerQuestion", id, { body: { questionId, answer } });
  await tell("getInterview", id);
  await tell("completeInterview", id);
  await client.until(`/v1/interviews/${id.interviewId}`, ({ status }) => status === "SCORED");
  await tell("getInterviewSummary", id);
  await tell("rescoreInterview", id);
  await tell("listInterviews");
  for (const each of ["getStatistics", "getDashboard", "getJobStatistics", "getCacheStats", "clearCache"])
    await tell(each);
  // of somebody who is no administrator
  await tell("cleanUpCaches", {}, { body: {} });
  await tell("deleteInterview", id);
  const { token } = client;
  client.token = undefined;
  const practice = await tell("practiseQuestions", {}, { body: wanted });
  const [question] = practice.body["questions"] as { questionId: string }[];
  const answers = [{ questionId: question?.questionId, answer }];
  await tell("evaluatePractice", {}, { body: { answers } });
  client.token = token;
}

async function untilRecorded(name: string): Promise<void> {
  for (let seconds = 0; goldens.get(name)?.answer === undefined; seconds++) {
    if (seconds > 75) throw new Error(`${name} did not happen`);
    await wait(1_000);
  }
  console.log(`    ${name}`);
}

async function run(
  mutateTemplate: (template: Template) => void,
  story: () => Promise<unknown>,
): Promise<void> {
  const stack = await startStack({ port: 0, dataDir: join(folder, "data"), mutateTemplate });
  client.base = stack.url;
  try {
    await story();
  } finally {
    await stack.close();
  }
}

try {
  await run(
    () => undefined,
    async () => {
      for (const id of ["getRoot", "getHealth", "getStatus", "getOpenApi"]) await tell(id);
      await tellOfTheAccount();
      const resumeId = await tellOfResumes();
      await tellOfInterviews();
      await tellOfJobs(resumeId);
      await untilRecorded(WORKER_GOLDENS["system/sweep.worker"] ?? "");
    },
  );
  // An upload that its queue does not take goes to the dead letters at once.
  await run(
    (template) => {
      for (const id of Object.keys(template.Resources))
        if (id.startsWith("ResumesParseQueuePolicy")) Reflect.deleteProperty(template.Resources, id);
    },
    async () => {
      const lost = announcedIn(await client.post("/v1/resumes", announcementOf(RESUME_TEXT)));
      await postFile(lost.form);
      await untilRecorded(WORKER_GOLDENS["system/settle-dead-letters.worker"] ?? "");
      await tell("logout");
    },
  );
  writeGoldens(goldens);
  console.log(`${goldens.size} goldens`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
