import { questionsOf } from "./bank/index.ts";
import type { Category } from "./bank/model.ts";
import { DOMAINS } from "./bank/model.ts";
import { candidateOf, plannedOf } from "./candidate.ts";
import { followUpTo, lackOf } from "./follow-up.rules.ts";
import type { PlannedQuestion } from "./model.ts";
import { InterviewId } from "../kernel/ids.ts";
import { OWN_PART, RESULT, SITUATION } from "./personal/key-points.ts";
import { questionIdOf } from "./question-ids.ts";
import { replyTo } from "./reply.rules.ts";

const questionId = questionIdOf(InterviewId.parse("int_01JD8Q9A3K5M7P9R1T3V5X7Z9A"), "0");
const asked = (category: Category, keyPoints = [SITUATION, OWN_PART, RESULT]): PlannedQuestion => ({
  questionId,
  key: "k",
  text: "Think of something that went wrong at Vessla. How did you notice it, and what did you do about it?",
  category,
  focusArea: "handling trouble",
  difficulty: "medium",
  expectedDurationSeconds: 120,
  keyPoints: keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] })),
});

describe("a follow-up", () => {
  it.each([
    ["own_part", "The queue filled up at night, and the orders of three shops were lost before morning."],
    ["result", "I noticed the queue at night, called the vendor and moved the orders to a second broker."],
    [
      undefined,
      "I noticed the queue at night and moved the orders to a second broker; we lost 3 instead of 400.",
    ],
    [undefined, ""],
    [undefined, "  \n "],
    [undefined, "I don’t know."],
    [undefined, "No idea, sorry."],
    ["example", "It was hard work and we did our best."],
  ])("asks for what is lacking: %s after “%s”", (lack, answer) => {
    expect(lackOf(asked("behavioural"), answer)).toBe(lack);
  });

  it("to a question of knowledge asks for a key point that is missing, without naming it", () => {
    const point = { point: "Names idempotency keys as the remedy", signs: ["idempotency key", "idempotent"] };
    const question = asked("technical", [point, { point: "Speaks of retries", signs: ["retry", "backoff"] }]);
    const said = followUpTo(
      question,
      "Networks drop packets, and the broker redelivers whatever was lost there.",
    );
    expect(said?.lack).toBe("key_point");
    expect(said?.question.keyPoints.map((one) => one.point)).toContain(point.point);
    expect(said?.question.text.toLowerCase()).not.toContain("idempoten");
  });

  it("to a question about oneself names what the answer leaves open", () => {
    const next = { point: "Says what they want to do next and why", signs: ["next", "want to"] };
    const strength = {
      point: "Names something that they are good at and shows it with a result",
      signs: ["good at"],
    };
    const answer = "I work as a planner in Leeds and book the vans of two depots every morning.";
    const text = (missing: typeof next) =>
      followUpTo(asked("introduction", [missing]), answer)?.question.text;
    expect(text(next)).toBe(
      "One thing is still open for me: what you want to do next and why. Could you say something about it?",
    );
    expect(text(strength)).toBe(
      "One thing is still open for me: something that you are good at. Could you say something about it?",
    );
  });

  it("names the limits of a tool as one says it", () => {
    const point = { point: "Names idempotency keys", signs: ["idempotency key"] };
    const question = { ...asked("technical", [point]), focusArea: "limits of a tool" };
    const answer = "Networks drop packets, and the broker redelivers whatever was lost there.";
    expect(followUpTo(question, answer)?.question.text).toMatch(/^Let us stay with the limits of a tool for/);
  });

  it("does not ask for what was said, however little else the sentence says", () => {
    const next = { point: "Says what you want to do next and why", signs: ["looking for", "next step"] };
    const question = asked("introduction", [next]);
    const answer = "I book the vans of two depots in Leeds every morning, for nine years now.";
    expect(lackOf(question, answer)).toBe("key_point");
    expect(lackOf(question, `${answer} I'm looking for a role where I own one thing.`)).toBeUndefined();
  });

  it.each([
    ["own_part", "behavioural", "The queue filled up at night, and the orders of three shops were lost."],
    ["result", "behavioural", "I noticed the queue at night and moved the orders to a second broker."],
    ["example", "behavioural", "It was hard work and we did our best."],
    ["key_point", "technical", "Networks drop packets, and the broker redelivers whatever was lost there."],
    ["key_point", "situational", "I would call the vendor and look at the broker that night."],
  ] as const)("for %s (%s) is worded in another way the next time", (lack, category, answer) => {
    const points = [{ point: "Names idempotency keys", signs: ["idempotency key"] }];
    const question = category === "behavioural" ? asked(category) : asked(category, points);
    const said = [0, 1, 2].map((before) => followUpTo(question, answer, before));
    expect(said.map((one) => one?.lack)).toEqual([lack, lack, lack]);
    expect(new Set(said.map((one) => one?.question.text)).size).toBe(3);
  });

  it("belongs to its question and is followed by none", () => {
    const said = followUpTo(asked("behavioural"), "The queue filled up at night and orders were lost.");
    expect(said?.question).toMatchObject({ followUpOf: questionId, category: "behavioural" });
    expect(said?.question.questionId).not.toBe(questionId);
    expect(said?.question.keyPoints.length).toBeGreaterThan(0);
    expect(said && followUpTo(said.question, "The queue filled up at night.")).toBeUndefined();
  });

  it("can be asked to any question of the bank", () => {
    for (const question of DOMAINS.flatMap((domain) => questionsOf(domain))) {
      const said = followUpTo(
        plannedOf(candidateOf(question), questionId),
        "We had a hard time with the old cupboard in the hall.",
      );
      if (said) expect(said.question.keyPoints.length).toBeGreaterThan(0);
    }
  });
});

describe("a reply", () => {
  const said = { mode: "conversational", skipped: false, empty: false, lack: undefined, more: true } as const;

  it("is one short text, the same for the same words, and never judges", () => {
    for (let i = 0; i < 200; i++) {
      const lack = ([undefined, "own_part", "result", "key_point", "example"] as const)[i % 5];
      const reply = replyTo({ ...said, lack }, String(i));
      expect(reply).toBe(replyTo({ ...said, lack }, String(i)));
      expect(reply.length).toBeLessThan(80);
      expect(reply).not.toMatch(/great|excellent|perfect|wrong|bad|weak|strong|well done/i);
    }
  });

  it("says what happened", () => {
    expect(replyTo({ ...said, skipped: true }, "")).toContain("leave");
    expect(replyTo({ ...said, empty: true }, "")).toContain("nothing");
    expect(replyTo({ ...said, mode: "fixed" }, "")).toBe("Noted.");
    expect(replyTo({ ...said, more: false }, "")).toContain("last question");
  });
});
