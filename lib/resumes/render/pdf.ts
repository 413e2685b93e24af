import type { TypesetPdf, TypstJob, TypstPort } from "../../kernel/typst.ts";
import type { ResumeDocument, Section } from "../document.ts";
import { breakable } from "./breakable.ts";
import type { TemplateId } from "./templates.ts";
import { type ResumeView, viewOf } from "./view.ts";

/** Words longer than this may break inside, in a column of the page's width and in the sidebar. */
const LONG_WORD = 40;
const LONG_SIDEBAR_WORD = 22;
/** Sections that stand in the sidebar of a template that has one. */
const ASIDE: readonly Section[] = ["skills", "languages", "certificates", "interests"];

/** The document as PDF in a template. */
export function renderPdf(view: ResumeView, template: TemplateId, typst: TypstPort): Promise<TypesetPdf> {
  return typst.pdf(jobOf(view, template));
}

/** Pages that the PDF of a document has in a template: without writing it, so that a tailoring can try what fits. */
export function pdfPageCount(
  document: ResumeDocument,
  template: TemplateId,
  { typst }: { typst: TypstPort },
): Promise<number> {
  return typst.pageCount(jobOf(viewOf(document), template));
}

function jobOf(view: ResumeView, template: TemplateId): TypstJob {
  const aside = template === "modern" ? ASIDE : [];
  const limitOf = (id: Section) => (aside.includes(id) ? LONG_SIDEBAR_WORD : LONG_WORD);
  const data = {
    ...view,
    aside,
    name: breakable(view.name, LONG_WORD),
    label: breakable(view.label, LONG_WORD),
    contacts: marked(view.contacts, aside.length > 0 ? LONG_SIDEBAR_WORD : LONG_WORD),
    summary: marked(view.summary, LONG_WORD),
    sections: view.sections.map((section) => marked(section, limitOf(section.id))),
  };
  return { template: `${template}.typ`, data: JSON.stringify(data) };
}

/** The value with break marks in all its texts; addresses that links lead to stay as they are. */
function marked(value: unknown, limit: number): unknown {
  if (typeof value === "string") return breakable(value, limit);
  if (Array.isArray(value)) return value.map((item) => marked(item, limit));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "href" ? item : marked(item, limit)]),
  );
}
