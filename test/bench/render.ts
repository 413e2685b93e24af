import { execFileSync } from "node:child_process";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { renderResume, type RenderFormat, TEMPLATES } from "../../lib/resumes/render/index.ts";
import { SAMPLE_RESUME } from "../../lib/resumes/render/sample-resume.ts";

/** Milliseconds for the first document of a fresh process (load and render) and, warm, the median of the following ones. */
const ROUNDS = 30;
const FORMATS: RenderFormat[] = ["pdf", "docx", "md", "txt", "json", "yaml"];

type Case = { format: RenderFormat; template: (typeof TEMPLATES)[number]["id"] };

async function measure({ format, template }: Case): Promise<{ cold: number; warm: number; bytes: number }> {
  const begin = performance.now();
  const typst = makeTypst(typstPlaces());
  const first = await renderResume(SAMPLE_RESUME, { format, template }, { typst });
  const cold = performance.now() - begin;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A text of its own each time: nothing of the last document may be reused.
    const document = { ...SAMPLE_RESUME, basics: { ...SAMPLE_RESUME.basics, label: `Engineer ${round}` } };
    const start = performance.now();
    await renderResume(document, { format, template }, { typst });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { cold, warm: times[ROUNDS / 2] ?? Number.NaN, bytes: first.bytes.length };
}

const wanted = process.argv[2];
if (wanted === undefined) {
  const cases = [
    ...TEMPLATES.map(({ id }): Case => ({ format: "pdf", template: id })),
    ...FORMATS.slice(1).map((format): Case => ({ format, template: "classic" })),
  ];
  console.log("format template     cold ms  warm ms   bytes");
  for (const one of cases) {
    const file = import.meta.filename;
    console.log(
      execFileSync(process.execPath, [file, one.format, one.template], { encoding: "utf8" }).trimEnd(),
    );
  }
} else {
  const format = FORMATS.find((known) => known === wanted);
  const template = TEMPLATES.find(({ id }) => id === process.argv[3]);
  if (!format || !template) throw new Error(`no such format or template: ${process.argv.slice(2).join(" ")}`);
  const { cold, warm, bytes } = await measure({ format, template: template.id });
  console.log(
    `${format.padEnd(6)} ${template.id.padEnd(10)} ${cold.toFixed(1).padStart(9)} ${warm.toFixed(1).padStart(8)} ${String(bytes).padStart(7)}`,
  );
}
