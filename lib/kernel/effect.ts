import type { Write } from "./table.ts";

/**
 * What a request with an idempotency key knows of its own earlier execution: whether its effect happened before that one died, and
 * the writes that note it, for the very transaction that makes the effect. Without a key there is nothing to know or to note.
 */
export type Effect = { happened: boolean; writes: readonly Write[] };

/** The effect of a request without a key. */
export const UNKEYED: Effect = { happened: false, writes: [] };
