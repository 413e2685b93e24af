import { extractTxt } from "../extract/txt.ts";
import { parseResume, type ParsedResume } from "./index.ts";

const parse = (text: string): ParsedResume => parseResume(extractTxt(new TextEncoder().encode(text)));
const RESUME = `Jo Park
jo@example.com

Work Experience

Driver
Acme Ltd
2019 - 2021

`;
const END = `

Education

BSc Physics, University of Leeds, 2018`;

describe("a heading in plain text that no list knows", () => {
  const JOB = { name: "Acme Ltd", position: "Driver", startDate: "2019", endDate: "2021" };

  it("heads certificates where its lines are some", () => {
    const { document } = parse(`${RESUME}Plant and such\n\nForklift (2020)\nManual Handling (2021)${END}`);
    expect(document.work).toEqual([JOB]);
    expect(document.certificates).toEqual([
      { name: "Forklift", date: "2020" },
      { name: "Manual Handling", date: "2021" },
    ]);
  });

  it("heads skills where its lines are terms", () => {
    const { document } = parse(`${RESUME}On the Bench\n\nSoldering, Milling, Turning${END}`);
    expect(document.work).toEqual([JOB]);
    expect(document.skills).toEqual([{ name: "Soldering" }, { name: "Milling" }, { name: "Turning" }]);
  });

  it("heads jobs where its entries have title, employer and dates", () => {
    const { document } = parse(`${RESUME}Before That\n\nCook, Harbour Inn Ltd, 2015 - 2018${END}`);
    expect(document.work?.[1]).toMatchObject({ name: "Harbour Inn Ltd", position: "Cook" });
  });

  it("is told with its text where that has no certain shape", () => {
    const { document, warnings } = parse(`${RESUME}Odd Ends\n\nThe moon is made of 17 cheeses${END}`);
    expect(document.work).toEqual([JOB]);
    expect(warnings).toContainEqual({
      code: "section_not_placed",
      message: expect.stringContaining("17 cheeses") as string,
    });
  });

  it("is none where it is an employer between blank lines", () => {
    const { document } = parse(`${RESUME}Harbour Inn Ltd\n\nCook\n2015 - 2018${END}`);
    expect(document.work?.map(({ name }) => name)).toEqual(["Acme Ltd", "Harbour Inn Ltd"]);
  });
});
