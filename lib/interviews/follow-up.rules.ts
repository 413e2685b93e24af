import type { KeyPoint } from "./bank/model.ts";
import type { FollowUpEngine, Lack } from "./ports.ts";
import { questionIdOf } from "./question-ids.ts";
import type { PlannedQuestion } from "./model.ts";
import { MEASURED, OWN_PART, RESULT, SITUATION } from "./personal/key-points.ts";
import { coverage, gatherEvidence } from "./scoring/evidence.ts";
import type { Evidence } from "./scoring/evidence.ts";
import { isNamed } from "./scoring/key-points.ts";
import { readAnswer } from "./scoring/read-answer.ts";
import { readQuestion } from "./scoring/read-question.ts";

/** From this share of the key points on, an answer is full enough. */
const ENOUGH = 0.6;
/** Below this credit a key point counts as not spoken of. */
const UNSPOKEN = 0.2;
const SECONDS = 60;
/** Who says that they do not know is not asked again. */
const NO_IDEA = /\b(?:no idea|not sure|no answer|pass|(?:do not|don'?t|dont) (?:know|remember|have))\b/i;
const LONGEST_REFUSAL = 12;

/** Whether somebody said something that a follow-up could build on: not to a follow-up, and not "I don't know". */
export function hasSomethingToAskOn(question: PlannedQuestion, answer: string): boolean {
  const { wordCount } = readAnswer(answer, readQuestion(question));
  const refuses = wordCount <= LONGEST_REFUSAL && NO_IDEA.test(answer.replaceAll("’", "'"));
  return question.followUpOf === undefined && wordCount > 0 && !refuses;
}

/** What the answer lacks most; nothing when it is full, or when there is nothing to build on. */
export function lackOf(question: PlannedQuestion, answer: string): Lack | undefined {
  const read = readQuestion(question);
  const heard = readAnswer(answer, read);
  if (!hasSomethingToAskOn(question, answer)) return undefined;
  if (heard.carrying.length === 0) return "example";
  const evidence = gatherEvidence(read, heard);
  if (question.category === "experience" || question.category === "behavioural") {
    if (evidence.own.size === 0) return "own_part";
    if (evidence.numbers.size === 0 && !evidence.marked.has("result")) return "result";
    return undefined;
  }
  return coverage(evidence) < ENOUGH && unspoken(question, evidence).length > 0 ? "key_point" : undefined;
}

/** Key points of which the answer says nothing. */
function unspoken(question: PlannedQuestion, evidence: Evidence): PlannedQuestion["keyPoints"] {
  const { points } = evidence.question;
  return question.keyPoints.filter((_, i) => {
    const point = points[i];
    const named = point !== undefined && isNamed(point, evidence.answer);
    return !named && (evidence.points[i]?.credit ?? 0) < UNSPOKEN;
  });
}

const copied = (keyPoints: readonly KeyPoint[]) =>
  keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] }));

/** "Says what you want to do next and why": what it names, without the words that say how. */
const NAMED = /^(?:Names|Says|Tells|Gives|Mentions) ((?:(?! and \p{L}+s ).)+)/u;

type Wordings = readonly [string, ...string[]];

/** Each in several wordings, so that who is asked on twice in a session does not hear the same words. */
const WORDINGS: Record<Exclude<Lack, "key_point">, Wordings> = {
  example: [
    "Could you take one concrete case and tell me what happened there?",
    "Can you walk me through one time when you met this?",
    "Which one situation of your own comes to mind? Tell me what happened.",
    "Let us make it concrete: what happened in one case of yours?",
  ],
  own_part: [
    "What was your own part in that? Tell me what you did yourself.",
    "Which of it was yours? Take me through what you did.",
    "And you: what did you decide or do there yourself?",
  ],
  result: [
    "And what came of it? If you can, put a figure to it.",
    "How did it end, and how could you tell?",
    "What was different afterwards? A number would help me.",
  ],
};
const OF_KNOWLEDGE = (focusArea: string): Wordings => [
  `Let us stay with ${focusArea} for a moment: what else matters there, and why?`,
  `Going a little deeper into ${focusArea}: what would you look out for, and why?`,
  `What else belongs to ${focusArea} in your view, and why?`,
];
const OF_JUDGEMENT: Wordings = [
  "What would you do after that, and what could still go wrong?",
  "What would be your next step, and why that one?",
  "And then: how would you see whether it had worked?",
];
const ANOTHER_SIDE =
  "There is a side of this that you have not touched yet. What would you add, and why does it matter?";

