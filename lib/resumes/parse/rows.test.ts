import type { ExtractedText, TextLine } from "../extract/layout.ts";
import { rowsOf } from "./rows.ts";

const HEIGHT = 792;

function line(text: string, y: number, page = 0): TextLine {
  const run = { text, page, x: 72, y, width: text.length * 5, size: 10, bold: false, italic: false };
  return { ...run, column: 0, runs: [run] };
}
const textsOf = (lines: TextLine[]): string[] => {
  const pages = [...new Set(lines.map(({ page }) => page))].map(() => ({ width: 612, height: HEIGHT }));
  const text: ExtractedText = { format: "pdf", pages, lines, hidden: [], warnings: [] };
  return rowsOf(text).map((row) => row.text);
};

describe("page furniture", () => {
  it.each([
    "Page 1 of 2",
    "Seite 2",
    "1/2",
    "Jane Doe - 2",
    "Jane Doe · Page 1 of 2",
    "Last updated in May 2024",
    "_____",
  ])("%s is left out", (foot) => {
    expect(textsOf([line("Nurse", 100), line(foot, 770)])).toEqual(["Nurse"]);
  });

  it("a foot that stands on every page is left out, whatever it says", () => {
    const foot = "Jane Doe, jane@example.com";
    expect(textsOf([line("Nurse", 100), line(foot, 770), line("Cook", 100, 1), line(foot, 770, 1)])).toEqual([
      "Nurse",
      "Cook",
    ]);
  });

  it("a head that stands on every page stays on the first, for the name may stand there alone", () => {
    expect(
      textsOf([line("Jane Doe", 40), line("Nurse", 300), line("Jane Doe", 40, 1), line("Cook", 300, 1)]),
    ).toEqual(["Jane Doe", "Nurse", "Cook"]);
  });

  it("the same words in the middle of two pages are text, and so is a bare number there", () => {
    expect(textsOf([line("Nurse", 300), line("12", 320), line("Nurse", 300, 1)])).toEqual([
      "Nurse",
      "12",
      "Nurse",
    ]);
    expect(textsOf([line("Nurse", 300), line("12", 780)])).toEqual(["Nurse"]);
  });
});
