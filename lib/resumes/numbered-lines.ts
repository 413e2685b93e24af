import { pointerOf } from "../kernel/json-pointer.ts";
import { instructsProgram } from "../model/index.ts";
import type { ResumeDocument } from "./document.ts";

/** What a line is; the prompt says what may be done with each kind. */
export type LineKind = "headline" | "summary" | "entry" | "text" | "point" | "group" | "skill" | "fact";

/** A line of a résumé as the model sees it, and what it stands for. */
export type Line = {
  kind: LineKind;
  shown: string;
  /** The text or entry itself; of an entry or group, the element. */
  path: string;
  /** Where an addition to the line goes. */
  addPath?: string;
  /** Whether it may be left out of the résumé. */
  removable: boolean;
  /** The texts of the document that the line shows. */
  evidence: string[];
};

const NO_SUMMARY = "(none)";

/**
 * A résumé as lines. Contacts, links and what others said of the person are not among them: no task of a model needs them, and nothing that a
 * model says may change them. Lines that instruct a program are left out.
 */
export function linesOf(document: ResumeDocument): Line[] {
  return allLines(document).filter(({ shown }) => !instructsProgram(shown.replace(/^[^:]*: /u, "")));
}

function allLines(document: ResumeDocument): Line[] {
  const { basics = {} } = document;
  return [
    ...textLine("headline", ["basics", "label"], basics.label),
    ...summaryLine(basics.summary),
    ...(document.work ?? []).flatMap((entry, at) => [
      entryLine("work", at, entry, ["position", "name", "location", "startDate", "endDate"], false),
      ...textLine("text", ["work", at, "description"], entry.description),
      ...textLine("text", ["work", at, "summary"], entry.summary),
      ...points(["work", at, "highlights"], entry.highlights),
    ]),
    ...(document.projects ?? []).flatMap((entry, at) => [
      entryLine("projects", at, entry, ["name", "entity", "startDate", "endDate"], true),
      ...textLine("text", ["projects", at, "description"], entry.description),
      ...points(["projects", at, "highlights"], entry.highlights),
      ...facts(["projects", at, "keywords"], entry.keywords),
    ]),
    ...(document.volunteer ?? []).flatMap((entry, at) => [
      entryLine("volunteer", at, entry, ["position", "organization", "startDate", "endDate"], true),
      ...textLine("text", ["volunteer", at, "summary"], entry.summary),
      ...points(["volunteer", at, "highlights"], entry.highlights),
    ]),
    ...(document.skills ?? []).flatMap((group, at) => [
      groupLine(at, group),
      ...listed("skill", ["skills", at, "keywords"], group.keywords, true),
    ]),
    ...(document.education ?? []).flatMap((entry, at) => [
      factLine("education", at, entry, ["studyType", "area", "institution", "score", "startDate", "endDate"]),
      ...facts(["education", at, "courses"], entry.courses),
    ]),
    ...(document.certificates ?? []).map((entry, at) =>
      factLine("certificates", at, entry, ["name", "issuer", "date"]),
    ),
    ...(document.languages ?? []).map((entry, at) =>
      factLine("languages", at, entry, ["language", "fluency"]),
    ),
    ...(document.awards ?? []).map((entry, at) =>
      factLine("awards", at, entry, ["title", "awarder", "date", "summary"]),
    ),
    ...(document.publications ?? []).map((entry, at) =>
      factLine("publications", at, entry, ["name", "publisher", "releaseDate", "summary"]),
    ),
  ];
}

function textLine(kind: LineKind, path: PropertyKey[], text: string | undefined): Line[] {
  if (text === undefined || text.trim() === "") return [];
  const pointer = pointerOf(path);
  return [{ kind, shown: `${kind}: ${text}`, path: pointer, removable: false, evidence: [pointer] }];
}

function summaryLine(text: string | undefined): Line[] {
  const path = "/basics/summary";
  if (text !== undefined && text.trim() !== "") return textLine("summary", ["basics", "summary"], text);
  // an empty text stands there and is reworded; an absent one is added
  const absent = text === undefined && { addPath: path };
  return [
    { kind: "summary", shown: `summary: ${NO_SUMMARY}`, path, ...absent, removable: false, evidence: [] },
  ];
}

/** The words of some members of an entry, in one line. */
function membersOf(base: PropertyKey[], entry: object, members: readonly string[]) {
  const held = members.flatMap((member) => {
    const text: unknown = Reflect.get(entry, member);
    return typeof text === "string" && text.trim() !== ""
      ? [{ text, path: pointerOf([...base, member]) }]
      : [];
  });
  return { text: held.map(({ text }) => text).join(", "), evidence: held.map(({ path }) => path) };
}

function entryLine(
  section: string,
  at: number,
  entry: { startDate?: string | undefined; endDate?: string | undefined },
  members: readonly string[],
  removable: boolean,
): Line {
  const { text, evidence } = membersOf([section, at], entry, members);
  const open = entry.startDate !== undefined && entry.endDate === undefined ? ", to today" : "";
  const path = pointerOf([section, at]);
  const shown = `entry (${section}): ${text}${open}`;
  return { kind: "entry", shown, path, addPath: `${path}/highlights/-`, removable, evidence };
}

function groupLine(at: number, group: { name?: string | undefined; level?: string | undefined }): Line {
  const { text, evidence } = membersOf(["skills", at], group, ["name", "level"]);
  const path = pointerOf(["skills", at]);
  return {
    kind: "group",
    shown: `group: ${text}`,
    path,
    addPath: `${path}/keywords/-`,
    removable: false,
    evidence,
  };
}

function factLine(section: string, at: number, entry: object, members: readonly string[]): Line {
  const { text, evidence } = membersOf([section, at], entry, members);
  const path = pointerOf([section, at]);
  return { kind: "fact", shown: `fact (${section}): ${text}`, path, removable: false, evidence };
}

function listed(
  kind: LineKind,
  base: PropertyKey[],
  texts: readonly string[] | undefined,
  removable: boolean,
): Line[] {
  return (texts ?? []).map((text, at) => {
    const path = pointerOf([...base, at]);
    return { kind, shown: `${kind}: ${text}`, path, removable, evidence: [path] };
  });
}

const points = (base: PropertyKey[], texts: readonly string[] | undefined) =>
  listed("point", base, texts, true);
const facts = (base: PropertyKey[], texts: readonly string[] | undefined) =>
  listed("fact", base, texts, false);
