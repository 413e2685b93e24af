import type { UserId } from "../kernel/ids.ts";
import { TailoringId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import type { TailoringStore } from "./store.ts";
import { tailoringGivenUp } from "./fail-tailoring.ts";

const FAILURE = {
  code: "tailoring_failed",
  message: "Tailoring failed again and again. Try it once more.",
  retryable: true,
};

/** What a person sees when a tailoring is given up; nothing when it is gone or has ended. */
export async function givenUpTailoring(
  tailorings: TailoringStore,
  userId: UserId,
  subjectId: string,
  now: number,
): Promise<Write[]> {
  const row = await tailorings.find(userId, TailoringId.parse(subjectId));
  return row ? tailoringGivenUp(userId, row, FAILURE, now) : [];
}
