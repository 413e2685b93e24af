import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ResumeDocument } from "../document.ts";
import { extractText, type ExtractedText } from "../extract/index.ts";
import { extractTxt } from "../extract/txt.ts";
import { findDates, isDuration } from "./dates.ts";
import { withoutGrids } from "./grids.ts";
import { parseResume } from "./index.ts";

const textOf = (text: string): ExtractedText => extractTxt(new TextEncoder().encode(text));
const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Values of a document that are not printed as they stand: dates, country codes, network names, addresses made absolute. */
const DERIVED = new Set(["startDate", "endDate", "date", "releaseDate", "countryCode", "network"]);

/** Every printed value of a document with the name of its field. */
function valuesOf(value: unknown, field: string): { field: string; text: string }[] {
  if (typeof value === "string") return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesOf(item, field));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, item]) => valuesOf(item, name));
}

/** Values whose letters do not stand in the source, and years that do not. */
function inventionsIn(document: ResumeDocument, source: ExtractedText): { field: string; text: string }[] {
  const hrefs = source.lines.flatMap((line) => line.runs.map((run) => run.href ?? ""));
  const said = letters([...source.lines.map((line) => line.text), ...hrefs].join("\n"));
  const beside = (cell: string): boolean => !isDuration(cell) && findDates(cell).length === 0;
  const withoutDates = letters(
    source.lines
      .map((line) =>
        line.text
          .split("\t")
          .filter((cell, i) => i === 0 || beside(cell))
          .join(" "),
      )
      .join("\n"),
  );
  const cells = new Set(source.lines.flatMap((line) => line.text.split("\t")).map(letters));
  const printed = (text: string): boolean =>
    said.includes(letters(text)) ||
    withoutDates.includes(letters(text)) ||
    text.split(/[\n,]/).every((part) => said.includes(letters(part))) ||
    cells.has(letters(text));
  return valuesOf(document, "").filter(({ field, text }) => {
    if (field === "url") return !said.includes(letters(text.replace(/^https?:\/\//, "")));
    if (field === "network" || field === "countryCode") return false;
    if (DERIVED.has(field)) return !said.includes(text.slice(2, 4));
    return !text.split("\n").every(printed);
  });
}

describe("parseResume", () => {
  const SAMPLE = `Lena Fischer
Berlin, Germany | lena@example.com | +49 30 123456

Experience
Acme GmbH                         Berlin
Software Engineer                 Jan 2020 – Present
• Built the billing service

Education
B.Sc. Computer Science, Technical University of Berlin, 2016 – 2019

Skills
Languages: Go, C++, C#`;

  it("gives a document, a confidence for each section it found and warnings", () => {
    const { document, confidence, warnings } = parseResume(textOf(SAMPLE));
    expect(document).toEqual({
      basics: {
        name: "Lena Fischer",
        email: "lena@example.com",
        phone: "+49 30 123456",
        location: { city: "Berlin", countryCode: "DE" },
      },
      work: [
        {
          name: "Acme GmbH",
          position: "Software Engineer",
          location: "Berlin",
          startDate: "2020-01",
          highlights: ["Built the billing service"],
        },
      ],
      education: [
        {
          institution: "Technical University of Berlin",
          studyType: "B.Sc.",
          area: "Computer Science",
          startDate: "2016",
          endDate: "2019",
        },
      ],
      skills: [{ name: "Languages", keywords: ["Go", "C++", "C#"] }],
    });
    expect(Object.keys(confidence).sort()).toEqual(["basics", "education", "skills", "work"]);
    expect(Object.values(confidence).every((value) => value > 0.9 && value <= 1)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it("is less sure of what it half understands, and says what is missing", () => {
    const { confidence, warnings } = parseResume(textOf("Work Experience\nSomewhere Ltd\n\nHobbies\nChess"));
    expect(confidence["work"]).toBeLessThan(0.7);
    expect(warnings.map(({ code }) => code)).toEqual([
      "no_name",
      "no_email",
      "no_education",
      "work_without_dates",
      "work_without_title",
    ]);
  });

  it("makes no job of a line that names neither title nor employer, and tells it", () => {
    const { document, warnings } = parseResume(
      textOf("Work Experience\nManual Handling (2020)\n\nHobbies\nChess"),
    );
    expect(document.work).toBeUndefined();
    expect(warnings).toContainEqual({
      code: "text_not_placed",
      message: expect.stringContaining("Manual Handling") as string,
    });
  });

  it("leaves out what the text does not say", () => {
    expect(
      parseResume(textOf("Notes of the meeting on Tuesday. Nobody came, so we went home again.")).document,
    ).toEqual({});
  });

  it("gives the same document for the same content with and without looks", () => {
    const plain = textOf(SAMPLE);
    const styled: ExtractedText = {
      ...plain,
      format: "pdf",
      lines: plain.lines.map((line) => {
        const size = /^(?:Experience|Education|Skills)$/.test(line.text) ? 14 : 10;
        const bold = size === 14 || line.text.startsWith("Acme");
        return { ...line, size, bold, runs: line.runs.map((run) => ({ ...run, size, bold })) };
      }),
    };
    expect(parseResume(styled).document).toEqual(parseResume(plain).document);
  });

  it("never fails and never invents, whatever the lines are", () => {
    const piece = fc.constantFrom(
      ...[
        "Experience",
        "Education",
        "Skills",
        "Jane Roe",
        "Acme, Inc.",
        "Senior Engineer",
        "Jan 2020 – Present",
        "2011 - 2014",
      ],
      ...[
        "• built things",
        "B.Sc. in Physics",
        "MIT",
        "Languages: English, Go",
        "a@b.co",
        "+1 555 010 0199",
        "Paris, France",
        "|",
        "\t",
        ", ",
      ],
    );
    const document = fc.array(fc.array(fc.oneof(piece, fc.string()), { maxLength: 4 }), { maxLength: 14 });
    fc.assert(
      fc.property(document, (lines) => {
        const text = textOf(lines.map((parts) => parts.join(" ")).join("\n"));
        const parsed = parseResume(text);
        expect(ResumeDocument.parse(parsed.document)).toEqual(parsed.document);
        expect(parseResume(text)).toEqual(parsed);
        expect(inventionsIn(parsed.document, text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const corpus = path.resolve(import.meta.dirname, "../../../../shared/corpus");
const resumes = path.join(corpus, "resumes");
if (!existsSync(resumes))
  console.warn(`No corpus at ${corpus}: the corpus test of the résumé parser is skipped.`);

type Ruler = {
  readTruth: (folders: string[]) => { id: string; files: string[] }[];
  score: (
    documents: unknown[],
    predictions: Map<string, unknown>,
  ) => { all: Record<string, { f1: number | null }>; leaks: unknown[] };
};

(existsSync(resumes) ? describe : describe.skip)("parseResume on the corpus", () => {
  const wasmFile = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const texts = new Map<string, ExtractedText>();
  let ruler: Ruler;
  let documents: { id: string; files: string[] }[];

  beforeAll(async () => {
    ruler = (await import(path.join(corpus, "score.mjs"))) as Ruler;
    documents = ruler.readTruth([resumes]);
    for (const { id } of documents) {
      const folder = path.join(resumes, id);
      const file = readdirSync(folder).find((name) => name.startsWith("resume.")) ?? "";
      const bytes = readFileSync(path.join(folder, file));
      texts.set(id, await extractText(bytes, { fileName: file, wasm: async () => readFileSync(wasmFile) }));
    }
  }, 120_000);

  it("reaches the figures", () => {
    const predictions = new Map([...texts].map(([id, text]) => [id, parseResume(text).document]));
    const { all, leaks } = ruler.score(documents, predictions);
    expect(leaks).toEqual([]);
    const least = {
      ...{ name: 0.98, email: 0.98, phone: 0.98, location: 0.9, urls: 0.95 },
      ...{ "work.entry": 0.93, "education.entry": 0.96, skills: 0.9, languages: 0.95 },
    };
    const short = Object.entries(least).filter(([field, figure]) => (all[field]?.f1 ?? 0) < figure);
    expect(short.map(([field]) => [field, all[field]?.f1])).toEqual([]);
  });

  it("invents nothing, where entries side by side are read cell by cell", () => {
    const byCell = ({ lines, ...text }: ExtractedText): ExtractedText => ({
      ...text,
      lines: withoutGrids(lines),
    });
    const inventions = [...texts].flatMap(([id, text]) =>
      inventionsIn(parseResume(text).document, byCell(text)).map((value) => ({ id, ...value })),
    );
    expect(inventions).toEqual([]);
  });

  it("keeps every cell when it takes entries side by side apart", () => {
    const cellsOf = (lines: ExtractedText["lines"]): string[] =>
      lines.flatMap(({ text }) => text.split("\t")).sort();
    for (const { lines } of texts.values()) expect(cellsOf(withoutGrids(lines))).toEqual(cellsOf(lines));
  });
});
