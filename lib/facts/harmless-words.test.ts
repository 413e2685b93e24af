import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const source: ResumeDocument = {
  basics: { name: "Ana Ruiz", label: "Senior Backend Engineer", summary: "A good backend engineer." },
  languages: [{ language: "French", fluency: "A2" }],
  work: [
    {
      name: "Northwind",
      position: "Senior Backend Engineer",
      startDate: "2021-01",
      highlights: [
        "Moved 23 reports to BigQuery and removed unused servers.",
        "Proposed a new label printer, which was turned down.",
        "Wrote a runbook, which is still in use, without help from others.",
        "Raised coverage from 48% to 71% and cut latency by 40%.",
        "Helped the quality team compile a report for approval under ISO 9001; releases remain with the site manager.",
        "Run the night service with a crew of 9, without a complaint in 2025.",
        "Made a calendar with the planner, since October 2022; the board approved it for two docks only.",
        "Loaded vans at the depot.",
        "Plans to move 40 pallets to a hall in 2027, most of them empty.",
      ],
    },
  ],
};

const gate = makeGate(source, { now: "2026-11-01T00:00:00Z" });
const rulesOf = (at: number, after: string) =>
  gate.checkEdit({ path: `/work/0/highlights/${at}`, action: "rewrite", after }).map(({ rule }) => rule);

describe("what connecting words say together", () => {
  it.each([
    "Moved 23 reports to BigQuery from the beginning.",
    "Moved 23 reports to BigQuery from start to finish.",
    "Moved 23 reports to BigQuery and saw it through.",
    "Moved 23 reports to BigQuery, which worked.",
    "Moved 23 reports to BigQuery so that others could follow.",
    "Moved 23 reports to BigQuery again and again.",
    "Moved 23 reports to BigQuery and more.",
    "Moved 23 reports to BigQuery without help.",
  ])("is refused where the source does not say it: %s", (after) => {
    expect(rulesOf(0, after)).toContain("outcomes");
  });

  it.each([
    [0, "Moved 23 reports to BigQuery and removed servers that were not in use."],
    [0, "In my current role I moved 23 reports to BigQuery."],
    [1, "Put forward a new label printer that was turned down."],
    [2, "Wrote a runbook that is still in use."],
    [2, "Wrote a runbook without help from others."],
  ])("passes where it says nothing or the source says it: %i %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });
});

describe("how much, how far and as who", () => {
  it.each([
    "Moved all of the reports to BigQuery.",
    "Moved every report to BigQuery.",
    "Moved 23 reports to BigQuery, year after year.",
    "Moved 23 reports to BigQuery as the first.",
    "Moved 23 reports to BigQuery as the lead.",
    "As planned, moved 23 reports to BigQuery.",
    "Moved 23 reports to BigQuery with great care.",
    "As the most senior engineer, moved 23 reports to BigQuery.",
  ])("is refused where the source does not say it: %s", (after) => {
    expect(rulesOf(0, after)).toContain("outcomes");
  });

  it.each([
    "Proposed a new label printer, which was turned down at first.",
    "Proposed a new label printer, which was not adopted in full.",
  ])("leaves no denial half open: %s", (after) => {
    expect(rulesOf(1, after)).not.toEqual([]);
  });
});

describe("who did it, and how far it went", () => {
  it.each([
    [3, "Raised coverage by 71%."],
    [3, "Cut latency to 40%."],
    [4, "Compiled a report for approval under ISO 9001 with the quality team."],
    [4, "Share the releases with the site manager."],
  ])("is refused where the source says otherwise: %i %s", (at, after) => {
    expect(rulesOf(at, after)).not.toEqual([]);
  });

  it.each([
    [3, "Raised coverage by 23 points and reduced latency by 40%."],
    [3, "Contributed to a 40% cut in latency."],
    [4, "Helped the quality team compile a report under ISO 9001; releases stay with the site manager."],
  ])("passes where it says the same: %i %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });

  it("knows how well a language is known", () => {
    const levelOf = (after: string) =>
      gate.checkEdit({ path: "/basics/summary", action: "rewrite", after }).map(({ rule }) => rule);
    expect(levelOf("Senior backend engineer with good French.")).not.toEqual([]);
    expect(levelOf("Senior backend engineer with French at A2.")).toEqual([]);
  });
});

describe("what holds a statement together", () => {
  it.each([
    [5, "Run the depot with a crew of 9."],
    [5, "Run the night service with a crew of 9, without a complaint since 2022."],
    [0, "Moved 23 reports to BigQuery within a year."],
    [6, "Made a calendar for the planner."],
    [6, "Made a calendar with the planner, since early 2022."],
    [6, "Made a calendar; the board approved it, beginning with two docks."],
  ])("is refused where it is another than in the source: %i %s", (at, after) => {
    expect(rulesOf(at, after)).not.toEqual([]);
  });

  it.each([
    [5, "Run the night service for a crew of 9."],
    [5, "Run the night service without a complaint in 2025."],
    [6, "Made a calendar with the planner, since October 2022."],
    [6, "Made a calendar with the planner, which the board approved only for two docks."],
  ])("passes where it is the same: %i %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });
});

describe("what is only planned", () => {
  it("stays planned, in whatever words", () => {
    expect(rulesOf(8, "The plan is to move 40 pallets to a hall in 2027, most of which are empty.")).toEqual(
      [],
    );
    expect(rulesOf(8, "Moving 40 pallets to a hall in 2027.")).not.toEqual([]);
  });
});
