import { ResumeDocument, type Basics } from "../document.ts";
import type { ExtractedText } from "../extract/layout.ts";
import { organisationScore } from "./classify.ts";
import { confidenceOf } from "./confidence.ts";
import { findEmail, findPhone, findUrls, profilesOf } from "./contacts.ts";
import { parseEducation } from "./education.ts";
import { withoutTown } from "./education-details.ts";
import type { SectionKind } from "./heading-words.ts";
import { bodySize } from "./headings.ts";
import { findIdentity } from "./identity.ts";
import { findLocation } from "./residence.ts";
import { parseCertificates } from "./certificates.ts";
import { parseAwards, parseInterests, parsePublications, parseReferences, parseVolunteer } from "./lists.ts";
import { parseProjects } from "./projects.ts";
import { languagesOf, parseLanguages } from "./spoken-languages.ts";
import { paragraphsOf, type Paragraph } from "./paragraphs.ts";
import { placementsOf } from "./placed.ts";
import { sortQualifications } from "./qualifications.ts";
import type { Row } from "./row.ts";
import { rowsOf } from "./rows.ts";
import { sectionsOf, type DocumentSection } from "./sections.ts";
import { parseSkills } from "./skills.ts";
import { placeUnknown } from "./unknown-sections.ts";
import { warningsOf } from "./warnings.ts";
import { parseWork } from "./work.ts";

export { rowsOf };

/** What the rules made of a text: the document, how sure they are of each section (0 to 1), and what a person should look at. */
export type ParsedResume = {
  document: ResumeDocument;
  confidence: Record<string, number>;
  warnings: { code: string; message: string }[];
};

/** Reads a résumé by rules alone: the same text gives the same document, and every value stands in the text. */
export function parseResume(text: ExtractedText): ParsedResume {
  const rows = rowsOf(text);
  const sections = readSections(rows);
  const basics = basicsOf(rows, sections);
  const document = clip({ ...basics, ...entriesBySection(sections, basics.basics?.location?.city) });
  const { confidence, warnings } = judged(text, sections, document);
  return { document, confidence, warnings };
}

/**
 * Judges other documents against a text as `parseResume` judges its own; `lost` counts the words of the text that stand nowhere in the
 * document.
 */
export function judgeOf(text: ExtractedText): (document: ResumeDocument) => ParsedResume & { lost: number } {
  const sections = readSections(rowsOf(text));
  return (document) => judged(text, sections, clip(document));
}

const readSections = (rows: readonly Row[]): DocumentSection[] =>
  sortQualifications(placeUnknown(sectionsOf(rows)));

function judged(
  text: ExtractedText,
  sections: readonly DocumentSection[],
  document: ResumeDocument,
): ParsedResume & { lost: number } {
  const placements = placementsOf(sections, document);
  return {
    document,
    confidence: confidenceOf(document, placements),
    warnings: [...text.warnings, ...warningsOf(document, placements)],
    lost: placements.flatMap(({ left }) => left.flatMap((part) => part.split(/\s+/u))).length,
  };
}

const rowsOfKind = (sections: readonly DocumentSection[], kind: SectionKind | "header"): Row[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.rows);

function basicsOf(rows: readonly Row[], sections: readonly DocumentSection[]): { basics?: Basics } {
  const header = rowsOfKind(sections, "header");
  const contact = [...header, ...rowsOfKind(sections, "contact")];
  const elsewhere = sections.filter(({ kind }) => kind !== "references").flatMap((section) => section.rows);
  const email = findEmail(contact) ?? findEmail(elsewhere);
  const phone = findPhone(contact) ?? findPhone(rowsWithEmail(elsewhere, email));
  const { name, nameRow, label } = findIdentity(nameRows(rows, sections), email, bodySize(rows));
  const atName = nameRow === undefined || contact.includes(nameRow) ? [] : around(rows, nameRow);
  const reach = [...contact, ...atName];
  const location = findLocation(
    reach.filter((row) => row !== nameRow || row.cells.length > 1),
    phone,
  );
  const summary = summaryOf(sections);
  const basics: Basics = {
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...profilesOf(findUrls(reach, email)),
    ...(summary === "" ? {} : { summary }),
    ...(location === undefined || Object.keys(location).length === 0 ? {} : { location }),
  };
  return Object.keys(basics).length === 0 ? {} : { basics };
}

