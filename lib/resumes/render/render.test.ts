import { execFileSync, spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { makeTypst, typstPlaces } from "../../platform/typst.ts";
import { ResumeDocument } from "../document.ts";
import { extractText } from "../extract/index.ts";
import { renderResume, type RenderFormat, TEMPLATES, pdfPageCount } from "./index.ts";
import { SAMPLE_RESUME } from "./sample-resume.ts";

const typst = makeTypst(typstPlaces());
const FORMATS: RenderFormat[] = ["pdf", "docx", "yaml", "json", "md", "txt"];
const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const withPoppler = hasPoppler ? it : it.skip;
if (!hasPoppler)
  console.warn("pdftotext is not installed: the tests that read PDFs with poppler are skipped");

const HOSTILE = [
  '#eval("1+1")', "#import", "$x^2$", "\\", "\\u{41}", '"', "'", "*b* _i_ `c`", "<label>", "@ref", "= h", "- x", "+ y", "/ t: d", "1. z", "# h",
  "|", "~", "---", "//", "/* c */", "\u0000\u0001\u001b", "\u202e", "\u200b", "\ud800", "\ufffe", "]]>", "&amp;", "<w:t>", "🚀👩‍👩‍👧", "日本語", "שלום", "مرحبا بكم",
  "Ελλάδα", "Київ", "x".repeat(300), "a\n\nb\tc", "", "   ",
]; // prettier-ignore
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 5 }).map((parts) => parts.join(" ")),
);
const date = fc.constantFrom("2019", "2019-01", "2020-12-31");
const url = fc.oneof(
  text,
  fc.webUrl(),
  fc.constantFrom("javascript:alert(1)", "http://a.example", "example.org/a b"),
);
const partly = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });
const some = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 3 });
const period = { startDate: date, endDate: date };
const documents = partly({
  basics: partly({
    name: text, label: text, email: text, phone: text, url, summary: text,
    location: partly({ address: text, city: text, postalCode: text, region: text, countryCode: text }),
    profiles: some(partly({ network: text, username: text, url })),
  }),
  work: some(partly({ name: text, position: text, location: text, url, ...period, summary: text, highlights: some(text) })),
  volunteer: some(partly({ organization: text, position: text, url, ...period, summary: text, highlights: some(text) })),
  education: some(partly({ institution: text, url, area: text, studyType: text, ...period, score: text, courses: some(text) })),
  awards: some(partly({ title: text, date, awarder: text, summary: text })),
  certificates: some(partly({ name: text, date, issuer: text, url })),
  publications: some(partly({ name: text, publisher: text, releaseDate: date, url, summary: text })),
  skills: some(partly({ name: text, level: text, keywords: some(text) })),
  languages: some(partly({ language: text, fluency: text })),
  interests: some(partly({ name: text, keywords: some(text) })),
  references: some(partly({ name: text, reference: text })),
  projects: some(partly({ name: text, description: text, highlights: some(text), keywords: some(text), ...period, url, roles: some(text), entity: text, type: text })),
}).filter((value) => ResumeDocument.safeParse(value).success); // prettier-ignore

