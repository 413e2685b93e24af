import type { TextLine } from "../extract/layout.ts";
import { withoutGrids } from "./grids.ts";

const looks = { page: 0, size: 10, bold: false, italic: false };
/** A line of cells at the places where they are typed. */
function lineOf(typed: string, index: number): TextLine {
  const y = (index + 1) * 12;
  const cells = [...typed.matchAll(/\S+(?: \S+)*/g)];
  const runs = cells.map(({ 0: text, index: at }) => ({
    ...looks,
    text,
    y,
    x: at * 6,
    width: text.length * 6,
  }));
  const text = cells.map(([cell]) => cell).join("\t");
  return { ...looks, text, column: 0, x: 0, y, width: typed.length * 6, runs };
}
const read = (text: string): string[] => withoutGrids(text.split("\n").map(lineOf)).map((line) => line.text);

describe("entries printed side by side", () => {
  it("are read one after the other where a line dates each of them", () => {
    expect(
      read(`Acme Inc.                     Globex Ltd
Engineer                      Developer
2019 - 2021                   2016 - 2018
Built the billing             Answered customers`),
    ).toEqual([
      "Acme Inc.",
      "Engineer",
      "2019 - 2021",
      "Built the billing",
      "Globex Ltd",
      "Developer",
      "2016 - 2018",
      "Answered customers",
    ]);
  });

  it("have their dates at the right of their cells, too", () => {
    expect(
      read(`First Aid                                 Forklift
                   2019                        2020
Red Cross                                 RTITB`),
    ).toEqual(["First Aid", "2019", "Red Cross", "Forklift", "2020", "RTITB"]);
  });

  it.each([
    ["a column of dates", "Engineer, Acme              2019 - 2021\nDeveloper, Globex           2016 - 2018"],
    ["a table without dates", "Python                      expert\nGo                          beginner"],
    ["nothing but dates", "2019                        2021\n2016                        2018"],
  ])("are not %s", (_, text) => {
    expect(read(text)).toEqual(text.split("\n").map((line) => line.replace(/ {3,}/, "\t")));
  });
});
