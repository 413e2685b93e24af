import fc from "fast-check";
import type { ResumeDocument } from "../../../resumes/index.ts";
import { questionsOf } from "../../bank/index.ts";
import { DOMAINS } from "../../bank/model.ts";
import type { ScoredQuestion } from "../model.ts";
import { readQuestion } from "../read-question.ts";
import { modelAnswer } from "./from-resume.ts";
import { aTitle, asSaid, actionAndResult, tellsDeed } from "./phrases.ts";

// An introduction goes through several entries by its nature; every other answer tells one.
const QUESTIONS: readonly ScoredQuestion[] = DOMAINS.flatMap((domain) => questionsOf(domain))
  .filter(({ category }) => category !== "introduction")
  .map((question) => ({ ...question, questionId: question.id }));
const question = (text: string, category: ScoredQuestion["category"]): ScoredQuestion => ({
  questionId: "q",
  text,
  category,
  focusArea: "own work",
  difficulty: "medium",
  keyPoints: [{ point: "Says what came of it", signs: ["result", "since then", "outcome", "led to"] }],
  expectedDurationSeconds: 120,
});
const made = (asked: ScoredQuestion, resume: ResumeDocument | undefined) =>
  modelAnswer(readQuestion(asked), resume).split("\n");
const INTRODUCTION = question("Please introduce yourself.", "introduction");

const RESUME: ResumeDocument = {
  basics: { label: "Backend engineer" },
  work: [
    {
      name: "Lumen Ltd.",
      position: "Backend Engineer",
      startDate: "2021-03",
      highlights: [
        "Read by 2,000 people a month",
        "Led the move of the ledger to Kafka, cutting the nightly run from 4 hours to 35 minutes.",
        "Mentored 3 juniors",
      ],
    },
    {
      name: "Paywave",
      position: "HR Manager",
      startDate: "2017",
      endDate: "2020",
      highlights: ["Reduced the time to hire by 40% by rewriting every posting"],
    },
  ],
};

it.each([
  ["Backend Engineer", "a backend engineer"],
  ["Senior Java Developer", "a senior Java developer"],
  ["SOFTWARE DEVELOPER", "a software developer"],
  ["Accountant", "an accountant"],
  ["HR Manager", "an HR manager"],
  ["UX Designer", "a UX designer"],
  ["SRE", "an SRE"],
  ["Android Developer", "an Android developer"],
  ["Head of Design", "head of design"],
  ["Co-Founder & CTO", "co-founder & CTO"],
  ["Staff Nurse, Intensive Care Unit", "a staff nurse, Intensive Care Unit"],
  ["Vice President of Location & Services", "Vice President of Location & Services"],
  ["University Lecturer", "a university lecturer"],
  ["Machine Learning Engineer | Speaker", "a machine learning engineer"],
])("%s is said as “%s”", (title, said) => expect(aTitle(title)).toBe(said));

it.each([
  ["Led a team of 5", "I led a team of 5."],
  ["Successfully moved the shop", "I successfully moved the shop."],
  ["Lead the design of the API. Wrote its tests.", "I lead the design of the API. I wrote its tests."],
  ["Responsible for the payroll of 30 people", "I was responsible for the payroll of 30 people."],
  ["Managing a shift of 26 people", "I was managing a shift of 26 people."],
])("%s is told as a deed", (line, said) => {
  expect(tellsDeed(line)).toBe(true);
  expect(asSaid(line)).toBe(said);
});

it.each([
  "Pied Piper is a platform for all",
  "Used by 19 managers each week",
  "Java, Spring, Docker, SQL",
  "4",
])("%s tells no deed of its own", (line) => expect(tellsDeed(line)).toBe(false));

it.each([
  [
    "Led the move to Kafka, cutting the run from 4 hours to 35 minutes.",
    "I led the move to Kafka.",
    "It cut the run from 4 hours to 35 minutes.",
  ],
  [
    "Reduced the time to hire by 40% by rewriting every posting",
    "By rewriting every posting.",
    "I reduced the time to hire by 40%.",
  ],
])("%s holds an action and a result", (line, action, result) =>
  expect(actionAndResult(line)).toEqual({ action, result }),
);

