import { makeWorld } from "../../test/world/world.ts";
import { makeSaveJob } from "../jobs/save-job.ts";
import { makeJobStore } from "../jobs/store.ts";
import { InterviewId, JobId, QuestionId, ResumeId } from "../kernel/ids.ts";
import { makeRemoveResume } from "../resumes/remove-resume.ts";
import { createResume, makeResumeStore } from "../resumes/store.ts";
import { makeImportResume } from "../resumes/write-document.ts";
import { makeGiveUp, makeWorkStore } from "../work/index.ts";
import { makeAnswerQuestion } from "./answer-question.ts";
import { questionsOf } from "./bank/index.ts";
import { makeCompleteInterview, makeRescoreInterview } from "./complete-interview.ts";
import { followUpByRules } from "./follow-up.rules.ts";
import { givenUpScoring } from "./give-up.ts";
import type { Interview, Question } from "./model.ts";
import { personalQuestions } from "./personal/index.ts";
import type { CountedInterview, QuestionEngine } from "./ports.ts";
import { makeReadResult } from "./read-result.ts";
import { makeRemoveInterview } from "./remove-interview.ts";
import { makeScoreInterview } from "./score-interview.ts";
import type { ScoreEngine, ScoreInput } from "./scoring/model.ts";
import { interviewOf } from "./session.ts";
import { makeStartInterview } from "./start-interview.ts";
import type { StartInterview } from "./start-interview.ts";
import { makeInterviewStore } from "./store.ts";

const DOCUMENT = {
  basics: { name: "Ada Lovelace", label: "Backend engineer" },
  work: [
    {
      name: "Analytical Engines Ltd",
      position: "Senior backend engineer",
      startDate: "2017-04",
      highlights: [
        "Built a payment service in TypeScript on AWS for 40 shops",
        "Cut the nightly report from 4 hours to 20 minutes with PostgreSQL",
      ],
    },
  ],
  projects: [{ name: "Difference Notes", description: "A notebook for tables." }],
  skills: [{ name: "Languages", keywords: ["SQL", "TypeScript"] }],
};
const POSTING = `Site reliability engineer\n\nRequirements\n- Kubernetes in production\n- On-call experience`;
const VAGUE = "We had a hard time with the payment service, and the team did a lot of work on the database.";
const FULL = "I rewrote the payment queue in TypeScript and cut failed orders from 40 to 2 a day.";

/** Scores an answer by nothing but whether there is one: enough to see what was scored. */
const counting =
  (seen: ScoreInput[]): ScoreEngine =>
  (input) => {
    seen.push(input);
    const dimension = { id: "depth" as const, level: 1, score: 0, weight: 1, reason: "r", quotes: [] };
    const score = (answer: string | undefined) => (answer?.trim() ? 50 : 0);
    return Promise.resolve({
      engine: "counting",
      rubricVersion: "0",
      overallScore: 40,
      dimensions: [dimension],
      answers: input.answers.map(({ question, answer }) => ({
        questionId: question.questionId,
        score: score(answer),
        dimensions: [dimension],
        quotes: [],
        strengths: [],
        improvements: [],
        modelAnswer: "",
        contradictions: [],
      })),
      feedback: "f",
      strengths: [],
      improvements: [],
    });
  };

type World = ReturnType<typeof makeWorld>;
type Options = { scorer?: ScoreEngine; questions?: QuestionEngine };