describe("renderResume", () => {
  it("renders whatever a document may hold, in every format and template", async () => {
    const all = TEMPLATES.flatMap(({ id }) => FORMATS.map((format) => ({ template: id, format })));
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom(...all), async (document, options) => {
        const { bytes, extension } = await renderResume(document, options, { typst });
        expect(extension).toBe(options.format);
        const start = strFromU8(bytes.subarray(0, 5), true);
        if (options.format === "pdf") expect(start).toBe("%PDF-");
        if (options.format === "docx") expect(start.slice(0, 2)).toBe("PK");
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it.each(FORMATS)("gives the same bytes for the same document as %s", async (format) => {
    const first = await renderResume(SAMPLE_RESUME, { format }, { typst });
    const second = await renderResume(SAMPLE_RESUME, { format }, { typst: makeTypst(typstPlaces()) });
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it.each(TEMPLATES)(
    "fits the sample on one page in $id, and counts pages without writing them",
    async ({ id }) => {
      const { pages } = await renderResume(SAMPLE_RESUME, { format: "pdf", template: id }, { typst });
      const long = {
        ...SAMPLE_RESUME,
        work: Array.from({ length: 20 }, () => SAMPLE_RESUME.work ?? []).flat(),
      };
      const rendered = await renderResume(long, { format: "pdf", template: id }, { typst });
      expect(pages).toBe(1);
      expect(rendered.pages).toBeGreaterThan(3);
      expect(await pdfPageCount(long, id, { typst })).toBe(rendered.pages);
    },
  );

  it.each(TEMPLATES)(
    "gives all field text of the sample back in order from the PDF of $id",
    async ({ id }) => {
      const { bytes } = await renderResume(SAMPLE_RESUME, { format: "pdf", template: id }, { typst });
      const { text: plain } = await readBack(bytes);
      expect(missingFrom(plain)).toEqual([]);
    },
  );

  withPoppler.each(TEMPLATES)("is tagged and read by pdftotext in $id", async ({ id }) => {
    const { bytes } = await renderResume(
      SAMPLE_RESUME,
      { format: "pdf", template: id, title: "For Acme" },
      { typst },
    );
    expect(missingFrom(execFileSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" }))).toEqual(
      [],
    );
    const info = execFileSync("pdfinfo", ["-"], {
      input: bytes,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
    });
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +For Acme$/m);
    expect(info).toMatch(/^Author: +Ingrid Falkenberg$/m);
    expect(info).not.toMatch(/CreationDate/);
  });

  it("claims PDF/UA-1 with the language, and links what may be opened only", async () => {
    const document = { ...SAMPLE_RESUME, basics: { ...SAMPLE_RESUME.basics, url: "http://plain.example" } };
    const { bytes } = await renderResume(document, { format: "pdf" }, { typst });
    const raw = strFromU8(bytes, true);
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(raw).toMatch(/\/Lang ?\(en\)/);
    expect(raw).toContain("(mailto:ingrid@falkenberg.example)");
    expect(raw).toContain("(tel:+493055501234)");
    expect(raw).toContain("(https://github.com/ifalkenberg)");
    expect(raw).not.toContain("(http://");
  });

  it("says which characters no font can draw, and still gives a PDF", async () => {
    const document = { basics: { name: "田中 Anna", summary: "Hello" } };
    const { bytes, missingGlyphs } = await renderResume(document, { format: "pdf" }, { typst });
    expect(missingGlyphs?.join("")).toContain("田");
    expect((await readBack(bytes)).text).toContain("Anna");
  });

  it("makes a DOCX of headings, lists, tab stops and links, from which all field text comes back", async () => {
    const { bytes } = await renderResume(SAMPLE_RESUME, { format: "docx" }, { typst });
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(
      missingFrom(
        [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<\/w:p>/g)].map(([tag]) => unescapeXml(tag)).join(""),
      ),
    ).toEqual([]);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(7);
    expect(xml.match(/<w:pStyle w:val="ListBullet"\/>/g)).toHaveLength(9);
    expect(xml).toContain('<w:tab w:val="right" w:pos="9638"/>');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array())).toContain(
      'Target="mailto:ingrid@falkenberg.example"',
    );
    expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain(
      "<dc:creator>Ingrid Falkenberg</dc:creator>",
    );
  });

  it("turns a DOCX around for a right-to-left language", async () => {
    const document = { basics: { name: "נועה כהן", summary: "מנהלת מוצר עם ניסיון" } };
    const { bytes } = await renderResume(document, { format: "docx" }, { typst });
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain("<w:bidi/>");
    expect(xml).toContain("<w:rtl/>");
  });
});

function readBack(bytes: Uint8Array): Promise<{ text: string }> {
  return extractText(bytes, { wasm: readPdfiumWasm }).then((read) => ({
    text: read.lines.map((line) => line.text).join("\n"),
  }));
}

/** The sample's words, field by field, that do not follow each other in the text. Addresses may show without their scheme. */
function missingFrom(plain: string): string[] {
  const squeeze = (value: string) => value.replaceAll(/\s+/g, "");
  const found = squeeze(plain);
  return fieldsOf(SAMPLE_RESUME).filter(
    (field) => !found.includes(squeeze(field.replace(/^https:\/\//, ""))),
  );
}

function fieldsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /Date$|^date$|^network$/.test(key) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => fieldsOf(item, Array.isArray(value) ? key : name));
}

function unescapeXml(tag: string): string {
  if (tag === "</w:p>") return "\n";
  return tag.replaceAll(/<[^>]*>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&"); // prettier-ignore
}
