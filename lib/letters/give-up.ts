import { LetterId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import type { LetterStore } from "./store.ts";
import { letterFailed } from "./write-letter.ts";

const FAILURE = {
  code: "letter_failed",
  message: "The letter could not be written. Ask for it once more.",
  retryable: true,
};

/** What a person sees when a letter is given up; nothing when it is gone or was written. */
export async function givenUpLetter(
  letters: LetterStore,
  userId: UserId,
  subjectId: string,
  now: number,
): Promise<Write[]> {
  const row = await letters.find(userId, LetterId.parse(subjectId));
  return row ? letterFailed(userId, row, FAILURE, now) : [];
}
