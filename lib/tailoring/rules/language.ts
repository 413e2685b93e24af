import type { ResumeDocument } from "../../resumes/index.ts";

const ENGLISH = new Set("the and of for with to in by from that on at as using an is was".split(" "));
const OTHERS = new Set(
  "und der die das mit für von den im bei et les des du pour dans avec une sur y los las el del para con una e os dos com uma il gli della per het van een voor met de w z na do oraz i".split(
    " ",
  ),
);

/** Whether a résumé is written in English, as far as its running text tells; sentences are composed in no other language. */
export function isEnglish(document: ResumeDocument): boolean {
  const { basics, work = [], volunteer = [], projects = [], education = [] } = document;
  const text = [
    basics?.summary,
    ...[...work, ...volunteer].flatMap(({ summary, highlights = [], position }) => [
      position,
      summary,
      ...highlights,
    ]),
    ...projects.flatMap(({ description, highlights = [] }) => [description, ...highlights]),
    ...education.flatMap(({ area, studyType }) => [area, studyType]),
  ].join("\n");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin < 0.9 * letters) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return hits(ENGLISH) >= hits(OTHERS);
}
