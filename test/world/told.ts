import { refusalOf } from "../../lib/platform/table/memory-table.ts";
import type { Written } from "../../lib/platform/table/rows.ts";
import type { Place, Told } from "./process.ts";

/** What a caller sees of a call that failed or whose answer got lost. */
class PortFailure extends Error {
  override readonly name = "PortFailure";
}

/** The answer of a call that has nothing to tell. */
export const DONE: Told = { key: "done", give: () => undefined };

/** What the caller of a call that failed hears. */
export function failure({ place }: { place: Place }): Told {
  return { key: "port failed", fail: () => new PortFailure(place.call.label) };
}

/** An answer, or the error in its place. */
export function heard(perform: () => Told): Told {
  try {
    return perform();
  } catch (error) {
    const told = error instanceof Error ? error : new Error(String(error));
    return { key: `failed ${String(told)}`, fail: () => told };
  }
}

/** What a caller hears of a change that happened, or of a transaction that was refused. */
export function answerOf(written: Written | undefined): Told {
  if (!written || written.refused.length === 0) return DONE;
  const known = refusals.get(written);
  if (known) return known;
  const key = `refused ${written.refused.map(({ index, row }) => `${index}:${row?.id ?? 0}`).join()}`;
  const told: Told = { key, fail: () => refusalOf(written.refused) };
  refusals.set(written, told);
  return told;
}

const refusals = new WeakMap<Written, Told>();
