import type { ResumeDocument } from "../../../resumes/index.ts";
import { findSkills } from "../../../skills/index.ts";
import { contentStems, type ReadQuestion } from "../read-question.ts";
import { conceptOf } from "../text/concepts.ts";
import { isGeneric } from "../text/generic-words.ts";
import { aTitle, isTitle, periodOf, stopped, tellsDeed } from "./phrases.ts";

/** One entry of a résumé that a story can be told from, in the words that stand there. */
export type Place = {
  /** Where it was, as a whole sentence: "From 2019 to 2022 I was a software engineer at Paywave." */
  scene: string;
  /** The same within a sentence: "as a software engineer at Paywave". */
  there: string;
  names: readonly string[];
  lines: readonly string[];
  /** It goes on today. */
  still: boolean;
};

const filled = (texts: readonly (string | undefined)[]) =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => text.replaceAll(/\s+/g, " ").trim())
    .filter((text) => text !== "");

type Dated = { startDate?: string | undefined; endDate?: string | undefined };

const goesOn = ({ startDate, endDate }: Dated) => startDate !== undefined && endDate === undefined;

/** "Since 2022 I have been", "From 2019 to 2022 I was", "In 2013 I was". */
function being(dated: Dated): string {
  const period = periodOf(dated.startDate, dated.endDate);
  return `${period === undefined ? "" : `${period} `}I ${goesOn(dated) ? "have been" : "was"}`;
}

function employed(position: string | undefined, name: string | undefined, dated: Dated) {
  const at = name === undefined ? "" : ` at ${name}`;
  if (position !== undefined && isTitle(position))
    return {
      scene: stopped(`${being(dated)} ${aTitle(position)}${at}`),
      there: `as ${aTitle(position)}${at}`,
    };
  const called = position === undefined ? "" : ` (“${position}”)`;
  const worked = being(dated)
    .replace(/have been$/, "have worked")
    .replace(/was$/, "worked");
  return { scene: stopped(`${worked}${at}${called}`), there: `${at.trim()}${called}`.trim() };
}

/** The entries of a résumé that tell something, in its order: work, projects, volunteer work, education. */
export function placesOf(resume: ResumeDocument): Place[] {
  const work = (resume.work ?? []).flatMap((entry): Place[] => {
    const [position] = filled([entry.position]);
    const [name] = filled([entry.name]);
    if (position === undefined && name === undefined) return [];
    return [
      {
        ...employed(position, name, entry),
        names: filled([name]),
        lines: filled([...(entry.highlights ?? []), entry.summary, entry.description]),
        still: goesOn(entry),
      },
    ];
  });
  const projects = (resume.projects ?? []).flatMap((entry): Place[] => {
    const [name] = filled([entry.name]);
    if (name === undefined) return [];
    const period = periodOf(entry.startDate, entry.endDate);
    return [
      {
        scene: `${period === undefined ? "A" : `${period}, a`} project of mine was “${name}”.`,
        there: `in my project “${name}”`,
        names: filled([name, entry.description]),
        lines: filled([...(entry.highlights ?? []), entry.description]),
        still: goesOn(entry),
      },
    ];
  });
  const volunteer = (resume.volunteer ?? []).flatMap((entry): Place[] => {
    const [name] = filled([entry.organization]);
    if (name === undefined) return [];
    const [position] = filled([entry.position]);
    const as = position === undefined || !isTitle(position) ? "" : ` as ${aTitle(position)}`;
    const period = periodOf(entry.startDate, entry.endDate);
    const still = goesOn(entry);
    return [
      {
        scene: stopped(
          `${period === undefined ? "" : `${period} `}I ${still ? "have volunteered" : "volunteered"} at ${name}${as}`,
        ),
        there: `as a volunteer at ${name}`,
        names: [name],
        lines: filled([...(entry.highlights ?? []), entry.summary]),
        still,
      },
    ];
  });
  const education = (resume.education ?? []).flatMap((entry): Place[] => {
    const [name] = filled([entry.institution]);
    if (name === undefined) return [];
    const [area] = filled([entry.area]);
    const studied = `${area === undefined ? "" : ` ${area}`} at ${name}`;
    return [
      {
        scene: stopped(`I studied${studied}`),
        there: `when you studied${studied}`,
        names: [name],
        lines: [],
        still: goesOn(entry),
      },
    ];
  });
  return [...work, ...projects, ...volunteer, ...education];
}

/**
 * A place with the one line of it that a story is told of, and whether that line has to do with the question: with its matter, or for a
 * question on the own work with the place that it names.
 */
export type Story = { place: Place; line: string | undefined; fits: boolean };

// Two concepts that the question itself names, or one of those with one of its key points.
const FITS = 3;
const QUOTED = 20;
const NAMED = 10;
// Asked for what one has reached, any deed of the résumé is an answer.
const OWN_DEED =
  /\b(?:success(?:es|ful)?|achieve(?:d|ment|ments)?|accomplish\w*|proud(?:est)?|improvements?|of yours (?:had|has|made)|largest effect|made a difference|initiative|most content)\b/u;
const LEAST_NAME = 4;

function fit(line: string, question: ReadQuestion, tools: ReadonlySet<string>): number {
  const concepts = new Set(
    contentStems(line)
      .filter((word) => !isGeneric(word) && !/^\d/.test(word))
      .map(conceptOf),
  );
  let shared = 0;
  let named = 0;
  for (const concept of concepts) {
    if (question.asked.has(concept)) named++;
    else if (question.points.some((point) => point.concepts.has(concept))) shared++;
  }
  const speaksOfTool = findSkills(line).some(({ skillId }) => tools.has(skillId));
  return speaksOfTool ? FITS + named : named === 0 ? 0 : 2 * named + shared;
}

/**
 * The one place and the one line of it to answer a question from: what the question names by name first, then what fits its matter best, then
 * the newest. Only lines that tell a deed can be told; a number in it is a result that can be shown.
 */
export function storyFor(resume: ResumeDocument, question: ReadQuestion): Story | undefined {
  const { text, category } = question.source;
  const asked = text.toLowerCase();
  const tools = new Set(findSkills(text).map(({ skillId }) => skillId));
  const stories = placesOf(resume).map((place, order) => {
    const [best] = place.lines
      .filter(tellsDeed)
      .map((line, at) => {
        const quoted = line.length >= 20 && asked.includes(line.toLowerCase().slice(0, 60));
        const fits = fit(line, question, tools) + (quoted ? QUOTED : 0);
        return { line, at, fits, rank: fits + (/\d/.test(line) ? 0.5 : 0) };
      })
      .toSorted((a, b) => b.rank - a.rank || a.at - b.at);
    const named = place.names.some((name) => name.length >= LEAST_NAME && text.includes(name));
    return { place, order, best, named, rank: (best?.rank ?? 0) + (named ? NAMED : 0) };
  });
  const fitting = stories
    .filter(({ rank }) => rank >= FITS)
    .toSorted((a, b) => b.rank - a.rank || a.order - b.order);
  const chosen = fitting[0] ?? stories.find(({ best }) => best !== undefined) ?? stories[0];
  if (chosen === undefined) return undefined;
  const enough =
    OWN_DEED.test(asked) || (category === "experience" && chosen.named)
      ? 0
      : category === "experience"
        ? 1
        : FITS;
  return { place: chosen.place, line: chosen.best?.line, fits: (chosen.best?.fits ?? -1) >= enough };
}
