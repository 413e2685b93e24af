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
const RECENT: ResumeDocument = {
  basics: { label: "Backend engineer" },
  work: [
    {
      name: "Nordlicht Software GmbH",
      position: "Backend Engineer",
      startDate: "2017-03",
      highlights: ["Led a team of 5 engineers", "Moved the shop of our customer Halden Foods to Kubernetes"],
    },
  ],
  volunteer: [{ organization: "Code Club Kiel", startDate: "2019-01" }],
  education: [{ institution: "University of Kiel", area: "Physics" }],
  projects: [{ name: "Tidewatch" }],
  skills: [{ name: "Tools", keywords: ["Kafka", "Salesforce", "Google Cloud"] }],
};
const score = makeRulesScorer([]);
const scored = async (answer: string, resume: ResumeDocument = RESUME, posting?: string) => {
  const { answers } = await score({
    answers: [{ question: EXAMPLE_QUESTIONS.introduction, answer }],
    resume,
    posting,
    now: "2026-11-01T00:00:00.000Z",
  });
  const [first] = answers;
  if (first === undefined) throw new Error("no score");
  return first;
};
const found = async (answer: string, resume?: ResumeDocument, posting?: string) =>
  (await scored(answer, resume, posting)).contradictions;

it("points out each number of a sentence that stands otherwise, without the small word behind it", async () => {
  const contradictions = await found(
    "I reduced the closing of the books by 80 % with Kafka and mentored 9 juniors in the settlement team.",
  );
  expect(contradictions.map(({ message }) => message).sort()).toEqual([
    "You say “80 %”; the résumé tells of the same with “60 %”.",
    "You say “9 juniors”; the résumé tells of the same with “3 juniors”.",
  ]);
});

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

describe("an employer that the résumé does not name", () => {
  it.each([
    "I led the rewrite of the index at Google for two years.",
    "When I worked at Google, I built the index.",
    "I worked for Google as an engineer.",
    "My time at Google taught me to measure.",
    "At Google I rebuilt the ranking.",
    "At Goldman Sachs, our team closed the books in 3 hours.",
    "Two years ago at Google a colleague wanted to rewrite billing.",
    "I joined Google in 2019.",
    "I am a principal engineer at Google.",
    "As a team lead at Google I hired 12 people.",
    "I was employed by Siemens and wrote firmware.",
    "I spent three years at Deutsche Bahn.",
    "My boss at Google asked me to run the migration.",
    "i worked at google for three years and wrote the index",
    "My last job was at Google.",
    "I used to work at Google as a developer.",
    "I was CTO of Google and hired 12 people.",
    "I founded the search team at Google.",
  ])("is pointed out: %s", async (answer) => {
    const contradictions = await found(answer, RECENT);
    expect(contradictions.map(({ path }) => path)).toEqual(["/work"]);
    expect(contradictions[0]?.message).toMatch(/google|goldman sachs|siemens|deutsche bahn/i);
    expect(contradictions[0]?.resumeSays).toBe("Nordlicht Software GmbH (2017-03 – today)");
    expect(answer).toContain(contradictions[0]?.quote);
  });

  it.each([
    "At Nordlicht I moved the shop to Kubernetes.",
    "When I worked at Nordlicht Software, I led five engineers.",
    "At Nordlich I moved the shop.",
    "At Halden Foods we moved the shop in one night.",
    "I worked at Code Club Kiel on weekends.",
    "At the University of Kiel I wrote my thesis.",
    "I worked with Kafka and looked at Grafana every day.",
    "At Tidewatch I wrote the importer.",
    "I worked at scale, and at night I was on call.",
    "I would love to work at Google one day.",
    "I applied at Google and was invited.",
    "My wife worked at Google for ten years.",
    "She joined Google in 2019.",
    "I called the buyer at Siemens every week.",
    "I spoke at KubeCon in 2023.",
    "At Christmas I was on call for two weeks.",
    "I was good at Excel and worked for Monday's report.",
    "At Black Friday we had 20 times the load.",
    "Our customer at Siemens complained and I fixed it.",
    "I never worked at Google.",
    "At MIT University I wrote a paper.",
    "I worked in Berlin for two years.",
    "I set the alarm at P95 of 300 ms.",
    "I left Jenkins and moved all jobs to Tekton.",
    "When I was at Stanford I wrote a compiler.",
    "I built a dashboard at Grafana level detail.",
    "I spent two days at Siemens and mended the importer.",
    "We ran the pilot at Lidl, our customer.",
    "In 2019 at Berlin Central Station we tested the app.",
    "I worked for Monsieur Dupont as a boy.",
    "At Team Phoenix we deploy daily.",
    "I left Oracle in 2019 for Postgres.",
  ])("is nothing else: %s", async (answer) => {
    expect(await found(answer, RECENT)).toEqual([]);
  });

  it("is nothing where the résumé has no work, names not all of it, or the posting is of that house", async () => {
    const answer = "When I worked at Google, I built the index.";
    expect(await found(answer, { ...RECENT, work: undefined })).toEqual([]);
    expect(await found(answer, { work: [{ position: "Engineer" }, { name: "Lumen" }] })).toEqual([]);
    expect(await found(answer, RECENT, "Google looks for an engineer.")).toEqual([]);
  });
});

