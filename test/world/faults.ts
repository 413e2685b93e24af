import { fault, jump, RUN } from "./choices.ts";
import type { Option } from "./choices.ts";
import { MODEL_FAULTS } from "./model.ts";
import type { Call } from "./process.ts";

/** What stands before the name of whoever overtakes: at once, or once the clock has jumped. */
export const OVERTAKEN = "overtaken by ";
export const OVERTAKEN_LATE = "after a jump of the clock overtaken by ";

const options = new Map<string, Option>();
/** An option, made once. */
export function option(name: string, faults: number, jumps: number): Option {
  const known = options.get(name) ?? { name, faults, jumps };
  options.set(name, known);
  return known;
}

const READ = [fault("fail")];
const ASK = [fault("fail"), fault("die")];
const MODEL = [...ASK, ...[...MODEL_FAULTS.keys()].map(fault)];
export const LAG = fault("lag");
const CHANGE = [
  fault("fail"),
  fault("die after"),
  fault("lose answer"),
  fault("land late"),
  fault("land next"),
];
export const REPEAT = fault("repeat");
export const DOUBLE = fault("double");
export const DIE_BEFORE = fault("die before");
export const JUMP = jump("clock jumps");
export const STALL = fault("stall");
export const EVENT = [RUN, fault("event lost"), fault("event twice"), fault("event late")];

/** An option that lets somebody else act while the one who stands here waits. */
export const isOfOthers = (name: string): boolean =>
  name === STALL.name || name.startsWith(OVERTAKEN) || name.startsWith(OVERTAKEN_LATE);

/** Options of a call, by what it does. */
export function faultsOf(call: Call): readonly Option[] {
  switch (call.kind) {
    case "read":
      return call.stale ? [...READ, LAG] : READ;
    case "ask":
      return ASK;
    case "model":
      return MODEL;
    case "change": {
      const { effect } = call;
      if (effect.kind === "send") return [...CHANGE, DOUBLE];
      return effect.kind === "write" && effect.writes.length === 1 ? [...CHANGE, REPEAT] : CHANGE;
    }
    default:
      return [];
  }
}
