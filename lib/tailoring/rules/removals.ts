import type { ResumeDocument } from "../../resumes/index.ts";
import { valueAt } from "../../kernel/json-pointer.ts";
import { evidenceAt, type Draft } from "./draft.ts";
import { together } from "./order.ts";
import { skillIdsIn, type Weigh } from "./relevance.ts";

/** A reader takes in so many points of a recent job, and fewer of an old one. */
const MOST_POINTS = 6;
const MOST_OLD_POINTS = 4;
const RECENT_ENTRIES = 2;

const HIDDEN = "Leaves out a point that answers to nothing in the posting, so that the others stand out.";

/** The place of every job counted from the latest: open ones first, then by end, then by start; the list decides between equals. */
function placesOf(document: ResumeDocument): number[] {
  const dated = (document.work ?? []).map(({ startDate = "", endDate }, at) => ({
    at,
    end: endDate ?? (startDate === "" ? "" : "9999"),
    start: startDate,
  }));
  const sorted = dated.toSorted((a, b) => compare(b.end, a.end) || compare(b.start, a.start) || a.at - b.at);
  return dated.map((one) => sorted.indexOf(one));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Points without a bearing on the posting, where an entry has more points than a reader takes in. */
export function weakPointDrafts(document: ResumeDocument, weigh: Weigh): Draft[] {
  const places = placesOf(document);
  return (document.work ?? []).flatMap(({ highlights = [] }, at) => {
    const surplus = highlights.length - ((places[at] ?? at) < RECENT_ENTRIES ? MOST_POINTS : MOST_OLD_POINTS);
    if (surplus <= 0) return [];
    return highlights
      .map((text, i) => ({ path: `/work/${at}/highlights/${i}`, i, text, weight: weigh(text).weight }))
      .filter(({ weight }) => weight === 0)
      .toSorted((a, b) => meritOf(a.text) - meritOf(b.text) || b.i - a.i)
      .slice(0, surplus)
      .map(({ path }) => removal(document, path, HIDDEN));
  });
}

/** What a point is worth by itself, whatever the posting: it names a skill of the trade, or what came of the work in figures. */
function meritOf(text: string): number {
  return Math.min(1, skillIdsIn(text).length / 2) + (/\d/.test(text) ? 0.3 : 0);
}

function removal(document: ResumeDocument, path: string, reason: string): Draft {
  const before = valueAt(document, path);
  const label = ["", "/name", "/title", "/position", "/organization"].flatMap((member) =>
    evidenceAt(document, `${path}${member}`),
  );
  return {
    path,
    action: "remove",
    before,
    after: null,
    reason,
    requirementIds: [],
    evidence: label.slice(0, 1),
  };
}

const MONTHS_RECENT = 10 * 12;
/** Every job keeps so many points. */
const KEPT_POINTS = 2;

/**
 * What may go to fit a number of pages, least missed first: old points before recent ones, what has no bearing before what has. Whole
 * jobs go only when they ended more than ten years ago, are not among the latest two, and answer to nothing in the posting.
 */
export function fittingDrafts(document: ResumeDocument, weigh: Weigh, now: string): Draft[] {
  const fit = "Leaves this out to fit the wanted number of pages: it bears least on the posting.";
  const scored = [
    ...looseEntries(document, weigh),
    ...oldJobs(document, weigh, now),
    ...points(document, weigh),
  ];
  const gone = (path: string, others: readonly string[]) =>
    others.some((other) => path.startsWith(`${other}/`));
  const sorted = scored.toSorted((a, b) => a.loss - b.loss).map(({ path }) => path);
  return sorted
    .filter((path, at) => !gone(path, sorted.slice(0, at)))
    .map((path) => removal(document, path, fit));
}

type Loss = { path: string; loss: number };

function looseEntries(document: ResumeDocument, weigh: Weigh): Loss[] {
  const all = (
    section: "interests" | "references" | "volunteer" | "awards" | "publications" | "projects",
    base: number,
  ): Loss[] =>
    (document[section] ?? []).map((entry, at) => ({
      path: `/${section}/${at}`,
      loss: base + 4 * together(textsOf(entry).map((text) => weigh(text))).weight,
    }));
  return [
    ...all("interests", 0),
    ...all("references", 0.1),
    ...all("volunteer", 1),
    ...all("awards", 1.5),
    ...all("publications", 1.5),
    ...all("projects", 1.2),
  ];
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function oldJobs(document: ResumeDocument, weigh: Weigh, now: string): Loss[] {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1");
  const places = placesOf(document);
  return (document.work ?? []).flatMap((entry, at) => {
    const place = places[at] ?? at;
    const old = entry.endDate !== undefined && month(now) - month(entry.endDate) > MONTHS_RECENT;
    const weight = together(textsOf(entry).map((text) => weigh(text))).weight;
    return old && place >= RECENT_ENTRIES && weight === 0
      ? [{ path: `/work/${at}`, loss: 0.9 - place / 100 }]
      : [];
  });
}

function points(document: ResumeDocument, weigh: Weigh): Loss[] {
  const places = placesOf(document);
  return (document.work ?? []).flatMap(({ highlights = [] }, at) => {
    const recency = 0.6 / ((places[at] ?? at) + 1);
    const ranked = highlights
      .map((text, i) => ({ i, weight: weigh(text).weight, merit: meritOf(text) }))
      .toSorted((a, b) => b.weight - a.weight || b.merit - a.merit || a.i - b.i)
      .slice(KEPT_POINTS);
    return ranked.map(({ i, weight, merit }) => ({
      path: `/work/${at}/highlights/${i}`,
      loss: recency + 4 * weight + 1.2 * merit + (highlights.length - i) / 1_000,
    }));
  });
}