/** Every use case over a world, made anew: nothing is kept between two of these but the world. */
function useCases(world: World, { scorer, questions }: Options = {}) {
  const { table, objects, clock, ids, ada } = world;
  const seen: ScoreInput[] = [];
  const counted: CountedInterview[] = [];
  const logged: string[] = [];
  const deps = {
    ...world,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    jobs: makeJobStore(table),
    work: makeWorkStore(table, clock),
    sendScore: world.send,
    questionsOf,
    countInterview: (one: CountedInterview) => {
      counted.push(one);
      return [{ op: "update" as const, key: { pk: `USER#${ada}`, sk: "COUNT" }, add: { scored: one.by } }];
    },
    log: (_level: string, message: string) => logged.push(message),
  };
  const start = makeStartInterview({
    ...deps,
    engine: questions ?? ((input) => Promise.resolve(personalQuestions(input))),
  });
  const answer = makeAnswerQuestion({ ...deps, followUp: followUpByRules });
  const complete = makeCompleteInterview(deps);
  const rescore = makeRescoreInterview(deps);
  const score = makeScoreInterview({ ...deps, engine: scorer ?? counting(seen) });
  const remove = makeRemoveInterview(deps);
  const readResult = makeReadResult(deps.interviews);
  return {
    ...deps,
    seen,
    counted,
    logged,
    start: (wanted: Partial<StartInterview> = {}) => {
      clock.pass(1);
      return start(ada, ids, {
        difficulty: "medium",
        questionCount: 5,
        mode: "conversational",
        ...wanted,
      });
    },
    say: (id: InterviewId, question: { questionId: QuestionId } | null, text: string) =>
      answer(ada, id, { questionId: known(question).questionId, answer: text }),
    skip: (id: InterviewId, question: { questionId: QuestionId } | null) =>
      answer(ada, id, { questionId: known(question).questionId, skip: true }),
    answer,
    complete: (id: InterviewId) => complete(ada, id),
    rescore: (id: InterviewId) => rescore(ada, id),
    remove: (id: InterviewId, ifVersion?: number) => remove(ada, id, ifVersion),
    result: (id: InterviewId) => readResult(ada, id),
    read: async (id: InterviewId) => interviewOf(await deps.interviews.get(ada, id)),
    score,
    deliver: () => {
      const message = world.sent.shift();
      if (!message) throw new Error("nothing was sent");
      return score(message, clock.now() + 60_000);
    },
    giveUp: makeGiveUp({
      ...deps,
      givenUp: (row, now) => givenUpScoring(deps.interviews, ada, row.subjectId, now),
    }),
  };
}

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("there is no such thing");
  return value;
}

async function setUp(options: Options = {}) {
  const world = makeWorld();
  const cases = useCases(world, options);
  const { resumeId } = await makeImportResume(cases)(world.ada, world.ids, {
    name: "Main",
    format: "json",
    content: JSON.stringify(DOCUMENT),
  });
  return { ...cases, world, resumeId };
}

const code = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
const texts = (interview: Interview) => interview.questions.map(({ text }) => text);
const codesOf = (interview: Interview) => interview.notices.map((notice) => notice.code);

