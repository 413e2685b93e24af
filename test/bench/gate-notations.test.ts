import { judgeNotations } from "./gate-measures.ts";

const MONTH =
  /(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4})/g;
const PERIOD = / an? (?<each>day|week|month|year|night|shift|hour)\b/g;
const ABOUT = /\b(?:about|around|roughly) (?=\S*\d)/g;
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Other ways to write the same, with what they do to a line. */
const NOTATIONS: readonly (readonly [string, (line: string) => string])[] = [
  ["&", (line) => line.replaceAll(" and ", " & ")],
  [
    "figures",
    (line) =>
      line.replace(
        /(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|twelve)(?!\p{L})/gu,
        (word) => String(WORDS.indexOf(word)),
      ),
  ],
  ["percent", (line) => line.replaceAll("%", " percent")],
  ["k", (line) => line.replace(/(?<=\d),000\b/g, "k")],
  ["no separators", (line) => line.replace(/(?<=\d),(?=\d{3})/g, "")],
  ["per", (line) => line.replace(PERIOD, " per $<each>")],
  ["a slash", (line) => line.replace(PERIOD, "/$<each>")],
  ["approximately", (line) => line.replace(ABOUT, "approximately ")],
  ["some", (line) => line.replace(ABOUT, "some ")],
  ["~", (line) => line.replace(ABOUT, "~")],
  ["capitals", (line) => line.toUpperCase()],
  ["dashes", (line) => line.replace(", ", " \u2013 ")],
  ["semicolons", (line) => line.replace(", ", "; ")],
  ["arrows", (line) => line.replace(/from (?<from>\S+) to (?=\S*\d)/, "$<from> \u2192 ")],
  ["months in short", (line) => line.replace(MONTH, (month) => `${month.slice(0, 3)} `)],
  ["hrs", (line) => line.replace(/\bhours\b/g, "hrs").replace(/\bminutes\b/g, "mins")],
  ["currency codes", (line) => line.replace(/€(?=\d)/g, "EUR ").replace(/£(?=\d)/g, "GBP ")],
];

describe("the fact gate on lines in other notations", () => {
  it.each(NOTATIONS)("lets every line of every source through with %s", (_, write) => {
    const { refused, judged } = judgeNotations(write);
    expect(judged).toBeGreaterThan(5);
    expect(refused).toEqual([]);
  });
});
