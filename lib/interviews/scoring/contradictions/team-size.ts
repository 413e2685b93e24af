import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { fold } from "../text/fold.ts";
import { COUNT, countIn } from "./counted.ts";

const PEOPLE =
  "(?:engineers?|developers?|people|persons|nurses|teachers|direct reports|reports|employees|staff|designers|analysts|salespeople|reps|agents|juniors|interns|specialists|managers|colleagues|professionals|testers|scientists|members|team members|assistants|technicians|programmers|consultants|accountants|recruiters|carers|ftes?)";
// Only words of measure may stand between the leading and the number: "led a workshop for 40 people" leads nobody.
const MEASURE =
  "(?:\\s+(?:an?|the|our|my|own|team|teams|group|department|squad|crew|staff|shift|unit|of|up|to|over|about|around|more|than|nearly|almost|some|small|large|big|cross-functional|distributed|remote|international|global|whole)){0,6}";
const LED =
  "(?:led|lead|leading|manag(?:e|ed|ing)|head(?:ed|ing)?|supervis(?:e|ed|ing)|direct(?:ed|ing)?|oversaw|oversee(?:ing)?|mentor(?:ed|ing)?|coach(?:ed|ing)?)";
const GROUP =
  "(?:team|group|squad|department|crew|staff|shift|unit)s? of(?:\\s+(?:about|around|over|more than|up to|some|nearly|almost))?";

const CLAIM = new RegExp(
  `\\b(?:i|i've|i have|we)(?:\\s+(?:\\w+ly|also|then|once|personally))?\\s+(?:have\\s+)?(?:${LED}|was (?:in charge of|responsible for|leading|managing))${MEASURE}\\s+(${COUNT})(?:\\s+(?:[\\w-]+\\s+){0,2}?${PEOPLE}\\b|(?<=${GROUP}\\s+\\S+)(?![\\w%.-]))`,
  "u",
);
const WRITTEN = new RegExp(
  `\\b(?:${LED}${MEASURE}\\s+(${COUNT})\\s+(?:[\\w-]+\\s+){0,2}?${PEOPLE}|${GROUP}\\s+(${COUNT})(?![\\w%.-]))`,
  "gu",
);
// Teams grow, and people round: only what is clearly beyond every size that is written down is another statement.
const FORGIVEN = 1.5;

type Size = { size: number; path: string; line: string };

function writtenSizes(resume: ResumeDocument): Size[] {
  const sizes: Size[] = [];
  const add = (path: string, line: string | undefined) => {
    for (const [, led, group] of fold(line ?? "").matchAll(WRITTEN)) {
      const size = countIn(led ?? group ?? "");
      if (size !== undefined) sizes.push({ size, path, line: line ?? "" });
    }
  };
  add("/basics/summary", resume.basics?.summary);
  for (const section of ["work", "projects", "volunteer"] as const) {
    resume[section]?.forEach((entry, index) => {
      entry.highlights?.forEach((text, at) => add(`/${section}/${index}/highlights/${at}`, text));
      if ("summary" in entry) add(`/${section}/${index}/summary`, entry.summary);
      if ("description" in entry) add(`/${section}/${index}/description`, entry.description);
    });
  }
  return sizes;
}

/** A team far larger than any that the résumé says the person led. Where it gives no size there is nothing to hold against it. */
export function teamSizeClaims(sentence: ReadSentence, resume: ResumeDocument): Contradiction[] {
  const claimed = countIn(CLAIM.exec(sentence.folded)?.[1] ?? "");
  if (claimed === undefined) return [];
  const [largest] = writtenSizes(resume).toSorted((a, b) => b.size - a.size);
  if (largest === undefined || claimed <= largest.size * FORGIVEN + 1) return [];
  return [
    {
      quote: sentence.raw,
      path: largest.path,
      resumeSays: largest.line,
      message: `You say that you led ${claimed} people; the largest number in the résumé is ${largest.size}.`,
    },
  ];
}
