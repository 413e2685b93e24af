import type { ResumeDocument, Section } from "../document.ts";
import { formatDate, formatPeriod } from "./dates.ts";
import type { Labels, Language } from "./labels.ts";
import { type Inline, webLink } from "./links.ts";
import { cleanLine, cleanParagraphs } from "./plain-text.ts";

/** One entry of a section: a head of title, details and period, then its body. Lines are never empty. */
export type Entry = {
  title: Inline;
  /** Employer, place, address: what stands beside or under the title. */
  details: Inline[];
  /** Empty when the entry has no date. */
  period: string;
  paragraphs: string[];
  bullets: string[];
};

/** "Label (detail): item, item", where each part may be empty. */
export type Group = { label: string; detail: string; items: string[] };

type Words = { language: Language; labels: Labels };
type GroupSection = "skills" | "languages" | "interests";
/** What an entry is made of; the first part that says something becomes its title. */
type Parts = {
  heads: (string | undefined)[];
  url?: string | undefined;
  period: string;
  texts?: (string | undefined)[];
  bullets?: string[] | undefined;
};

/** The entries of a section with the empty ones left out. */
export function sectionEntries(
  document: ResumeDocument,
  id: Exclude<Section, GroupSection>,
  words: Words,
): Entry[] {
  return partsOf(document, id, words).flatMap(entryOf);
}

/** Skills, languages and interests as labelled groups; neighbours that are only a name share one group. */
export function sectionGroups(document: ResumeDocument, id: GroupSection): Group[] {
  const groups = rowsOf(document, id)
    .map(({ label, detail, items }) => ({
      label: cleanLine(label ?? ""),
      detail: cleanLine(detail ?? ""),
      items: items.map(cleanLine).filter(Boolean),
    }))
    .filter(({ label, detail, items }) => label !== "" || detail !== "" || items.length > 0);
  const merged: Group[] = [];
  for (const group of groups) {
    if (group.items.length > 0) {
      merged.push(group);
      continue;
    }
    const name =
      group.label !== "" && group.detail !== ""
        ? `${group.label} (${group.detail})`
        : group.label || group.detail;
    const last = merged.at(-1);
    if (last?.label === "" && last.detail === "") last.items.push(name);
    else merged.push({ label: "", detail: "", items: [name] });
  }
  return merged;
}

function rowsOf(
  document: ResumeDocument,
  id: GroupSection,
): { label?: string | undefined; detail?: string | undefined; items: string[] }[] {
  switch (id) {
    case "skills":
      return (document.skills ?? []).map(({ name, level, keywords = [] }) => ({
        label: name,
        detail: level,
        items: keywords,
      }));
    case "languages":
      return (document.languages ?? []).map(({ language, fluency }) => ({
        label: language,
        detail: fluency,
        items: [],
      }));
    case "interests":
      return (document.interests ?? []).map(({ name, keywords = [] }) => ({ label: name, items: keywords }));
  }
}

function partsOf(
  document: ResumeDocument,
  id: Exclude<Section, GroupSection>,
  { language, labels }: Words,
): Parts[] {
  const period = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
    formatPeriod(startDate, endDate, { language, present: labels.present });
  const on = (date: string | undefined) => (date ? formatDate(date, language) : "");
  switch (id) {
    case "work":
      return (document.work ?? []).map((entry) => ({
        heads: [entry.position, entry.name, entry.location],
        url: entry.url,
        period: period(entry),
        texts: [entry.description, entry.summary],
        bullets: entry.highlights,
      }));
    case "volunteer":
      return (document.volunteer ?? []).map((entry) => ({
        heads: [entry.position, entry.organization],
        url: entry.url,
        period: period(entry),
        texts: [entry.summary],
        bullets: entry.highlights,
      }));
    case "education":
      return (document.education ?? []).map((entry) => ({
        heads: [[entry.studyType, entry.area].filter(Boolean).join(", "), entry.institution, entry.score],
        url: entry.url,
        period: period(entry),
        texts: [
          entry.courses?.length
            ? `${labels.courses}: ${entry.courses.map(cleanLine).filter(Boolean).join(", ")}`
            : undefined,
        ],
      }));
    case "projects":
      return (document.projects ?? []).map((entry) => ({
        heads: [entry.name, ...(entry.roles ?? []), entry.entity, entry.type],
        url: entry.url,
        period: period(entry),
        texts: [entry.description, entry.keywords?.map(cleanLine).filter(Boolean).join(", ")],
        bullets: entry.highlights,
      }));
    case "awards":
      return (document.awards ?? []).map((entry) => ({
        heads: [entry.title, entry.awarder],
        period: on(entry.date),
        texts: [entry.summary],
      }));
    case "certificates":
      return (document.certificates ?? []).map((entry) => ({
        heads: [entry.name, entry.issuer],
        url: entry.url,
        period: on(entry.date),
      }));
    case "publications":
      return (document.publications ?? []).map((entry) => ({
        heads: [entry.name, entry.publisher],
        url: entry.url,
        period: on(entry.releaseDate),
        texts: [entry.summary],
      }));
    case "references":
      return (document.references ?? []).map((entry) => ({
        heads: [entry.name],
        period: "",
        texts: [entry.reference],
      }));
  }
}

function entryOf({ heads, url, period, texts = [], bullets = [] }: Parts): Entry[] {
  const link = webLink(cleanLine(url ?? ""));
  const inlines: Inline[] = [...heads.map((text) => ({ text: cleanLine(text ?? "") })), link].filter(
    ({ text }) => text !== "",
  );
  const [title = { text: "" }, ...details] = inlines;
  const entry = {
    title,
    details,
    period,
    paragraphs: texts.flatMap((text) => cleanParagraphs(text ?? "")),
    bullets: bullets.map(cleanLine).filter(Boolean),
  };
  return title.text === "" && period === "" && entry.paragraphs.length === 0 && entry.bullets.length === 0
    ? []
    : [entry];
}
