import { BACKGROUND, DIRECTION, STRENGTH } from "../../personal/key-points.ts";
import { EXAMPLE_ANSWERS } from "../example-answers.ts";
import { EXAMPLE_QUESTIONS } from "../example-questions.ts";
import { makeRulesScorer } from "../index.ts";
import type { ScoredQuestion } from "../model.ts";
import { scored } from "../testing.ts";
import { quotedShort } from "./quoted.ts";

const score = makeRulesScorer();
const { conflict, slowQuery, angryCustomer } = EXAMPLE_QUESTIONS;

const strengthsOf = async (question: ScoredQuestion, answer: string) =>
  (await scored(question, answer)).strengths.join("\n");

const selfHarm: ScoredQuestion = {
  questionId: "self-harm",
  text: "In a chat about a bill, a customer writes that they do not want to live any more. What do you do?",
  category: "situational",
  focusArea: "threat of self-harm",
  difficulty: "hard",
  expectedDurationSeconds: 120,
  keyPoints: [
    { point: "Takes it seriously and stays", signs: ["calm", "ask", "listen", "serious", "not alone"] },
    { point: "Knows the procedure and help", signs: ["emergency", "hotline", "supervisor", "crisis"] },
    { point: "Looks after the record and themselves", signs: ["document", "debrief", "support", "report"] },
  ],
};
const price: ScoredQuestion = {
  questionId: "price",
  text: "A prospect says: 'It's too expensive.' What do you say?",
  category: "technical",
  focusArea: "price objection",
  difficulty: "easy",
  expectedDurationSeconds: 90,
  keyPoints: [
    { point: "Stays calm and asks what stands behind it", signs: ["ask", "compared", "why", "behind"] },
    { point: "Goes back to value and cost of doing nothing", signs: ["value", "benefit", "cost", "return"] },
    { point: "Avoids an early discount or trades it", signs: ["discount", "in return", "terms", "scope"] },
  ],
};
const understood: ScoredQuestion = {
  questionId: "understood",
  text: "How do you find out during a lesson whether pupils have understood?",
  category: "technical",
  focusArea: "formative assessment",
  difficulty: "easy",
  expectedDurationSeconds: 90,
  keyPoints: [
    { point: "Uses questions that reach everyone", signs: ["everybody", "everyone", "whole class"] },
    {
      point: "Uses quick checks such as short quizzes",
      signs: ["whiteboard", "quiz", "exit ticket", "show"],
    },
    { point: "Changes the teaching on what is found", signs: ["again", "next lesson", "change", "reteach"] },
  ],
};
const introduction: ScoredQuestion = {
  questionId: "introduction",
  text: "Tell me about yourself.",
  category: "introduction",
  focusArea: "introduction",
  difficulty: "easy",
  expectedDurationSeconds: 120,
  keyPoints: [BACKGROUND, STRENGTH, DIRECTION],
};

describe("praise", () => {
  it("takes a condition for no reason", async () => {
    const answer =
      "I would explain the value of the product and tell them about all the benefits. Usually customers then understand that the price is fair.";
    const condition = "If they still think it is expensive I can talk to my manager about a discount.";
    expect(await strengthsOf(price, `${answer} ${condition}`)).toContain(
      `You name a limit or a condition: “If`,
    );
    const reason = "I would not give a discount early, because then the price was never fair.";
    expect(await strengthsOf(price, `${answer} ${reason}`)).toContain("You give a reason");
  });

  it("is not for what might come of it", async () => {
    expect(
      await strengthsOf(
        selfHarm,
        "I would tell them that billing problems can be solved and get back to the topic of the bill, because I am not a therapist.",
      ),
    ).toBe("");
    const told = "I asked him to wait ten minutes; the calls went back to normal and the customer stayed.";
    expect(await strengthsOf(angryCustomer, told)).toContain("You say what came of it");
  });

  it.each([
    [
      "a person or two",
      conflict,
      "Two colleagues did not get along and argued about a library for our shop.",
    ],
    [
      "a name with a number",
      conflict,
      "I preferred two-factor sign-in for our shop, and my colleague wanted none, so we argued about the library.",
    ],
    [
      "a telephone number",
      selfHarm,
      "I gave them the crisis hotline, 0800 111 0 111, and 112, and asked them to stay, then called my supervisor.",
    ],
    [
      "the year since when",
      introduction,
      "Since 2020 I have worked as a nurse at a clinic, and I studied nursing in Graz before that, with much joy.",
    ],
  ])("takes %s for no figure", async (_, question, answer) => {
    expect(await strengthsOf(question, answer)).not.toContain("Numbers make it tangible");
  });

  it("quotes the sentence that shows the point, not a lesson that shares a word with it", async () => {
    const praise = await strengthsOf(
      introduction,
      "I am a platform engineer with nine years behind me. Last year I cut the release time of our shop from 40 minutes to 6. I look for a team where I can build platforms for other teams.",
    );
    expect(praise).toContain("shows it with a result): “Last year I cut the release time");
  });
});

