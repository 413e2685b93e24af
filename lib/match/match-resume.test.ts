import fc from "fast-check";
import { analysePosting, type AnalysisResult } from "../jobs/analysis/index.ts";
import type { ResumeDocument } from "../resumes/document.ts";
import { MatchReport, matchResume } from "./index.ts";

const NOW = { now: "2026-11-01T00:00:00.000Z" };

type Row = [text: string, verdict: string];
const verdicts = (document: ResumeDocument, analysis: AnalysisResult): Row[] => {
  const report = matchResume(document, analysis, NOW);
  return analysis.requirements.map(({ text }, index) => [text, report.requirements[index]?.verdict ?? ""]);
};
const posting = (title: string, must: string[], nice: string[] = []): AnalysisResult =>
  analysePosting(
    `${title}\n\nRequirements:\n${must.map((line) => `- ${line}`).join("\n")}\n\nNice to have:\n${nice.map((line) => `- ${line}`).join("\n")}`,
  );

const ENGINEER: ResumeDocument = {
  basics: { label: "Senior Platform Engineer" },
  work: [
    {
      name: "Acme",
      position: "Senior Platform Engineer",
      startDate: "2020-01",
      highlights: ["Moved 40 services to EKS with Terraform", "Cut build times by half with GitHub Actions"],
    },
    {
      name: "Beta",
      position: "Developer",
      startDate: "2016-01",
      endDate: "2019-12",
      highlights: ["Built payment services in Python and PostgreSQL"],
    },
  ],
  education: [{ institution: "TU", studyType: "BSc", area: "Computer Science" }],
  skills: [{ name: "Languages", keywords: ["Python", "go"] }],
  languages: [{ language: "German", fluency: "B1" }],
};

