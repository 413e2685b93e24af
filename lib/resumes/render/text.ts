import type { Entry, Group } from "./sections.ts";
import type { ResumeView, ViewSection } from "./view.ts";

/** The résumé as plain text, one line a paragraph, for forms that take nothing else. */
export function renderText(view: ResumeView): string {
  const head = [view.name, view.label, view.contacts.map(({ text }) => text).join(" | ")]
    .filter(Boolean)
    .join("\n");
  const blocks = [head, ...view.summary, ...view.sections.map(sectionText)].filter(Boolean);
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function sectionText(section: ViewSection): string {
  const title = section.title.toLocaleUpperCase();
  return section.kind === "groups"
    ? [title, ...section.groups.map(groupText)].join("\n")
    : [title, section.entries.map(entryText).join("\n\n")].join("\n");
}

function entryText({ title, details, period, paragraphs, bullets }: Entry): string {
  const under = [...details.map(({ text }) => text), period].filter(Boolean).join(" | ");
  return [title.text, under, ...paragraphs, ...bullets.map((bullet) => `- ${bullet}`)]
    .filter(Boolean)
    .join("\n");
}

function groupText({ label, detail, items }: Group): string {
  const head = [label, detail && (label ? `(${detail})` : detail)].filter(Boolean).join(" ");
  return [head, items.join(", ")].filter(Boolean).join(": ");
}