describe("starting", () => {
  it("uses the primary résumé, opens with the introduction and names what the résumé holds", async () => {
    const t = await setUp();
    const interview = await t.start({ mode: "fixed", questionCount: 10 });
    expect(interview).toMatchObject({
      status: "IN_PROGRESS",
      role: "Backend engineer",
      domain: "backend",
      resumeUsed: { resumeId: t.resumeId, name: "Main", version: 1 },
      notices: [],
      progress: { current: 1, total: 10, answered: 0, skipped: 0 },
    });
    expect(interview.questions[0]).toMatchObject({ order: 1, category: "introduction" });
    expect(interview.questions[0]?.text).toContain("Analytical Engines Ltd");
    expect(interview.nextQuestion).toEqual(interview.questions[0]);
    expect(new Set(texts(interview)).size).toBe(10);
    expect(
      texts(interview).filter((text) => /Analytical Engines|Difference Notes|résumé/.test(text)).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it("shows one question of a conversation, and all of a fixed interview", async () => {
    const t = await setUp();
    expect((await t.start()).questions).toHaveLength(1);
    expect((await t.start({ mode: "fixed" })).questions).toHaveLength(5);
  });

  it("asks about the posting of a job, from which role and domain come", async () => {
    const t = await setUp();
    const { jobId } = await makeSaveJob({ ...t, sendAnalyse: t.world.send })(t.ada, t.ids, {
      description: POSTING,
      title: "Site reliability engineer",
    });
    const interview = await t.start({ jobId, mode: "fixed", questionCount: 10 });
    expect(interview).toMatchObject({ jobId, role: "Site reliability engineer", domain: "devops" });
    expect(texts(interview).join("\n")).toContain("The posting asks for this: “");
    const untitled = { description: `Data Engineer\n\n${POSTING}` };
    const { jobId: unread } = await makeSaveJob({ ...t, sendAnalyse: t.world.send })(t.ada, t.ids, untitled);
    expect(await t.start({ jobId: unread })).toMatchObject({
      role: "Data Engineer",
      domain: "data-engineering",
    });
    t.sent.length = 0;
    await t.complete(interview.interviewId);
    await t.deliver();
    expect(t.seen[0]?.posting).toBe(POSTING);
    const never = JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
    expect(await code(t.start({ jobId: never }))).toBe("not_found");
  });

  it("is generic with a notice when there is no résumé, or none that can be used", async () => {
    const t = await setUp();
    const lone = useCases(makeWorld());
    const without = await lone.start({ role: "Nurse" });
    expect([codesOf(without), without.domain, without.resumeUsed]).toEqual([
      ["no_resume"],
      "nursing",
      undefined,
    ]);
    // one that is still to be uploaded, one that failed, one whose document is lost
    const waiting = ResumeId.parse("res_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
    for (const status of ["AWAITING_UPLOAD", "PARSING", "FAILED"] as const) {
      const row = { schema: 1 as const, resumeId: waiting, name: "x", kind: "UPLOADED" as const, status };
      const times = {
        version: 1,
        createdAt: "2026-11-21T08:00:00.000Z",
        updatedAt: "2026-11-21T08:00:00.000Z",
      };
      await t.table.write([createResume(t.ada, { ...row, ...times })]);
      expect(codesOf(await t.start({ resumeId: waiting }))).toEqual(["resume_unavailable"]);
      await t.table.write([{ op: "delete", key: { pk: `USER#${t.ada}`, sk: `RESUME#${waiting}` } }]);
    }
    // deleted, or never there, or somebody else's: nobody can tell them apart
    expect(codesOf(await t.start({ resumeId: waiting }))).toEqual(["resume_unavailable"]);
    await t.table.write([
      { op: "delete", key: { pk: `USER#${t.ada}`, sk: `RESUMEDOC#${t.resumeId}#00000001` } },
    ]);
    expect(codesOf(await t.start())).toEqual(["resume_unavailable"]);
  });

  it("is generic with a notice when the primary résumé is gone, or the engine fails", async () => {
    const t = await setUp();
    await t.table.write([{ op: "delete", key: { pk: `USER#${t.ada}`, sk: `RESUME#${t.resumeId}` } }]);
    expect(codesOf(await t.start())).toEqual(["resume_unavailable"]);

    const broken = await setUp({ questions: () => Promise.reject(new Error("no model")) });
    const interview = await broken.start({ mode: "fixed" });
    expect(codesOf(interview)).toEqual(["engine_unavailable"]);
    expect(interview.resumeUsed?.resumeId).toBe(broken.resumeId);
    expect(texts(interview).join()).not.toContain("Analytical");
    expect(broken.logged).toContain("no personal questions");
  });

  it("keeps which résumé was used when that is deleted later, and scores without it", async () => {
    const t = await setUp();
    const { interviewId, resumeUsed } = await t.start();
    await makeRemoveResume(t)(t.ada, t.resumeId);
    expect((await t.read(interviewId)).resumeUsed).toEqual(resumeUsed);
    await t.complete(interviewId);
    await t.deliver();
    expect(t.seen[0]?.resume).toBeUndefined();
    expect(codesOf(await t.read(interviewId))).toEqual(["resume_deleted"]);
    expect((await t.result(interviewId)).resumeUsed).toEqual(resumeUsed);
  });

  it("asks other questions the next time", async () => {
    const t = await setUp();
    const bank = { role: "Backend engineer", mode: "fixed" as const, questionCount: 10 };
    const asked: string[] = [];
    for (let i = 0; i < 4; i++) asked.push(...texts(await t.start(bank)).slice(1));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("makes one interview of a request that is repeated", async () => {
    const t = await setUp();
    const start = makeStartInterview({
      ...t,
      engine: (input) => Promise.resolve(personalQuestions(input)),
    });
    const same = { ulid: () => "01JD8Q2V5N3K7XW9RZ4T6B0CEF" };
    const wanted = { difficulty: "hard", questionCount: 3, mode: "fixed" } as const;
    const first = await start(t.ada, same, wanted);
    expect(await start(t.ada, same, wanted)).toEqual(first);
    expect(await start(t.ada, same, wanted, { happened: true, writes: [] })).toEqual(first);
    expect((await t.interviews.page(t.ada, { limit: 9 })).rows).toHaveLength(1);
  });
});

describe("a conversation", () => {
  it("asks at most one follow-up to a question whose answer lacks something, and none to a follow-up", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start({ questionCount: 3 });
    let next: Question | null = (await t.skip(interviewId, nextQuestion)).nextQuestion;
    const first = known(next);
    const lacking = await t.say(interviewId, first, VAGUE);
    expect(lacking.nextQuestion).toMatchObject({ followUpOf: first.questionId, order: 3 });
    expect(lacking.progress).toEqual({ current: 3, total: 4, answered: 1, skipped: 1 });
    expect(lacking.reply.length).toBeGreaterThan(5);
    next = (await t.say(interviewId, lacking.nextQuestion, VAGUE)).nextQuestion;
    expect(next).toMatchObject({ order: 4 });
    expect(next?.followUpOf).toBeUndefined();
    const read = await t.read(interviewId);
    expect(read.questions.map(({ order, followUpOf }) => [order, followUpOf !== undefined])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(read.questions.map(({ answer }) => answer?.text)).toEqual(["", VAGUE, VAGUE, undefined]);
  });

  it("asks on neither after a full answer, an empty one, a refusal nor a skipped question", async () => {
    const t = await setUp();
    for (const text of ["", "   ", "I don't know.", "asdf asdf", undefined]) {
      const { interviewId, nextQuestion } = await t.start({ questionCount: 2 });
      const said =
        text === undefined
          ? await t.skip(interviewId, nextQuestion)
          : await t.say(interviewId, nextQuestion, text);
      if (text === "asdf asdf") continue;
      expect([text, said.nextQuestion?.followUpOf]).toEqual([text, undefined]);
    }
    const { interviewId, nextQuestion } = await t.start({ questionCount: 4 });
    const { nextQuestion: own } = await t.skip(interviewId, nextQuestion);
    const said = await t.say(interviewId, own, FULL);
    if (own?.category === "experience" || own?.category === "behavioural")
      expect(said.nextQuestion?.followUpOf).toBeUndefined();
  });

  it("takes answers to the current question only", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const { questions } = await t.interviews.get(t.ada, interviewId);
    expect(await code(t.say(interviewId, known(questions[2]), "x"))).toBe("not_current_question");
    expect(
      await code(t.say(interviewId, { questionId: QuestionId.parse("qst_01JD8Q2V5N3K7XW9RZ4T6B0CEF") }, "x")),
    ).toBe("not_found");
    await t.skip(interviewId, nextQuestion);
    expect((await t.read(interviewId)).progress).toMatchObject({ current: 2, answered: 0, skipped: 1 });
  });

  it("ends with the last question and says so", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start({ questionCount: 1 });
    const last = await t.skip(interviewId, nextQuestion);
    expect(last).toMatchObject({ nextQuestion: null, progress: { current: 1, total: 1, skipped: 1 } });
    expect(last.reply).toContain("last question");
    const read = await t.read(interviewId);
    expect([read.status, read.nextQuestion]).toEqual(["IN_PROGRESS", null]);
  });

  it("goes on days later and after a restart as if nothing had been", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const { nextQuestion: second } = await t.skip(interviewId, nextQuestion);
    t.clock.pass(5 * 24 * 3600_000);
    const later = useCases(t.world);
    expect((await later.read(interviewId)).nextQuestion).toEqual(second);
    const said = await later.say(interviewId, second, VAGUE);
    const again = useCases(t.world);
    expect((await again.read(interviewId)).nextQuestion).toEqual(said.nextQuestion);
    await again.complete(interviewId);
    expect(await useCases(t.world).deliver()).toBe("done");
    expect((await useCases(t.world).result(interviewId)).durationMinutes).toBe(5 * 24 * 60);
  });
});

describe("the same question answered again", () => {
  it("gives the first reply again for the same answer, and refuses another one", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const first = await t.say(interviewId, nextQuestion, VAGUE);
    const version = (await t.read(interviewId)).version;
    expect(await t.say(interviewId, nextQuestion, VAGUE)).toEqual(first);
    expect(await code(t.say(interviewId, nextQuestion, `${VAGUE} `))).toBe("question_answered");
    expect(await code(t.skip(interviewId, nextQuestion))).toBe("question_answered");
    expect((await t.read(interviewId)).version).toBe(version);
  });

  it("tells a skipped question from an empty answer", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const skipped = await t.skip(interviewId, nextQuestion);
    expect(await t.skip(interviewId, nextQuestion)).toEqual(skipped);
    await expect(t.say(interviewId, nextQuestion, "")).rejects.toMatchObject({
      code: "question_answered",
      message: "This question was skipped already.",
    });
  });

  it("lets one of two devices win", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const codes = await Promise.all(
      ["one", "two", "three"].map((text) => code(t.say(interviewId, nextQuestion, text))),
    );
    expect([...codes].sort()).toEqual(["fulfilled", "question_answered", "question_answered"]);
    const read = await t.read(interviewId);
    expect(read.progress.answered).toBe(1);
    expect(read.questions[0]?.answer?.text).toBe(["one", "two", "three"][codes.indexOf("fulfilled")]);
  });

  it("gives both devices the same reply when they send the same", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const replies = await Promise.all([1, 2, 3].map(() => t.say(interviewId, nextQuestion, VAGUE)));
    expect(replies).toEqual([replies[0], replies[0], replies[0]]);
    expect((await t.read(interviewId)).progress.answered).toBe(1);
  });

  it("keeps every one of several answers that come at once to a fixed interview", async () => {
    const t = await setUp();
    const { interviewId, questions } = await t.start({ mode: "fixed" });
    await Promise.all(questions.map((question, i) => t.say(interviewId, question, `answer ${i}`)));
    const read = await t.read(interviewId);
    expect(read.questions.map(({ answer }) => answer?.text)).toEqual(questions.map((_, i) => `answer ${i}`));
    expect(read).toMatchObject({ progress: { answered: 5 }, nextQuestion: null, version: 6 });
  });

  it("takes 20,000 characters to each question, and shows and deletes them", async () => {
    const t = await setUp();
    const { interviewId, questions } = await t.start({ mode: "fixed", questionCount: 20 });
    const longest = "長".repeat(20_000);
    for (const question of questions) await t.say(interviewId, question, longest);
    expect((await t.read(interviewId)).questions.every(({ answer }) => answer?.text === longest)).toBe(true);
    await t.complete(interviewId);
    await t.deliver();
    expect((await t.result(interviewId)).answers).toHaveLength(20);
    await t.remove(interviewId);
    expect(t.table.all().filter(({ sk }) => sk.includes(interviewId))).toEqual([]);
  });
});

