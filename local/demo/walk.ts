import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { holdInterview } from "./interview.ts";
import {
  Export,
  Job,
  Match,
  Nothing,
  Outbox,
  Registered,
  Resume,
  StartedUpload,
  Tailoring,
  Tokens,
} from "./answers.ts";
import { Api, DemoError, download, postFile } from "./api.ts";
import type { Tell } from "./tell.ts";
import { counted, linesOf, pick, refusalLines } from "./report.ts";

const EMAIL = "marta.lindgren@example.com";
const PASSWORD = "Correct-Horse-9-Battery";
const FORMATS = ["pdf", "docx", "md", "txt", "json", "yaml"] as const;
const SHOWN_CHANGES = 6;

/** The main job as a client does it; answers the paths of the exported files. */
export async function walk(base: string, tell: Tell, output: string): Promise<string[]> {
  const api = new Api(base);
  await signIn(api, tell);
  const resumeId = await uploadResume(api, tell);
  const jobId = await savePosting(api, tell);
  await showMatch(api, tell, jobId, resumeId);
  const tailoring = await tailor(api, tell, jobId, resumeId);
  await rejectOne(api, tell, tailoring);
  await holdInterview(api, tell, jobId);
  if (tailoring.tailoredResumeId === undefined) throw new DemoError("The tailoring has no tailored résumé.");
  return exportAll(api, tell, tailoring.tailoredResumeId, output);
}

async function signIn(api: Api, { step }: Tell): Promise<void> {
  const post = (path: string, body: unknown) => api.call("POST", path, Nothing, body);
  await step("register", () =>
    api.call("POST", "/v1/auth/register", Registered, {
      email: EMAIL,
      password: PASSWORD,
      name: "Marta Lindgren",
    }),
  );
  await step("confirm with the code from the mail", async () => {
    const mails = await api.get(`/_local/outbox?to=${encodeURIComponent(EMAIL)}`, Outbox);
    const code = mails.at(-1)?.code;
    if (code === undefined) throw new DemoError("No mail with a code has arrived.");
    await post("/v1/auth/confirm", { email: EMAIL, code });
  });
  await step("sign in", async () => {
    const tokens = await api.call("POST", "/v1/auth/login", Tokens, { email: EMAIL, password: PASSWORD });
    api.token = tokens.accessToken;
  });
}

async function uploadResume(api: Api, { step, line }: Tell): Promise<string> {
  const bytes = readFileSync(join(import.meta.dirname, "resume.pdf"));
  const file = { fileName: "resume.pdf", contentType: "application/pdf", sizeBytes: bytes.byteLength };
  const { resume, upload } = await step("announce the upload", () =>
    api.call("POST", "/v1/resumes", StartedUpload, file),
  );
  await step(`post ${(bytes.byteLength / 1024).toFixed(0)} KB of PDF to the bucket`, () =>
    postFile(upload, { bytes: new Uint8Array(bytes), name: file.fileName, contentType: file.contentType }),
  );
  const parsed = await step("parsed by the worker", () =>
    api.until(
      `/v1/resumes/${resume.resumeId}`,
      Resume,
      ({ status }) => status === "READY" || status === "FAILED",
    ),
  );
  if (parsed.document === undefined)
    throw new DemoError(`The résumé could not be read: ${parsed.failure?.message ?? "no reason was given"}`);
  const { basics, work, education, skills } = parsed.document;
  line(`${basics?.name ?? "?"}, ${basics?.email ?? "?"}`);
  for (const { position, name } of work) line(`${position ?? "?"} at ${name ?? "?"}`);
  const words = skills.flatMap(({ keywords }) => keywords);
  line(`${education.length} education, ${words.length} skills: ${words.join(", ")}`);
  for (const { code, message } of parsed.parse?.warnings ?? []) line(`warning ${code}: ${message}`);
  return resume.resumeId;
}

