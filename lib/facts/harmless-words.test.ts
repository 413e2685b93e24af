import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const source: ResumeDocument = {
  basics: { name: "Ana Ruiz", label: "Senior Backend Engineer" },
  work: [
    {
      name: "Northwind",
      position: "Senior Backend Engineer",
      startDate: "2021-01",
      highlights: [
        "Moved 23 reports to BigQuery and removed unused servers.",
        "Proposed a new label printer, which was turned down.",
        "Wrote a runbook, which is still in use, without help from others.",
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
