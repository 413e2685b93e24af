import type { ResumeDocument } from "../resumes/document.ts";
import { checkEdit } from "./index.ts";

const now = { now: "2026-11-01T00:00:00Z" };

const source: ResumeDocument = {
  basics: {
    name: "Ana Ruiz",
    label: "Backend Engineer",
    email: "ana@example.org",
    phone: "+1 555 010 0199",
    url: "https://ana.dev",
    summary: "Backend engineer who likes reliable systems.",
  },
  work: [
    {
      name: "Northwind",
      position: "Senior Software Engineer",
      startDate: "2020-01",
      highlights: [
        "Built payment services in Go on K8s, cutting latency by 40% for 1.5M users",
        "Led a team of 5 engineers and reduced hosting costs by $1.2M",
        "Helped migrate 12 services from Jenkins to GitHub Actions in two years",
      ],
    },
    {
      name: "Contoso Ltd",
      position: "Junior Developer",
      startDate: "2016-03",
      endDate: "2019-12",
      highlights: [
        "Wrote internal tools in Python and PostgreSQL",
        "Assisted the on-call team; no experience with Oracle databases",
      ],
    },
  ],
  education: [
    {
      institution: "State University",
      studyType: "B.Sc.",
      area: "Computer Science",
      startDate: "2012",
      endDate: "2016",
    },
  ],
  certificates: [{ name: "AWS Certified Developer", issuer: "Amazon", date: "2021-05" }],
  languages: [
    { language: "Spanish", fluency: "Native" },
    { language: "German", fluency: "Basic" },
  ],
  skills: [{ name: "Backend", keywords: ["Go", "K8s", "Python"] }],
};

const rulesOf = (path: string, after: string) =>
  checkEdit(source, { path, action: "rewrite", after }, now).map(({ rule }) => rule);
const first = "/work/0/highlights/0";
const second = "/work/0/highlights/1";
const third = "/work/0/highlights/2";
const old = "/work/1/highlights/0";
const summary = "/basics/summary";

describe("inventions are refused by the rule that they break", () => {
  it.each([
    ["percentages", first, "Built payment services in Go on K8s, cutting latency by 45% for 1.5M users"],
    ["percentages", second, "Reduced hosting costs by 40%"],
    ["percentages", first, "Raised latency by 40%"],
    ["currencies", second, "Reduced hosting costs by €1.2M"],
    ["currencies", second, "Reduced hosting costs by $1.3M"],
    ["currencies", second, "Reduced hosting costs by over $1.2M"],
    ["currencies", summary, "Reduced latency by $1.2M"],
    ["numbers", first, "Built payment services for 15M users"],
    ["numbers", second, "Led a team of 50 engineers"],
    ["numbers", second, "Managed 12 engineers"],
    ["numbers", summary, "Three certificates"],
    ["numbers", first, "Built payment services for 1.5M engineers"],
    ["roles", third, "Jenkins services and GitHub Actions in two years"],
    ["durations", third, "Helped migrate 12 services from Jenkins to GitHub Actions in three years"],
    ["durations", summary, "Backend engineer with 15 years of experience."],
    ["durations", summary, "Backend engineer with 10 years of experience in Go."],
    ["dates", summary, "Backend engineer since 2014"],
    ["dates", old, "Wrote internal tools in Python since March 2020"],
    ["skills", first, "Built payment services in Rust on K8s, cutting latency by 40%"],
    ["skills", old, "Wrote internal tools in Kubernetes"],
    ["skills", "/work/1/highlights/1", "Experience with Oracle databases"],
    ["names", first, "Built payment services for Google in Go"],
    ["names", summary, "Backend engineer, once at Tailspin"],
    ["titles", summary, "Senior Developer with 10 years of experience."],
    ["titles", summary, "Backend engineer and software manager"],
    ["certificates", summary, "AWS Certified Kubernetes Developer"],
    ["degrees", summary, "Master of Science in Computer Science"],
    ["languages", summary, "Fluent in German."],
    ["languages", summary, "Native German"],
    ["languages", summary, "German (native)"],
    ["certificates", summary, "Certified in Python"],
    ["roles", third, "Migrated 12 services from Jenkins to GitHub Actions"],
    ["roles", third, "Led migration of 12 services from Jenkins to GitHub Actions"],
    ["roles", third, "Helped the team and migrated 12 services from Jenkins to GitHub Actions"],
    ["roles", old, "Led internal tools in Python"],
    ["dates", old, "Wrote internal tools in Python until today"],
    ["names", summary, "Backend engineer, University of Spanish"],
    ["pairing", summary, "Senior Software Engineer at Contoso Ltd"],
    ["pairing", summary, "Worked in Python at Northwind"],
    ["qualifiers", "/work/1/highlights/1", "Oracle databases"],
    ["contacts", summary, "Backend engineer, reach me at eve@example.com"],
    ["contacts", summary, "Backend engineer, +1 555 010 0198"],
    ["links", summary, "Backend engineer, see https://evil.example/ana"],
    ["links", summary, "Backend engineer, see ana.io"],
    ["hidden-characters", summary, "Backend engi\u200bneer"],
    ["hidden-characters", summary, "Knows P\u0443thon"],
    ["hidden-characters", summary, "Backend engineer\u{e0041}"],
    ["vocabulary", summary, "\u0440\u0443 engineer"],
    ["vocabulary", summary, "Outstanding backend engineer"],
    ["vocabulary", first, "Built award-winning payment services in Go"],
  ])("%s: %s %s", (rule, path, after) => {
    expect(rulesOf(path, after)).toContain(rule);
  });
});

