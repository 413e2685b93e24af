import type { AnalysisResult } from "../../jobs/index.ts";
import type { Category, Difficulty, KeyPoint } from "../bank/model.ts";
import type { Candidate } from "../candidate.ts";
import { EXAMPLE, FIRST_STEPS, LEARNED, OWN_PART, REASONS, RESULT, SITUATION } from "./key-points.ts";

const LONGEST = 200;
const SHORTEST = 8;

const HAD_OR_NOT: ReadonlySet<string> = new Set(["education", "certificate", "language"]);

type PostingTemplate = {
  id: string;
  text: (line: string) => string;
  category: Category;
  focusArea: string;
  difficulty: Difficulty;
  keyPoints: readonly KeyPoint[];
  seconds: number;
};

/** Of what the employer asks for. */
const REQUIREMENT: readonly PostingTemplate[] = [
  {
    id: "posting-shown",
    text: (line) => `The posting asks for this: “${line}”. What in your work shows it best?`,
    category: "experience",
    focusArea: "asked for",
    difficulty: "medium",
    keyPoints: [SITUATION, OWN_PART, RESULT],
    seconds: 150,
  },
  {
    id: "posting-gap",
    text: (line) => `The posting asks for this: “${line}”. How close do you come to that today, honestly?`,
    category: "experience",
    focusArea: "asked for",
    difficulty: "easy",
    keyPoints: [EXAMPLE, LEARNED],
    seconds: 120,
  },
  {
    id: "posting-hardest",
    text: (line) =>
      `The posting asks for this: “${line}”. What is the hardest thing you have done that called for it?`,
    category: "behavioural",
    focusArea: "asked for",
    difficulty: "hard",
    keyPoints: [SITUATION, OWN_PART, REASONS, RESULT],
    seconds: 180,
  },
];
/** Of what there is to do. */
const DUTY: readonly PostingTemplate[] = [
  {
    id: "posting-start",
    text: (line) => `The posting says: “${line}”. How would you go about it in your first weeks?`,
    category: "situational",
    focusArea: "first weeks",
    difficulty: "medium",
    keyPoints: [FIRST_STEPS, EXAMPLE, REASONS],
    seconds: 150,
  },
];

/** Cut off before what it announces, a question itself, or a call. */
const OPEN_ENDED = /(?:[?!]|\b(?:including|include|such as|following|and|or|with|in|of|to|for))$/i;
/** What the employer says of itself: nobody can be asked where their work shows it. */
const OF_THE_EMPLOYER =
  /^(?:our|tell us|send us|join us|we(?!['’]| (?:need|want|expect|value|look for|are looking))|we['’](?:re(?! looking)|ll))\b/i;
/** Terms of the work, which are accepted or not. */
const TERMS =
  /\b(?:to travel|(?:occasional|frequent|some|regular) travel|travel (?:may|is|will|up to|required)|to relocate|visa (?:sponsorship|status)|work (?:permit|visa)|right to work|authori[sz]ed to work|security clearance|driv(?:er['’]?s?|ing) licen[cs]e|salary (?:range|is|of)|background check)\b/i;

/** A line of the posting that can be quoted in a question. */
function quotable(text: string): string | undefined {
  const line = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[“”]/g, "'")
    .replace(/[.;,:]+$/, "")
    .trim();
  if (line.length < SHORTEST || line.length > LONGEST || /@|https?:|www\./i.test(line)) return undefined;
  return [OPEN_ENDED, OF_THE_EMPLOYER, TERMS].some((none) => none.test(line)) ? undefined : line;
}

/** Questions from the very lines of a posting: what must be there first, then what would be nice, then the duties. */
export function postingQuestions(
  analysis: AnalysisResult,
  keyOf: (template: string, text: string) => string,
): Candidate[] {
  const of = (templates: readonly PostingTemplate[], about: string, source: string): Candidate[] => {
    const line = quotable(source);
    if (line === undefined) return [];
    return templates.map(({ id, text: textOf, keyPoints, seconds, ...rest }) => {
      const text = textOf(line);
      return {
        ...rest,
        key: keyOf(id, text),
        about,
        text,
        keyPoints: keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] })),
        expectedDurationSeconds: seconds,
      };
    });
  };
  const { requirements, responsibilities } = analysis;
  // degrees, papers and languages are had or not: nobody can be interviewed about them
  const asked = requirements.filter(({ category }) => !HAD_OR_NOT.has(category));
  const musts = asked.filter(({ importance }) => importance === "must");
  const first = musts.length > 0 ? musts : asked;
  return [
    ...first.flatMap(({ requirementId, text }) => of(REQUIREMENT, requirementId, text)),
    ...responsibilities.flatMap((text, i) => of(DUTY, `duty_${i}`, text)),
  ];
}
