import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import type { ResumeDocument } from "../document.ts";
import { extractText, FileRefused, type ExtractedText } from "../extract/index.ts";
import { extractTxt } from "../extract/txt.ts";
import { findDates, isDuration } from "./dates.ts";
import { withoutGrids } from "./grids.ts";
import { parseResume, type ParsedResume } from "./index.ts";
import { HANDWRITTEN } from "./testing/handwritten/index.ts";

const textOf = (text: string): ExtractedText => extractTxt(new TextEncoder().encode(text));
const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Printed values of a document: no dates, codes and addresses. */
const DERIVED = new Set([
  "startDate",
  "endDate",
  "date",
  "releaseDate",
  "countryCode",
  "network",
  "url",
  "username",
]);
function valuesOf(value: unknown, field = ""): string[] {
  if (typeof value === "string") return DERIVED.has(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesOf(item, field));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, item]) => valuesOf(item, name));
}

const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const c of text.replace(/(?:^|\s)[:;]-?[)(]/g, "")) {
    if (c === "(" || c === "[") depth++;
    if (c === ")" || c === "]") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** Values with a bracket that stays open or closes nothing, though the lines they stand in close every bracket. */
function dangling({ lines }: ExtractedText, document: ResumeDocument): string[] {
  const balanced = lines.filter(({ text }) => isBalanced(text)).map(({ text }) => letters(text));
  return valuesOf(document)
    .flatMap((value) => value.split("\n"))
    .filter((value) => !isBalanced(value) && balanced.some((line) => line.includes(letters(value))));
}

/** Points of jobs and projects that are not one or several whole lines, cells beside them aside. */
function cutPoints(
  text: ExtractedText,
  { work = [], volunteer = [], projects = [] }: ResumeDocument,
): string[] {
  const isDate = (cell: string): boolean => {
    const [span] = findDates(cell);
    return isDuration(cell) || (span?.from === 0 && span.to === cell.length);
  };
  const cells = withoutGrids(text.lines)
    .flatMap((line) =>
      line.text
        .split("\t")
        .filter((cell) => !isDate(cell))
        .map((cell) => letters(cell.replace(/^\(?\d{1,2}[.)]\s+/u, ""))),
    )
    .filter((cell) => cell !== "");
  const isWhole = (point: string): boolean => {
    const whole = letters(point);
    return cells.some((cell, start) => {
      if (!whole.startsWith(cell)) return false;
      let joined = "";
      for (let at = start; at < cells.length && joined.length < whole.length; at++) joined += cells[at] ?? "";
      return joined === whole;
    });
  };
  return [...work, ...volunteer, ...projects]
    .flatMap(({ highlights }) => highlights ?? [])
    .filter((point) => letters(point).length > 4 && !isWhole(point));
}

describe("texts of a document are whole", () => {
  it.each(Object.entries(HANDWRITTEN))("in the handwritten résumé of a person: %s", (_, { text }) => {
    const extracted = textOf(text);
    const { document } = parseResume(extracted);
    expect(dangling(extracted, document)).toEqual([]);
    expect(cutPoints(extracted, document)).toEqual([]);
  });

  const POINT = "Precept new graduates; 9 orientees";
  it.each(["since 2022", "(2021 – 2023)", "from May 2019", "in 2020", "2018 to date", "– 2017", "| 2016"])(
    "where a point ends in a date: %s",
    (date) => {
      const text = textOf(
        `Jo Park\njo@example.com\n\nExperience\nNurse, Mercy Hospital, 2015 - 2024\n- ${POINT} ${date}\n- Charge nurse of the night shift\n`,
      );
      expect(parseResume(text).document.work?.flatMap(({ highlights }) => highlights)).toEqual([
        `${POINT} ${date}`,
        "Charge nurse of the night shift",
      ]);
    },
  );
});

const resumes = path.resolve(import.meta.dirname, "../../../../shared/corpus/resumes");
const ids = existsSync(resumes) ? readdirSync(resumes).filter((id) => !id.endsWith(".json")) : [];
(ids.length > 0 ? describe : describe.skip)("texts over the corpus are whole", () => {
  it.each(ids)("in %s", async (id) => {
    const file = readdirSync(path.join(resumes, id)).find((name) => name.startsWith("resume.")) ?? "";
    let read: { text: ExtractedText; parsed: ParsedResume };
    try {
      const text = await extractText(readFileSync(path.join(resumes, id, file)), { wasm: readPdfiumWasm });
      read = { text, parsed: parseResume(text) };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      expect(file).toMatch(/\.doc$/);
      return;
    }
    expect(dangling(read.text, read.parsed.document)).toEqual([]);
    expect(cutPoints(read.text, read.parsed.document)).toEqual([]);
  });
});