describe("completing", () => {
  it("closes for answers, scores on the queue and shows the result", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    await t.say(interviewId, nextQuestion, FULL);
    expect(await code(t.result(interviewId))).toBe("interview_in_progress");
    t.clock.pass(6 * 60_000);
    const completed = await t.complete(interviewId);
    expect(completed).toMatchObject({ status: "SCORING", nextQuestion: null });
    expect(await code(t.say(interviewId, nextQuestion, FULL))).toBe("interview_completed");
    expect(await code(t.complete(interviewId))).toBe("interview_completed");
    expect(await t.result(interviewId)).toMatchObject({ status: "SCORING", durationMinutes: 6 });
    expect(await t.result(interviewId)).not.toHaveProperty("overallScore");
    expect(await t.deliver()).toBe("done");
    expect(await t.read(interviewId)).toMatchObject({ status: "SCORED", overallScore: 40 });
    const result = await t.result(interviewId);
    expect(result).toMatchObject({
      status: "SCORED",
      overallScore: 40,
      engine: "counting",
      durationMinutes: 6,
    });
    expect(result.answers?.map(({ questionId }) => questionId)).toEqual(
      (await t.read(interviewId)).questions.map(({ questionId }) => questionId),
    );
    expect(t.seen[0]?.resume?.basics?.name).toBe("Ada Lovelace");
    expect(t.seen[0]?.answers.filter(({ answer }) => answer !== undefined)).toHaveLength(1);
    expect(t.seen[0]?.answers[0]?.question.keyPoints.length).toBeGreaterThan(0);
  });

  it("works with nothing answered, and nothing but skipped", async () => {
    const t = await setUp();
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    await t.deliver();
    expect(t.seen[0]?.answers.map(({ answer }) => answer)).toEqual(Array(5).fill(undefined));
    expect((await t.result(interviewId)).answers?.map(({ score }) => score)).toEqual(Array(5).fill(0));
  });

  it("sends the message again when the very request is repeated", async () => {
    const t = await setUp();
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    const again = makeCompleteInterview(t);
    expect(await again(t.ada, interviewId, { happened: true, writes: [] })).toMatchObject({
      status: "SCORING",
    });
    expect(t.sent).toHaveLength(2);
    await t.deliver();
    await t.deliver();
    expect(t.seen).toHaveLength(1);
  });

  it("has one result however often its message comes", async () => {
    const t = await setUp();
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    const message = known(t.sent[0]);
    const verdicts = await Promise.all([1, 2, 3].map(() => t.score(message, t.clock.now() + 60_000)));
    expect(verdicts.filter((verdict) => verdict === "done")).toHaveLength(1);
    expect(await t.score(message, t.clock.now() + 60_000)).toBe("done");
    expect(t.table.all().find(({ sk }) => sk === "COUNT")?.["scored"]).toBe(1);
    expect((await t.read(interviewId)).status).toBe("SCORED");
  });

  it("is scored by another worker when the first one died, and the late first one changes nothing", async () => {
    const gate = { open: (): void => undefined };
    const waiting = new Promise<void>((resolve) => (gate.open = resolve));
    let calls = 0;
    const score = counting([]);
    const t = await setUp({
      scorer: async (input) => {
        calls += 1;
        if (calls === 1) await waiting;
        return score(input);
      },
    });
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    const message = known(t.sent[0]);
    const slow = t.score(message, t.clock.now() + 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    t.clock.pass(70_000);
    expect(await t.score(message, t.clock.now() + 60_000)).toBe("done");
    const before = t.table.all();
    gate.open();
    expect(await slow).toBe("done");
    expect(t.table.all()).toEqual(before);
  });
});

