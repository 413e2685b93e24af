import { GenerationId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import { generationFailed } from "./run-generation.ts";
import type { SuggestionStore } from "./store.ts";

const FAILURE = {
  code: "suggestions_failed",
  message: "No suggestions could be made. Ask for them once more.",
  retryable: true,
};

/** What a person sees when a run is given up; nothing when it is gone or has ended. */
export async function givenUpGeneration(
  suggestions: SuggestionStore,
  userId: UserId,
  subjectId: string,
  now: number,
): Promise<Write[]> {
  const generationId = GenerationId.parse(subjectId);
  const row = await suggestions.generation(userId, generationId);
  const open = row?.status === "PENDING" || row?.status === "RUNNING";
  return open ? [generationFailed(userId, generationId, FAILURE, now)] : [];
}
