import { monthSpan, monthOfTime, yearsAsked, yearsCovered } from "./experience.ts";

const now = monthOfTime("2026-11-15T00:00:00.000Z");
const years = (...periods: [string, string?][]): number =>
  yearsCovered(periods.flatMap(([start, end]) => monthSpan(start, end, now) ?? []));

describe("years of work", () => {
  it.each<[string, [string, string?][], number]>([
    ["both months count", [["2020-01", "2020-12"]], 1],
    [
      "overlaps count once",
      [
        ["2018-01", "2020-12"],
        ["2019-01", "2021-12"],
      ],
      4,
    ],
    [
      "gaps do not count",
      [
        ["2018-01", "2018-12"],
        ["2020-01", "2020-12"],
      ],
      2,
    ],
    ["no end means today", [["2024-12"]], 2],
    ["bare years stand for their middle", [["2018", "2020"]], 2],
    ["one bare year is half a year", [["2019", "2019"]], 0.5],
    ["the future does not count", [["2025-12", "2030-01"]], 1],
    ["contradictions do not count", [["2022-01", "2020-01"]], 0],
  ])("%s", (_, periods, expected) => {
    expect(years(...periods)).toBeCloseTo(expected, 5);
  });

  it.each<[string, number | undefined]>([
    ["5+ years of Java", 5],
    ["3-5 years in sales", 3],
    ["at least two (2) years", 2],
    ["minimum of 10 years' experience", 10],
    ["Mindestens 3 Jahre Berufserfahrung", 3],
    ["Founded in 2015", undefined],
  ])("%s", (text, expected) => {
    expect(yearsAsked(text)).toBe(expected);
  });
});
