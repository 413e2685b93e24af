import type { TypstPort } from "../../kernel/typst.ts";
import type { ResumeDocument } from "../document.ts";
import { renderJson, renderYaml } from "./data-formats.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderPdf } from "./pdf.ts";
import type { TemplateId } from "./templates.ts";
import { renderText } from "./text.ts";
import { viewOf } from "./view.ts";

export { pdfPageCount } from "./pdf.ts";
export { TEMPLATES, type TemplateId } from "./templates.ts";

export type RenderFormat = "pdf" | "docx" | "yaml" | "json" | "md" | "txt";

/** A file; `pages` and `missingGlyphs` (characters that no font can draw) are those of a PDF. */
export type Rendered = {
  bytes: Uint8Array;
  contentType: string;
  extension: RenderFormat;
  pages?: number;
  missingGlyphs?: string[];
};

const CONTENT_TYPES: Record<RenderFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  yaml: "application/yaml",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The document as a file. The same arguments give the same bytes; the template counts for PDF and DOCX only. */
export async function renderResume(
  document: ResumeDocument,
  { format, template = "classic", title }: { format: RenderFormat; template?: TemplateId; title?: string },
  { typst }: { typst: TypstPort },
): Promise<Rendered> {
  const file = (bytes: Uint8Array): Rendered => ({
    bytes,
    contentType: CONTENT_TYPES[format],
    extension: format,
  });
  const textFile = (text: string) => file(new TextEncoder().encode(text));
  switch (format) {
    case "pdf": {
      const { bytes, pages, missingGlyphs } = await renderPdf(viewOf(document, { title }), template, typst);
      return { ...file(bytes), pages, ...(missingGlyphs.length > 0 && { missingGlyphs }) };
    }
    case "docx": {
      // Slow to load and not needed for the other formats.
      const { renderDocx } = await import("./docx.ts");
      return file(await renderDocx(viewOf(document, { title }), template));
    }
    case "yaml":
      return textFile(renderYaml(document));
    case "json":
      return textFile(renderJson(document));
    case "md":
      return textFile(renderMarkdown(viewOf(document)));
    case "txt":
      return textFile(renderText(viewOf(document)));
  }
}
