import type { ResumeDocument } from "../../../resumes/index.ts";
import { findSkills } from "../../../skills/index.ts";
import type { Category } from "../../bank/model.ts";
import type { ReadQuestion } from "../read-question.ts";
import { stem } from "../text/stem.ts";
import { outlineOf, pointLines } from "./outline.ts";
import { actionAndResult, asSaid, asWritten, aTitle, isTitle, stopped, tellsDeed } from "./phrases.ts";
import { placesOf, storyFor, type Place, type Story } from "./places.ts";

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who the person is now: by the newest job where it still runs, otherwise by the label of the résumé. */
function nowIs(resume: ResumeDocument): string | undefined {
  const current = (resume.work ?? []).find(
    ({ startDate, endDate }) => startDate !== undefined && endDate === undefined,
  );
  if (current?.position !== undefined && isTitle(current.position)) {
    const since = current.startDate === undefined ? "" : `, since ${current.startDate.slice(0, 4)}`;
    return stopped(
      `I am ${aTitle(current.position)}${current.name === undefined ? "" : ` at ${current.name}`}${since}`,
    );
  }
  const { label } = resume.basics ?? {};
  return label === undefined || !isTitle(label) ? undefined : stopped(`I am ${aTitle(label)}`);
}

function studied(resume: ResumeDocument): string | undefined {
  const school = (resume.education ?? []).find(({ institution }) => institution !== undefined);
  if (school?.institution === undefined) return undefined;
  return school.area === undefined
    ? stopped(`I studied at ${school.institution}`)
    : stopped(`I studied ${school.area} at ${school.institution}`);
}

/** What tells that something became better, and not only how much there was of it. */
const CHANGE =
  /%|\bfrom\b.+\bto\b|\b(?:cut|reduc|rais|increas|improv|sav|halv|doubl|tripl|grew|shorten)\p{L}*/iu;

/** The deed of a place to be proud of: one that changed something by a number before one with a number, and that before one without. */
function proudest({ lines }: Place): string | undefined {
  const deeds = lines.filter(tellsDeed);
  const counted = deeds.filter((line) => /\d/.test(line));
  return counted.find((line) => CHANGE.test(line)) ?? counted[0] ?? deeds[0];
}

function introduction(resume: ResumeDocument): string[] {
  const [newest, ...earlier] = placesOf({ work: resume.work });
  const told = placesOf(resume).find((place) => proudest(place) !== undefined);
  const proud = told === undefined ? undefined : proudest(told);
  const isNow = newest?.scene.startsWith("Since") === true;
  const now = nowIs(resume) ?? (isNow ? newest.scene : undefined);
  const before = (isNow ? earlier[0] : newest)?.scene ?? studied(resume);
  if (now === undefined && before === undefined && proud === undefined) return [];
  // "there" is the place that was named last
  const isLast = told?.scene === newest?.scene && isNow && before === undefined;
  const where = isLast ? "There" : `${upper(told?.there ?? "")}:`;
  return [
    `Now: ${now ?? "[Say in one sentence who you are at work today.]"}`,
    ...(before === undefined ? [] : [`Before: ${before}`]),
    proud === undefined
      ? "Proud of: [Name one thing that you did there, with a number of yours.]"
      : `Proud of: ${where} ${asSaid(proud, told?.still)} [Say in a sentence why it mattered to those who used it.]`,
    "Next: [Say what you look for now, and why it is this role.]",
  ];
}

/** A story of one entry. The line that fits is its action; one that does not is only where to look for a case. */
function story({ place, line, fits }: Story, question: ReadQuestion): string[] {
  const { category } = question.source;
  const parts = line === undefined ? undefined : actionAndResult(line);
  const learned =
    category === "behavioural" ? ["Learned: [Say what you took from it and do differently since.]"] : [];
  if (line === undefined || !fits)
    return [
      `Situation: ${place.scene} [Look there for a case that fits the question${line === undefined ? "" : `, perhaps around this line of your résumé: “${asWritten(line)}”`}. Say in one sentence what happened and who was concerned.]`,
      "Task: [Say what was asked of you, or what was at stake.]",
      "Action: [Say step by step what you did yourself, with “I”, and why that way.]",
      "Result: [Say what changed, with a number of yours.]",
      ...learned,
    ];
  const measured = /\d/.test(parts?.result ?? line);
  return [
    `Situation: ${place.scene} [Say in one sentence what was the matter there.]`,
    "Task: [Say what was asked of you, or what was at stake.]",
    `Action: ${parts?.action ?? asSaid(line, place.still)} [Say how you went about it yourself, and why that way.]`,
    parts !== undefined
      ? `Result: ${parts.result} [${measured ? "Say how it was measured, and who felt the difference." : "Say how much, with a number of yours."}]`
      : `Result: [Say what changed${measured ? " for those concerned, and how you know" : ", with a number of yours"}.]`,
    ...learned,
  ];
}