describe("scoring that fails", () => {
  const failing: Options = { scorer: () => Promise.reject(new Error("no model")) };

  it("is tried again, then shown as failed without any score, and can be asked for again", async () => {
    const t = await setUp(failing);
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    const message = known(t.sent.shift());
    const tried = () => t.score(message, t.clock.now() + 60_000);
    expect([await tried(), await tried()]).toEqual(["again", "again"]);
    expect((await t.read(interviewId)).status).toBe("SCORING");
    expect(await code(t.rescore(interviewId))).toBe("invalid_state");
    expect(await tried()).toBe("done");
    const failed = await t.result(interviewId);
    expect(failed).toMatchObject({
      status: "SCORING_FAILED",
      failure: { code: "scoring_failed", retryable: true },
    });
    expect(failed).not.toHaveProperty("overallScore");
    expect(failed).not.toHaveProperty("answers");
    expect(t.counted).toEqual([]);

    expect(await t.rescore(interviewId)).toMatchObject({ status: "SCORING" });
    expect(await code(t.rescore(interviewId))).toBe("invalid_state");
    // a message of the first run is void
    expect(await tried()).toBe("done");
    expect((await t.read(interviewId)).status).toBe("SCORING");
    const healed = useCases(t.world);
    expect(await healed.deliver()).toBe("done");
    const read = await t.read(interviewId);
    expect([read.status, read.failure]).toEqual(["SCORED", undefined]);
    expect(await code(t.rescore(interviewId))).toBe("invalid_state");
  });

  it("is shown as failed when its queue gave up, and not when it was scored meanwhile", async () => {
    const t = await setUp();
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    expect(await t.giveUp(known(t.sent[0]))).toBe("given_up");
    expect(await t.result(interviewId)).toMatchObject({ status: "SCORING_FAILED" });
    expect(await t.deliver()).toBe("done");
    expect((await t.read(interviewId)).status).toBe("SCORING_FAILED");
    await t.rescore(interviewId);
    const message = known(t.sent[0]);
    await t.deliver();
    expect(await t.giveUp(message)).toBe("ended");
    expect((await t.read(interviewId)).status).toBe("SCORED");
  });
});