describe("a model answer", () => {
  it("introduces with what one is now, was before, is proud of and looks for", () => {
    expect(made(INTRODUCTION, RESUME).slice(0, 4)).toEqual([
      "Now: I am a backend engineer at Lumen Ltd., since 2021.",
      "Before: From 2017 to 2020 I was an HR manager at Paywave.",
      "Proud of: As a backend engineer at Lumen Ltd.: I led the move of the ledger to Kafka, cutting the nightly run from 4 hours to 35 minutes. [Say in a sentence why it mattered to those who used it.]",
      "Next: [Say what you look for now, and why it is this role.]",
    ]);
  });

  it("introduces with a change that was reached before what there was much of", () => {
    const highlights = ["Cared for up to 14 patients a shift", "Cut missed drug doses from 9 to 2 a month"];
    const work = [{ name: "St Anne's", position: "Staff Nurse", startDate: "2018", highlights }];
    const proud = made(INTRODUCTION, { work }).find((line) => line.startsWith("Proud of"));
    expect(proud).toMatch(/^Proud of: There I cut missed drug doses from 9 to 2 a month\./);
  });

  it("tells the story of the house that the question names, action and result out of one line", () => {
    expect(
      made(question("Which piece of your work at Paywave are you content with?", "experience"), RESUME),
    ).toEqual([
      "Situation: From 2017 to 2020 I was an HR manager at Paywave. [Say in one sentence what was the matter there.]",
      "Task: [Say what was asked of you, or what was at stake.]",
      "Action: By rewriting every posting. [Say how you went about it yourself, and why that way.]",
      "Result: I reduced the time to hire by 40%. [Say how it was measured, and who felt the difference.]",
      "A good answer also:",
      "- Says what came of it",
    ]);
  });

  it("asks for the case where no line of the résumé fits, and tells no other instead", () => {
    const lines = made(question("Tell me about a quarrel with a neighbour.", "behavioural"), RESUME);
    expect(lines.filter((line) => /^(?:Action|Result|Learned):/.test(line))).toEqual([
      "Action: [Say step by step what you did yourself, with “I”, and why that way.]",
      "Result: [Say what changed, with a number of yours.]",
      "Learned: [Say what you took from it and do differently since.]",
    ]);
  });

  it("is an outline without a résumé or anything in it", () => {
    expect(made(INTRODUCTION, {})).toEqual(made(INTRODUCTION, undefined));
    expect(made(INTRODUCTION, undefined).at(-1)).toBe("- Says what came of it");
  });

  it("of any question of the bank but an introduction rests on one entry and tells nothing that is not in it", () => {
    const names = ["Orbita", "Quanta", "Velora", "Nimbus"] as const;
    const entries = fc.record({
      position: fc.constantFrom("Backend Engineer", "Staff Nurse", "Sales Manager", "Teacher"),
      years: fc.constantFrom<[string, string | undefined][]>(
        ["2011", "2014"],
        ["2015", "2015"],
        ["2019", undefined],
      ),
      numbers: fc.uniqueArray(fc.integer({ min: 101, max: 999 }), { minLength: 1, maxLength: 3 }),
      deed: fc.constantFrom(
        "Moved the reports",
        "Taught new colleagues the alarms",
        "Negotiated the contracts",
        "Reduced the waiting time by checking the orders",
      ),
    });
    const resumes = fc.array(entries, { minLength: 2, maxLength: 4 }).map((found): ResumeDocument => ({
      work: found.map(({ position, years: [startDate, endDate], numbers, deed }, at) => ({
        name: names[at],
        position,
        startDate,
        endDate,
        highlights: numbers.map((number) => `${deed} of ${names[at] ?? ""} with ${number} customers`),
      })),
    }));
    fc.assert(
      fc.property(resumes, fc.constantFrom(...QUESTIONS), (resume, asked) => {
        const text = made(asked, resume).join("\n");
        const told = names.filter((name) => text.includes(name));
        expect(told.length).toBeLessThanOrEqual(1);
        const entry = resume.work?.find(({ name }) => name === told[0]);
        const held = `${JSON.stringify(entry ?? {})} ${JSON.stringify(asked.keyPoints)} ${asked.text}`;
        for (const [number] of text.matchAll(/\d+/g)) expect(held).toContain(number);
        expect(text).not.toMatch(/\ban? [A-Z]|undefined|\.\.|\b(?:a [aeio]\w|an [^aeiouh\W])/);
      }),
      { seed: 20261101, numRuns: 600 },
    );
  });
});

it("speaks of what still goes on as going on, and says “I” in each sentence of a line", () => {
  const resume: ResumeDocument = {
    work: [
      {
        name: "Northwind",
        position: "Data Analyst",
        startDate: "2021",
        highlights: [
          "Leading a team of four analysts. Built forecasts in Python and R. Assisted in 12 audits",
        ],
      },
      {
        name: "Southwind",
        position: "Junior Analyst",
        startDate: "2018",
        endDate: "2020",
        highlights: ["Leading a group of two interns in the survey team"],
      },
    ],
  };
  const told = (name: string) =>
    made(
      question(`Which piece of your work at ${name} are you most content with?`, "experience"),
      resume,
    ).join();
  expect(told("Northwind")).toContain(
    "Action: I have been leading a team of four analysts. I built forecasts in Python and R. I assisted in 12 audits.",
  );
  expect(told("Southwind")).toContain("Action: I was leading a group of two interns");
});

it.each([
  ["Used PyTorch for the models of two teams", "I used PyTorch for the models of two teams."],
  ["Published several papers on pruning", "I published several papers on pruning."],
  ["Used by 19 managers every week", undefined],
  ["Published in three journals of the field", undefined],
  ["Promoted to team lead after a year", undefined],
])("tells what was done by the person from what was done with it: %s", (line, said) => {
  expect(tellsDeed(line) ? asSaid(line) : undefined).toBe(said);
});
