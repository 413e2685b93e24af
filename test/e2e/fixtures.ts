import { signedIn } from "./client.ts";
import type { Client } from "./client.ts";

const DOCUMENT = `basics:
  name: Ada Lovelace
  email: ada@example.com
work:
  - name: Analytical Engines Ltd
    position: Senior backend engineer
    startDate: 2017-04
    highlights:
      - Built a payment service in TypeScript on AWS
      - Cut the nightly report from 4 hours to 20 minutes with PostgreSQL
skills:
  - name: Languages
    keywords: [SQL, TypeScript]
`;
const POSTING = `Platform engineer at Initech, remote.
Requirements:
- 5 years of experience with TypeScript and AWS
- PostgreSQL
Nice to have: Kubernetes`;

/** A user who has one of everything, and the path parameters that name it. */
export type Owner = { client: Client; params: Record<string, string> };

/** Saves a posting that nobody saved before. */
export async function saveJob(client: Client, mark = ""): Promise<string> {
  const saved = await client.post("/v1/jobs", {
    description: `${POSTING}\n${mark}`,
    title: "Platform engineer",
  });
  if (saved.status !== 202) throw new Error(`job: ${saved.text}`);
  return String(saved.body["jobId"]);
}

/** Imports a résumé. */
export async function importResume(client: Client, name = "Ada"): Promise<string> {
  const made = await client.post("/v1/resumes/import", { name, format: "yaml", content: DOCUMENT });
  if (made.status !== 201) throw new Error(`résumé: ${made.text}`);
  return String(made.body["resumeId"]);
}

/** Waits until the analysis of a job has ended. */
export const analysed = (client: Client, jobId: string) =>
  client.until(
    `/v1/jobs/${jobId}`,
    ({ analysis }) => (analysis as { status: string }).status === "COMPLETED",
  );

/** Starts an interview of two questions. */
export async function startInterview(client: Client): Promise<string> {
  const wanted = { role: "Backend engineer", questionCount: 2 };
  const started = await client.post("/v1/interviews", wanted);
  if (started.status !== 201) throw new Error(`interview: ${started.text}`);
  return String(started.body["interviewId"]);
}

/** An interview that was scored with nothing answered. */
async function scoredInterview(client: Client): Promise<string> {
  const interviewId = await startInterview(client);
  const completed = await client.post(`/v1/interviews/${interviewId}/complete`);
  if (completed.status !== 202) throw new Error(`complete: ${completed.text}`);
  await client.until(`/v1/interviews/${interviewId}`, ({ status }) => status === "SCORED");
  return interviewId;
}

/** A cover letter that is written. */
export async function writtenLetter(client: Client, jobId: string, resumeId: string): Promise<string> {
  const asked = await client.post(`/v1/jobs/${jobId}/cover-letters`, { resumeId });
  if (asked.status !== 202) throw new Error(`letter: ${asked.text}`);
  const letterId = String(asked.body["letterId"]);
  await client.until(`/v1/cover-letters/${letterId}`, ({ status }) => status === "COMPLETED");
  return letterId;
}

/** A suggestion of the user's own. */
export async function ownSuggestion(client: Client): Promise<string> {
  const own = { category: "CAREER_ADVICE", title: "Ask Priya", text: "She worked there." };
  const made = await client.post("/v1/suggestions", own);
  if (made.status !== 201) throw new Error(`suggestion: ${made.text}`);
  return String(made.body["suggestionId"]);
}

/** A user with a résumé, an analysed job, a finished tailoring, a cover letter, a scored interview and a suggestion. */
export async function owner(): Promise<Owner> {
  const client = await signedIn();
  const resumeId = await importResume(client);
  const jobId = await saveJob(client);
  await analysed(client, jobId);
  const started = await client.post(`/v1/jobs/${jobId}/tailorings`, { resumeId });
  if (started.status !== 202) throw new Error(`tailoring: ${started.text}`);
  const tailoringId = String(started.body["tailoringId"]);
  await client.until(`/v1/tailorings/${tailoringId}`, ({ status }) => status === "COMPLETED");
  const letterId = await writtenLetter(client, jobId, resumeId);
  const interviewId = await scoredInterview(client);
  const suggestionId = await ownSuggestion(client);
  return {
    client,
    params: { resumeId, jobId, tailoringId, letterId, interviewId, suggestionId, version: "1" },
  };
}
