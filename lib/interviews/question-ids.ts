import { QuestionId } from "../kernel/ids.ts";
import type { InterviewId } from "../kernel/ids.ts";
import { ulidTail } from "./seed.ts";

/** Of `<prefix>_<time><rest>`, the ten characters of the time. */
const timeOf = (id: string) => id.slice(4, 14);

/** The id of a question in a session: decided by the session, or the question it follows, so that a repeated request makes the same. */
export function questionIdOf(parent: InterviewId | QuestionId, name: string): QuestionId {
  return QuestionId.parse(`qst_${timeOf(parent)}${ulidTail(`${parent}/${name}`)}`);
}

/** The id of a question of which nothing is stored: decided by its key alone, and found again by it. */
export function practiceIdOf(key: string): QuestionId {
  return QuestionId.parse(`qst_${"0".repeat(10)}${ulidTail(key)}`);
}
