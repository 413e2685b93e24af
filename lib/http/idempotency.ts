import { createHash, createHmac } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

import * as z from "zod";

import type { Clock } from "../kernel/clock.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { ulidOf } from "../kernel/ids.ts";
import type { Ids } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Item, Key, Table, Write } from "../kernel/table.ts";

const KEPT_MS = 24 * 3600_000;
/** Longer than any API function may run: after it the first request is known to be dead. */
const LEASE_MS = 35_000;

/** What fits a row (400 KB) beside its other fields. */
const MAX_KEPT_CHARACTERS = 380_000;

/** A finished answer as it goes to the client. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string };

const Row = z.object({
  fingerprint: z.string(),
  state: z.enum(["RUNNING", "DONE"]),
  seed: z.string(),
  startedAt: z.number(),
  leaseUntil: z.number(),
  /** Noted in the transaction that made the effect; a request that takes over does not make it again. */
  happened: z.boolean().optional(),
  status: z.number().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** gzip, base64: an imported résumé would not fit a row otherwise */
  body: z.string().optional(),
  expiresAt: z.number(),
});
type Row = z.infer<typeof Row>;

const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,128}$/);

/** @throws AppError when the header is not 1 to 128 visible ASCII characters */
export function parseIdempotencyKey(header: string): string {
  const key = IdempotencyKey.safeParse(header);
  if (key.success) return key.data;
  throw new AppError(
    "invalid",
    "validation_failed",
    "Idempotency-Key must be 1 to 128 visible ASCII characters.",
    {
      errors: [{ path: "/headers/idempotency-key", message: "must be 1 to 128 visible ASCII characters" }],
    },
  );
}

/** Ids that a repeated execution of the same request makes again, in the same order. */
function replayableIds(startedAt: number, seed: string): Ids {
  let count = 0;
  return {
    ulid: () => ulidOf(startedAt, createHash("sha256").update(`${seed}/${count++}`).digest()),
  };
}

function answerOf(row: Row): StoredAnswer {
  return {
    status: row.status ?? 200,
    headers: { ...row.headers, "idempotent-replayed": "true" },
    body: gunzipSync(Buffer.from(row.body ?? "", "base64")).toString(),
  };
}

/** The ids that a request uses, and what is known of its effect. */
export type Begun = { ids: Ids; effect: Effect };

/** What a row says of an answered request. */
const doneWith = ({ status, headers, body }: StoredAnswer) => ({
  state: "DONE",
  status,
  headers,
  body: gzipSync(body).toString("base64"),
});

export type IdempotencyStore = {
  /**
   * Starts, or takes over, the request behind a key.
   * @returns ids to use and what is known of the effect, or the first answer when there is one
   * @throws AppError `idempotency_key_reused` or `request_in_progress`
   */
  begin(key: Key, request: string, ids: Ids): Promise<Begun | { answer: StoredAnswer }>;
  /**
   * Keeps the answer for 24 hours; one that no row can hold is made again by a repeated request, with the same ids.
   * @returns the answer to give: an earlier one when another execution, slower or faster, has kept its own
   */
  finish(key: Key, answer: StoredAnswer): Promise<StoredAnswer>;
  /**
   * Keeps a refusal like an answer, unless another execution has made the effect meanwhile and has not answered: what refuses this one may be that very
   * effect.
   * @param effect what this execution knew of it
   * @returns the answer to give, or that effect, with which the request is to be performed again
   */
  refuse(key: Key, answer: StoredAnswer, effect: Effect): Promise<{ answer: StoredAnswer } | Begun>;
  /** Gives the key free without forgetting its ids, so that a retry repeats the same work instead of doing it twice. */
  release(key: Key): Promise<void>;
};

function begun(key: Key, row: Row): Begun {
  const once = [{ is: "present" as const }, { is: "fieldAbsent" as const, field: "happened" }];
  const note: Write = { op: "update", key, set: { happened: true }, if: once };
  return {
    ids: replayableIds(row.startedAt, row.seed),
    effect: row.happened === true ? { happened: true, writes: [] } : { happened: false, writes: [note] },
  };
}

/** @param secret keys the fingerprint of requests, whose bodies may hold a password */
export function makeIdempotencyStore(
  table: Table,
  clock: Clock,
  secret: () => Promise<Uint8Array>,
): IdempotencyStore {
  const takeOver = async (key: Key, item: Item, fingerprint: string, now: number) => {
    const row = Row.parse(item);
    if (row.fingerprint !== fingerprint) {
      throw new AppError("unprocessable", "idempotency_key_reused", "This key was used for another request.");
    }
    if (row.state === "DONE") return { answer: answerOf(row) };
    const busy = new AppError(
      "conflict",
      "request_in_progress",
      "The first request with this key is still running.",
      {
        retryAfterSeconds: 1,
      },
    );
    if (row.leaseUntil > now) throw busy;
    try {
      await table.write([
        {
          op: "update",
          key,
          set: { leaseUntil: now + LEASE_MS },
          if: [
            { is: "equal", field: "leaseUntil", value: row.leaseUntil },
            { is: "equal", field: "state", value: "RUNNING" },
          ],
        },
      ]);
    } catch (error) {
      if (error instanceof WriteRefused) throw busy;
      throw error;
    }
    return begun(key, row);
  };
  const running = { is: "equal" as const, field: "state", value: "RUNNING" };
  const release = async (key: Key): Promise<void> => {
    await table.write([{ op: "update", key, set: { leaseUntil: 0 }, if: [{ is: "present" }] }]);
  };
  return {
    begin: async (key, request, ids) => {
      const now = clock.now();
      const fingerprint = createHmac("sha256", await secret())
        .update(request)
        .digest("hex");
      const row: Row = {
        fingerprint,
        state: "RUNNING",
        seed: ids.ulid(),
        startedAt: now,
        leaseUntil: now + LEASE_MS,
        expiresAt: Math.ceil((now + KEPT_MS) / 1000),
      };
      try {
        const fresh = [
          [{ is: "absent" as const }],
          [{ is: "below" as const, field: "expiresAt", value: now / 1000 }],
        ];
        await table.write([{ op: "put", item: { ...key, ...row }, if: [{ is: "any", of: fresh }] }]);
      } catch (error) {
        const standing = error instanceof WriteRefused ? error.at(0) : undefined;
        if (!standing) throw error;
        return takeOver(key, standing, fingerprint, now);
      }
      return begun(key, row);
    },
    finish: async (key, answer) => {
      const set = doneWith(answer);
      if (set.body.length > MAX_KEPT_CHARACTERS) {
        await release(key);
        return answer;
      }
      try {
        await table.write([{ op: "update", key, set, if: [running] }]);
        return answer;
      } catch (error) {
        const standing = error instanceof WriteRefused ? error.at(0) : undefined;
        if (!standing) throw error;
        return answerOf(Row.parse(standing));
      }
    },
    refuse: async (key, answer, effect) => {
      const unknown = effect.happened ? [] : [{ is: "fieldAbsent" as const, field: "happened" }];
      try {
        await table.write([{ op: "update", key, set: doneWith(answer), if: [running, ...unknown] }]);
        return { answer };
      } catch (error) {
        const standing = error instanceof WriteRefused ? error.at(0) : undefined;
        if (!standing) throw error;
        const row = Row.parse(standing);
        return row.state === "DONE" ? { answer: answerOf(row) } : begun(key, row);
      }
    },
    release,
  };
}
