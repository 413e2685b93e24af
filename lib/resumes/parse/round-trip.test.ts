import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { makeTypst, typstPlaces } from "../../platform/typst.ts";
import type { ResumeDocument } from "../document.ts";
import { extractText } from "../extract/index.ts";
import { renderResume, TEMPLATES, type RenderFormat, type TemplateId } from "../render/index.ts";
import { parseResume } from "./index.ts";
import { compareDocuments } from "./testing/compare-documents.ts";
import { ROUND_TRIP_RESUMES } from "./testing/round-trip-resumes.ts";

const typst = makeTypst(typstPlaces());

async function throughFile(
  document: ResumeDocument,
  format: RenderFormat,
  template: TemplateId = "classic",
): Promise<ResumeDocument> {
  const { bytes } = await renderResume(document, { format, template }, { typst });
  return parseResume(await extractText(bytes, { wasm: readPdfiumWasm })).document;
}

/** Values that may never differ: who employed the person as what, and when. */
const CORE =
  /^(?:work|education|volunteer)\[\d+\]\.(?:name|position|organization|institution|startDate|endDate)/;
const WAYS: readonly (readonly [RenderFormat, TemplateId])[] = [
  ...TEMPLATES.map(({ id }) => ["pdf", id] as const),
  ["docx", "classic"],
  ["txt", "classic"],
];

describe.each(Object.entries(ROUND_TRIP_RESUMES))("the résumé of a person in %s", (_, document) => {
  it.each(WAYS)("comes back from %s (%s)", async (format, template) => {
    const { right, wrong, surplus } = compareDocuments(
      document,
      await throughFile(document, format, template),
    );
    expect(wrong.filter((line) => CORE.test(line))).toEqual([]);
    expect({ enough: right / (right + wrong.length) >= 0.97, wrong, surplus }).toMatchObject({
      enough: true,
    });
    expect(surplus).toEqual([]);
  });

  it("is the same document from PDF, DOCX and TXT", async () => {
    const [pdf, docx, txt] = await Promise.all(
      (["pdf", "docx", "txt"] as const).map((format) => throughFile(document, format)),
    );
    expect(docx).toEqual(pdf);
    expect(txt).toEqual(pdf);
  });
});
