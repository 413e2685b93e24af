import { quotaError, reserveFor, settleWrites, unreserved, withoutOnward } from "../budget/index.ts";
import type { Charge } from "../budget/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Item, Table, Write } from "../kernel/table.ts";
import type { Spending } from "../model/index.ts";
import { freeSlot, isCapped, takeDeferred, takeSlot } from "./fairness.ts";
import { dueUpTo, OPEN_PREFIX, runningKey, shardKey, SHARDS, workKey } from "./keys.ts";
import { OpenWork, WorkRow } from "./model.ts";
import type { WorkKind, WorkMessage, WorkState } from "./model.ts";
import { holdIdOf, itemOf, leaveOpen, RESEND_AFTER_MS, settleHold, showOpen, unchanged } from "./writes.ts";
import type { Subject } from "./writes.ts";

/** Beyond the lease, for a worker whose last write is still on its way. */
const LEASE_GRACE_MS = 5_000;

/** Each lost try means that other work of the user took or freed a slot: as many as a user's work can do while one claim is under way. */
const CONTENDED_TRIES = 40;

/** The right of one worker to finish one piece of work. */
export type Claim = { row: WorkRow };

/**
 * `finished`: nothing to do, acknowledge. `leased`: another worker has it, let the message come back. `deferred`: enough work of its user
 * runs; acknowledge, it is sent again when that ends.
 */
export type ClaimResult = { claim: Claim } | { refused: "finished" | "leased" | "deferred" };

/** A stored row of work. */
function parseWork(item: Item): WorkRow {
  return WorkRow.parse(item);
}

/** Work that is accepted whatever is left of the budget, because rules do it too: its money is put aside by its claim. */
const isFundedByClaim = (row: WorkRow): boolean => row.kind === "parse" || row.kind === "analyse";

/**
 * The verbs of DESIGN §4 over the table: claim with a fence and a lease, one final transaction.
 * @param spending given to workers that ask a model about work for which nothing was put aside when it was accepted
 */
