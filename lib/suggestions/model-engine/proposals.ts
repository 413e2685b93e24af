import { checkTalk } from "../../facts/index.ts";
import { valueAt } from "../../kernel/json-pointer.ts";
import { shortened } from "../../kernel/text.ts";
import { fromData } from "../../model/index.ts";
import type { Line, ResumeDocument } from "../../resumes/index.ts";
import type { Evidence } from "../model.ts";
import type { Proposal, SuggestInput } from "../ports.ts";
import type { ProposedSuggestion } from "../prompts/suggest.v1.ts";
import type { Asked } from "./requirements.ts";

const MOST_EVIDENCE = 3;
const LONGEST_QUOTE = 300;
const SHORTEST_TITLE = 6;
const SHORTEST_TEXT = 20;
/** What a sentence about a requirement may not say: that the person has, knows or did something. What they could do is no claim. */
const CLAIMS =
  /\byou(?:['’](?:ve|re|d)| (?:already|also|clearly|really|have|had|are|were|know|knew|did|do|use|used|work|worked|\p{L}+ed)\b)|\byour\b(?! (?:résumé|resume|next|own|week|time|application|answer|interview)\b)|\b(?:claim|pretend|say that you|state that you|write that you)\b/iu;

/** What the model may point at. */
export type Shown = { lines: readonly Line[]; requirements: readonly Asked[] };

/** The model's suggestions that rest on something and say no more than it; the others are lost. */
export function proposalsOf(
  suggestions: readonly ProposedSuggestion[],
  { resume, now }: SuggestInput,
  shown: Shown,
): Proposal[] {
  return suggestions.flatMap((one): Proposal[] => {
    const { category, priority } = one;
    const lines = resume ? pointed(one.lines, shown.lines).filter(({ evidence }) => evidence.length > 0) : [];
    const requirements = pointed(one.requirements, shown.requirements);
    const [title, text] = [one.title, one.text].map((words) => fromData(words).replace(/\s+/gu, " ").trim());
    if (title === undefined || text === undefined) return [];
    if (title.length < SHORTEST_TITLE || text.length < SHORTEST_TEXT) return [];
    if (lines.length + requirements.length === 0) return [];
    if (category === "SKILL_GAP" && requirements.length === 0) return [];
    if (category === "RESUME_IMPROVEMENT" && lines.length === 0) return [];
    const asked: ResumeDocument = {
      basics: { summary: requirements.flatMap((found) => [found.text, found.job]).join("\n") },
    };
    const held = (sentence: string): boolean =>
      (resume !== undefined && checkTalk(resume.document, sentence, { now }).length === 0) ||
      (requirements.length > 0 && !CLAIMS.test(sentence) && checkTalk(asked, sentence, { now }).length === 0);
    if (![title, ...sentences(text)].every(held)) return [];
    const evidence = [
      ...(resume ? lines.flatMap((line) => evidenceOf(resume, line)) : []),
      ...requirements.map((found) => found.evidence),
    ].slice(0, MOST_EVIDENCE);
    return [
      {
        key: `model ${category} ${evidence.map((at) => `${at.resumeId ?? at.jobId ?? ""}${at.path}`).join(" ")}`,
        category,
        priority,
        title,
        text,
        evidence: evidence.map((at) => ({ ...at, quote: shortened(at.quote, LONGEST_QUOTE) })),
        source: "model",
      },
    ];
  });
}

const pointed = <T>(numbers: readonly number[], things: readonly T[]): T[] =>
  [...new Set(numbers)].flatMap((number) => things[number - 1] ?? []);

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

function evidenceOf({ resumeId, document }: NonNullable<SuggestInput["resume"]>, line: Line): Evidence[] {
  const [path] = line.evidence;
  const quote: unknown = path === undefined ? undefined : valueAt(document, path);
  return path === undefined || typeof quote !== "string" ? [] : [{ of: "resume", resumeId, path, quote }];
}