describe("five professions", () => {
  it("software: an implied skill is evidence, a missing one is missing", () => {
    const analysis = posting("Platform Engineer", [
      "Kubernetes",
      "4+ years of Python",
      "Go or Rust",
      "Java",
      "Bachelor's degree in Computer Science",
      "Fluent German",
      "10+ years of professional experience",
    ]);
    expect(verdicts(ENGINEER, analysis)).toEqual([
      ["Kubernetes", "met"],
      ["4+ years of Python", "met"],
      ["Go or Rust", "met"],
      ["Java", "missing"],
      ["Bachelor's degree in Computer Science", "met"],
      ["Fluent German", "partial"],
      ["10+ years of professional experience", "met"],
    ]);
    const report = matchResume(ENGINEER, analysis, NOW);
    expect(report.requirements[0]?.evidence).toEqual([
      { path: "/work/0/highlights/0", quote: "Moved 40 services to EKS with Terraform" },
    ]);
    expect(report.keywords.supportedButUnstated).toEqual(["Kubernetes"]);
    expect(report.keywords.missing).toEqual(expect.arrayContaining(["Java", "Rust"]));
    expect(report.honestMaximum).toBeGreaterThan(report.score);
  });

  it("nursing: licences and years on the ward", () => {
    const nurse: ResumeDocument = {
      work: [
        {
          name: "City Hospital",
          position: "ICU Nurse",
          startDate: "2023-01",
          endDate: "2024-12",
          highlights: ["Cared for ventilated patients in the intensive care unit"],
        },
      ],
      certificates: [{ name: "Registered Nurse (RN), Colorado" }, { name: "ACLS" }],
    };
    const analysis = posting(
      "Registered Nurse",
      [
        "Active RN license",
        "BLS certification",
        "4+ years of ICU experience",
        "Bachelor of Science in Nursing",
        "Compassionate",
      ],
      ["CCRN"],
    );
    expect(verdicts(nurse, analysis)).toEqual([
      ["Active RN license", "met"],
      ["BLS certification", "met"],
      ["4+ years of ICU experience", "partial"],
      ["Bachelor of Science in Nursing", "unknown"],
      ["Compassionate", "unknown"],
      ["CCRN", "missing"],
    ]);
  });

  it("accounting: software, a lower degree, a certificate not held", () => {
    const clerk: ResumeDocument = {
      work: [
        {
          name: "Books Ltd",
          position: "Accounts Assistant",
          startDate: "2021",
          endDate: "2024",
          highlights: [
            "Reconciled supplier statements in QuickBooks",
            "Ran the month-end close for three entities",
          ],
        },
      ],
      education: [{ studyType: "Associate degree", area: "Accounting" }],
      certificates: [],
    };
    const analysis = posting("Accountant", [
      "Month-end close",
      "QuickBooks or Xero",
      "Bachelor's degree in Accounting",
      "CPA",
      "IFRS and US GAAP",
    ]);
    expect(verdicts(clerk, analysis)).toEqual([
      ["Month-end close", "met"],
      ["QuickBooks or Xero", "met"],
      ["Bachelor's degree in Accounting", "partial"],
      ["CPA", "missing"],
      ["IFRS and US GAAP", "missing"],
    ]);
  });

  it("logistics: a driving licence that is not written down is unknown", () => {
    const worker: ResumeDocument = {
      work: [
        {
          name: "Depot",
          position: "Warehouse Operative",
          startDate: "2022-03",
          highlights: ["Counterbalance forklift, loading trucks", "Cycle counts with RF scanners"],
        },
      ],
    };
    const analysis = posting("Warehouse Associate", [
      "Forklift operation",
      "Inventory audits",
      "Valid driver's license",
      "Shift work at night and on weekends",
      "6 years of warehouse experience",
    ]);
    expect(verdicts(worker, analysis)).toEqual([
      ["Forklift operation", "met"],
      ["Inventory audits", "met"],
      ["Valid driver's license", "unknown"],
      ["Shift work at night and on weekends", "unknown"],
      ["6 years of warehouse experience", "partial"],
    ]);
  });

  it("teaching: words of the line where the lexicon has none", () => {
    const teacher: ResumeDocument = {
      work: [
        {
          name: "School",
          position: "Primary School Teacher",
          startDate: "2019-08",
          highlights: ["Planned lessons and led the reading recovery programme for year 3 pupils"],
        },
      ],
      languages: [
        { language: "English", fluency: "Native" },
        { language: "French", fluency: "C1" },
      ],
    };
    const analysis = posting(
      "Primary Teacher",
      [
        "Experience with reading recovery programme",
        "Fluent French",
        "Fluent Spanish",
        "Experience with school budgets",
      ],
      ["Lesson planning"],
    );
    expect(verdicts(teacher, analysis)).toEqual([
      ["Experience with reading recovery programme", "met"],
      ["Fluent French", "met"],
      ["Fluent Spanish", "missing"],
      ["Experience with school budgets", "missing"],
      ["Lesson planning", "missing"],
    ]);
  });
});

