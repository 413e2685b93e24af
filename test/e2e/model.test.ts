import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startStack } from "../../local/run.ts";
import type { RunningStack } from "../../local/run.ts";
import { ASSEMBLY } from "../../local/synthesise.ts";
import { readAssembly } from "../../local/template/assembly.ts";
import type { Template } from "../../local/template/assembly.ts";
import { startScriptedModel } from "../scripted-model/server.ts";
import type { ScriptedModel } from "../scripted-model/server.ts";
import { calls } from "../scripted-model/steps.ts";
import type { ScriptedRequest } from "../scripted-model/steps.ts";
import { signedIn } from "./client.ts";
import type { Client } from "./client.ts";
import { analysed, importResume, saveJob } from "./fixtures.ts";
import { judgedAs } from "../../lib/interviews/model-scorer/testing.ts";

// The very bundles of the other tests, told by their environment that there is a model: a Converse endpoint that plays a script.

const MODEL = "local.converse";
const ENGINE = `bedrock:${MODEL}`;
const VAGUE = "We had a hard time with that payment service, and the team did a lot of work on the database.";
const INTRODUCTION =
  "I am a backend engineer at Analytical Engines Ltd. I built a payment service in TypeScript on AWS and cut our nightly report from 4 hours to 20 minutes with PostgreSQL. Next I want to run platforms for other teams.";
const OWN_PART = "What did you do yourself about the payment service?";
const PARAGRAPH = "At Analytical Engines Ltd I built a payment service in TypeScript on AWS.";
const ASKED = "You built a payment service in TypeScript on AWS. What was the hardest thing about it?";
const TITLE = "Put the payment service on top";
const BOAST = "Built a payment service in TypeScript on AWS for Globex";
const HONEST = "Built a payment service on AWS in TypeScript";

let folder = "";
let scripted: ScriptedModel;
let stack: RunningStack;
let client: Client;
/** Whether the model answers; otherwise in a shape that nobody can use. */
let answers = true;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tailor-model-"));
  scripted = await startScriptedModel((request) => calls(answers ? answerTo(request) : {}));
  stack = await startStack({
    port: 0,
    dataDir: join(folder, "data"),
    stacks: readAssembly(ASSEMBLY),
    mutateTemplate: askTheModel,
    environment: { ...process.env, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: scripted.url },
  });
});

