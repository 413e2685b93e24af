import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const source: ResumeDocument = {
  basics: {
    name: "Ana Ruiz",
    label: "Senior Backend Engineer",
    summary: "Backend engineer with 12 years of experience in retail.",
  },
  work: [
    {
      name: "Northwind",
      position: "Senior Backend Engineer",
      startDate: "2021-01",
      highlights: [
        "Supervised 4 operators and mentored two junior engineers.",
        "Cut the monthly hosting bill by €18,000 by removing unused servers.",
        "Helped the data team move 23 reports to BigQuery without downtime.",
        "Raised test coverage from 48% to 71% and shortened the nightly run from 4 hours to 35 minutes.",
        "Shipped 7,500 parcels a day at peak; proposed a new label printer, which was not bought.",
        "Applied for 5 grants, 3 of which were awarded.",
      ],
    },
    { name: "Contoso", position: "Deputy Shift Coordinator", startDate: "2015-01", endDate: "2020-12" },
  ],
  certificates: [{ name: "CKAD" }, { name: "First aid at work" }],
};

const gate = makeGate(source, { now: "2026-11-01T00:00:00Z" });
const rulesOf = (at: number, after: string) =>
  gate.checkEdit({ path: `/work/0/highlights/${at}`, action: "rewrite", after }).map(({ rule }) => rule);
const ofSummary = (after: string) =>
  gate.checkEdit({ path: "/basics/summary", action: "rewrite", after }).map(({ rule }) => rule);

describe("what is the same in other words passes", () => {
  it.each([
    // Words that say no more.
    [0, "Oversaw four operators and guided two junior engineers as their mentor."],
    [1, "Trimmed monthly hosting costs by €18,000, deleting servers that nobody used."],
    [2, "Lent the data team a hand in transferring 23 reports to BigQuery with zero downtime."],
    [
      3,
      "Test coverage went up to 71% from 48%; the nightly run now finishes in 35 minutes instead of 4 hours.",
    ],
    [4, "Suggested purchasing a new label printer, though none was bought."],
    // Money, in its words, codes and signs, and for another period.
    [1, "Cut the hosting bill by 18 000 euros a month by removing unused servers."],
    [1, "Cut the hosting bill by EUR 18k per month by removing unused servers."],
    [1, "Cut the hosting bill by €216,000 a year by removing unused servers."],
    // What can be computed.
    [3, "Raised test coverage by 23 percentage points to 71%."],
    [3, "Raised test coverage by nearly half, from 48% to 71%."],
    [3, "Shortened the nightly run by almost three and a half hours, from 4 hours to 35 minutes."],
    [3, "Shortened the nightly run by 85%."],
    [5, "Applied for five grants, of which three were awarded (60%)."],
    // Figures of another script.
    [2, "Helped the data team move ٢٣ reports to BigQuery without downtime."],
    [4, "Shipped up to 7,500 parcels a day."],
  ])("%i: %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });

  it("counts what the document lists", () => {
    expect(ofSummary("Backend engineer with two certificates and experience at two companies.")).toEqual([]);
    expect(ofSummary("Twelve years of backend work, mostly in retail.")).toEqual([]);
  });
});

describe("claims that are made of harmless words are refused", () => {
  it.each<[string, number, string]>([
    ["outcomes", 1, "Cut the monthly hosting bill by €18,000 on time by removing unused servers."],
    ["outcomes", 1, "Cut the company-wide monthly hosting bill by €18,000 by removing unused servers."],
    ["outcomes", 3, "Raised test coverage from 48% to a record 71%."],
    [
      "outcomes",
      2,
      "Helped the data team move 23 reports to BigQuery without downtime and improved the reports.",
    ],
    ["outcomes", 2, "Helped the data teams move 23 reports to BigQuery without downtime."],
    ["numbers", 2, "Helped the data team move 23 reports to BigQuery every week without downtime."],
    ["outcomes", 2, "Helped the data team move reports to BigQuery regularly without downtime."],
    ["outcomes", 2, "Helped move most reports to BigQuery without downtime."],
    ["numbers", 4, "Shipped 7,500 parcels a day."],
    ["numbers", 0, "Supervised two operators and mentored two junior engineers."],
    ["currencies", 1, "Cut the hosting bill by €18,000 a year by removing unused servers."],
    ["outcomes", 2, "Helped the data team move all reports to BigQuery without downtime."],
    ["roles", 2, "Moved 23 reports to BigQuery without downtime with the help of the data team."],
    ["vocabulary", 0, "Supervised and hired 4 operators."],
  ])("%s, %i: %s", (rule, at, after) => {
    expect(rulesOf(at, after)).toContain(rule);
  });

  it("holds a rank to those who have it", () => {
    expect(ofSummary("Coordinated shifts at Contoso.")).not.toEqual([]);
    const label = (after: string) => gate.checkEdit({ path: "/basics/label", action: "rewrite", after });
    expect(label("Backend Engineer")).toEqual([]);
    expect(label("Senior Engineer, BigQuery").map(({ rule }) => rule)).toEqual(["titles"]);
    expect(label("Shift Coordinator").map(({ rule }) => rule)).toEqual(["titles"]);
  });
});

describe("words that are a fact by themselves", () => {
  const held = makeGate(
    {
      work: [
        {
          name: "Mercy Hospital",
          position: "Nurse",
          highlights: ["Cared for 12 patients a shift and reduced waiting from 40 to 25 minutes"],
        },
      ],
    },
    { now: "2026-11-01T00:00:00Z" },
  );
  const FACTS =
    "all every best award-winning successfully independently critical weekly regularly promoted senior expert leading record excellent outstanding complex many several hundreds global " +
    "certified licensed single-handedly personally solely highly compassionate dedicated proven efficiently quickly largest fastest top first only acute elderly chronic private international " +
    "famous key main daily always never approved awarded hired founded invented pioneered managed directed supervised coordinated oversaw headed chaired taught trained mentored designed created " +
    "launched negotiated achieved exceeded won doubled";
  it.each(FACTS.split(" "))("do not slip in: %s", (word) => {
    for (const at of [0, 3, 7]) {
      const words = "Cared for 12 patients a shift and reduced waiting from 40 to 25 minutes".split(" ");
      words.splice(at, 0, at === 0 && /ed$|^(?:won|taught|oversaw)$/.test(word) ? `${word} and` : word);
      const after = words.join(" ");
      expect(held.checkEdit({ path: "/work/0/highlights/0", action: "rewrite", after })).not.toEqual([]);
    }
  });
});
