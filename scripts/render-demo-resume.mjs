// Draws the fictional résumé of the demo (local/demo/resume.json) as the PDF that the demo uploads.
// Run it with `npm run demo:resume` after the document or a template has changed.
import { readFileSync, writeFileSync } from "node:fs";
import { makeTypst, typstPlaces } from "../lib/platform/typst.ts";
import { ResumeDocument } from "../lib/resumes/document.ts";
import { renderResume } from "../lib/resumes/render/index.ts";

const folder = new URL("../local/demo/", import.meta.url);
const document = ResumeDocument.parse(JSON.parse(readFileSync(new URL("resume.json", folder), "utf8")));
const { bytes, pages } = await renderResume(
  document,
  { format: "pdf", template: "classic", title: "Marta Lindgren" },
  { typst: makeTypst(typstPlaces()) },
);
writeFileSync(new URL("resume.pdf", folder), bytes);
console.log(`local/demo/resume.pdf: ${bytes.length} bytes, ${pages} page${pages === 1 ? "" : "s"}`);
