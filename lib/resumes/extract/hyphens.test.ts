import { joinSplitWords } from "./hyphens.ts";
import type { TextLine } from "./layout.ts";

function lines(...texts: string[]): TextLine[] {
  return texts.map((text, index) => ({
    text,
    page: 0,
    column: 0,
    x: 72,
    y: 100 + index * 12,
    width: 300,
    size: 10,
    bold: false,
    italic: false,
    runs: [{ text, page: 0, x: 72, y: 100 + index * 12, width: 300, size: 10, bold: false, italic: false }],
  }));
}
const joined = (...texts: string[]): string[] => joinSplitWords(lines(...texts)).map((line) => line.text);

describe("words split over lines", () => {
  it("lose the hyphen where the document splits words regularly", () => {
    expect(
      joined("a strange world ruled by imag-", "ination and fan-", "tasy that fits her com-", "fortably"),
    ).toEqual(["a strange world ruled by imagination", "and fantasy", "that fits her comfortably"]);
  });

  it("keep it where it belongs to the word", () => {
    expect(joined("works across the full-", "stack team")).toEqual(["works across the full-stack", "team"]);
    expect(
      joined("a lossless-", "grade tool, a lossless-grade codec, infor-", "mation and edu-", "cation")[0],
    ).toBe("a lossless-grade");
  });

  it("leave dates, names and new items alone", () => {
    const untouched = ["Engineer, 2019 -", "present", "Smith-", "Jones", "end of a line-", "Next sentence"];
    expect(joined(...untouched)).toEqual(untouched);
  });

  it("always lose soft hyphens", () => {
    expect(joined("paedi\u00ADatric infor\u00AD", "mation")).toEqual(["paediatric information"]);
  });
});