describe("honest rewrites pass", () => {
  it.each([
    [first, "Cut latency by 40 percent for 1,500,000 users by building payment services in Go on Kubernetes"],
    [first, "Developed payment services in Go on Kubernetes"],
    [first, "Built payment services, cutting latency by \u0664\u0660%"],
    [second, "Led five engineers and cut hosting costs by $1,200,000"],
    [second, "Reduced hosting expenses by 1.2 million dollars leading a team of five engineers"],
    [second, "Reduced hosting costs by over $1.1M"],
    [third, "Supported migration of 12 services from Jenkins to GitHub Actions in 24 months"],
    [third, "Helped migrate a dozen services to GitHub Actions"],
    [old, "Wrote internal Python tools with PostgreSQL"],
    [first, "At Northwind I built payment services in Go"],
    [second, "Led an engineering team of five"],
    [old, "Wrote internal tools in Python and Postgres"],
    [summary, "Backend engineer with 10 years of experience."],
    [summary, "Backend engineer with over 10 years of experience."],
    [
      summary,
      "Senior Software Engineer with 10 years of experience, most recently at Northwind. Skilled in Go, Kubernetes and Python.",
    ],
    [summary, "Sr. Software Engineer at Northwind"],
    [summary, "Bachelor of Science in Computer Science"],
    [summary, "Native Spanish and basic German"],
    [summary, "Built payment services in Go at Northwind."],
    [summary, "Worked for two companies"],
    [summary, "Built payment services for 1.5 million users since 2020"],
    [summary, "Backend engineer, ana@example.org, ana.dev"],
  ])("%s %s", (path, after) => {
    expect(checkEdit(source, { path, action: "rewrite", after }, now)).toEqual([]);
  });
});

describe("the form of an edit", () => {
  const edit = (one: Parameters<typeof checkEdit>[1]) => checkEdit(source, one, now).map(({ rule }) => rule);

  it("needs evidence that stands in the source word by word", () => {
    const after = "Developed payment services in Go on Kubernetes";
    const quoting = (quote: string) =>
      edit({ path: first, action: "rewrite", after, evidence: [{ path: first, quote }] });
    expect(quoting("payment services in Go on K8s")).toEqual([]);
    expect(quoting("payment services in Rust")).toEqual(["evidence"]);
    expect(quoting("")).toEqual(["evidence"]);
  });

  it("takes a new order only when it is a whole one", () => {
    const order = (...order: number[]) => edit({ path: "/work/0/highlights", action: "reorder", order });
    expect(order(2, 0, 1)).toEqual([]);
    expect(order(2, 0)).toEqual(["entries"]);
    expect(order(0, 0, 1)).toEqual(["entries"]);
    expect(order(0, 1, 3)).toEqual(["entries"]);
  });

  it("removes entries one by one and nothing that says when or what", () => {
    expect(edit({ path: "/work/1", action: "remove" })).toEqual([]);
    expect(edit({ path: "/work", action: "remove" })).toEqual(["entries"]);
    expect(edit({ path: "/work/1/endDate", action: "remove" })).toEqual(["entries"]);
    expect(edit({ path: "/languages/1/fluency", action: "remove" })).toEqual(["entries"]);
    expect(edit({ path: "/work", action: "rewrite", after: [] })).toEqual(["entries"]);
    expect(edit({ path: "/work/7", action: "remove" })).toEqual(["shape"]);
  });

  it("adds what is held and nothing else", () => {
    expect(edit({ path: "/skills/0/keywords/-", action: "add", after: "PostgreSQL" })).toEqual([]);
    expect(edit({ path: "/skills/0/keywords/-", action: "add", after: "Rust" })).toEqual(["skills"]);
    expect(edit({ path: "/skills/0/keywords/-", action: "add", after: "Python 3.14" })).toEqual(["skills"]);
    expect(edit({ path: "/skills/0/keywords/-", action: "add", after: "Oracle" })).toEqual(["skills"]);
    expect(edit({ path: "/certificates/-", action: "add", after: { name: "CKA" } })).toEqual([
      "certificates",
    ]);
    expect(edit({ path: "/work/-", action: "add", after: source.work?.[0] })).toEqual(["entries"]);
    expect(edit({ path: "/work/0/rank", action: "add", after: "Chief" })).toEqual(["shape"]);
  });
});
