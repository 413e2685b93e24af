import { bug } from "./bug.ts";
import type { Mutant } from "./bug.ts";

const held = "lib/asking/held-call.ts";
const work = "lib/work/store.ts";
const ASKED = ["start an interview, and delete", "answer a question and complete"];

/** Bugs around questions that hold their own money, and answers that are kept. */
export const ASKING_BUGS: readonly Mutant[] = [
  bug(
    "a held question is not settled",
    held,
    "await settle(deps, held, chargeOf(question.task, answer.usage));\n",
    "",
    ASKED,
  ),
  bug(
    "a held question that failed is not charged",
    held,
    "await settle(deps, held, chargeOf(question.task, error.usage));",
    "await settle(deps, held, undefined);",
    ASKED,
  ),
  bug(
    "a settled question keeps its hold",
    held,
    "row ? forgetWork(row, charge) : settleWrites(userId, undefined, charge)",
    "settleWrites(userId, undefined, charge)",
    ASKED,
  ),
  bug(
    "a hold puts no money aside",
    held,
    "const writes = [write, ...reserveWrites(userId, reserved, spending.limits)];",
    "const writes = [write];",
    ASKED,
  ),
  bug(
    "money is put aside without a hold",
    held,
    "const writes = [write, ...reserveWrites(userId, reserved, spending.limits)];",
    "const writes = reserveWrites(userId, reserved, spending.limits);",
    ASKED,
  ),
  bug(
    "a held question tells its cost to be charged again",
    held,
    "return { ...answer, usage: SETTLED };",
    "return answer;",
    ASKED,
    "nobody who waits charges anything by what the answer tells of its cost",
  ),
  bug(
    "a question whose asker died was free",
    work,
    "await table.write(forgetWork(row, charge));",
    "await table.write(forgetWork(row));",
    ASKED,
  ),
  bug(
    "a hold is settled twice",
    work,
    '{ op: "delete", key, if: unchanged(subject) },\n',
    '{ op: "delete", key },\n',
    ASKED,
  ),
  bug(
    "the sweeper does not see to holds",
    "lib/work/sweep.ts",
    'if (row.kind === "hold") {\n    await deps.work.spend(row);\n',
    'if (row.kind === "hold") {\n',
    ASKED,
  ),
];
