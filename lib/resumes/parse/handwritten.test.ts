import { extractTxt } from "../extract/txt.ts";
import { parseResume, type ParsedResume } from "./index.ts";
import { HANDWRITTEN } from "./testing/handwritten/index.ts";
import type { HandwrittenResume } from "./testing/handwritten/shape.ts";

const parse = (text: string): ParsedResume => parseResume(extractTxt(new TextEncoder().encode(text)));
const entry = (values: readonly (string | null | undefined)[]): string =>
  values.map((value) => value ?? "–").join(" / ");
/** Where a degree ends and its field begins is a matter of taste: `Culinary Arts Diploma`. Both count together, small words aside. */
const studied = (studyType: string | null | undefined, area: string | null | undefined): string =>
  [studyType, area]
    .join(" ")
    .split(/[\s,]+/)
    .filter((word) => !/^(?:in|of|en|em|zur|)$/.test(word))
    .sort()
    .join(" ");

type Lists = Record<"work" | "education" | "certificates" | "skills", string[]>;

const foundIn = ({ document }: ParsedResume): Lists => ({
  work: (document.work ?? []).map((job) => entry([job.name, job.position, job.startDate, job.endDate])),
  education: (document.education ?? []).map((item) =>
    entry([item.institution, studied(item.studyType, item.area), item.startDate, item.endDate]),
  ),
  certificates: (document.certificates ?? []).map((item) => entry([item.name, item.issuer, item.date])),
  skills: (document.skills ?? []).flatMap((skill) => skill.keywords ?? [skill.name ?? ""]),
});
const expectedOf = (resume: (typeof HANDWRITTEN)[string]): Lists => ({
  work: resume.work.map(entry),
  education: resume.education.map(([school, degree, area, start, end]) =>
    entry([school, studied(degree, area), start, end]),
  ),
  certificates: resume.certificates.map(entry),
  skills: [...resume.skills],
});

const orNull = <T>(value: T | undefined): T | null => value ?? null;
type Told = Pick<
  HandwrittenResume,
  "name" | "towns" | "highlights" | "languages" | "projects" | "awards" | "publications" | "volunteer"
>;

/** What is compared where the reader wrote it down. */
const toldIn = ({ document }: ParsedResume): Told => ({
  name: document.basics?.name ?? "",
  towns: (document.work ?? []).map(({ location }) => orNull(location)),
  highlights: (document.work ?? []).map(({ highlights }) => highlights ?? []),
  languages: (document.languages ?? []).map(({ language, fluency }) => [language ?? "", orNull(fluency)]),
  projects: (document.projects ?? []).map(({ name }) => name ?? ""),
  awards: (document.awards ?? []).map(({ title, awarder, date }) => [
    title ?? "",
    orNull(awarder),
    orNull(date),
  ]),
  publications: (document.publications ?? []).map(({ name }) => name ?? ""),
  volunteer: (document.volunteer ?? []).map(({ organization, position, startDate, endDate }) => [
    orNull(organization),
    orNull(position),
    orNull(startDate),
    orNull(endDate),
  ]),
});

describe.each(Object.entries(HANDWRITTEN))("the handwritten résumé of a person: %s", (_, resume) => {
  const parsed = parse(resume.text);

  it(`is read right (${resume.habit})`, () => {
    expect(foundIn(parsed)).toEqual(expectedOf(resume));
    expect(parsed.document.basics?.label).toBe(resume.label);
  });

  it("is read right beyond jobs, studies, certificates and skills", () => {
    const told = toldIn(parsed);
    const expected = Object.fromEntries(
      Object.keys(told).flatMap((key) => (key in resume ? [[key, resume[key as keyof Told]]] : [])),
    );
    expect(told).toMatchObject(expected);
  });
});
