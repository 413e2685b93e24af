import type { Item, Write } from "../../lib/kernel/table.ts";
import { costOf } from "./checks/charges.ts";
import { checkEdges } from "./checks/edges.ts";
import { checkPartition } from "./checks/partition.ts";
import { apply } from "./state.ts";
import type { Effect, WorldState } from "./state.ts";

/** Makes a change happen and looks at it: what must never be written, even for a moment, is a violation. */
export async function watched(state: WorldState, effect: Effect, owner: string | undefined): Promise<void> {
  if (effect.kind !== "write") return apply(state, effect);
  const keys = effect.writes
    .filter(({ op }) => op !== "check")
    .map((write) => (write.op === "put" ? write.item : write.key));
  const before = await Promise.all(keys.map((key) => state.table.get(key)));
  await apply(state, effect);
  state.violations.push(...checkPartition(keys, owner));
  settle(state, effect.writes);
  for (const [i, key] of keys.entries()) {
    const after = await state.table.get(key);
    remember(state, before[i], after);
    if (!after) keepCost(state, costOf(before[i]));
    state.violations.push(...checkEdges(before[i], after));
  }
}

/** A question that held its own money is over: it is charged with what was billed, or all of its money counts as spent. */
function settle(state: WorldState, writes: readonly Write[]): void {
  if (
    !writes.some(
      ({ op, ...write }) => op === "delete" && "key" in write && write.key.sk.startsWith("WORK#hold#"),
    )
  )
    return;
  const added = (sk: string, field: string) =>
    writes.reduce((sum, write) => {
      const mine = write.op === "update" && write.key.pk !== "STAGE" && write.key.sk.startsWith(sk);
      const fields = mine ? Object.entries(write.add ?? {}) : [];
      return sum + fields.reduce((all, [name, by]) => (name.endsWith(field) ? all + by : all), 0);
    }, 0);
  const charged = added("STATISTICS#0#USAGE", ":microUsd");
  state.unsettled -= charged;
  if (charged === 0) state.writtenOff += added("BUDGET#", "spent");
}

/** What a thing has cost is charged even when it is gone. */
function keepCost(state: WorldState, cost: ReturnType<typeof costOf>): void {
  if (cost) state.goneCost.set(cost.of, (state.goneCost.get(cost.of) ?? 0) + cost.microUsd);
}

/** An index that lags shows the row as it was before; the driver wants to know when something is due. */
function remember(state: WorldState, before: Item | undefined, after: Item | undefined): void {
  const sk = before?.sk ?? after?.sk ?? "";
  if (!sk.startsWith("WORK#")) return;
  const key = `${before?.pk ?? after?.pk ?? ""} ${sk}`;
  state.lagging.set(key, before);
  if (after?.["workPk"] === undefined) state.due.delete(key);
  else state.due.set(key, Number(after["dueAt"]));
}
