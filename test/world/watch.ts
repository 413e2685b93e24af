import type { Write } from "../../lib/kernel/table.ts";
import type { Row } from "../../lib/platform/table/rows.ts";
import { costOf } from "./checks/charges.ts";
import { checkEdges } from "./checks/edges.ts";
import { checkOwner, checkPartition } from "./checks/partition.ts";
import { apply, having, lacking } from "./state.ts";
import type { Effect, WorldState } from "./state.ts";

/** Makes a change happen and looks at it: what must never be written, even for a moment, is a violation. @throws WriteRefused like the table */
export function watched(world: WorldState, effect: Effect, owner: string | undefined): void {
  if (effect.kind !== "write") {
    apply(world, effect);
    found(world, checkOwner(effect, owner));
    return;
  }
  const keys = effect.writes
    .filter(({ op }) => op !== "check")
    .map((write) => (write.op === "put" ? write.item : write.key));
  const before = keys.map((key) => world.table.find(key));
  apply(world, effect);
  const violations = checkPartition(keys, owner);
  settle(world, effect.writes);
  for (const [i, key] of keys.entries()) {
    const was = before[i];
    const is = world.table.find(key);
    remember(world, was, is);
    if (!is) keepCost(world, costOf(was?.item));
    violations.push(...checkEdges(was?.item, is?.item));
  }
  found(world, violations);
}

function found(world: WorldState, violations: readonly string[]): void {
  if (violations.length > 0) world.violations = [...world.violations, ...violations];
}

/** A question that held its own money is over: it is charged with what was billed, or all of its money counts as spent. */
function settle(world: WorldState, writes: readonly Write[]): void {
  const isOver = writes.some((write) => write.op === "delete" && write.key.sk.startsWith("WORK#hold#"));
  if (!isOver) return;
  const added = (sk: string, field: string) =>
    writes.reduce((sum, write) => {
      const mine = write.op === "update" && write.key.pk !== "STAGE" && write.key.sk.startsWith(sk);
      const fields = mine ? Object.entries(write.add ?? {}) : [];
      return sum + fields.reduce((all, [name, by]) => (name.endsWith(field) ? all + by : all), 0);
    }, 0);
  const charged = added("STATISTICS#0#USAGE", ":microUsd");
  world.unsettled -= charged;
  if (charged === 0) world.writtenOff += added("BUDGET#", "spent");
}

/** What a thing has cost is charged even when it is gone. */
function keepCost(world: WorldState, cost: ReturnType<typeof costOf>): void {
  if (cost)
    world.goneCost = having(world.goneCost, cost.of, (world.goneCost.get(cost.of) ?? 0) + cost.microUsd);
}

/** An index that lags shows the row as it was before; the driver wants to know when something is due. */
function remember(world: WorldState, before: Row | undefined, after: Row | undefined): void {
  const row = after ?? before;
  if (!row?.item.sk.startsWith("WORK#")) return;
  world.lagging = having(world.lagging, row.name, before);
  world.due =
    after?.item["workPk"] === undefined
      ? lacking(world.due, row.name)
      : having(world.due, row.name, Number(after.item["dueAt"]));
}
