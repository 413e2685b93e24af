import { AppError } from "../kernel/errors.ts";
import type { InterviewId, UserId } from "../kernel/ids.ts";
import type { InterviewResult } from "./model.ts";
import { resultOf } from "./score-rows.ts";
import type { InterviewStore } from "./store.ts";

/** The result of a completed interview. @throws AppError `interview_in_progress`; missing */
export function makeReadResult(interviews: InterviewStore) {
  return async (userId: UserId, interviewId: InterviewId): Promise<InterviewResult> => {
    const { row, parts } = await interviews.scores(userId, interviewId);
    const { status } = row;
    if (status === "IN_PROGRESS") {
      throw new AppError("conflict", "interview_in_progress", "Complete the interview first.");
    }
    // scored between the two reads: row and scores of one transaction, so the scores are there now
    const later = status === "SCORED" && parts.length === 0;
    return resultOf({ ...row, status }, later ? (await interviews.scores(userId, interviewId)).parts : parts);
  };
}
