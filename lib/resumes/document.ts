import * as z from "zod";

const text = z.string().max(20_000);
const line = z.string().max(2_000);
const url = z.string().max(2_048);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as JSON Resume has its dates. An absent `endDate` beside a `startDate` means today. */
const ResumeDate = z
  .string()
  .regex(
    /^([1-2][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?$/,
    "must be YYYY, YYYY-MM or YYYY-MM-DD",
  );

const Location = z.strictObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  countryCode: line.optional(),
  region: line.optional(),
});
const Profile = z.strictObject({ network: line.optional(), username: line.optional(), url: url.optional() });

export const Basics = z.strictObject({
  name: line.optional(),
  label: line.optional(),
  image: url.optional(),
  email: line.optional(),
  phone: line.optional(),
  url: url.optional(),
  summary: text.optional(),
  location: Location.optional(),
  profiles: z.array(Profile).max(50).optional(),
});
export type Basics = z.infer<typeof Basics>;

const highlights = z.array(text).max(200);
const period = { startDate: ResumeDate.optional(), endDate: ResumeDate.optional() };

export const Work = z.strictObject({
  name: line.optional(),
  position: line.optional(),
  location: line.optional(),
  description: text.optional(),
  url: url.optional(),
  ...period,
  summary: text.optional(),
  highlights: highlights.optional(),
});
export type Work = z.infer<typeof Work>;

const Volunteer = z.strictObject({
  organization: line.optional(),
  position: line.optional(),
  url: url.optional(),
  ...period,
  summary: text.optional(),
  highlights: highlights.optional(),
});

export const Education = z.strictObject({
  institution: line.optional(),
  url: url.optional(),
  area: line.optional(),
  studyType: line.optional(),
  ...period,
  score: line.optional(),
  courses: z.array(line).max(200).optional(),
});
export type Education = z.infer<typeof Education>;

const Award = z.strictObject({
  title: line.optional(),
  date: ResumeDate.optional(),
  awarder: line.optional(),
  summary: text.optional(),
});
const Certificate = z.strictObject({
  name: line.optional(),
  date: ResumeDate.optional(),
  issuer: line.optional(),
  url: url.optional(),
});
const Publication = z.strictObject({
  name: line.optional(),
  publisher: line.optional(),
  releaseDate: ResumeDate.optional(),
  url: url.optional(),
  summary: text.optional(),
});

/** A named group of skills (`keywords`), or one skill with neither level nor keywords. */
export const Skill = z.strictObject({
  name: line.optional(),
  level: line.optional(),
  keywords: z.array(line).max(300).optional(),
});
export type Skill = z.infer<typeof Skill>;

const Language = z.strictObject({ language: line.optional(), fluency: line.optional() });
const Interest = z.strictObject({ name: line.optional(), keywords: z.array(line).max(100).optional() });
const Reference = z.strictObject({ name: line.optional(), reference: text.optional() });

const Project = z.strictObject({
  name: line.optional(),
  description: text.optional(),
  highlights: highlights.optional(),
  keywords: z.array(line).max(100).optional(),
  ...period,
  url: url.optional(),
  roles: z.array(line).max(50).optional(),
  entity: line.optional(),
  type: line.optional(),
});
export type Project = z.infer<typeof Project>;

const Meta = z.strictObject({
  canonical: url.optional(),
  version: line.optional(),
  lastModified: line.optional(),
  /**
   * Stable ids of entries and highlights: JSON Pointer into this document -> id. Kept by the store: an entry or
   * highlight whose text did not change keeps its id across versions.
   */
  ids: z.record(z.string().max(200), z.string().max(64)).optional(),
});

const entries = <T extends z.ZodType>(schema: T) => z.array(schema).max(200).optional();

/** A résumé as JSON Resume 1.0.0 (jsonresume.org/schema); unknown members are refused so that none is lost silently. */
export const ResumeDocument = z
  .strictObject({
    $schema: url.optional(),
    basics: Basics.optional(),
    work: entries(Work),
    volunteer: entries(Volunteer),
    education: entries(Education),
    awards: entries(Award),
    certificates: entries(Certificate),
    publications: entries(Publication),
    skills: entries(Skill),
    languages: entries(Language),
    interests: entries(Interest),
    references: entries(Reference),
    projects: entries(Project),
    meta: Meta.optional(),
  })
  .meta({ id: "ResumeDocument" });
export type ResumeDocument = z.infer<typeof ResumeDocument>;

/** The sections that hold arrays of entries, in the order in which a résumé is usually read. */
export const SECTIONS = [
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
] as const satisfies readonly (keyof ResumeDocument)[];
export type Section = (typeof SECTIONS)[number];