/** Tools that the résumé lists and the question or its key points speak of. */
function toolsAsked(resume: ResumeDocument, question: ReadQuestion): string[] {
  const listed = (resume.skills ?? []).flatMap(({ name, keywords = [] }) => [name, ...keywords]);
  const tools = listed
    .filter((name) => name !== undefined)
    .filter((tool) => findSkills(tool).some(({ text }) => text === tool));
  const topic = (word: string) => question.topic.has(stem(word.toLowerCase()));
  return [...new Set(tools.filter((tool) => tool.split(/\s+/).every(topic)))].slice(0, 4);
}

/** A case of one's own within an answer of knowledge. Nothing is forced: what does not fit is asked for. */
function ownCase({ place, line, fits }: Story, question: ReadQuestion): string {
  if (line === undefined || !fits)
    return `Own case: [Add one of your own, perhaps from your time ${place.there}: what you did, and a figure that mattered.]`;
  return `Own case: ${upper(place.there)}: ${asSaid(line, place.still)} [Say what you learned there of ${question.source.focusArea}, and what you would do again.]`;
}

function knowledge(resume: ResumeDocument, question: ReadQuestion): string[] {
  const { source } = question;
  const tools = toolsAsked(resume, question);
  const found = storyFor(resume, question);
  return [
    source.category === "situational"
      ? "Answer: [Say in one sentence what you would do first, and why.]"
      : "Answer: [Answer in one sentence, then explain it.]",
    ...(source.keyPoints.length > 0 ? ["Then, point by point, a good answer:", ...pointLines(source)] : []),
    ...(tools.length > 0 ? [`Your résumé lists ${tools.join(", ")}: name what you did with it.`] : []),
    found === undefined
      ? "Own case: [Add one of your own: where it was, what you did, and a figure that mattered.]"
      : ownCase(found, question),
  ];
}

function motivation(resume: ResumeDocument, question: ReadQuestion): string[] {
  const found = storyFor(resume, question);
  const path = found === undefined ? studied(resume) : found.place.scene;
  if (path === undefined) return [];
  const shown = found?.line === undefined ? "" : ` ${asSaid(found.line, found.place.still)}`;
  return [
    "Reason: [Say in one sentence what draws you, and the moment that it goes back to.]",
    `Path: ${path}${shown} [Say what of it you want more of.]`,
    "Here: [Say what you want to do with it in this role.]",
  ];
}

const MADE: Record<Category, (resume: ResumeDocument, question: ReadQuestion) => string[]> = {
  introduction,
  motivation,
  technical: knowledge,
  situational: knowledge,
  behavioural: told,
  experience: told,
};

function told(resume: ResumeDocument, question: ReadQuestion): string[] {
  const found = storyFor(resume, question);
  return found === undefined ? [] : story(found, question);
}

/**
 * A model answer made of the person's own résumé, from one entry of it, in the parts that an answer of this kind has. Its words stand in the
 * résumé; what only the person can know is asked for in square brackets and never made up. Without anything to tell, an outline.
 */
export function modelAnswer(question: ReadQuestion, resume: ResumeDocument | undefined): string {
  const { source } = question;
  if (resume === undefined) return outlineOf(source);
  const lines = MADE[source.category](resume, question);
  if (lines.length === 0) return outlineOf(source);
  const points = pointLines(source);
  const isListed = lines.some((line) => points.includes(line));
  return [...lines, ...(!isListed && points.length > 0 ? ["A good answer also:", ...points] : [])].join("\n");
}
