import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { extractText } from "../../lib/resumes/extract/index.ts";
import { parseResume } from "../../lib/resumes/parse/index.ts";

/** Parses every résumé of the corpus, scores the answers with the corpus's ruler and prints figures and times. */
const corpus = process.env["CORPUS_DIR"] ?? path.resolve(import.meta.dirname, "../../../shared/corpus");
const resumes = path.join(corpus, "resumes");
if (!existsSync(resumes)) {
  console.error(`No corpus at ${corpus}. Set CORPUS_DIR to the folder that holds resumes/ and score.mjs.`);
  process.exit(2);
}
const wasmFile = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
const wasm = async (): Promise<Uint8Array> => readFileSync(wasmFile);

type Timing = { extraction: number; rules: number };

async function parseFile(file: string): Promise<Timing & { document: unknown }> {
  const bytes = readFileSync(file);
  const begin = performance.now();
  const text = await extractText(bytes, { fileName: path.basename(file), wasm });
  const middle = performance.now();
  const { document } = parseResume(text);
  return { extraction: middle - begin, rules: performance.now() - middle, document };
}

const isScored = (folder: string): boolean =>
  !/"scored":\s*false/.test(readFileSync(path.join(folder, "meta.json"), "utf8"));
const files = readdirSync(resumes)
  .map((id) => ({ id, folder: path.join(resumes, id) }))
  .filter(({ folder }) => existsSync(path.join(folder, "expected.json")) && isScored(folder))
  .flatMap(({ id, folder }) => {
    const name = readdirSync(folder).find((file) => file.startsWith("resume."));
    return name === undefined ? [] : [{ id, file: path.join(folder, name) }];
  });

const predictions = mkdtempSync(path.join(tmpdir(), "parse-bench-"));
const cold: Timing[] = [];
for (const { id, file } of files) {
  const { document, ...timing } = await parseFile(file);
  cold.push(timing);
  writeFileSync(path.join(predictions, `${id}.json`), JSON.stringify(document, null, 1));
}
const warm: Timing[] = [];
for (const { file } of files) warm.push(await parseFile(file));

const args = [path.join(corpus, "score.mjs"), resumes, predictions, ...process.argv.slice(2)];
spawnSync(process.execPath, args, { stdio: "inherit" });
console.log(
  "\nOpenResume on this corpus: name .72, email .53, work.entry .14, education.entry .11, skills .63; 50 ms a document",
);

const at = (values: readonly number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0)
    .toFixed(1)
    .padStart(6);
function report(label: string, timings: readonly Timing[]): void {
  for (const part of ["extraction", "rules"] as const) {
    const values = timings.map((timing) => timing[part]);
    console.log(
      `${label.padEnd(6)}${part.padEnd(12)}median ${at(values, 0.5)} ms   p95 ${at(values, 0.95)} ms`,
    );
  }
  const whole = timings.map(({ extraction, rules }) => extraction + rules);
  console.log(
    `${label.padEnd(6)}${"together".padEnd(12)}median ${at(whole, 0.5)} ms   p95 ${at(whole, 0.95)} ms`,
  );
}
const first = cold[0];
if (first !== undefined)
  console.log(
    `first document of the process: extraction ${first.extraction.toFixed(0)} ms, rules ${first.rules.toFixed(0)} ms`,
  );
report("cold", cold);
report("warm", warm);
console.log(`predictions: ${predictions}`);
