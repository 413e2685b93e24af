import type { ResumeDocument } from "../document.ts";
import type { ResumeReport, Stretch } from "../prompts/parse.v1.ts";
import type { Values } from "./values.ts";

type Reported<K extends Exclude<keyof ResumeReport, "name" | "label" | "summary">> = NonNullable<
  ResumeReport[K]
>[number];

/** What a report says as a document: only what its lines bear out. Entries without a name of any kind are left out. */
export function documentOf(report: ResumeReport, values: Values): ResumeDocument {
  const sections = {
    work: together(report.work, values).map((one) => workOf(one, values)),
    volunteer: together(report.volunteer, values).map((one) => volunteerOf(one, values)),
    education: together(report.education, values).map((one) => educationOf(one, values)),
    certificates: together(report.certificates, values).map((one) => certificateOf(one, values)),
    projects: together(report.projects, values).map((one) => projectOf(one, values)),
    skills: report.skills.flatMap((one) => skillsOf(one, values)),
    languages: (report.languages ?? []).map(({ language, fluency }) =>
      present({ language: values.field(language), fluency: values.field(fluency) }),
    ),
  };
  const named = Object.entries(sections).map(([section, entries]) => [
    section,
    entries.filter((entry) => NAMES.some((name) => Object.hasOwn(entry, name))),
  ]);
  return {
    basics: present({
      name: values.field(report.name),
      label: values.field(report.label),
      summary: values.prose(report.summary),
    }),
    ...(Object.fromEntries(named) as Omit<ResumeDocument, "basics">),
  };
}

/** Lines over which the head of an entry may stand. */
const LONGEST_HEAD = 6;

/** Entries whose pieces stand near each other: an entry is not put together out of lines from here and there. */
function together<T extends object>(entries: readonly T[] | undefined, values: Values): T[] {
  return (entries ?? []).filter((entry) => {
    const lines = Object.values(entry).flatMap((piece: unknown) =>
      typeof piece === "object" && piece !== null && "line" in piece ? [Number(piece.line)] : [],
    );
    const near = lines.length === 0 || Math.max(...lines) - Math.min(...lines) < LONGEST_HEAD;
    if (!near) values.dropped++;
    return near;
  });
}

const NAMES = ["name", "position", "organization", "institution", "studyType", "language", "keywords"];

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** An object without its absent members. */
function present<T extends object>(entry: T): Present<T> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Present<T>;
}

function bodyOf(
  { summary, points }: { summary?: Stretch | undefined; points?: Stretch[] | undefined },
  values: Values,
) {
  const highlights = (points ?? []).flatMap((point) => values.text(point) ?? []);
  return { summary: values.text(summary), highlights: highlights.length > 0 ? highlights : undefined };
}

function workOf(one: Reported<"work">, values: Values) {
  return present({
    name: values.field(one.name),
    position: values.field(one.position),
    location: values.field(one.location),
    ...values.period(one.dates),
    ...bodyOf(one, values),
  });
}

function volunteerOf(one: Reported<"volunteer">, values: Values) {
  return present({
    organization: values.field(one.organization),
    position: values.field(one.position),
    ...values.period(one.dates),
    ...bodyOf(one, values),
  });
}

function educationOf(one: Reported<"education">, values: Values) {
  return present({
    institution: values.field(one.institution),
    studyType: values.field(one.studyType, one.area),
    area: values.field(one.area, one.studyType),
    score: values.field(one.score),
    ...values.period(one.dates),
  });
}

function certificateOf(one: Reported<"certificates">, values: Values) {
  const { startDate, endDate } = values.period(one.dates);
  return present({
    name: values.field(one.name),
    issuer: values.field(one.issuer),
    date: endDate ?? startDate,
  });
}

function projectOf(one: Reported<"projects">, values: Values) {
  const { summary, highlights } = bodyOf(one, values);
  return present({
    name: values.field(one.name),
    ...values.period(one.dates),
    description: summary,
    highlights,
  });
}

function skillsOf({ name, ...stretch }: Reported<"skills">, values: Values) {
  const label = values.field(name);
  const keywords = values.terms(stretch, label);
  if (keywords.length === 0) return [];
  return label === undefined ? keywords.map((keyword) => ({ name: keyword })) : [{ name: label, keywords }];
}
