import { findDates, isDuration } from "./dates.ts";

const only = (text: string): unknown =>
  findDates(text).map(({ start, end, current }) => [start, end, current]);

describe("findDates", () => {
  it.each([
    ["Jan 2020 - Present", "2020-01", undefined, true],
    ["June 2018 – Feb 2021", "2018-06", "2021-02", false],
    ["May – Aug 2022", "2022-05", "2022-08", false],
    ["2019–20", "2019", "2020", false],
    ["2016 to 2018", "2016", "2018", false],
    ["03/2019 – 11/2020", "2019-03", "2020-11", false],
    ["06/19 - 08/20", "2019-06", "2020-08", false],
    ["2013-09 — Present", "2013-09", undefined, true],
    ["2023 Mar. — 2024 Jul.", "2023-03", "2024-07", false],
    ["Sept. ’19 – Dec. ’21", "2019-09", "2021-12", false],
    ["01.04.2015 bis 31.03.2018", "2015-04-01", "2018-03-31", false],
    ["seit März 2020", "2020-03", undefined, true],
    ["Oktober 2015 – heute", "2015-10", undefined, true],
    ["janvier 2017 – aujourd'hui", "2017-01", undefined, true],
    ["février 2014 à août 2016", "2014-02", "2016-08", false],
    ["marzo de 2018 - la actualidad", "2018-03", undefined, true],
    ["fevereiro de 2019 até o momento", "2019-02", undefined, true],
    ["settembre 2012 – in corso", "2012-09", undefined, true],
    ["maart 2011 – heden", "2011-03", undefined, true],
    ["październik 2010 – obecnie", "2010-10", undefined, true],
    ["2018年4月～2020年3月", "2018-04", "2020-03", false],
    ["平成30年4月 ～ 現在", "2018-04", undefined, true],
    ["2021 –", "2021", undefined, true],
    ["2016 - March 2020", "2016", "2020-03", false],
    ["2016/17", "2016", "2017", false],
    ["2010/2011 e 2011/2012", "2010", "2012", false],
    ["Since 2008", "2008", undefined, true],
  ])("%s", (text, start, end, current) => {
    expect(only(text)).toEqual([[start, end, current]]);
  });

  it.each([
    ["2019", "2019"],
    ["May 2016", "2016-05"],
    ["Graduated 15 January 2020", "2020-01-15"],
    ["January 15, 2020", "2020-01-15"],
    ["Summer 2019", "2019"],
    ["13/02/2020", "2020-02-13"],
    ["02/03/2020", "2020"],
  ])("single date %s", (text, end) => {
    expect(only(text)).toEqual([[undefined, end, false]]);
  });

  it.each([
    "no digits, currently",
    "cut costs by 25,000 dollars",
    "40% in 12 months",
    "(555) 123-4567",
    "20XX 4",
  ])("finds none in %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("gives the place of the date in the text", () => {
    const text = "Teacher, CoderDojo\tJuly 2013 – Dec 2013";
    const [span] = findDates(text);
    expect(text.slice(span?.from, span?.to)).toBe("July 2013 – Dec 2013");
  });

  it("knows durations", () => {
    expect(isDuration("2 years 9 months")).toBe(true);
    expect(isDuration("(4 months)")).toBe(true);
    expect(isDuration("12 months of support")).toBe(false);
  });
});