const worded = (wordings: Wordings, before: number): string =>
  wordings[before % wordings.length] ?? wordings[0];

/**
 * A question for what an answer leaves open. In talk about oneself it is named; where knowledge or judgement is asked for, naming it would be
 * the answer.
 */
function furtherText(
  { category, focusArea }: PlannedQuestion,
  { missing, before }: { missing: PlannedQuestion["keyPoints"]; before: number },
): string {
  // "limits of a tool" is a name on a list, and wants its article in a sentence
  const area = focusArea.replace(/^limits\b/, "the limits");
  if (category === "technical") return worded(OF_KNOWLEDGE(area), before);
  if (category === "situational") return worded(OF_JUDGEMENT, before);
  const named = missing.map(({ point }) => NAMED.exec(point)?.[1]).find((words) => words !== undefined);
  return named === undefined
    ? ANOTHER_SIDE
    : `One thing is still open for me: ${toYou(named)}. Could you say something about it?`;
}

/** Key points of the bank speak of the person as "they". */
const toYou = (words: string): string =>
  words.replace(/\b(?:they are|they|their|own)\b/g, (word) =>
    word === "they are" ? "you are" : word === "they" ? "you" : "your",
  );

/** The one follow-up to an answer that lacks something; never one to a follow-up. */
export function followUpTo(
  question: PlannedQuestion,
  answer: string,
  before = 0,
): { lack: Lack; question: PlannedQuestion } | undefined {
  if (question.followUpOf !== undefined) return undefined;
  const lack = lackOf(question, answer);
  return lack === undefined ? undefined : followUpFor(question, answer, lack, { before });
}

/** The rules' engine of follow-ups. */
export const followUpByRules: FollowUpEngine = ({ question, answer, before }) =>
  Promise.resolve({ asked: followUpTo(question, answer, before) });

/**
 * A follow-up that asks for one lack, whoever found it, in the rules' words.
 * @param known the key points that are open, where they are known, and how many follow-ups the session has had
 */
export function followUpFor(
  question: PlannedQuestion,
  answer: string,
  lack: Lack,
  { missing = [], before = 0 }: { missing?: PlannedQuestion["keyPoints"]; before?: number | undefined } = {},
): { lack: Lack; question: PlannedQuestion } {
  const wanted: Record<Lack, () => PlannedQuestion["keyPoints"]> = {
    example: () => copied([SITUATION, OWN_PART, RESULT]),
    own_part: () => copied([OWN_PART]),
    result: () => copied([RESULT, MEASURED]),
    key_point: () => {
      if (missing.length > 0) return missing;
      const read = readQuestion(question);
      return unspoken(question, gatherEvidence(read, readAnswer(answer, read))).slice(0, 2);
    },
  };
  const keyPoints = wanted[lack]();
  return {
    lack,
    question: {
      questionId: questionIdOf(question.questionId, "follow-up"),
      key: `${question.key}/${lack}`,
      text:
        lack === "key_point"
          ? furtherText(question, { missing: keyPoints, before })
          : worded(WORDINGS[lack], before),
      category: question.category,
      focusArea: question.focusArea,
      difficulty: question.difficulty,
      expectedDurationSeconds: SECONDS,
      followUpOf: question.questionId,
      keyPoints,
    },
  };
}
