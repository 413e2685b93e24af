import type { Category } from "../../bank/model.ts";
import { countOf, type Evidence } from "../evidence.ts";
import type { ReadSentence } from "../read-answer.ts";
import { basisOf, type Judge } from "./judgement.ts";

/** One part of a well-built answer: its name for the person, its share, how much of it is there (0 to 1), and where. */
export type Part = {
  id: string;
  name: string;
  share: number;
  found: number;
  sentence: ReadSentence | undefined;
};

// One general statement about the topic is a part of an answer, the smallest.
const VAGUE = 25;

const first = (evidence: Evidence, ...marks: Parameters<typeof countOf>[1][]) =>
  evidence.answer.carrying.find((sentence) => marks.some((mark) => sentence.marks.has(mark)));
const some = (count: number) => (count >= 2 ? 1 : count === 1 ? 0.75 : 0);
const doing = ({ answer }: Evidence) =>
  answer.carrying.find(({ deeds }) => deeds.own.length > 0) ??
  answer.carrying.find(({ deeds }) => deeds.shared.length > 0);

function situation(evidence: Evidence, share: number): Part {
  const sentence = first(evidence, "situation");
  return {
    id: "situation",
    name: "the situation",
    share,
    found: sentence === undefined ? (evidence.times > 0 ? 0.5 : 0) : 1,
    sentence,
  };
}
function task(evidence: Evidence, share: number): Part {
  const sentence = first(evidence, "task");
  return { id: "task", name: "your task in it", share, found: sentence === undefined ? 0 : 1, sentence };
}
function action(evidence: Evidence, share: number): Part {
  const found = Math.min(
    1,
    (evidence.own.size > 0 ? 0.3 : 0) + 0.25 * evidence.own.size + 0.25 * evidence.shared.size,
  );
  return { id: "action", name: "what you did yourself", share, found, sentence: doing(evidence) };
}
function result(evidence: Evidence, share: number): Part {
  const sentence = first(evidence, "result");
  const found = sentence !== undefined ? 1 : countOf(evidence, "learning") > 0 ? 0.6 : 0;
  return {
    id: "result",
    name: "what came of it",
    share,
    found,
    sentence: sentence ?? first(evidence, "learning"),
  };
}
function learning(evidence: Evidence, share: number): Part {
  const sentence = first(evidence, "learning");
  return {
    id: "learning",
    name: "what you took from it",
    share,
    found: sentence === undefined ? 0 : 1,
    sentence,
  };
}
function statement(evidence: Evidence, share: number, name: string): Part {
  const sentence = evidence.answer.carrying[0];
  return { id: "statement", name, share, found: sentence === undefined ? 0 : 1, sentence };
}
function reasons(evidence: Evidence, share: number): Part {
  return {
    id: "reason",
    name: "the reason why",
    share,
    found: some(countOf(evidence, "reason")),
    sentence: first(evidence, "reason"),
  };
}
function steps(evidence: Evidence, share: number): Part {
  const told = countOf(evidence, "sequence") + countOf(evidence, "would") + evidence.own.size;
  const lines = evidence.answer.carrying.length;
  const found = Math.min(1, 0.3 * Math.min(2, told) + 0.15 * Math.min(4, lines - 1));
  return {
    id: "steps",
    name: "the steps in their order",
    share,
    found: Math.max(0, found),
    sentence: first(evidence, "sequence", "would"),
  };
}
function ownCase(evidence: Evidence, share: number): Part {
  const found = Math.min(1, 1.5 * evidence.grounding);
  const sentence =
    doing(evidence) ??
    evidence.answer.carrying.find(({ numbers }) => numbers.length > 0) ??
    first(evidence, "example");
  return { id: "example", name: "a case of your own", share, found, sentence };
}
function limit(evidence: Evidence, share: number): Part {
  return {
    id: "limit",
    name: "a limit or condition",
    share,
    found: some(countOf(evidence, "limit")),
    sentence: first(evidence, "limit"),
  };
}
function further(evidence: Evidence, share: number, name: string): Part {
  const count = evidence.answer.carrying.length;
  return {
    id: "further",
    name,
    share,
    found: Math.min(1, Math.max(0, count - 1) / 3),
    sentence: evidence.answer.carrying[1],
  };
}

const STAR = (evidence: Evidence) => [
  situation(evidence, 0.2),
  task(evidence, 0.15),
  action(evidence, 0.3),
  result(evidence, 0.25),
  learning(evidence, 0.1),
];

/** The parts of a well-built answer by what the question asks for. */
export const PARTS: Record<Category, (evidence: Evidence) => Part[]> = {
  behavioural: STAR,
  experience: (evidence) => [
    situation(evidence, 0.25),
    action(evidence, 0.3),
    result(evidence, 0.25),
    further(evidence, 0.2, "more than one thing that you did"),
  ],
  situational: (evidence) => [
    statement(evidence, 0.2, "what you would do"),
    steps(evidence, 0.35),
    reasons(evidence, 0.1),
    ownCase(evidence, 0.35),
  ],
  technical: (evidence) => [
    statement(evidence, 0.2, "a statement that answers the question"),
    steps(evidence, 0.25),
    reasons(evidence, 0.1),
    ownCase(evidence, 0.35),
    limit(evidence, 0.1),
  ],
  introduction: (evidence) => [
    statement(evidence, 0.25, "who you are now"),
    situation(evidence, 0.25),
    action(evidence, 0.25),
    further(evidence, 0.25, "what you are looking for"),
  ],
  motivation: (evidence) => [
    statement(evidence, 0.25, "what draws you"),
    reasons(evidence, 0.3),
    situation(evidence, 0.2),
    further(evidence, 0.25, "what it has to do with your own path"),
  ],
};

/** Structure: are the parts there that an answer of this kind is built of (situation, task, action and result for a deed)? */
export const judgeStructure: Judge = (evidence) => {
  const parts = PARTS[evidence.question.source.category](evidence);
  const built = 100 * parts.reduce((sum, { share, found }) => sum + share * found, 0);
  const score = evidence.speaks ? Math.max(VAGUE, built) : built;
  const missing = parts.filter(({ found }) => found < 0.5).map(({ name }) => name);
  return {
    score,
    reason: missing.length === 0 ? "All parts of an answer are there." : `Missing: ${missing.join(", ")}.`,
    basis: basisOf(
      evidence,
      parts.filter(({ found }) => found > 0).map(({ sentence }) => sentence),
    ),
  };
};