export function makeWorkStore(table: Table, clock: Clock, spending?: Spending) {
  const find = async (subject: Subject): Promise<WorkRow | undefined> => {
    const item = await table.get(workKey(subject.userId, subject.kind, subject.subjectId));
    return item && parseWork(item);
  };
  const fundsFor = (row: WorkRow, now: number, unfunded: boolean) =>
    isFundedByClaim(row) && row.reserved === undefined && !unfunded
      ? reserveFor(spending, row.userId, now, row.kind === "parse" ? "parse" : "analyse")
      : { reserved: undefined, writes: [] };
  /** One try of a claim; `contended` when other work of the same user took or freed a slot meanwhile. */
  const tryClaim = async (
    message: WorkMessage,
    deadline: number,
    writes: (row: WorkRow) => readonly Write[],
    unfunded = false,
  ): Promise<ClaimResult | "contended"> => {
    const row = await find(message);
    const now = clock.now();
    if (row?.run !== message.run || isEnd(row.state)) return { refused: "finished" };
    if (row.state === "RUNNING" && row.leaseUntil > now) return { refused: "leased" };
    const leaseUntil = deadline + LEASE_GRACE_MS;
    const money = fundsFor(row, now, unfunded);
    const claimed: WorkRow = {
      ...row,
      reserved: row.reserved ?? money.reserved,
      unfunded: unfunded || undefined,
      state: "RUNNING",
      fence: row.fence + 1,
      attempts: row.attempts + 1,
      leaseUntil,
      dueAt: leaseUntil + LEASE_GRACE_MS,
    };
    const slot = isCapped(row.kind) ? takeSlot(await table.get(runningKey(row.userId)), claimed, now) : [];
    const put = (next: WorkRow): Write => ({ op: "put", item: itemOf(next), if: unchanged(row) });
    try {
      if ("deferMs" in slot) {
        const dueAt = now + slot.deferMs;
        // that does not count as a lost message
        await table.write([
          put({ ...row, state: "QUEUED", leaseUntil: 0, resent: 0, dueAt }),
          ...slot.writes,
        ]);
        return { refused: "deferred" };
      }
      const shown = row.state === "WAITING" ? showOpen(row) : [];
      const claiming = [put(claimed), ...slot, ...shown, ...writes(claimed), ...money.writes];
      try {
        await table.write(claiming);
      } catch (error) {
        const short = error instanceof WriteRefused && quotaError(error, claiming, now);
        if (!short) throw error;
        return await tryClaim(message, deadline, writes, true);
      }
      return { claim: { row: claimed } };
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      // the slots stand behind the work's own row
      const contended = isCapped(row.kind) && error.at(0) === undefined && error.at(1) !== undefined;
      return contended ? "contended" : { refused: "leased" };
    }
  };
  /** The writes that end claimed work. The fenced one stands first; the others settle the work's money with what it has cost. */
  const finishing = (
    claim: Claim,
    state: "DONE" | "FAILED",
    charge: Charge | undefined,
    onward: boolean,
  ): Write[] => {
    const { reserved, ...row } = claim.row;
    const own = reserved && onward ? withoutOnward(reserved) : reserved;
    return [
      { op: "put", item: itemOf({ ...row, state, dueAt: clock.now() }), if: unchanged(claim.row) },
      ...freeSlot(row),
      ...leaveOpen(row),
      ...settleWrites(row.userId, own ?? (charge && unreserved(clock.now())), charge),
    ];
  };
  /**
   * Settles the money of a claim whose work was ended by others, with what its worker was billed: nobody asks a model for nothing, or past a limit, by
   * cancelling in time. Where nothing is held for it (another worker has its work) it counts for the day on which it is told. Safe to repeat without a charge.
   */
  const settleLost = async ({ row }: Claim, charge?: Charge): Promise<void> => {
    const held = await find({ kind: "hold", userId: row.userId, subjectId: holdIdOf(row) });
    try {
      if (held) await table.write(settleHold(held, charge));
      else if (charge) await table.write(settleWrites(row.userId, unreserved(clock.now()), charge));
    } catch (error) {
      // the sweeper came first: all of it counts as spent
      if (!(error instanceof WriteRefused)) throw error;
    }
  };
  const giveBack = async (claim: Claim, attempts: number): Promise<void> => {
    const row: WorkRow = {
      ...claim.row,
      state: "QUEUED",
      attempts,
      leaseUntil: 0,
      dueAt: clock.now() + RESEND_AFTER_MS,
    };
    try {
      await table.write([{ op: "put", item: itemOf(row), if: unchanged(claim.row) }, ...freeSlot(row)]);
    } catch (error) {
      if (!(error instanceof WriteRefused) || error.at(0) === undefined) throw error;
      await settleLost(claim);
    }
  };
  return {
    find,

    /**
     * Claims the work of a message until `deadline` (epoch milliseconds).
     * @param writes further writes of the claiming transaction, for example the subject's status
     */
    async claim(
      message: WorkMessage,
      deadline: number,
      writes: (row: WorkRow) => readonly Write[],
    ): Promise<ClaimResult> {
      for (let tries = 1; tries <= CONTENDED_TRIES; tries++) {
        const result = await tryClaim(message, deadline, writes);
        if (result !== "contended") return result;
      }
      return { refused: "leased" };
    },

    /** What waits or runs of a user, the newest first. */
    async open(userId: UserId, limit: number): Promise<OpenWork[]> {
      const key = { pk: userPartition(userId), prefix: OPEN_PREFIX };
      const { items } = await table.query({ ...key, limit, order: "desc" });
      return items.map((item) => OpenWork.parse(item));
    },

    /** Takes messages of this user's work of a kind that was put off, for the worker that just ended another, which sends them: as many as may run. */
    takeDeferred: (userId: UserId, kind: WorkKind): Promise<WorkMessage[]> =>
      takeDeferred(table, userId, kind, clock.now()),

    /**
     * Ends claimed work in its one final transaction. A worker that lost its work meanwhile (cancelled, deleted, or finished by another one) writes nothing
     * of it and is charged what it was billed.
     * @param writes all that the work produced
     * @param onward whether the money for the work that follows goes to that work, which is among the writes
     * @returns false when the work was lost
     * @throws WriteRefused when what the work is about changed meanwhile
     */
    async end(
      claim: Claim,
      state: "DONE" | "FAILED",
      writes: readonly Write[],
      charge?: Charge,
      { onward = false } = {},
    ): Promise<boolean> {
      try {
        await table.write([...finishing(claim, state, charge, onward), ...writes]);
        return true;
      } catch (error) {
        if (!(error instanceof WriteRefused) || error.at(0) === undefined) throw error;
        await settleLost(claim, charge);
        return false;
      }
    },

    settleLost,

    /**
     * Ends a hold whose question was never settled: the function died, so that all of it may have been billed. It counts as spent and not as
     * used, because nobody knows for what. Safe to repeat.
     */
    async spend(row: WorkRow): Promise<void> {
      const microUsd = row.reserved?.microUsd ?? 0;
      const charge = { task: "parse", calls: 0, inputTokens: 0, outputTokens: 0, microUsd } as const;
      try {
        await table.write(settleHold(row, charge));
      } catch (error) {
        if (!(error instanceof WriteRefused)) throw error;
      }
    },

    /**
     * Marks the attempt: a step begins that can take the process down with it. Further writes join the transaction.
     * @throws WriteRefused at 0 when the claim is no longer good
     */
    async mark(claim: Claim, writes: readonly Write[] = []): Promise<Claim> {
      const row: WorkRow = { ...claim.row, marked: true };
      await table.write([{ op: "put", item: itemOf(row), if: unchanged(claim.row) }, ...writes]);
      return { row };
    },

    /** The step that was marked is over, whatever came of it. @throws WriteRefused when the claim is no longer good */
    async unmark(claim: Claim): Promise<Claim> {
      const row: WorkRow = { ...claim.row, marked: undefined };
      await table.write([{ op: "put", item: itemOf(row), if: unchanged(claim.row) }]);
      return { row };
    },

    /** Gives claimed work back before anything was tried, so that the next delivery of its message can take it at once. */
    release: (claim: Claim): Promise<void> => giveBack(claim, claim.row.attempts - 1),

    /** Gives claimed work back after a try that failed in an orderly way; the next delivery can take it at once. */
    giveBack: (claim: Claim): Promise<void> => giveBack(claim, claim.row.attempts),

    /** Work of all users that is due in one shard, oldest first; the index may lag, so writes on it are conditional. */
    async due(shard: number, limit: number): Promise<{ rows: WorkRow[]; unreadable: unknown[] }> {
      const items = await table.queryDue({ workPk: shardKey(shard), upTo: dueUpTo(clock.now()), limit });
      const read = items.map((item) => WorkRow.safeParse(item));
      return {
        rows: read.flatMap(({ data }) => (data ? [data] : [])),
        unreadable: read.flatMap(({ error }) => (error ? [error] : [])),
      };
    },

    /**
     * Puts off the sweeper's next look.
     * @param messages how many messages will be sent again, which counts
     * @returns false when the work moved on meanwhile
     */
    async postpone(
      row: WorkRow,
      state: "WAITING" | "QUEUED",
      delayMs: number,
      messages: 0 | 1 = 0,
    ): Promise<boolean> {
      const next: WorkRow = {
        ...row,
        state,
        leaseUntil: 0,
        resent: row.resent + messages,
        dueAt: clock.now() + delayMs,
      };
      const shown = row.state === "WAITING" && state === "QUEUED" ? showOpen(next) : [];
      try {
        await table.write([{ op: "put", item: itemOf(next), if: unchanged(row) }, ...shown]);
        return true;
      } catch (error) {
        if (error instanceof WriteRefused) return false;
        throw error;
      }
    },
  };
}
export type WorkStore = ReturnType<typeof makeWorkStore>;

const isEnd = (state: WorkState) => state === "DONE" || state === "FAILED" || state === "CANCELLED";

/** The message that makes a worker look at this work. */
export function messageOf(row: Pick<WorkRow, "kind" | "userId" | "subjectId" | "run">): WorkMessage {
  return { kind: row.kind, userId: row.userId, subjectId: row.subjectId, run: row.run };
}

/** Every shard of the index, for the sweeper. */
export const ALL_SHARDS: readonly number[] = Array.from({ length: SHARDS }, (_, shard) => shard);

/** Sends the message of one kind of work. */
export type SendWork = (message: WorkMessage) => Promise<void>;

/** Work goes out in the group of its user, so that one user's flood does not delay others. */
export function sendTo(send: (message: unknown, group: string) => Promise<void>): SendWork {
  return (message) => send(message, message.userId);
}

export type SendByKind = Record<Exclude<WorkKind, "purge" | "hold">, SendWork>;
