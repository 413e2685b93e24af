import { bug } from "./bug.ts";
import type { Mutant } from "./bug.ts";

const held = "lib/asking/held-call.ts";
const work = "lib/work/store.ts";
const writes = "lib/work/writes.ts";
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
    "row ? settleHold(row, charge) : settleWrites(userId, undefined, charge)",
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
    "await table.write(settleHold(row, charge));\n      } catch",
    "await table.write(settleHold(row, undefined));\n      } catch",
    ASKED,
  ),
  bug(
    "a hold is settled twice",
    writes,
    '[{ op: "delete", key, if: unchanged(row) }, ...settleWrites(row',
    '[{ op: "delete", key }, ...settleWrites(row',
    ASKED,
  ),
  bug(
    "the sweeper does not see to holds",
    "lib/work/sweep.ts",
    'if (row.kind === "hold") {\n    await deps.work.spend(row);\n',
    'if (row.kind === "hold") {\n',
    ASKED,
  ),
  bug(
    "work that is ended gives its money back while its question is out",
    writes,
    'if (row.state !== "RUNNING" || row.leaseUntil <= now) return settleWrites(userId, reserved, undefined);',
    "if (now > 0) return settleWrites(userId, reserved, undefined);",
    ["cancel a tailoring", "deleted meanwhile"],
  ),
  bug(
    "a worker that lost its work does not tell what it was billed",
    work,
    "await settleLost(claim, charge);\n        return false;",
    "return false;",
    ["cancel a tailoring", "deleted meanwhile"],
  ),
  bug(
    "a cancelled tailoring keeps the money of its letter",
    writes,
    "return [write, ...settleWrites(userId, handedOn(reserved), undefined)];",
    "return [write];",
    ["cancel a tailoring", "tailor with a letter"],
  ),
  bug("work that ended is shown as open", work, "      ...leaveOpen(row),\n", "", ["cancel a tailoring"]),
  bug(
    "an upload that came is not shown as open",
    work,
    'const shown = row.state === "WAITING" ? showOpen(row) : [];',
    "const shown: Write[] = [];",
    ["upload"],
  ),
  bug("a deleted thing is shown as being worked on", writes, "    ...leaveOpen(subject),\n", "", [
    "deleted meanwhile",
    "ask for a letter",
  ]),
];
