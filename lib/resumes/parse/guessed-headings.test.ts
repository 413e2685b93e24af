import { extractTxt } from "../extract/txt.ts";
import { parseResume, type ParsedResume } from "./index.ts";

const parse = (text: string): ParsedResume => parseResume(extractTxt(new TextEncoder().encode(text)));
const jobs = (text: string): (string | undefined)[][] =>
  (parse(text).document.work ?? []).map(({ name, position }) => [name, position]);

const PERSON = `Ada Krol
ada.krol@example.com | 07700 900123`;
const STUDIES = `Education
BA History, University of York, 2010`;

describe("titles that no list knows", () => {
  it("head a history where jobs stand below and the document has no other", () => {
    expect(
      jobs(`${PERSON}

Where the money came from

Cook, Royal Hotel, York
2012 - 2019

${STUDIES}`),
    ).toEqual([["Royal Hotel", "Cook"]]);
  });

  it("stay text where the document has a history", () => {
    const text = `${PERSON}

Experience

Cook, Royal Hotel, York
2012 - 2019

Selected clients:
- Mayor of York

Waiter, Station Hotel, York
2009 - 2012

${STUDIES}`;
    expect(jobs(text)).toEqual([
      ["Royal Hotel", "Cook"],
      ["Station Hotel", "Waiter"],
    ]);
  });

  it("end a guessed history where no period of time stands below the next one", () => {
    const text = `${PERSON}

My jobs so far

Cook, Royal Hotel, York
2012 - 2019

Things I like
Sea swimming, brass bands

${STUDIES}`;
    expect(jobs(text)).toEqual([["Royal Hotel", "Cook"]]);
    expect(JSON.stringify(parse(text).warnings) + JSON.stringify(parse(text).document)).toContain(
      "brass bands",
    );
  });
});

describe("what is no job becomes none", () => {
  it("prizes of several years under career highlights", () => {
    const text = `${PERSON}

Career Highlights
- Sales prize 2019, 2021 and 2023

Experience

Sales Manager, Acme Ltd, York
2012 - 2019

${STUDIES}`;
    expect(jobs(text)).toEqual([["Acme Ltd", "Sales Manager"]]);
    expect(parse(text).document.basics?.summary).toBe("Sales prize 2019, 2021 and 2023");
  });

  it("a point that ends in since and a year", () => {
    const text = `${PERSON}

Experience

Uniqlo, Leeds
Floor Supervisor
August 2021 - Present
Opening and closing
Losses down by a third since 2022

${STUDIES}`;
    expect(jobs(text)).toEqual([["Uniqlo", "Floor Supervisor"]]);
  });

  it("a school with a year in a section of jobs is told and left out", () => {
    const text = `${PERSON}

Experience

Stylist, Reds Hair Ltd, Leeds
2009 - 2014

Leeds Further Place
2009

${STUDIES}`;
    expect(jobs(text).flat()).not.toContain("Leeds Further Place");
    const { document, warnings } = parse(text);
    expect(JSON.stringify([document, warnings])).toContain("Leeds Further Place");
  });

  it("a time out takes no employer from the job above", () => {
    const text = `${PERSON}

Experience

Acme Ltd                                   Leeds
Clerk                                      2014 - 2019

Career break: raising my two children      2011 - 2014

${STUDIES}`;
    expect(jobs(text)).toEqual([
      ["Acme Ltd", "Clerk"],
      [undefined, "Career break: raising my two children"],
    ]);
  });
});

describe("the order of day and month", () => {
  const period = (second: string): (string | undefined)[][] =>
    (
      parse(`${PERSON}

Experience

01/09/2018 to ${second}
Acme Ltd, Leeds
Clerk

${STUDIES}`).document.work ?? []
    ).map(({ startDate, endDate }) => [startDate, endDate]);

  it.each([
    ["31/08/2020", "2018-09-01", "2020-08-31"],
    ["08/31/2020", "2018-01-09", "2020-08-31"],
    ["02/03/2020", "2018", "2020"],
  ])("is told by the document's other dates: %s", (second, start, end) => {
    expect(period(second)).toEqual([[start, end]]);
  });
});
