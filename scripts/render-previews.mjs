// Draws the first page of the fictional résumé in every template and writes the pictures into the source.
// Needs pdftoppm (poppler) and convert (ImageMagick); run it after a template has changed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderResume, TEMPLATES } from "../lib/resumes/render/index.ts";
import { SAMPLE_RESUME } from "../lib/resumes/render/sample-resume.ts";
import { makeTypst, typstPlaces } from "../lib/platform/typst.ts";

const WIDTH = "480";
const COLOURS = "32";
const folder = mkdtempSync(join(tmpdir(), "previews-"));
const typst = makeTypst(typstPlaces());
const rows = [];
for (const { id } of TEMPLATES) {
  const { bytes } = await renderResume(SAMPLE_RESUME, { format: "pdf", template: id }, { typst });
  const page = join(folder, id);
  writeFileSync(`${page}.pdf`, bytes);
  execFileSync("pdftoppm", [
    "-png",
    "-singlefile",
    "-scale-to-x",
    WIDTH,
    "-scale-to-y",
    "-1",
    `${page}.pdf`,
    page,
  ]);
  execFileSync("convert", [
    `${page}.png`,
    "-strip",
    "-colors",
    COLOURS,
    "-define",
    "png:compression-level=9",
    `${page}-small.png`,
  ]);
  const picture = readFileSync(`${page}-small.png`);
  rows.push(`  ${id}:\n    "data:image/png;base64,${picture.toString("base64")}",\n`);
  console.log(`${id}: ${picture.length} bytes`);
}
rmSync(folder, { recursive: true });
writeFileSync(
  new URL("../lib/resumes/render/previews.ts", import.meta.url),
  `/** First pages of the fictional résumé as PNG, ${WIDTH} px wide; written by \`npm run previews\`. */\nexport const PREVIEWS = {\n${rows.join("")}};\n`,
);
