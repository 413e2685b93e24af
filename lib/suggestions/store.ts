import { AppError, missing } from "../kernel/errors.ts";
import type { GenerationId, SuggestionId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Condition, Item, Table, Write } from "../kernel/table.ts";
import {
  generationKey,
  GENERATION_PREFIX,
  SUGGESTION_PREFIX,
  suggestionKey,
  suggestionsKey,
} from "./keys.ts";
import { GenerationRow, MOST_STORED, Suggestion, SuggestionRow } from "./model.ts";

/** A stored row; what does not fit its schema is `broken`, never "not found". */
function parseRow(item: Item): SuggestionRow {
  const row = SuggestionRow.safeParse(item);
  if (row.success) return row.data;
  throw new AppError("broken", "corrupt_row", "A stored suggestion cannot be read.", { cause: row.error });
}

/** Everything a user has been told, and the version that whoever adds to it must have seen. */
export type Stored = { rows: SuggestionRow[]; version: number };

/** The write that puts a suggestion: a new one, or one that stands unread in the place of itself. */
export function putSuggestion(userId: UserId, row: SuggestionRow, isNew: boolean): Write {
  return {
    op: "put",
    item: { ...suggestionKey(userId, row.suggestionId), ...row },
    if: [isNew ? { is: "absent" } : { is: "equal", field: "read", value: false }],
  };
}

/** The write that removes a suggestion; an unread one stays when the person has read it meanwhile. */
export function deleteSuggestion(userId: UserId, { suggestionId, read }: SuggestionRow): Write {
  const key = suggestionKey(userId, suggestionId);
  return read
    ? { op: "delete", key }
    : {
        op: "delete",
        key,
        if: [{ is: "any", of: [[{ is: "absent" }], [{ is: "equal", field: "read", value: false }]] }],
      };
}

/** The write of everybody who adds: refused when somebody else added since. */
export function addedTo(userId: UserId, { version }: Stored): Write {
  return {
    op: "put",
    item: { ...suggestionsKey(userId), version: version + 1 },
    if: [version === 0 ? { is: "absent" } : { is: "equal", field: "version", value: version }],
  };
}

/** A change of a run's row while it waits or runs. */
export function changeGeneration(
  userId: UserId,
  generationId: GenerationId,
  set: Partial<GenerationRow>,
): Write {
  return {
    op: "update",
    key: generationKey(userId, generationId),
    set,
    if: [{ is: "oneOf", field: "status", values: ["PENDING", "RUNNING"] }],
  };
}

const atVersion = ({ version }: SuggestionRow): Condition[] => [
  { is: "equal", field: "version", value: version },
];

/** Suggestions over the one table. */
export function makeSuggestionStore(table: Table) {
  const page = async (userId: UserId, options: { after?: string; limit: number }) => {
    const query = {
      pk: userPartition(userId),
      prefix: SUGGESTION_PREFIX,
      order: "desc",
      ...options,
    } as const;
    const { items, more } = await table.query(query);
    return { rows: items.map((item) => ({ sk: item.sk, row: parseRow(item) })), more };
  };
  const standing = async (userId: UserId, suggestionId: SuggestionId, ifVersion?: number) => {
    const item = await table.get(suggestionKey(userId, suggestionId));
    if (!item) throw missing("suggestion");
    const row = parseRow(item);
    if (ifVersion === undefined || ifVersion === row.version) return row;
    throw new AppError(
      "stale",
      "version_conflict",
      "It was changed meanwhile. Read it again and repeat your change.",
    );
  };
  return {
    /** One page, newest first. */
    page,

    /** All of a user's suggestions, newest first. The version is read first, so that one added in between is noticed. */
    async all(userId: UserId): Promise<Stored> {
      const version = (await table.get(suggestionsKey(userId)))?.["version"];
      const { rows } = await page(userId, { limit: 2 * MOST_STORED });
      return { rows: rows.map(({ row }) => row), version: typeof version === "number" ? version : 0 };
    },

    /** How many are unread, and the newest of them: one query of at most 50 rows. */
    async unread(userId: UserId, newest: number): Promise<{ count: number; items: Suggestion[] }> {
      const { rows } = await page(userId, { limit: MOST_STORED });
      const unread = rows.filter(({ row }) => !row.read);
      return { count: unread.length, items: unread.slice(0, newest).map(({ row }) => Suggestion.parse(row)) };
    },

    /** @throws missing */
    get: (userId: UserId, suggestionId: SuggestionId) => standing(userId, suggestionId),

    /** Marks as read; once more changes nothing. @throws AppError missing, `version_conflict` */
    markRead: (userId: UserId, suggestionId: SuggestionId, now: string, ifVersion?: number) =>
      untilWritten(async () => {
        const row = await standing(userId, suggestionId, ifVersion);
        if (row.read) return row;
        const set = { read: true, version: row.version + 1, updatedAt: now };
        const key = suggestionKey(userId, suggestionId);
        await table.write([{ op: "update", key, set, if: atVersion(row) }]);
        return { ...row, ...set };
      }),

    /** @throws AppError missing, `version_conflict` */
    remove: (userId: UserId, suggestionId: SuggestionId, ifVersion?: number): Promise<void> =>
      untilWritten(async () => {
        const row = await standing(userId, suggestionId, ifVersion);
        const key = suggestionKey(userId, suggestionId);
        await table.write([{ op: "delete", key, if: atVersion(row) }]);
      }),

    /** One run of making suggestions, if there is one. */
    async generation(userId: UserId, generationId: GenerationId): Promise<GenerationRow | undefined> {
      const item = await table.get(generationKey(userId, generationId));
      return item && GenerationRow.parse(item);
    },

    /** The newest run, if there is one. */
    async newestGeneration(userId: UserId): Promise<GenerationRow | undefined> {
      const query = {
        pk: userPartition(userId),
        prefix: GENERATION_PREFIX,
        limit: 1,
        order: "desc",
      } as const;
      const [item] = (await table.query(query)).items;
      return item && GenerationRow.parse(item);
    },
  };
}
export type SuggestionStore = ReturnType<typeof makeSuggestionStore>;