/** The name stands above the first section, or in a contact section, or in another column above its first heading. */
function nameRows(rows: readonly Row[], sections: readonly DocumentSection[]): Row[] {
  const header = rowsOfKind(sections, "header");
  if (header.some((row) => row.page === 0)) return [...header, ...rowsOfKind(sections, "contact")];
  const body = bodySize(rows);
  // Below a heading a single word in the size of the text is an item of a list, and no company is a person.
  const mayName = (row: Row): boolean =>
    row.page === 0 &&
    organisationScore(row.text) < 4 &&
    (row.size > body + 0.6 || /\s|[^\p{Script=Latin}]/u.test(row.text));
  return rows.filter(mayName).slice(0, 30);
}

const rowsWithEmail = (rows: readonly Row[], email: string | undefined): Row[] => {
  const at = email === undefined ? -1 : rows.findIndex((row) => row.text.includes(email));
  return at < 0 ? [] : rows.slice(Math.max(0, at - 3), at + 4);
};

const around = (rows: readonly Row[], row: Row): Row[] => {
  const at = rows.indexOf(row);
  return rows.slice(Math.max(0, at - 2), at + 6);
};

/** The summary section, or running text above the first heading. */
function summaryOf(sections: readonly DocumentSection[]): string {
  const own = paragraphsOf(rowsOfKind(sections, "summary"));
  const prose = own.length > 0 || sections.length < 2 ? own : proseOf(rowsOfKind(sections, "header"));
  return prose.map(({ text }) => text).join("\n");
}

/** Sentences of more than five words and texts of more than twelve, mostly small ones, out of rows that stand together. */
function proseOf(rows: readonly Row[]): Paragraph[] {
  const chunks: Row[][] = [[]];
  for (const row of rows) {
    if (row.cells.length > 1 || /@|https?:|www\./.test(row.text)) chunks.push([]);
    else chunks.at(-1)?.push(row);
  }
  const isProse = ({ text }: Paragraph): boolean => {
    const words = text.split(/\s+/);
    return (
      words.length > (/[\p{L}\d)%][.!]$/u.test(text) ? 5 : 12) &&
      words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2
    );
  };
  return chunks.flatMap((chunk) => paragraphsOf(chunk)).filter(isProse);
}

function entriesBySection(
  sections: readonly DocumentSection[],
  home: string | undefined,
): Omit<ResumeDocument, "basics"> {
  const each = <T>(kind: SectionKind, parse: (rows: readonly Row[]) => T[]): T[] =>
    sections
      .filter((section) => section.kind === kind && section.rows.length > 0)
      .flatMap((section) => parse(section.rows));
  const skillSets = sections.filter(({ kind }) => kind === "skills").map(({ rows }) => parseSkills(rows));
  const spoken = sections
    .filter(({ kind }) => kind === "languages")
    .map(({ rows }) => ({ found: parseLanguages(rows), rows }));
  const languages = languagesUnique([
    ...spoken.flatMap(({ found }) => found),
    ...languagesOf(skillSets.flatMap((set) => set.languages)),
  ]);
  const mislabelled = spoken
    .filter(({ found }) => found.length === 0)
    .flatMap(({ rows }) => parseSkills(rows).skills);
  const work = each("work", parseWork);
  const towns = [home, ...work.map(({ location }) => location)].filter((town) => town !== undefined);
  const lists = {
    work,
    volunteer: each("volunteer", parseVolunteer),
    education: each("education", parseEducation).map((item) => withoutTown(item, towns)),
    awards: each("awards", parseAwards),
    certificates: each("certificates", parseCertificates),
    publications: each("publications", parsePublications),
    skills: [...skillSets.flatMap(({ skills }) => skills), ...mislabelled],
    languages,
    interests: each("interests", parseInterests),
    references: each("references", parseReferences),
    projects: each("projects", parseProjects),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

const languagesUnique = (
  list: NonNullable<ResumeDocument["languages"]>,
): NonNullable<ResumeDocument["languages"]> =>
  list.filter((item, index) => list.findIndex((other) => other.language === item.language) === index);

/** Cuts what is longer than the document allows, so that an odd file gives a document and not an error. */
function clip(document: ResumeDocument): ResumeDocument {
  const cut = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return value.slice(0, LONG.has(key) ? 20_000 : 2_000);
    if (Array.isArray(value))
      return value
        .slice(0, key === "profiles" || key === "roles" ? 50 : key === "keywords" ? 100 : 200)
        .map((item: unknown) => cut(item, key));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cut(item, name)]));
    return value;
  };
  return ResumeDocument.parse(cut(document, ""));
}

const LONG = new Set(["summary", "highlights", "description", "reference"]);