it("a point is not held by one word of a kindred meaning, nor told to be missing", async () => {
  const { dimensions, improvements } = await scored(
    selfHarm,
    "I would tell them that billing problems can be solved and get back to the topic of the bill, because I am not a therapist.",
  );
  expect(dimensions.find(({ id }) => id === "depth")?.reason).toContain("Holds 0 of 3 points");
  expect(improvements.join("\n")).not.toContain("the record and themselves");
});

describe("what to do better", () => {
  const good = EXAMPLE_ANSWERS.filter(({ band }) => band === 5);

  it("never asks a good answer how it was measured when it says so", async () => {
    const { improvements } = await scored(
      conflict,
      "Last spring a colleague wanted to rewrite our import and I preferred a smaller library. I built a prototype, compared both on the same data, and counted the failures for two weeks. We agreed on the library, and failures fell from 14 to 5 a week. I learned to measure before I argue.",
    );
    expect(improvements.join("\n")).not.toContain("how it was measured");
  });

  it("never says of a good answer that a point is missing, nor to say in the first sentence what stands there", async () => {
    expect(good.length).toBeGreaterThan(0);
    for (const { question, answer } of good) {
      const { improvements, score } = await scored(EXAMPLE_QUESTIONS[question], answer);
      expect(score).toBeGreaterThanOrEqual(60);
      expect(improvements.join("\n")).not.toMatch(/Not in the answer yet|first sentence what your answer/);
      if (score >= 80) expect(improvements.join("\n")).not.toMatch(/A good answer also/);
    }
  });

  it("does not ask twice for a case, nor send an answer that keeps to the question back to it", async () => {
    const { improvements } = await scored(
      price,
      "I would explain the value of the product and tell them about all the benefits. Usually customers then understand that the price is fair. If they still think it is expensive I can talk to my manager about a discount.",
    );
    expect(improvements).toHaveLength(2);
    expect(improvements.filter((text) => /\bcase\b/.test(text))).toHaveLength(1);
    const whiteboards = await scored(
      understood,
      "I use mini whiteboards: one question, everybody writes, three two one show. In November 14 of 27 could add fractions but not say why, so I threw away the next lesson and taught it again with paper strips; two weeks later 24 of them got it.",
    );
    expect(whiteboards.dimensions.find(({ id }) => id === "relevance")?.score).toBeGreaterThanOrEqual(60);
    expect(whiteboards.improvements.join("\n")).not.toContain("Come back to the question");
  });

  it("does not call a short beginning empty", async () => {
    const { improvements } = await scored(
      price,
      "I don't lower anything yet. I ask compared with what, because too expensive can mean no budget or a cheaper offer. Last spring a firm said this of our licence for 48,000 euros; I worked out with them that their overtime cost 60,000 a year, and they signed at list price.",
    );
    expect(improvements.join("\n")).not.toContain("I don't lower anything yet");
  });

  it("does not ask an introduction for a story", async () => {
    const { improvements } = await scored(
      introduction,
      "I'm a machine learning engineer at OpenAI and lead a team of engineers; before that I was a data scientist at Uber for three years. I'm looking for a team that puts models into products.",
    );
    expect(improvements.join("\n")).not.toMatch(/Set the scene|step by step/);
    expect(improvements.length).toBe(2);
  });

  it("does not miss what a sentence says that carries little else", async () => {
    const { improvements } = await scored(
      introduction,
      "I'm a product manager in Graz since 2017. Last year I brought the onboarding of one product from 9 steps to 4. I'm looking for a role where I own one product end to end, because that's when I do my best work.",
    );
    expect(improvements.join("\n")).not.toContain("what you want to do next");
  });

  it("does not say that thin words hold all points", async () => {
    const { dimensions } = await scored(
      price,
      "I would ask why and talk about the value of the product. I would give no discount.",
    );
    const depth = dimensions.find(({ id }) => id === "depth");
    expect(depth?.score).toBeLessThan(40);
    expect(depth?.reason).toMatch(/^Touches [1-3] of 3 points/);
  });

  it("names a missing point as a part of its sentence", async () => {
    const { improvements } = await scored(slowQuery, "I don't know.");
    expect(improvements).toContain("A good answer looks at the execution plan instead of guessing.");
  });
});

it("a question keeps its question mark in quotation marks, when it stands there whole", () => {
  expect(quotedShort("What do you say?")).toBe("“What do you say?”");
  expect(quotedShort("Tell me about a time you led people.")).toBe("“Tell me about a time you led people”");
  expect(quotedShort(`${"Why ".repeat(30)}not?`)).toMatch(/Why …”$/);
});

it("what is said of a session names the question that it is about", async () => {
  const answers = [
    { question: conflict, answer: EXAMPLE_ANSWERS.find(({ question }) => question === "conflict")?.answer },
    {
      question: slowQuery,
      answer: "I would look at the table and its indexes, because it may scan all rows.",
    },
  ];
  const { strengths, improvements } = await score({
    answers,
    resume: undefined,
    now: "2026-11-01T00:00:00.000Z",
  });
  expect([...strengths, ...improvements].length).toBeGreaterThan(2);
  for (const one of [...strengths, ...improvements])
    expect(one).toMatch(/^To the question “(?:Tell me about a time you|A database query has become)/);
});
