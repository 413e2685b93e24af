import type { ResumeDocument } from "../document.ts";
import { degreeScore, organisationScore, schoolScore, titleScore } from "./classify.ts";
import type { Placement } from "./placed.ts";

const share = <T>(items: readonly T[], tests: readonly ((item: T) => boolean)[]): number => {
  const hits = items.reduce((sum, item) => sum + tests.filter((test) => test(item)).length, 0);
  return items.length === 0 ? 0 : hits / (items.length * tests.length);
};
const round = (value: number): number => Math.round(value * 100) / 100;

const BASICS: ReadonlySet<string> = new Set(["header", "contact", "summary"]);

/**
 * How sure the rules are of each section, 0 to 1: the share of fields that were found and look like what they should be,
 * from 0.3 (found at all) to 1, times the share of the section's words that the document holds. Sections that were not found are absent.
 */
export function confidenceOf(
  document: ResumeDocument,
  placements: readonly Placement[],
): Record<string, number> {
  const confidence: Record<string, number> = {};
  const set = (section: string, value: number): void => {
    const own = placements.filter(
      ({ section: { kind } }) => kind === section || (section === "basics" && BASICS.has(kind)),
    );
    const placed = own.reduce((least, { share: part }) => Math.min(least, part), 1);
    confidence[section] = round((0.3 + 0.7 * Math.min(1, value)) * placed);
  };
  const basics = document.basics;
  if (basics !== undefined) {
    const fields = [basics.name, basics.email, basics.phone, basics.location];
    set("basics", fields.filter((field) => field !== undefined).length / fields.length);
  }
  if (document.work !== undefined)
    set(
      "work",
      share(document.work, [
        (job) => job.position !== undefined && titleScore(job.position) > 0,
        (job) => job.name !== undefined && titleScore(job.name) - organisationScore(job.name) < 2,
        (job) => job.startDate !== undefined,
      ]),
    );
  if (document.education !== undefined)
    set(
      "education",
      share(document.education, [
        (item) =>
          item.institution !== undefined &&
          (schoolScore(item.institution) > 0 || degreeScore(item.institution) === 0),
        (item) => item.studyType !== undefined || item.area !== undefined,
        (item) => item.endDate !== undefined || item.startDate !== undefined,
      ]),
    );
  if (document.skills !== undefined)
    set(
      "skills",
      share(
        document.skills.flatMap((skill) => skill.keywords ?? [skill.name ?? ""]),
        [(term) => term.split(/\s+/).length <= 4],
      ),
    );
  for (const [section, list] of Object.entries(document))
    if (Array.isArray(list) && confidence[section] === undefined)
      set(section, placements.some(({ section: { kind } }) => kind === section) ? 0.7 : 0.4);
  return confidence;
}