async function savePosting(api: Api, { step, line }: Tell): Promise<string> {
  const description = readFileSync(join(import.meta.dirname, "posting.txt"), "utf8");
  const { jobId } = await step("save the posting", () => api.call("POST", "/v1/jobs", Job, { description }));
  const job = await step("analysed by the worker", () =>
    api.until(`/v1/jobs/${jobId}`, Job, ({ analysis }) => ["COMPLETED", "FAILED"].includes(analysis.status)),
  );
  const requirements = job.analysis.result?.requirements;
  if (requirements === undefined) throw new DemoError("The posting could not be analysed.");
  const musts = requirements.filter(({ importance }) => importance === "must").length;
  const company = job.company === "" ? "" : ` at ${job.company}`;
  line(`${job.title}${company}: ${musts} must, ${requirements.length - musts} nice to have`);
  return jobId;
}

async function showMatch(api: Api, { step, line }: Tell, jobId: string, resumeId: string): Promise<void> {
  const match = await step("match", () => api.get(`/v1/jobs/${jobId}/match?resumeId=${resumeId}`, Match));
  const verdicts = ["met", "partial", "missing", "unknown"].map(
    (verdict) => `${match.requirements.filter((one) => one.verdict === verdict).length} ${verdict}`,
  );
  line(`score ${match.score} of at most ${match.honestMaximum}; requirements: ${verdicts.join(", ")}`);
  line(`shown but unnamed: ${match.keywords.supportedButUnstated.join(", ") || "nothing"}`);
  line(`missing: ${match.keywords.missing.join(", ") || "nothing"}`);
}

async function tailor(api: Api, { step, line }: Tell, jobId: string, resumeId: string): Promise<Tailoring> {
  const tailoring = await step("tailored by the worker", async () => {
    const wanted = { resumeId, intensity: "full", maxPages: 1 };
    const { tailoringId } = await api.call("POST", `/v1/jobs/${jobId}/tailorings`, Tailoring, wanted);
    return api.until(`/v1/tailorings/${tailoringId}`, Tailoring, ({ status }) =>
      ["COMPLETED", "FAILED"].includes(status),
    );
  });
  if (tailoring.match === undefined)
    throw new DemoError(`The tailoring failed: ${tailoring.failure?.message ?? "no reason was given"}`);
  line(`engine ${tailoring.engine}, ${tailoring.changes.length} changes: ${counted(tailoring.changes)}`);
  const shown = pick(tailoring.changes, SHOWN_CHANGES);
  for (const change of shown) for (const text of linesOf(change)) line(`  ${text}`);
  const others = tailoring.changes.length - shown.length;
  if (others > 0) line(`  … and ${others} more`);
  line("refused by the fact gate:");
  for (const text of refusalLines(tailoring.refused)) line(`  ${text}`);
  line(scoreLine(tailoring));
  return tailoring;
}

function scoreLine({ match }: Tailoring): string {
  if (match === undefined) throw new DemoError("The tailoring has no score.");
  return `score ${match.before} before, ${match.after} after, ${match.honestMaximum} at most without inventing anything`;
}

/** The person takes back the first thing that was added, or else the last change. */
async function rejectOne(api: Api, { step, line }: Tell, { tailoringId, changes }: Tailoring): Promise<void> {
  const unwanted = changes.find(({ action }) => action === "add") ?? changes.at(-1);
  if (unwanted === undefined) throw new DemoError("The tailoring changed nothing.");
  const decisions = [{ changeId: unwanted.changeId, decision: "reject" }];
  const after = await step(`reject ${unwanted.action} ${unwanted.path}`, () =>
    api.call("PATCH", `/v1/tailorings/${tailoringId}/changes`, Tailoring, { decisions }),
  );
  for (const text of linesOf(unwanted)) line(`  ${text}`);
  line(scoreLine(after));
}

async function exportAll(api: Api, { step }: Tell, resumeId: string, output: string): Promise<string[]> {
  await mkdir(output, { recursive: true });
  const paths: string[] = [];
  for (const format of FORMATS) {
    await step(`export ${format.toUpperCase()}`, async () => {
      const { url, fileName } = await api.get(`/v1/resumes/${resumeId}/export?format=${format}`, Export);
      const path = join(output, fileName);
      await writeFile(path, await download(url));
      paths.push(path);
    });
  }
  return paths;
}
