import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { extractText } from "../extract/index.ts";
import { draw, pagesOf } from "../extract/testing/build-pdf.ts";
import { parseResume, type ParsedResume } from "./index.ts";
import { PRINTED } from "./testing/printed/index.ts";

const FONTS: Readonly<Record<string, string>> = { r: "F1", b: "F2", i: "F3" };

/** The page as a PDF file. */
function pdfOf(page: string): Uint8Array {
  const content = page.split("\n").map((line) => {
    const [x = "", y = "", size = "", style = "", ...words] = line.split(" ");
    return draw(words.join(" "), Number(x), Number(y), Number(size), FONTS[style]);
  });
  return pagesOf([content.join("")]);
}

const read = async (page: string): Promise<ParsedResume> =>
  parseResume(await extractText(pdfOf(page), { wasm: readPdfiumWasm }));
const orNull = <T>(value: T | undefined): T | null => value ?? null;

describe.each(Object.entries(PRINTED))("the printed résumé: %s", (_, resume) => {
  it(`is read right (${resume.habit})`, async () => {
    const { document } = await read(resume.page);
    expect({
      work: (document.work ?? []).map(({ name, position, startDate, endDate }) =>
        [name, position, startDate, endDate].map(orNull),
      ),
      education: (document.education ?? []).map(({ institution, studyType, area, startDate, endDate }) =>
        [institution, studyType, area, startDate, endDate].map(orNull),
      ),
      skills: (document.skills ?? []).flatMap(({ name, keywords }) => keywords ?? [name ?? ""]),
      contacts: [document.basics?.name, document.basics?.email, document.basics?.phone],
    }).toEqual({
      work: resume.work,
      education: resume.education,
      skills: resume.skills,
      contacts: resume.contacts,
    });
  });
});
