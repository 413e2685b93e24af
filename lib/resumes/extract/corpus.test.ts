import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { extractText } from "./index.ts";

const CORPUS = join(process.cwd(), "../shared/corpus");
const present = existsSync(CORPUS);
const withCorpus = present ? describe : describe.skip;

type Outcome = { code: string; ms: number; text: string };

async function outcomeOf(file: string): Promise<Outcome> {
  const started = performance.now();
  const end = (code: string, text = ""): Outcome => ({ code, ms: performance.now() - started, text });
  try {
    const read = await extractText(readFileSync(file), { wasm: readPdfiumWasm, fileName: file });
    return end("read", read.lines.map((line) => line.text).join("\n"));
  } catch (error) {
    if (error !== null && typeof error === "object" && "code" in error && typeof error.code === "string")
      return end(error.code);
    throw new Error(`${file} broke the extractor`, { cause: error });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.json")
    .map((entry) => join(entry.parentPath, entry.name));
}

const ENDS = [
  "read",
  "no_text",
  "encrypted",
  "empty",
  "corrupt",
  "too_many_pages",
  "unsupported_type",
  "too_large",
];

withCorpus("hostile and broken files", () => {
  it("PDFs end in a result or their refusal, in bounded time and memory", async () => {
    const before = process.memoryUsage().rss;
    const files = filesBelow(join(CORPUS, "nasty-pdf"));
    expect(files.length).toBeGreaterThanOrEqual(70);
    for (const file of files) {
      const { code, ms } = await outcomeOf(file);
      expect(ENDS).toContain(code);
      expect(ms).toBeLessThan(10_000);
      if (file.includes("encrypted-needs-password__")) expect([file, code]).toEqual([file, "encrypted"]);
      if (file.includes("no-text__")) expect([file, code]).toEqual([file, "no_text"]);
      if (file.includes("__empty.pdf")) expect(code).toBe("empty");
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  });

  it("archives end in a result or a refusal", async () => {
    const files = filesBelow(join(CORPUS, "docx-zip"));
    expect(files.length).toBeGreaterThanOrEqual(108);
    for (const file of files) {
      const { code, ms } = await outcomeOf(file);
      expect(ENDS).toContain(code);
      expect(ms).toBeLessThan(10_000);
      if (file.includes("/yauzl/")) expect([file, code]).not.toEqual([file, "read"]);
    }
  });
});

withCorpus("résumés", () => {
  const textOf = async (id: string): Promise<string> =>
    (await outcomeOf(join(CORPUS, "resumes", id, "resume.pdf"))).text;

  it("two columns are not interleaved", async () => {
    const text = await textOf("vantage");
    expect(text).toContain(
      "Spearheaded the development of a cutting-edge quantum computing\nsimulator, optimizing algorithms for performance.",
    );
    expect(text).toContain("Technical Expertise\nKotlin\nAngular\nRuby on Rails");
    const sidebar = await textOf("reactive4-gengar");
    expect(sidebar).toContain(
      "Full-Stack Web Development\nCodeAcademy\n2020\nAWS Certified Developer\nAmazon Web Services\n2019",
    );
    expect(sidebar).toContain("University of California\tAugust 2012 to May 2016");
  });

  it("dates in a gutter stay with their entries, labels of a form with their values", async () => {
    expect(await textOf("rendercv2026-harvard")).toContain(
      "Nexus AI, Co-Founder & CTO – San Francisco, CA\tJune 2023 – present",
    );
    expect(await textOf("rendercv2026-moderncv")).toContain("Sept 2018 – May 2023\tPrinceton University");
    expect(await textOf("yamlcv-jp")).toContain("20XX\t10\t株式会社履歴書退職");
  });

  it("nothing in an honest résumé counts as hidden", async () => {
    for (const id of readdirSync(join(CORPUS, "resumes"))) {
      const file = join(CORPUS, "resumes", id, "resume.pdf");
      if (!existsSync(file)) continue;
      const { hidden } = await extractText(readFileSync(file), { wasm: readPdfiumWasm });
      expect([id, hidden]).toEqual([id, []]);
    }
  });
});