describe("deleting", () => {
  it("leaves nothing in any state, and takes a scored one out of the statistics", async () => {
    const t = await setUp();
    const states = ["IN_PROGRESS", "SCORING", "SCORED", "SCORING_FAILED"];
    for (const state of states) {
      t.sent.length = 0;
      const { interviewId, nextQuestion } = await t.start();
      await t.say(interviewId, nextQuestion, FULL);
      if (state !== "IN_PROGRESS") await t.complete(interviewId);
      if (state === "SCORED") await t.deliver();
      if (state === "SCORING_FAILED") await t.giveUp(known(t.sent[0]));
      expect((await t.read(interviewId)).status).toBe(state);
      await t.remove(interviewId);
      expect(t.table.all().filter((item) => JSON.stringify(item).includes(interviewId))).toEqual([]);
      expect(await code(t.read(interviewId))).toBe("not_found");
      expect(await code(t.remove(interviewId))).toBe("not_found");
    }
    expect(t.counted.map(({ by }) => by)).toEqual([1, -1]);
  });

  it("lets a scoring under way end harmlessly, and its message find nothing", async () => {
    const gate = { open: (): void => undefined };
    const waiting = new Promise<void>((resolve) => (gate.open = resolve));
    const t = await setUp({ scorer: (input) => waiting.then(() => counting([])(input)) });
    const { interviewId } = await t.start();
    await t.complete(interviewId);
    const message = known(t.sent[0]);
    const running = t.score(message, t.clock.now() + 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    await t.remove(interviewId);
    gate.open();
    expect(await running).toBe("done");
    expect(await t.score(message, t.clock.now() + 60_000)).toBe("done");
    expect(t.table.all().filter(({ sk }) => sk.includes(interviewId))).toEqual([]);
    expect(t.counted.filter(({ by }) => by === -1)).toEqual([]);
  });

  it("wins or loses against an answer, and keeps to If-Match", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    expect(await code(t.remove(interviewId, 9))).toBe("version_conflict");
    const codes = await Promise.all([
      code(t.say(interviewId, nextQuestion, FULL)),
      code(t.remove(interviewId)),
    ]);
    expect(codes[1]).toBe("fulfilled");
    expect(t.table.all().filter(({ sk }) => sk.includes(interviewId))).toEqual([]);
  });
});

describe("other people's interviews", () => {
  it("do not exist", async () => {
    const t = await setUp();
    const { interviewId, nextQuestion } = await t.start();
    const bob = t.bob;
    const given = { questionId: known(nextQuestion).questionId, skip: true } as const;
    expect(await code(t.interviews.get(bob, interviewId))).toBe("not_found");
    expect(await code(t.answer(bob, interviewId, given))).toBe("not_found");
    expect(await code(makeCompleteInterview(t)(bob, interviewId))).toBe("not_found");
    expect(await code(makeRescoreInterview(t)(bob, interviewId))).toBe("not_found");
    expect(await code(makeRemoveInterview(t)(bob, interviewId))).toBe("not_found");
    expect(await code(makeReadResult(t.interviews)(bob, interviewId))).toBe("not_found");
    expect(await code(t.read(InterviewId.parse("int_01JD8Q2V5N3K7XW9RZ4T6B0CEF")))).toBe("not_found");
  });
});