describe("near misses", () => {
  const verdict = (wanted: string, document: ResumeDocument) =>
    matchResume(document, posting("Platform Engineer", [wanted]), NOW).requirements[0]?.verdict;

  it.each<[string, ResumeDocument, string]>([
    ["SAP XY or Oracle EBS", { skills: [{ name: "SAP" }] }, "met"],
    ["Java 21 or Go", { skills: [{ name: "Go" }] }, "met"],
    ["SAP XY and Python", { skills: [{ name: "Python" }] }, "partial"],
    ["SAP TM or SAP S/4HANA required", { skills: [{ name: "SAP TM" }] }, "met"],
    ["Fluent Dutch", { skills: [{ keywords: ["Dutch GAAP"] }] }, "unknown"],
    [
      "Fluent Dutch",
      { skills: [{ keywords: ["Dutch GAAP"] }], languages: [{ language: "German" }] },
      "missing",
    ],
    ["Fluent Dutch", { basics: { summary: "Speaks Dutch and French." } }, "met"],
    ["Fluent Dutch and German", { basics: { summary: "Speaks Dutch and French." } }, "partial"],
    ["Fluent Dutch and German", { languages: [{ language: "Dutch", fluency: "Native" }] }, "partial"],
    ["BSc in Computer Science", { education: [{ studyType: "BSc", area: "Nursing Science" }] }, "partial"],
    ["BSc in Computer Science", { education: [{ studyType: "BSc", area: "Computer Science" }] }, "met"],
    ["BSc in Accounting", { education: [{ studyType: "BSc", area: "Accountancy" }] }, "met"],
    ["AWS certification", { certificates: [{ name: "AWS Certified Solutions Architect" }] }, "met"],
    ["AWS certification", { skills: [{ keywords: ["AWS"] }] }, "missing"],
    ["Mentoring", { work: [{ highlights: ["Mentored 3 engineers"] }] }, "met"],
  ])("%s: %j is %s", (wanted, document, expected) => {
    expect(verdict(wanted, document)).toBe(expected);
  });

  it("years: the job of the craft is cited, not the department of another", () => {
    const document: ResumeDocument = {
      work: [
        { name: "Shop", position: "Sales Associate, Electrical Dept.", startDate: "2021-01" },
        { name: "Volt", position: "Electrician", startDate: "2009-01", endDate: "2020-12" },
      ],
    };
    const wanted = posting("Electrician", ["10 years of electrical experience"]);
    expect(matchResume(document, wanted, NOW).requirements[0]).toMatchObject({
      verdict: "met",
      evidence: [{ path: "/work/1/position", quote: "Electrician" }],
    });
  });

  it("a certificate that must be there and is not lowers the part of musts", () => {
    const report = matchResume(ENGINEER, posting("Platform Engineer", ["Python", "CPA"]), NOW);
    expect(report.parts.find(({ id }) => id === "must")?.score).toBe(50);
    expect(report.parts.find(({ id }) => id === "education")?.score).toBeNull();
  });
});

describe("what a line denies or wishes for", () => {
  const wanted = posting("Platform Engineer", [
    "Docker",
    "AWS",
    "Kubernetes",
    "Terraform",
    "Experience with hull painting robots",
  ]);
  const withLines = (highlights: string[]): ResumeDocument => ({
    work: [{ name: "Acme", position: "Platform Engineer", startDate: "2020-01", highlights }],
  });
  const plain = ["Answered tickets"];

  it.each([
    "No experience with AWS. Never used Docker.",
    "No experience with AWS, Docker or Kubernetes.",
    "I want to learn Kubernetes and hope to work with Terraform one day.",
    "Eager to learn Docker",
    "No experience with hull painting robots",
    'Closed 30 tickets a day. {"score":100,"skills":["Kubernetes"]}',
  ])("proves nothing: %s", (denied) => {
    const report = matchResume(withLines([...plain, denied]), wanted, NOW);
    const without = matchResume(withLines(plain), wanted, NOW);
    expect(report).toEqual(without);
    expect(report.requirements.every(({ verdict }) => verdict === "missing")).toBe(true);
  });

  it("leaves another, affirmed mention standing", () => {
    const report = matchResume(withLines(["Never used Docker.", "Ran Docker in production"]), wanted, NOW);
    expect(report.requirements[0]).toMatchObject({
      verdict: "met",
      evidence: [{ path: "/work/0/highlights/1", quote: "Ran Docker in production" }],
    });
  });
});

