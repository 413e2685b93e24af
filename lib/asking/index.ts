/** How questions reach the model: answers that are kept are given again, and no question is asked without money for it. */
import type { ModelCall, Spending } from "../model/index.ts";
import { makeHeldCall } from "./held-call.ts";
import type { HeldCallDeps } from "./held-call.ts";
import { keeping, readingKept } from "./kept-answers.ts";
import { boundedCall } from "./question-size.ts";

type Given = Pick<HeldCallDeps, "table" | "clock" | "log"> & {
  /** Absent where the rules engines do the work. */
  model?: ModelCall | undefined;
  /** Absent where nothing is spent, and then nothing is kept either. */
  spending?: Spending | undefined;
};

/** The model of a worker, whose work holds the money for it. */
export function modelOfWork({ model, spending, table, clock, log }: Given): ModelCall | undefined {
  if (model === undefined || spending === undefined) return model;
  const given = { table, clock, log, models: spending.models };
  return readingKept(boundedCall(keeping(model, given)), given);
}

/** The model of a request that waits for it: each question puts its own money aside, and settles it. */
export function modelOfRequest({
  model,
  ...given
}: Given & Omit<HeldCallDeps, "spending">): ModelCall | undefined {
  const { spending, table, clock, log } = given;
  if (model === undefined || spending === undefined) return model;
  const kept = { table, clock, log, models: spending.models };
  return readingKept(makeHeldCall(keeping(model, kept), { ...given, spending }), kept);
}
