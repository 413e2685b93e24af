import type { ResumeDocument, Section } from "../document.ts";
import { contactsOf } from "./contacts.ts";
import { type Labels, labelsFor, type Language } from "./labels.ts";
import { detectLanguage, isRightToLeft } from "./language.ts";
import type { Inline } from "./links.ts";
import { cleanLine, cleanParagraphs } from "./plain-text.ts";
import { type Entry, type Group, sectionEntries, sectionGroups } from "./sections.ts";

export type ViewSection = { id: Section; title: string } & (
  { kind: "entries"; entries: Entry[] } | { kind: "groups"; groups: Group[] }
);

/** A résumé as every visual format shows it: in order, formatted, cleaned, with nothing empty in it. */
export type ResumeView = {
  language: Language;
  rightToLeft: boolean;
  labels: Labels;
  /** Title of the file: the given one, or name and label. */
  title: string;
  name: string;
  label: string;
  contacts: Inline[];
  summary: string[];
  sections: ViewSection[];
};

const ORDER: readonly Section[] = [
  "work",
  "projects",
  "education",
  "skills",
  "certificates",
  "awards",
  "publications",
  "volunteer",
  "languages",
  "interests",
  "references",
];

/** Lays the document out as a reader expects it; without work experience, education comes first. `title` names the file. */
export function viewOf(document: ResumeDocument, options: { title?: string | undefined } = {}): ResumeView {
  const language = detectLanguage(document);
  const labels = labelsFor(language);
  const name = cleanLine(document.basics?.name ?? "");
  const label = cleanLine(document.basics?.label ?? "");
  const order = document.work?.length
    ? ORDER
    : ["education" as const, ...ORDER.filter((id) => id !== "education")];
  return {
    language,
    rightToLeft: isRightToLeft(language),
    labels,
    title: cleanLine(options.title ?? "") || [name || labels.resume, label].filter(Boolean).join(" – "),
    name,
    label,
    contacts: contactsOf(document.basics ?? {}),
    summary: cleanParagraphs(document.basics?.summary ?? ""),
    sections: order.flatMap((id) => sectionOf(document, id, { language, labels })),
  };
}

function sectionOf(
  document: ResumeDocument,
  id: Section,
  { language, labels }: { language: Language; labels: Labels },
): ViewSection[] {
  const title = labels[id];
  if (id === "skills" || id === "languages" || id === "interests") {
    const groups = sectionGroups(document, id);
    return groups.length > 0 ? [{ id, title, kind: "groups", groups }] : [];
  }
  const entries = sectionEntries(document, id, { language, labels });
  return entries.length > 0 ? [{ id, title, kind: "entries", entries }] : [];
}
