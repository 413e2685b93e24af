import type { AnalysisResult } from "../../jobs/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import { orderDrafts } from "./order.ts";
import { weighBy } from "./relevance.ts";
import { fittingDrafts } from "./removals.ts";
import { provenSkillDrafts, spellingDrafts } from "./skills.ts";
import { summaryDraft } from "./summary.ts";
import { software } from "./testing/professions.ts";

const NOW = "2026-11-01T00:00:00Z";

/** A posting that asks for skills in requirements, and names others in passing. */
function posting(required: string[], named: string[] = required): AnalysisResult {
  return {
    ...software.analysis,
    requirements: required.map((skill, at) => ({
      requirementId: `req_${at + 1}`,
      text: `Experience with ${skill}`,
      importance: "must",
      category: "skill",
      skills: [skill],
    })),
    keywords: named.map((term) => ({ term, weight: 0.5 })),
  };
}

describe("fitting to pages", () => {
  it("takes points of the oldest jobs first, whatever the order of the list", () => {
    const job = (name: string, startDate: string, endDate?: string) => ({
      name,
      position: "Clerk",
      startDate,
      ...(endDate !== undefined && { endDate }),
      highlights: ["Kept the minutes", "Kept the ledger", "Kept the peace"],
    });
    const work = [
      job("Middle", "2012-01", "2017-12"),
      job("Latest", "2018-01"),
      job("Oldest", "2005-01", "2011-12"),
    ];
    const removed = fittingDrafts({ work }, weighBy(posting(["Kubernetes"])), NOW).map(({ path }) => path);
    const jobs = removed
      .filter((path) => path.includes("/highlights/"))
      .map((path) => work[Number(path.split("/")[2])]?.name);
    expect(jobs.filter((name, at) => name !== jobs[at - 1])).toEqual(["Oldest", "Middle", "Latest"]);
  });
});

describe("the posting's spelling", () => {
  const spelled = (listed: string, asked: string) =>
    spellingDrafts({ skills: [{ name: "Tools", keywords: [listed] }] }, posting([asked])).map(
      ({ after }) => after,
    );
  it("replaces another name of the same skill", () => {
    expect(spelled("K8s", "Kubernetes")).toEqual(["Kubernetes"]);
  });
  it.each([
    ["EpicCare", "Epic"],
    ["kubernetes", "Kubernetes"],
    ["Python", "Python 3"],
    ["Data Analysis", "analytics"],
    ["CI / CD", "CI/CD pipelines"],
  ])("leaves %s where the posting says %s", (listed, asked) => {
    expect(spelled(listed, asked)).toEqual([]);
  });
});

describe("the summary", () => {
  const summaryOf = (summary: string | undefined, asked: string[]) => {
    const work = [{ name: "Firm", position: "Product Manager", startDate: "2017-01" }];
    const skills = [{ name: "Skills", keywords: ["Python", "SQL", "Research"] }];
    const analysis = posting(asked);
    const basics = summary === undefined ? {} : { summary };
    const [draft] = summaryDraft({ basics, work, skills }, analysis, weighBy(analysis), NOW);
    return draft?.after;
  };

  it("of the person's own stays where a single word of the posting would be gained", () => {
    expect(summaryOf("Product Manager with a record of launches.", ["Python", "Redis"])).toBeUndefined();
    expect(summaryOf("Product Manager with a record of launches.", ["Python", "SQL"])).toContain(
      "Skilled in Python and SQL.",
    );
    expect(summaryOf(undefined, ["Python", "Redis"])).toContain("Skilled in Python.");
  });
  it("names no skill that says little by itself", () => {
    expect(summaryOf(undefined, ["Research", "Python"])).toContain("Skilled in Python.");
    expect(summaryOf(undefined, ["Research"])).toBeUndefined();
  });
});

describe("the order of a list", () => {
  it("does not follow a word that a task happens to share", () => {
    const analysis = {
      ...posting(["Python"]),
      responsibilities: ["Design and develop robust backend systems and REST interfaces"],
    };
    const names = ["Market Research", "User Experience Design", "Python"];
    const skills = names.map((name) => ({ name }));
    expect(orderDrafts({ skills }, weighBy(analysis))[0]?.after).toEqual([
      "Python",
      "Market Research",
      "User Experience Design",
    ]);
  });
});

describe("skills that the résumé proves", () => {
  const added = (document: ResumeDocument, analysis: AnalysisResult) =>
    provenSkillDrafts({ skills: [{ name: "Tools", keywords: ["Go"] }], ...document }, analysis, true).map(
      ({ after }) => after,
    );
  const certified: ResumeDocument = {
    work: [{ name: "Salesforce", position: "Engineer", highlights: ["Worked at Salesforce on Docker"] }],
  };
  it("are not added for the name of an employer alone, unless a requirement asks for them", () => {
    expect(added(certified, posting(["Docker"], ["Docker", "Salesforce"]))).toEqual(["Docker"]);
    expect(added(certified, posting(["Docker", "Salesforce"]))).toEqual(["Docker", "Salesforce"]);
  });
  it("are added without a requirement when work shows them", () => {
    const shown = { work: [{ name: "Northwind", highlights: ["Ran Docker hosts"] }] };
    expect(added(shown, posting([], ["Docker"]))).toEqual(["Docker"]);
  });
  it("go where their kind stands: to languages only what programs are written in, the rest to what takes anything", () => {
    const work = [{ name: "A", highlights: ["Wrote Java services on AWS with Git and PostgreSQL"] }];
    const placesIn = (skills: ResumeDocument["skills"]) =>
      provenSkillDrafts({ skills, work }, posting(["Java", "AWS", "Git", "PostgreSQL"]), true).map(
        ({ path, after }) => `${path.split("/")[2] ?? ""} ${String(after)}`,
      );
    const frameworks = {
      name: "ML Frameworks",
      keywords: ["PyTorch", "JAX", "TensorFlow", "Triton", "ONNX"],
    };
    const platforms = { name: "Infrastructure", keywords: ["Kubernetes"] };
    expect(placesIn([{ name: "Languages", keywords: ["Python", "C++"] }, frameworks, platforms])).toEqual([
      "0 Java",
      "2 AWS",
      "2 Git",
      "2 PostgreSQL",
    ]);
    expect(placesIn([{ name: "Languages", keywords: ["English", "German"] }, platforms])).toEqual([
      "1 Java",
      "1 AWS",
      "1 Git",
      "1 PostgreSQL",
    ]);
  });
  it("are not added beside a listed name that says them and more", () => {
    const shown = {
      skills: [{ name: "SAP TM" }],
      work: [{ name: "Northwind", highlights: ["Booked freight in SAP TM"] }],
    };
    expect(added(shown, posting(["SAP"]))).toEqual([]);
  });
});
