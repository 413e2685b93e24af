import { InterviewId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import { scoringGivenUp } from "./complete-interview.ts";
import type { InterviewStore } from "./store.ts";

/** What a person sees when scoring is given up; nothing when the interview is gone or was scored. */
export async function givenUpScoring(
  interviews: InterviewStore,
  userId: UserId,
  subjectId: string,
  now: number,
): Promise<Write[]> {
  const row = await interviews.find(userId, InterviewId.parse(subjectId));
  return row ? scoringGivenUp(userId, row, now) : [];
}
