import type { GenerationId, SuggestionId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** N1: a suggestion. N2: all of them, newest first, by the prefix. */
export function suggestionKey(userId: UserId, suggestionId: SuggestionId): Key {
  return { pk: userPartition(userId), sk: `${SUGGESTION_PREFIX}${suggestionId}` };
}
export const SUGGESTION_PREFIX = "SUGGESTION#";

/** N3: what everybody who adds suggestions changes, so that their number is exact and none is added twice. */
export function suggestionsKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "SUGGESTIONS" };
}

/** N4: one run of making suggestions. N5: the newest by the prefix. */
export function generationKey(userId: UserId, generationId: GenerationId): Key {
  return { pk: userPartition(userId), sk: `${GENERATION_PREFIX}${generationId}` };
}
export const GENERATION_PREFIX = "GENERATION#";
