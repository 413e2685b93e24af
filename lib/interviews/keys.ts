import type { InterviewId, QuestionId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** I1: an interview without its questions and answers. I2: listed newest first by the prefix. */
export function interviewKey(userId: UserId, interviewId: InterviewId): Key {
  return { pk: userPartition(userId), sk: `${INTERVIEW_PREFIX}${interviewId}` };
}
export const INTERVIEW_PREFIX = "INTERVIEW#";

/** I3: the questions of an interview with what good answers hold. I5: questions and answers together by the prefix. */
export function planKey(userId: UserId, interviewId: InterviewId): Key {
  return { pk: userPartition(userId), sk: `${partPrefix(interviewId)}PLAN` };
}
export function partPrefix(interviewId: InterviewId): string {
  return `INTERVIEWPART#${interviewId}#`;
}

/** I4: one answer, in a row of its own because it may have 20,000 characters. */
export function answerKey(userId: UserId, interviewId: InterviewId, questionId: QuestionId): Key {
  return { pk: userPartition(userId), sk: `${partPrefix(interviewId)}ANSWER#${questionId}` };
}

/** I6: scores of an interview, `part` counting from 0; all of them by the prefix. */
export function scoreKey(userId: UserId, interviewId: InterviewId, part: number): Key {
  return { pk: userPartition(userId), sk: `${scorePrefix(interviewId)}${String(part).padStart(2, "0")}` };
}
export function scorePrefix(interviewId: InterviewId): string {
  return `INTERVIEWSCORE#${interviewId}#`;
}

/** I7: which questions the user was asked lately. */
export function recentQuestionsKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "RECENTQUESTIONS" };
}
