import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { extractText, FileRefused, type ExtractedText } from "../extract/index.ts";
import { extractTxt } from "../extract/txt.ts";
import { findDates, isDuration } from "./dates.ts";
import { headingKind } from "./heading-kind.ts";
import { parseResume, type ParsedResume } from "./index.ts";
import { rowsOf } from "./rows.ts";
import { sectionsOf } from "./sections.ts";
import { SILENT_WORDS } from "./silent-words.ts";
import { HANDWRITTEN } from "./testing/handwritten/index.ts";

const textOf = (text: string): ExtractedText => extractTxt(new TextEncoder().encode(text));
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss");
const lettersIn = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Words of the text, dates and durations aside, that are neither in the document nor in a warning. */
function silentlyLost(text: ExtractedText, { document, warnings }: ParsedResume): string[] {
  const said = lettersIn(JSON.stringify([document, warnings.map(({ message }) => message)]));
  const titles = sectionsOf(rowsOf(text)).map(({ title }) => lettersIn(title));
  const code = document.basics?.location?.countryCode ?? "";
  const countries = ["en", "de"].map((locale) =>
    lettersIn(
      new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code === "" ? "ZZ" : code) ??
        "–",
    ),
  );
  const cutOff = warnings.some(({ message }) => message.includes("…"));
  return text.lines.flatMap((line) => {
    if (cutOff || titles.includes(lettersIn(line.text))) return [];
    let rest = line.text;
    for (const { from, to } of findDates(rest).reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
    rest = rest
      .split("\t")
      .filter((cell) => !isDuration(cell))
      .join("\t")
      .replace(/\([^()]*\)/gu, (part) => (isDuration(part) ? " " : part));
    if (
      isDuration(rest) ||
      /^last updated\b/iu.test(rest) ||
      /^(?:page|seite)?\s*\d+\s*(?:\/|of|von)?\s*\d*$/iu.test(rest.trim())
    )
      return [];
    return rest
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter(
        (word) =>
          word.length > 2 &&
          !SILENT_WORDS.has(folded(word)) &&
          headingKind(word) === undefined &&
          !countries.some((name) => name.includes(lettersIn(word))) &&
          !said.includes(lettersIn(word)),
      );
  });
}

/** Words that the text says more often than the document and the warnings do together: one that is said twice may not be dropped once. */
function saidLessOften(text: ExtractedText, { document, warnings }: ParsedResume): string[] {
  const sections = sectionsOf(rowsOf(text));
  const titles = sections.map(({ title }) => title);
  const count = (texts: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of texts.flatMap((one) => folded(one).split(/[^\p{L}\p{N}]+/u)))
      if (word.length > 2 && !SILENT_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const code = document.basics?.location?.countryCode ?? "ZZ";
  const country = new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? "";
  const said = count([country, ...stringsIn(document), ...warnings.map(({ message }) => message), ...titles]);
  const rows = [...sections.flatMap((section) => section.rows.map((row) => row.text)), ...titles];
  const undated = rows.map((row) => {
    let rest = row;
    for (const { from, to } of findDates(row).reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
    return rest;
  });
  return [...count(undated)]
    .filter(([word, times]) => headingKind(word) === undefined && times > (said.get(word) ?? 0))
    .map(([word]) => word);
}

const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(stringsIn)
      : [];

describe("text that has no place in the document", () => {
  it.each(Object.entries(HANDWRITTEN))("is told: %s", (_, { text }) => {
    const extracted = textOf(text);
    expect(silentlyLost(extracted, parseResume(extracted))).toEqual([]);
    expect(saidLessOften(extracted, parseResume(extracted))).toEqual([]);
  });

  const RESUME = `Jo Park
jo@example.com

Experience
Engineer, Acme Inc., 2019 - 2021
- Built things

Education
BSc Physics, University of Leeds, 2015 - 2018
Minor in Philosophy
Thesis: Snow on glaciers
Graduated with distinction
Captain of the chess club

Conviction
Seven wonders`;

  it("names its section and makes the section less sure", () => {
    const { document, confidence, warnings } = parseResume(textOf(RESUME));
    expect(document.education).toEqual([
      {
        institution: "University of Leeds",
        studyType: "BSc",
        area: "Physics",
        startDate: "2015",
        endDate: "2018",
        score: "Graduated with distinction",
        courses: ["Minor in Philosophy", "Thesis: Snow on glaciers"],
      },
    ]);
    expect(warnings).toContainEqual({
      code: "text_not_placed",
      message: expect.stringMatching(/section “Education”.*Captain of the chess club/u) as string,
    });
    const full = parseResume(textOf(RESUME.replace("Captain of the chess club\n", ""))).confidence[
      "education"
    ];
    expect(confidence["education"]).toBeLessThan(full ?? 0);
  });

  it("tells a date that no calendar has and keeps it out of the texts", () => {
    const { document, warnings } = parseResume(
      textOf(RESUME.replace("Acme Inc., 2019 - 2021", "Acme Inc., 13/2019 - 05/2021")),
    );
    expect(document.work).toEqual([
      { name: "Acme Inc.", position: "Engineer", endDate: "2021-05", highlights: ["Built things"] },
    ]);
    expect(warnings.map(({ code }) => code)).toContain("date_not_read");
    expect(JSON.stringify(document)).not.toContain("13/2019");
  });

  it("counts entries that lack what they should have", () => {
    const { confidence, warnings } = parseResume(textOf(RESUME.replace("Engineer, Acme Inc.", "Engineer")));
    expect(warnings.map(({ code }) => code)).toContain("work_without_employer");
    expect(confidence["work"]).toBeLessThan(parseResume(textOf(RESUME)).confidence["work"] ?? 0);
  });
});

const resumes = path.resolve(import.meta.dirname, "../../../../shared/corpus/resumes");
const ids = existsSync(resumes) ? readdirSync(resumes).filter((id) => !id.endsWith(".json")) : [];
(ids.length > 0 ? describe : describe.skip)("over the corpus", () => {
  it.each(ids)("every word of %s is in the document or told", async (id) => {
    const file = readdirSync(path.join(resumes, id)).find((name) => name.startsWith("resume.")) ?? "";
    try {
      const text = await extractText(readFileSync(path.join(resumes, id, file)), { wasm: readPdfiumWasm });
      expect(silentlyLost(text, parseResume(text))).toEqual([]);
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      expect(file).toMatch(/\.doc$/);
    }
  });
});
