import { Client, signedIn } from "./client.ts";
import type { Answer } from "./client.ts";
import { analysed, importResume, saveJob, startInterview } from "./fixtures.ts";
import { expectProblem, send } from "./routes.ts";
import { allRoutes } from "../../functions/system/all-routes.ts";

type Question = { questionId: string; order: number; text: string; followUpOf?: string; category: string };
type Scored = {
  questionId: string;
  score: number;
  floor?: string;
  dimensions: { id: string; score: number; quotes: string[] }[];
  modelAnswer: string;
};

const VAGUE = "We had a hard time with that payment service, and the team did a lot of work on the database.";
const nextOf = (answer: Answer) => answer.body["nextQuestion"] as Question | null;
const say = (client: Client, interviewId: string, body: object) =>
  client.post(`/v1/interviews/${interviewId}/answers`, body);

describe("an interview over HTTP", () => {
  it("is a conversation that asks on, is scored on a queue and explains its scores", async () => {
    const client = await signedIn();
    const resumeId = await importResume(client);
    const started = await client.post("/v1/interviews", { questionCount: 4 });
    expect(started.status).toBe(201);
    const interviewId = String(started.body["interviewId"]);
    const path = `/v1/interviews/${interviewId}`;
    expect(started.headers.location).toBe(path);
    expect(started.headers.etag).toBe('"1"');
    expect(started.body).toMatchObject({ resumeUsed: { resumeId }, mode: "conversational", notices: [] });
    expect(started.body["questions"]).toHaveLength(1);

    const texts: string[] = [];
    let followUps = 0;
    let said = started;
    for (let question = nextOf(started); question; question = nextOf(said)) {
      texts.push(question.text);
      if (question.followUpOf !== undefined) followUps += 1;
      const { questionId } = question;
      said = await say(
        client,
        interviewId,
        question.order === 1 ? { questionId, skip: true } : { questionId, answer: VAGUE },
      );
      expect(said.status).toBe(200);
    }
    expect(followUps).toBeGreaterThanOrEqual(1);
    expect(said.body["progress"]).toMatchObject({
      answered: 3 + followUps,
      skipped: 1,
      total: 4 + followUps,
    });
    expect((await client.get(path)).body["nextQuestion"]).toBeNull();
    expectProblem(await client.get(`${path}/summary`), 409, "interview_in_progress");

    const completed = await client.post(`${path}/complete`);
    expect([completed.status, completed.headers.location, completed.headers["retry-after"]]).toEqual([
      202,
      path,
      "1",
    ]);
    expectProblem(await client.post(`${path}/complete`), 409, "interview_completed");
    const result = await client.until(`${path}/summary`, ({ status }) => status === "SCORED");
    const answers = result["answers"] as Scored[];
    expect(answers).toHaveLength(4 + followUps);
    expect(answers[0]).toMatchObject({ floor: "skipped" });
    expect(answers[0]?.score).toBeLessThanOrEqual(5);
    for (const { dimensions, modelAnswer } of answers) {
      expect(dimensions).toHaveLength(5);
      expect(modelAnswer.length).toBeGreaterThan(20);
      for (const quote of dimensions.flatMap(({ quotes }) => quotes)) expect(VAGUE).toContain(quote);
    }
    expect((await client.get("/v1/interviews?status=SCORED")).body["items"]).toMatchObject([
      { interviewId, overallScore: result["overallScore"] },
    ]);
    expectProblem(await client.post(`${path}/rescore`), 409, "invalid_state");

    expect((await client.call("DELETE", path)).status).toBe(204);
    expectProblem(await client.get(`${path}/summary`), 404, "not_found");
  });

  it("is fixed, for a posting, answered in any order and by two devices at once", async () => {
    const client = await signedIn();
    await importResume(client);
    const jobId = await saveJob(client, "for the interview");
    await analysed(client, jobId);
    const started = await client.post("/v1/interviews", { jobId, mode: "fixed", questionCount: 5 });
    expect(started.body).toMatchObject({ jobId, role: "Platform engineer" });
    const questions = started.body["questions"] as Question[];
    expect(questions).toHaveLength(5);
    const interviewId = String(started.body["interviewId"]);
    const last = questions.at(-1);
    const codes = await Promise.all(
      ["one answer", "another answer"].map(async (answer) => {
        const { status, body } = await say(client, interviewId, { questionId: last?.questionId, answer });
        return status === 200 ? "ok" : body["code"];
      }),
    );
    expect(codes.sort()).toEqual(["ok", "question_answered"]);
    const longest = "word ".repeat(4_000);
    const first = { questionId: questions[0]?.questionId };
    expect((await say(client, interviewId, { ...first, answer: longest })).status).toBe(200);
    expectProblem(
      await say(client, interviewId, { ...first, answer: `${longest}x` }),
      400,
      "validation_failed",
    );
    for (const body of [first, { ...first, answer: "a", skip: true }, { ...first, skip: false }])
      expectProblem(await say(client, interviewId, body), 400, "validation_failed");
    const read = await client.get(`/v1/interviews/${interviewId}`);
    expect(read.body).toMatchObject({ progress: { answered: 2, current: 2, total: 5 }, version: 3 });
  });

  it("takes no answer after its completion, and scores what was never answered at the minimum", async () => {
    const client = await signedIn();
    const interviewId = await startInterview(client);
    const path = `/v1/interviews/${interviewId}`;
    const started = await client.get(path);
    expect((started.body["notices"] as { code: string }[]).map(({ code }) => code)).toEqual(["no_resume"]);
    await client.post(`${path}/complete`);
    const { questionId } = nextOf(started) ?? {};
    expectProblem(await say(client, interviewId, { questionId, answer: "late" }), 409, "interview_completed");
    const result = await client.until(`${path}/summary`, ({ status }) => status === "SCORED");
    expect(result["overallScore"]).toBeLessThanOrEqual(5);
  });
});

describe("practice without an account", () => {
  it("gives questions, and scores the answers to them", async () => {
    const client = new Client();
    const document = { work: [{ name: "Harbour Tools Inc.", position: "Nurse", highlights: [] }] };
    const asked = await client.post("/v1/practice/questions", { document, questionCount: 3 });
    expect(asked.body).toMatchObject({ domain: "nursing", notices: [] });
    const questions = asked.body["questions"] as Question[];
    expect(questions[0]?.text).toContain("Harbour Tools Inc.");
    const answers = questions.map(({ questionId }, i) =>
      i === 0 ? { questionId, skip: true } : { questionId, answer: "asdf jkl asdf jkl" },
    );
    const scored = await client.post("/v1/practice/evaluations", { answers, document });
    expect(scored.status).toBe(200);
    expect((scored.body["answers"] as Scored[]).map(({ score }) => score <= 5)).toEqual([true, true, true]);
    const unknown = await client.post("/v1/practice/evaluations", { answers });
    expectProblem(unknown, 400, "validation_failed");
    expect(unknown.body["errors"]).toMatchObject([{ path: "/answers/0/questionId" }]);
  });

  it("takes the example of the reference page", async () => {
    const row = allRoutes.find(({ id }) => id === "evaluatePractice");
    if (!row) throw new Error("there is no such route");
    expect((await send(new Client(), row)).status).toBe(200);
  });
});
