import { createHash } from "node:crypto";

import type { AnalysisResult } from "../../jobs/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import type { KeyPoint } from "../bank/model.ts";
import type { Candidate } from "../candidate.ts";
import { factsOf } from "./facts.ts";
import type { ResumeFact } from "./facts.ts";
import { BACKGROUND, DIRECTION, STRENGTH } from "./key-points.ts";
import { postingQuestions } from "./posting.ts";
import { TEMPLATES } from "./templates.ts";
import type { Template } from "./templates.ts";

const copied = (keyPoints: readonly KeyPoint[]) =>
  keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] }));

/** Names a question across sessions without holding a word of the résumé. */
function keyOf(template: string, text: string): string {
  return `own-${template}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

/** What the entry names besides what the question says already: an answer can be expected to speak of it. */
function namedThere(fact: ResumeFact, text: string): KeyPoint[] {
  const asked = text.toLowerCase();
  const signs = fact.names.map((name) => name.toLowerCase()).filter((name) => !asked.includes(name));
  return signs.length < 2 ? [] : [{ point: "Names what you worked with, as your résumé has it", signs }];
}

function questionOf(template: Template, fact: ResumeFact): Candidate {
  // A name may bring its own full stop: "at Baltic Freight Sp. z o.o."
  const text = template.text({ words: fact.words, as: fact.as ?? "" }).replace(/\.\.(?=\s|$)/g, ".");
  return {
    key: keyOf(template.id, text),
    about: fact.path,
    text,
    category: template.category,
    focusArea: template.focusArea,
    difficulty: template.difficulty,
    keyPoints: copied([...template.keyPoints, ...namedThere(fact, text)]),
    expectedDurationSeconds: template.seconds,
  };
}

/** Every question that the templates make of a résumé; each names what that very document holds and nothing else. */
export function resumeQuestions(document: ResumeDocument): Candidate[] {
  return factsOf(document).flatMap((fact) =>
    TEMPLATES.filter(({ of, needsAs }) => of.includes(fact.kind) && !(needsAs && fact.as === undefined)).map(
      (template) => questionOf(template, fact),
    ),
  );
}

/** The opening question; with a résumé it starts from the newest job there. */
export function introduction(document: ResumeDocument | undefined): Candidate {
  const jobs = document ? factsOf(document).filter(({ kind }) => kind === "job" || kind === "pastJob") : [];
  const latest = jobs.find(({ kind }) => kind === "job") ?? jobs[0];
  const past = latest?.kind === "pastJob" ? "what you did" : "what you do";
  const text = latest
    ? `Please introduce yourself: who you are, ${past} at ${latest.words}, and what you are looking for.`
    : "Please introduce yourself: who you are, what you have done so far, and what you are looking for.";
  return {
    key: keyOf("introduction", text),
    about: "introduction",
    text,
    category: "introduction",
    focusArea: "introduction",
    difficulty: "easy",
    keyPoints: copied([BACKGROUND, STRENGTH, DIRECTION]),
    expectedDurationSeconds: 120,
  };
}

/** What the questions of an interview are made of besides the bank. */
export type PersonalInput = {
  document: ResumeDocument | undefined;
  analysis: AnalysisResult | undefined;
};

export type PersonalQuestions = { introduction: Candidate; resume: Candidate[]; posting: Candidate[] };

/** The rules engine of personal questions: templates over the facts of the résumé and the lines of the posting. */
export function personalQuestions({ document, analysis }: PersonalInput): PersonalQuestions {
  return {
    introduction: introduction(document),
    resume: document ? resumeQuestions(document) : [],
    posting: analysis ? postingQuestions(analysis, keyOf) : [],
  };
}
