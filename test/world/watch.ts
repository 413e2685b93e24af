import type { Write } from "../../lib/kernel/table.ts";
import type { Row, Written } from "../../lib/platform/table/rows.ts";
import { costOf } from "./checks/charges.ts";
import { checkEdges } from "./checks/edges.ts";
import { checkOwner, checkPartition } from "./checks/partition.ts";
import { apply, having } from "./state.ts";
import type { Effect, WorldState } from "./state.ts";

/** A hold that is over, in millionths of a dollar: `abandoned` is what was written off for the claim of work that others ended. */
type Settled = { charged: number; writtenOff: number; abandoned: number };

/** What is seen of a transaction that went through. */
type Seen = {
  violations: readonly string[];
  /** Rows of work that changed: what a lagging index still shows, and when the sweeper looks at them now. */
  works: readonly { name: string; before: Row | undefined; dueAt: number | undefined }[];
  /** The shown cost of rows that are gone. */
  gone: readonly { of: string; microUsd: number }[];
  settled: Settled;
  /** Whether it changes what is committed. */
  spends: boolean;
};

/** Work that waits or runs is shown as open, and no other: but for uploads that have not come, and what nobody waits for. */
function shownOpen({ table }: WorldState): string[] {
  const items = table.items();
  const rows = items.filter(
    ({ sk, state }) => sk.startsWith("WORK#") && (state === "QUEUED" || state === "RUNNING"),
  );
  const open = rows
    .filter(({ sk }) => !/^WORK#(purge|hold)#/.test(sk))
    .map(({ pk, kind, subjectId }) => nameOf(pk, kind, subjectId));
  const shown = items
    .filter(({ sk }) => sk.startsWith("OPENWORK#"))
    .map(({ pk, kind, subjectId }) => nameOf(pk, kind, subjectId));
  return open.toSorted().join() === shown.toSorted().join()
    ? []
    : [`open is ${open.join()}, shown is ${shown.join()}`];
}

const nameOf = (...parts: unknown[]): string => parts.join(" ");

/** What models bill is put aside, at every moment: no limit is passed by who has them asked and takes it back. A mishap may leave a bill that nobody knows. */
function withinCommitted({ table, billed, harmed }: WorldState): string[] {
  const committed = table
    .items()
    .reduce((sum, { pk, committed: of }) => (pk === "STAGE" && typeof of === "number" ? sum + of : sum), 0);
  return harmed === 0 && billed > committed ? [`${billed} are billed and ${committed} committed`] : [];
}

/** The same writes on the same rows look the same. */
const seen = new WeakMap<Written, Seen>();

/**
 * Makes a change happen and looks at it: what must never be written, even for a moment, is a violation.
 * @returns what became of a transaction
 */
export function watched(world: WorldState, effect: Effect, owner: string | undefined): Written | undefined {
  if (effect.kind !== "write") {
    apply(world, effect);
    found(world, checkOwner(effect, owner));
    return undefined;
  }
  const written = world.table.write(effect.writes);
  if (written.refused.length > 0) return written;
  const look = seen.get(written) ?? lookAt(effect.writes, written);
  seen.set(written, look);
  found(world, checkPartition(effect.writes, owner));
  found(world, look.violations);
  world.unsettled -= look.settled.charged;
  world.writtenOff += look.settled.writtenOff;
  world.abandoned += look.settled.abandoned;
  if (look.works.length > 0) found(world, shownOpen(world));
  if (look.spends) found(world, withinCommitted(world));
  if (look.works.length > 0) remember(world, look.works);
  for (const { of, microUsd } of look.gone)
    world.goneCost = having(world.goneCost, of, (world.goneCost.get(of) ?? 0) + microUsd);
  return written;
}

function found(world: WorldState, violations: readonly string[]): void {
  if (violations.length > 0) world.violations = [...world.violations, ...violations];
}

function lookAt(writes: readonly Write[], { changes }: Written): Seen {
  const changed = changes.filter((_, i) => writes[i]?.op !== "check");
  return {
    violations: changed.flatMap(({ before, after }) => checkEdges(before?.item, after?.item)),
    works: changed.flatMap(({ before, after }) => {
      const row = after ?? before;
      if (!row?.item.sk.startsWith("WORK#")) return [];
      const dueAt = after?.item["workPk"] === undefined ? undefined : Number(after.item["dueAt"]);
      return [{ name: row.name, before, dueAt }];
    }),
    gone: [
      ...changed.flatMap(({ before, after }) => (after ? [] : (costOf(before?.item) ?? []))),
      ...chargedLate(writes),
    ],
    settled: settledBy(writes),
    spends: writes.some((write) => write.op === "update" && write.key.pk === "STAGE"),
  };
}

/** What a worker was billed whose work was cancelled or forgotten meanwhile: no row shows it. */
function chargedLate(writes: readonly Write[]): Seen["gone"] {
  if (writes.some((write) => sortKeyOf(write).startsWith("WORK#") && !isHoldOfClaim(write))) return [];
  return writes.flatMap((write) => {
    if (write.op !== "update" || write.key.sk !== "STATISTICS#0#USAGE") return [];
    const user = write.key.pk.slice("USER#".length);
    return Object.entries(write.add ?? {}).flatMap(([field, microUsd]) => {
      const [task = "", what] = field.split(":");
      return what === "microUsd" ? [{ of: `${user} ${task}`, microUsd }] : [];
    });
  });
}

/** Held for work that others ended: named by kind, subject, fence and lease. A question that holds its own money is named by an id. */
const isHoldOfClaim = (write: Write): boolean => /^WORK#hold#[a-z]+\./.test(sortKeyOf(write));

const sortKeyOf = (write: Write): string => (write.op === "put" ? write.item.sk : write.key.sk);

/** A question that held its own money is over: it is charged with what was billed, or all of its money counts as spent. */
function settledBy(writes: readonly Write[]): Settled {
  const over = writes.find((write) => write.op === "delete" && write.key.sk.startsWith("WORK#hold#"));
  const settled = { charged: 0, writtenOff: 0, abandoned: 0 };
  if (!over) return settled;
  const added = (sk: string, field: string) =>
    writes.reduce((sum, write) => {
      const mine = write.op === "update" && write.key.pk !== "STAGE" && write.key.sk.startsWith(sk);
      const fields = mine ? Object.entries(write.add ?? {}) : [];
      return sum + fields.reduce((all, [name, by]) => (name.endsWith(field) ? all + by : all), 0);
    }, 0);
  const charged = added("STATISTICS#0#USAGE", ":microUsd");
  const lost = charged === 0 ? added("BUDGET#", "spent") : 0;
  return isHoldOfClaim(over) ? { ...settled, abandoned: lost } : { ...settled, charged, writtenOff: lost };
}

/** An index that lags shows the row as it was before; the driver wants to know when something is due. */
function remember(world: WorldState, works: Seen["works"]): void {
  const lagging = new Map(world.lagging);
  const due = new Map(world.due);
  for (const { name, before, dueAt } of works) {
    lagging.set(name, before);
    if (dueAt === undefined) due.delete(name);
    else due.set(name, dueAt);
  }
  world.lagging = lagging;
  world.due = due;
}