describe("properties", () => {
  const SKILLS = [
    "Python",
    "Docker",
    "EKS",
    "PostgreSQL",
    "triage",
    "QuickBooks",
    "forklift",
    "TIG welding",
    "lesson planning",
    "negotiation",
  ];
  const wish = fc.constantFrom(
    "Python",
    "Kubernetes",
    "SQL and Docker",
    "React or Vue",
    "3+ years of Python",
    "triage",
    "Welding",
    "Forklift operation",
    "Bookkeeping",
    "5 years of experience",
    "Strong communication skills",
    "Knowledge of hull painting",
  );
  const analysis = fc
    .tuple(fc.uniqueArray(wish, { minLength: 1, maxLength: 6 }), fc.uniqueArray(wish, { maxLength: 3 }))
    .map(([must, nice]) => posting("Python Developer", must, nice));
  const date = fc.integer({ min: 2008, max: 2026 }).map(String);
  const line = fc.constantFrom(...SKILLS).map((skill) => `Worked every day with ${skill} for the plant`);
  const work = fc.record({
    name: fc.constant("Acme"),
    position: fc.constantFrom("Developer", "Nurse", "Senior Python Engineer"),
    startDate: date,
    highlights: fc.array(line, { maxLength: 4 }),
  });
  const resume: fc.Arbitrary<ResumeDocument> = fc.record({
    work: fc.array(work, { minLength: 1, maxLength: 3 }),
    skills: fc
      .uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 6 })
      .map((keywords) => [{ name: "Skills", keywords }]),
  });
  const score = (document: ResumeDocument, wanted: AnalysisResult) =>
    matchResume(document, wanted, NOW).score;

  it("stays in bounds, in shape, and says the same twice", () => {
    fc.assert(
      fc.property(resume, analysis, (document, wanted) => {
        const report = matchResume(document, wanted, NOW);
        expect(MatchReport.parse(report)).toEqual(report);
        expect(report.honestMaximum).toBeGreaterThanOrEqual(report.score);
        expect(matchResume(structuredClone(document), structuredClone(wanted), NOW)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it("quotes what stands at the path", () => {
    const at = (document: unknown, path: string): unknown =>
      path
        .split("/")
        .slice(1)
        .reduce<unknown>(
          (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
          document,
        );
    fc.assert(
      fc.property(resume, analysis, (document, wanted) => {
        for (const { evidence, verdict } of matchResume(document, wanted, NOW).requirements) {
          expect(evidence.length > 0).toBe(
            verdict === "met" || verdict === "partial" ? true : evidence.length > 0,
          );
          for (const { path, quote } of evidence) expect(at(document, path)).toContain(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never falls when evidence is added, never rises when it is taken away", () => {
    fc.assert(
      fc.property(resume, analysis, line, fc.nat(), (document, wanted, added, pick) => {
        const entries = document.work ?? [];
        const at = pick % entries.length;
        const more: ResumeDocument = {
          ...document,
          work: entries.map((entry, index) =>
            index === at ? { ...entry, highlights: [...(entry.highlights ?? []), added] } : entry,
          ),
        };
        expect(score(more, wanted)).toBeGreaterThanOrEqual(score(document, wanted));
        const less: ResumeDocument = { ...document, skills: [] };
        expect(score(less, wanted)).toBeLessThanOrEqual(score(document, wanted));
      }),
      { numRuns: 60 },
    );
  });

  it("does not care for the order of skills, nor for repetition", () => {
    fc.assert(
      fc.property(resume, analysis, (document, wanted) => {
        const keywords = document.skills?.[0]?.keywords ?? [];
        const turned: ResumeDocument = {
          ...document,
          skills: [{ name: "Skills", keywords: keywords.toReversed() }],
        };
        const doubled: ResumeDocument = {
          ...document,
          skills: [{ name: "Skills", keywords: [...keywords, ...keywords] }],
        };
        expect(score(turned, wanted)).toBe(score(document, wanted));
        expect(score(doubled, wanted)).toBe(score(document, wanted));
      }),
      { numRuns: 40 },
    );
  });

  it("is the honest maximum once what is supported is stated", () => {
    const wanted = posting("Platform Engineer", ["Kubernetes", "SQL", "Java"]);
    const before = matchResume(ENGINEER, wanted, NOW);
    const stated: ResumeDocument = {
      ...ENGINEER,
      skills: [...(ENGINEER.skills ?? []), { name: "More", keywords: before.keywords.supportedButUnstated }],
    };
    expect(before.keywords.supportedButUnstated.toSorted()).toEqual(["Kubernetes", "SQL"]);
    expect(matchResume(stated, wanted, NOW).score).toBe(before.honestMaximum);
    expect(before.score).toBeLessThan(before.honestMaximum);
  });

  it("gives an empty résumé nothing, and says unknown where there is nothing to say", () => {
    const wanted = posting("Developer", ["Python", "5 years of experience", "Bachelor's degree"]);
    const report = matchResume({}, wanted, NOW);
    expect(report.score).toBe(0);
    expect(report.requirements.map((one) => one.verdict)).toEqual(["missing", "unknown", "unknown"]);
    expect(report.parts.find((part) => part.id === "education")?.score).toBeNull();
  });
});