afterAll(async () => {
  await stack.close();
  await scripted.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Gives the functions the model that a deployment would give them. */
function askTheModel({ Resources }: Template): void {
  for (const { Properties } of Object.values(Resources)) {
    const environment = Properties?.["Environment"] as { Variables?: Record<string, unknown> } | undefined;
    if (environment?.Variables?.["MODEL_ID"] !== undefined) environment.Variables["MODEL_ID"] = MODEL;
  }
}

const judged = (answer: number) =>
  judgedAs(3, [1], { answer, improvements: [{ kind: "result", number: 0 }] });

/** What the model says to a question, by the tool that it is forced to call. */
function answerTo({ toolConfig, messages }: ScriptedRequest): unknown {
  const asked = JSON.stringify(messages).match(/Answer \d+, to a question/gu)?.length ?? 0;
  const about = { reason: "Closer.", requirementIds: [], evidenceLines: [3] };
  const isAskedOnceMore = JSON.stringify(messages).includes(BOAST);
  const tools: Record<string, unknown> = {
    propose_edits: isAskedOnceMore
      ? { edits: [], again: [{ number: 1, text: HONEST, ...about }] }
      : {
          edits: [
            { line: 3, action: "rewrite", text: BOAST, ...about },
            { line: 5, action: "add", text: "Kubernetes", ...about },
          ],
        },
    propose_paragraphs: { paragraphs: [{ text: PARAGRAPH, lines: [2, 3] }] },
    propose_questions: {
      questions: [
        {
          line: 2,
          text: ASKED,
          category: "behavioural",
          focus: "hard choices",
          difficulty: "medium",
          points: ["situation", "own_part", "result"],
        },
      ],
    },
    report_resume: {
      name: { line: 1, text: "Ana Ruiz" },
      work: [],
      education: [],
      skills: [{ from: 5, to: 5 }],
    },
    follow_up: { lack: "own_part", keyPoints: [], text: OWN_PART },
    judge_answers: { answers: Array.from({ length: asked }, (_, at) => judged(at + 1)) },
    propose_suggestions: {
      suggestions: [
        {
          category: "RESUME_IMPROVEMENT",
          priority: "high",
          title: TITLE,
          text: "You built a payment service in TypeScript on AWS. Put that line on top.",
          lines: [3],
          requirements: [],
        },
      ],
    },
  };
  return tools[toolConfig.tools[0]?.toolSpec.name ?? ""] ?? {};
}

/** A conversation to its end: the person introduces themselves, and answers every other question with the same vague words. */
async function held(interviewId: string, first: unknown) {
  const texts: string[] = [];
  let question = first as { questionId: string; text: string } | null;
  while (question) {
    texts.push(question.text);
    const answer = texts.length === 1 ? INTRODUCTION : VAGUE;
    const body = { questionId: question.questionId, answer };
    const said = await client.post(`/v1/interviews/${interviewId}/answers`, body);
    expect(said.status).toBe(200);
    question = said.body["nextQuestion"] as typeof question;
  }
  expect((await client.post(`/v1/interviews/${interviewId}/complete`)).status).toBe(202);
  return texts;
}

const ended = (status: string) => (body: Record<string, unknown>) => body["status"] === status;

async function generated() {
  const { body } = await client.post("/v1/suggestions/generate", {});
  const done = await client.until("/v1/suggestions", ({ generation }) => {
    const { generationId, status } = generation as Record<string, unknown>;
    return generationId === body["generationId"] && status === "COMPLETED";
  });
  return { generation: done["generation"], items: done["items"] as { title: string; source: string }[] };
}

describe("with a model", () => {
  let jobId = "";
  beforeEach(async () => {
    // somebody else each time: answers are kept for the one who asked
    client = await signedIn("Ada Lovelace", stack.url);
    await importResume(client);
    jobId = await saveJob(client, "for the model");
    await analysed(client, jobId);
  });

  it("letters, questions, follow-ups, scores and suggestions say that it made them", async () => {
    answers = true;
    const letter = await client.post(`/v1/jobs/${jobId}/cover-letters`, {});
    const written = await client.until(
      `/v1/cover-letters/${String(letter.body["letterId"])}`,
      ended("COMPLETED"),
    );
    expect(written).toMatchObject({ engine: ENGINE, refused: [] });
    expect(written["text"]).toContain(PARAGRAPH);
    expect((written["usage"] as { inputTokens: number }).inputTokens).toBeGreaterThan(0);

    const started = await client.post("/v1/interviews", { questionCount: 5, domain: "backend" });
    expect(started.body).toMatchObject({ engine: ENGINE, notices: [] });
    const interviewId = String(started.body["interviewId"]);
    const texts = await held(interviewId, started.body["nextQuestion"]);
    expect(texts).toEqual(expect.arrayContaining([ASKED, OWN_PART]));
    const result = await client.until(`/v1/interviews/${interviewId}/summary`, ended("SCORED"));
    expect(result["engine"]).toBe(ENGINE);

    const { generation, items } = await generated();
    expect(generation).toMatchObject({ engine: ENGINE });
    expect(items.find(({ title }) => title === TITLE)?.source).toBe("model");
  });

  it("a tailoring is asked once more for what the gate refused, and shows and counts both answers", async () => {
    answers = true;
    const { body } = await client.post(`/v1/jobs/${jobId}/tailorings`, { intensity: "full" });
    const done = await client.until(`/v1/tailorings/${String(body["tailoringId"])}`, ended("COMPLETED"));
    expect(done["engine"]).toBe(ENGINE);
    const changes = done["changes"] as { path: string; after: unknown }[];
    expect(changes.find(({ path }) => path === "/work/0/highlights/0")?.after).toBe(HONEST);
    expect(done["refused"]).toMatchObject([{ after: "Kubernetes", rule: "skills" }]);
    const statistics = await client.get("/v1/statistics");
    expect(statistics.body["usage"]).toMatchObject({
      tailor: { calls: 2, ...(done["usage"] as Record<string, number>) },
    });
  });

  it("a file that is read at once is completed by it, for those who have signed in", async () => {
    const file = "Ana Ruiz\nRegistered Nurse\nana@example.org\n\nSkills\nTriage, Wound care";
    const read = () =>
      client.call("POST", "/v1/resumes/parse", {
        raw: Buffer.from(file),
        headers: { "content-type": "text/plain" },
      });
    answers = true;
    const saved = await read();
    expect(saved.body).toMatchObject({ saved: true, parse: { engine: `rules-1+${ENGINE}` } });
    client.token = undefined;
    expect((await read()).body).toMatchObject({ saved: false, parse: { engine: "rules-1" } });

    client = await signedIn("Ana Ruiz", stack.url);
    answers = false;
    const byRules = await read();
    expect(byRules.body).toMatchObject({ saved: true, parse: { engine: "rules-1" } });
    const { warnings } = byRules.body["parse"] as { warnings: { code: string; message: string }[] };
    expect(warnings.find(({ code }) => code === "model_failed")?.message).toContain("by rules alone");
  });

  it("that cannot be understood, each of them ends in a state that tells so, and can be asked for again", async () => {
    answers = false;
    const path = `/v1/jobs/${jobId}/cover-letters`;
    const letter = await client.post(path, { tone: "direct" });
    const failed = await client.until(
      `/v1/cover-letters/${String(letter.body["letterId"])}`,
      ended("FAILED"),
    );
    expect(failed["failure"]).toMatchObject({ code: "model_malformed", retryable: true });

    const started = await client.post("/v1/interviews", { questionCount: 4, domain: "backend" });
    expect(started.body["notices"]).toMatchObject([{ code: "model_malformed" }]);
    expect(started.body["engine"]).toBe("rules-1");
    const interviewId = String(started.body["interviewId"]);
    const texts = await held(interviewId, started.body["nextQuestion"]);
    expect(texts).not.toContain(OWN_PART);
    const summary = `/v1/interviews/${interviewId}/summary`;
    const unscored = await client.until(summary, ended("SCORING_FAILED"));
    expect(unscored["failure"]).toMatchObject({ code: "model_malformed", retryable: true });
    expect(unscored).not.toHaveProperty("overallScore");

    const { generation } = await generated();
    expect(generation).toMatchObject({ engine: "rules", notices: [{ code: "model_malformed" }] });

    answers = true;
    expect((await client.post(`/v1/interviews/${interviewId}/rescore`)).status).toBe(202);
    expect(await client.until(summary, ended("SCORED"))).toMatchObject({ engine: ENGINE });
    const again = await client.post(path, { tone: "direct" });
    const written = await client.until(
      `/v1/cover-letters/${String(again.body["letterId"])}`,
      ended("COMPLETED"),
    );
    expect(written["engine"]).toBe(ENGINE);
  });
});
