import type { ResumeDocument } from "../../../resumes/index.ts";
import type { ScoredQuestion } from "../model.ts";
import { contentStems, type ReadQuestion } from "../read-question.ts";
import { conceptOf } from "../text/concepts.ts";
import { frameOf, outlineOf, pointLines } from "./outline.ts";

/** A place of the résumé that a story can be told from, in the words that stand there. */
type Place = { what: string; lines: readonly string[]; skills: readonly string[] };

const LINES = 2;

function period(startDate: string | undefined, endDate: string | undefined): string {
  if (startDate === undefined) return endDate === undefined ? "" : ` (until ${endDate.slice(0, 4)})`;
  const [from, to] = [startDate.slice(0, 4), endDate?.slice(0, 4)];
  return to === undefined ? ` (since ${from})` : from === to ? ` (${from})` : ` (${from} to ${to})`;
}

const filled = (texts: readonly (string | undefined)[]) =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => text.trim())
    .filter((text) => text !== "");

function placesOf(resume: ResumeDocument): Place[] {
  const work = (resume.work ?? []).map(({ position, name, startDate, endDate, highlights, summary }) => ({
    what:
      filled([position, name]).length === 0
        ? ""
        : `${filled([position === undefined ? undefined : `I worked as ${position}`, name === undefined ? undefined : `${position === undefined ? "I worked " : ""}at ${name}`]).join(" ")}${period(startDate, endDate)}.`,
    lines: filled([...(highlights ?? []), summary]),
    skills: [],
  }));
  const projects = (resume.projects ?? []).map(
    ({ name, startDate, endDate, highlights, description, keywords }) => ({
      what: name === undefined ? "" : `My project was ${name}${period(startDate, endDate)}.`,
      lines: filled([...(highlights ?? []), description]),
      skills: filled(keywords ?? []),
    }),
  );
  const volunteer = (resume.volunteer ?? []).map(
    ({ organization, position, startDate, endDate, highlights, summary }) => ({
      what:
        organization === undefined
          ? ""
          : `I volunteered at ${organization}${position === undefined ? "" : ` as ${position}`}${period(startDate, endDate)}.`,
      lines: filled([...(highlights ?? []), summary]),
      skills: [],
    }),
  );
  return [...work, ...projects, ...volunteer].filter(({ what, lines }) => what !== "" && lines.length > 0);
}

function fit(text: string, question: ReadQuestion): number {
  const concepts = new Set(contentStems(text).map(conceptOf));
  let shared = 0;
  for (const concept of concepts)
    if (question.topic.has(concept)) shared += question.asked.has(concept) ? 2 : 1;
  // A line with a number is a result; between two that fit alike it makes the better story.
  return shared + (/\d/.test(text) ? 0.5 : 0);
}

function bestPlace(resume: ResumeDocument, question: ReadQuestion): Place | undefined {
  const rated = placesOf(resume).map((place) => {
    const lines = place.lines
      .map((line, order) => ({ line, order, score: fit(line, question) }))
      .toSorted((a, b) => b.score - a.score || a.order - b.order)
      .slice(0, LINES);
    return {
      place: { ...place, lines: lines.map(({ line }) => line) },
      score: lines.reduce((sum, { score }) => sum + score, 0),
    };
  });
  return rated.toSorted((a, b) => b.score - a.score)[0]?.place;
}

const sentence = (line: string) => (/[.!?]$/.test(line) ? line : `${line}.`);

function introduction(resume: ResumeDocument): string[] {
  const { label, summary } = resume.basics ?? {};
  return [
    ...filled([
      label === undefined ? undefined : `Today: I am ${sentence(label)}`,
      summary === undefined ? undefined : sentence(summary),
    ]),
    ...placesOf(resume)
      .slice(0, 2)
      .map(({ what, lines }) => `Path: ${what} ${sentence(lines[0] ?? "")}`),
  ];
}

function story(place: Place, question: ScoredQuestion): string[] {
  const [first = "", ...others] = place.lines;
  return [
    `Situation: ${place.what} [In a sentence of your own: what was the matter there that has to do with ${question.focusArea}?]`,
    "Task: [What was asked of you, or what was at stake?]",
    `Action: ${sentence(first)} [How did you go about it yourself, and why that way?]`,
    `Result: ${others.length > 0 ? others.map(sentence).join(" ") : "[What came of it, and how do you know?]"}`,
  ];
}

/**
 * A model answer made of the person's own résumé: its lines as they stand there in the frame of the question. What only the person can know
 * is asked for in square brackets and never made up. Without anything to tell, an outline.
 */
export function modelAnswer(question: ReadQuestion, resume: ResumeDocument | undefined): string {
  const { source } = question;
  if (resume === undefined) return outlineOf(source);
  const place = bestPlace(resume, question);
  const facts =
    source.category === "introduction"
      ? introduction(resume)
      : place === undefined
        ? []
        : story(place, source);
  if (facts.length === 0) return outlineOf(source);
  const knowledge = source.category === "technical" || source.category === "situational";
  const points = pointLines(source);
  return [
    frameOf(source.category),
    ...(knowledge && points.length > 0
      ? ["Your answer holds:", ...points, "A case of your own to show it with:"]
      : []),
    ...facts,
    ...(!knowledge && points.length > 0 ? ["It should also hold:", ...points] : []),
  ].join("\n");
}