describe("more than the whole career", () => {
  it.each([
    ["I led engineers for 20 years.", "/work"],
    ["I have been a backend engineer for more than two decades.", "/work"],
    ["I bring 15 years in software.", "/work"],
    ["I led a team of 40 engineers there.", "/work/0/highlights/0"],
    ["I managed 30 people at Nordlicht.", "/work/0/highlights/0"],
  ])("is pointed out: %s", async (answer, path) => {
    expect((await found(answer, RECENT)).map((one) => one.path)).toEqual([path]);
  });

  it.each([
    "I have been a backend engineer for nine years.",
    "I have lived in Kiel for 20 years.",
    "I have been married for 15 years.",
    "The system has been running for 20 years and I rebuilt it.",
    "I led a team of 6 people for a summer.",
    "I led a workshop for 40 people.",
    "I led the migration of 300 services.",
    "I mentored three juniors.",
  ])("is not: %s", async (answer) => {
    expect(await found(answer, RECENT)).toEqual([]);
  });
});

describe("a contradicted claim", () => {
  const claim = "I led 500 engineers at Google for 20 years.";
  const beside = "Today I am a backend engineer at Nordlicht and built the importer of Tidewatch in 2023.";

  it("tells each of its contradictions", async () => {
    expect((await found(claim, RECENT)).map(({ message }) => message)).toEqual([
      "You speak of Google as a place where you worked; the résumé names no such employer.",
      "You say 20 years; the dated work of the résumé adds up to 9.8.",
      "You say that you led 500 people; the largest number in the résumé is 5.",
    ]);
  });

  it.each([claim, `${claim} ${beside}`, `${beside} ${claim}`])(
    "is praised nowhere and no evidence: %s",
    async (answer) => {
      const { strengths, dimensions, improvements } = await scored(answer, RECENT);
      expect(strengths.join(" ")).not.toContain("500");
      const specificity = dimensions.find(({ id }) => id === "specificity");
      expect(specificity?.quotes.join(" ")).not.toContain("500");
      expect(improvements[0]).toContain("Google");
      const honest = (await scored(answer.replace(claim, "").trim() || "I work.", RECENT)).dimensions;
      expect(specificity?.score).toBeLessThanOrEqual(
        (honest.find(({ id }) => id === "specificity")?.score ?? 0) + 5,
      );
    },
  );
});

it("is not asked to read the question again who answered in a language that the rules cannot read", async () => {
  const { floor, improvements } = await scored(
    "Ich schaue mir bei der Aufnahme an, wer schon gestürzt ist, und stelle das Bett niedrig, damit niemand tief fällt.",
  );
  expect(floor).toBe("off_topic");
  expect(improvements).toHaveLength(2);
  expect(improvements[0]).toBe("Answer in English to have all of it judged.");
  expect(improvements[1]).toMatch(/^A good answer /);
});
