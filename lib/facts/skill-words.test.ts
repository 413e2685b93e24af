import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const source: ResumeDocument = {
  work: [
    {
      name: "Northwind",
      position: "Nurse",
      highlights: [
        "Excelled in customer service and sparked interest with a swift response to pupils with a question.",
        "Kept the accounts in spreadsheets with sales development representatives.",
      ],
    },
    { name: "ACME", position: "Nurse", highlights: ["Kept the accounts in Excel."] },
  ],
};

const gate = makeGate(source, { now: "2026-11-01T00:00:00Z" });
const rulesOf = (path: string, after: string) =>
  gate.checkEdit({ path, action: "rewrite", after }).map(({ rule }) => rule);

describe("words that are skills, too", () => {
  it.each([
    ["/work/0/highlights/0", "Used Excel in customer service."],
    ["/work/0/highlights/0", "Customer service in excel."],
    ["/work/0/highlights/0", "Response written in Swift."],
    ["/work/0/highlights/0", "Response to customer questions by means of spark."],
    ["/work/0/highlights/1", "Kept the accounts in sage and spreadsheets."],
    ["/work/0/highlights/1", "Kept the accounts in excel."],
  ])("are not drawn from words of the language: %s %s", (path, after) => {
    expect(rulesOf(path, after)).not.toEqual([]);
  });

  it.each([
    ["/work/0/highlights/0", "Swift response in customer service."],
    ["/work/0/highlights/0", "A quick response in customer service."],
    ["/work/1/highlights/0", "Kept accounts in Excel."],
  ])("pass where the source means the same: %s %s", (path, after) => {
    expect(rulesOf(path, after)).toEqual([]);
  });
});

describe("initials", () => {
  it("stand for words that say something", () => {
    expect(rulesOf("/work/0/highlights/1", "Kept the accounts in spreadsheets with SDRs.")).toEqual([]);
    expect(rulesOf("/work/0/highlights/0", "Excelled in customer service for a PWA.")).not.toEqual([]);
  });

  it("are written in capitals", () => {
    expect(rulesOf("/work/0/highlights/1", "Kept the accounts in spreadsheets with sdrs.")).not.toEqual([]);
  });
});
