import type { ResumeDocument } from "../../../resumes/index.ts";
import { EXAMPLE_QUESTIONS } from "../example-questions.ts";
import { makeRulesScorer } from "../index.ts";

const RESUME: ResumeDocument = {
  work: [
    {
      name: "Paywave GmbH",
      position: "Software Engineer",
      startDate: "2019-04",
      endDate: "2022-06",
      highlights: [
        "Reduced the closing of the books from 6 hours by 60 % with Kafka",
        "Mentored 3 juniors in the settlement team",
      ],
    },
    { name: "Lumen", position: "Team Lead", startDate: "2022-07" },
  ],
};
const found = async (answer: string) => {
  const { answers } = await makeRulesScorer([])({
    answers: [{ question: EXAMPLE_QUESTIONS.introduction, answer }],
    resume: RESUME,
    now: "2026-11-01T00:00:00.000Z",
  });
  return answers[0]?.contradictions ?? [];
};

it.each([
  ["a year", "I joined Paywave in 2015 as an engineer.", "/work/0/startDate"],
  ["a length", "I worked at Paywave for nine years.", "/work/0"],
  ["a rank", "I was director of engineering at Paywave and liked it.", "/work/0/position"],
  ["years of experience", "I have 15 years of experience in software.", "/work"],
  ["a number", "I reduced the closing of the books by 80 % with Kafka.", "/work/0/highlights/0"],
])("points out %s that the résumé tells otherwise", async (_kind, answer, path) => {
  const contradictions = await found(answer);
  expect(contradictions.map((one) => one.path)).toEqual([path]);
  expect(answer).toContain(contradictions[0]?.quote);
});

it.each([
  "I joined Paywave in 2019 and stayed until 2022.",
  "Before I came to Paywave in 2015 I studied.",
  "I was an engineer at Paywave and worked with 12 banks.",
  "I worked as a team lead at Lumen.",
  "I have seven years of experience.",
  "I have 4 years of experience with Kafka.",
  "We cut the deploy time by 80 % with caching.",
  "My colleague has 30 years of experience.",
  "I moved to Porto in 2012.",
])("raises no false alarm: %s", async (answer) => {
  expect(await found(answer)).toEqual([]);
});
