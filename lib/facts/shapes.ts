import type { Section } from "../resumes/document.ts";
import type { RuleId } from "./refusal.ts";

/**
 * How the gate treats the members of a section's entries.
 * - `identity`: together they say which entry of the source it is; none may change, appear or go away
 * - `optional`: as the source has it, or left out
 * - `prose`: texts, or lists of texts, that may be worded anew out of the entry's own facts
 * - `subsets`: lists whose members the same entry of the source must hold
 */
export type SectionShape = {
  /** The rule that is named when no entry of the source resembles this one. */
  stranger: RuleId;
  identity: Readonly<Record<string, RuleId>>;
  optional: Readonly<Record<string, RuleId>>;
  prose: readonly string[];
  subsets: Readonly<Record<string, RuleId>>;
};

const PERIOD = { startDate: "dates", endDate: "dates" } as const;

/** The sections whose entries are facts; skills and interests are lists of words and have rules of their own. */
export const SHAPES: Readonly<Record<Exclude<Section, "skills" | "interests">, SectionShape>> = {
  work: {
    stranger: "employers",
    identity: { name: "employers", position: "titles", ...PERIOD },
    optional: { location: "contacts", url: "links" },
    prose: ["summary", "description", "highlights"],
    subsets: {},
  },
  volunteer: {
    stranger: "employers",
    identity: { organization: "employers", position: "titles", ...PERIOD },
    optional: { url: "links" },
    prose: ["summary", "highlights"],
    subsets: {},
  },
  education: {
    stranger: "schools",
    identity: { institution: "schools", studyType: "degrees", area: "degrees", ...PERIOD },
    optional: { url: "links", score: "numbers" },
    prose: [],
    subsets: { courses: "degrees" },
  },
  awards: {
    stranger: "awards",
    identity: { title: "awards", date: "dates", awarder: "awards" },
    optional: {},
    prose: ["summary"],
    subsets: {},
  },
  certificates: {
    stranger: "certificates",
    identity: { name: "certificates", date: "dates", issuer: "certificates" },
    optional: { url: "links" },
    prose: [],
    subsets: {},
  },
  publications: {
    stranger: "publications",
    identity: { name: "publications", publisher: "publications", releaseDate: "dates" },
    optional: { url: "links" },
    prose: ["summary"],
    subsets: {},
  },
  languages: {
    stranger: "languages",
    identity: { language: "languages", fluency: "languages" },
    optional: {},
    prose: [],
    subsets: {},
  },
  references: {
    stranger: "references",
    // What somebody said is quoted or left out, never reworded.
    identity: { name: "references", reference: "references" },
    optional: {},
    prose: [],
    subsets: {},
  },
  projects: {
    stranger: "names",
    identity: { name: "names", entity: "employers", type: "names", ...PERIOD },
    optional: { url: "links" },
    prose: ["description", "highlights"],
    subsets: { roles: "titles", keywords: "skills" },
  },
};
