import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { SuggestionId } from "../kernel/ids.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { MOST_STORED } from "./model.ts";
import type { Suggestion, SuggestionRow } from "./model.ts";
import { addedTo, deleteSuggestion, putSuggestion } from "./store.ts";
import type { SuggestionStore } from "./store.ts";

type Own = Pick<Suggestion, "category" | "priority" | "title" | "text">;

/** Adds the person's own suggestion. When there are too many, the oldest that nobody wrote gives way, a read one first. @throws AppError `too_many_suggestions` */
export function makeAddSuggestion({
  table,
  suggestions,
  clock,
}: {
  table: Table;
  suggestions: SuggestionStore;
  clock: Clock;
}) {
  return async (userId: UserId, ids: Ids, own: Own, effect: Effect = UNKEYED): Promise<Suggestion> => {
    const suggestionId = SuggestionId.parse(`sug_${ids.ulid()}`);
    await untilWritten(async () => {
      if (effect.happened) return;
      const stored = await suggestions.all(userId);
      const at = isoTime(clock.now());
      const row: SuggestionRow = {
        schema: 1,
        suggestionId,
        ...own,
        evidence: [],
        read: false,
        source: "user",
        version: 1,
        createdAt: at,
        updatedAt: at,
      };
      const gone = stored.rows.length < MOST_STORED ? [] : [givingWay(stored.rows)];
      try {
        await table.write([
          putSuggestion(userId, row, true),
          addedTo(userId, stored),
          ...gone.map((one) => deleteSuggestion(userId, one)),
          ...effect.writes,
        ]);
      } catch (error) {
        // our own id: a repeated request, whose first execution got this far
        const repeated = error instanceof WriteRefused && error.at(0) !== undefined;
        if (!repeated) throw error;
      }
    });
    return suggestions.get(userId, suggestionId);
  };
}

function givingWay(rows: readonly SuggestionRow[]): SuggestionRow {
  const made = rows.filter(({ source }) => source !== "user");
  const oldest = made.findLast(({ read }) => read) ?? made.at(-1);
  if (oldest) return oldest;
  throw new AppError(
    "conflict",
    "too_many_suggestions",
    `You have ${MOST_STORED} suggestions of your own. Delete one first.`,
  );
}
