import { bug } from "./bug.ts";
import type { Mutant } from "./bug.ts";

const once = "lib/http/once-by-key.ts";
const idempotency = "lib/http/idempotency.ts";
const givenUp = "functions/system/given-up.ts";

/** Bugs around repeated requests, what is shown of given-up work, and what is left of things that are gone. */
export const REQUEST_BUGS: readonly Mutant[] = [
  bug(
    "a refusal by the request's own effect is kept",
    idempotency,
    'const unknown = effect.happened ? [] : [{ is: "fieldAbsent" as const, field: "happened" }];',
    "const unknown: never[] = [];",
    ["whose reading was given up"],
  ),
  bug(
    "a refusal replaces the answer that was kept",
    idempotency,
    "set: doneWith(answer), if: [running, ...unknown] }]);",
    'set: doneWith(answer), if: [{ is: "present" }] }]);',
    ["whose reading was given up", "cancel a tailoring"],
  ),
  bug(
    "what passes by itself is kept as the answer",
    once,
    "problem.status >= 500 ||",
    "problem.status >= 600 ||",
    ["restore a version", "delete it while its request is repeated"],
  ),
  bug(
    "a request that failed keeps its key",
    once,
    "    await idempotency.release(key);\n    return undefined;\n",
    "    return undefined;\n",
    ["restore a version"],
    "its lease ends by itself: the client is told to wait, and is answered then",
  ),
  bug(
    "a refusal is not told of the effect that was made meanwhile",
    once,
    'return "answer" in kept ? asAnswer(kept.answer) : attempt(kept);',
    'return "answer" in kept ? asAnswer(kept.answer) : Promise.reject(error as Error);',
    ["whose reading was given up"],
  ),
  bug(
    "a given-up analysis is still shown as running",
    givenUp,
    "return analysisGivenUp(row.userId, JobId.parse(row.subjectId), now);",
    "return [];",
    ["an analysis whose worker died"],
  ),
  bug(
    "a given-up letter is still shown as waiting",
    givenUp,
    "return givenUpLetter(letters, row.userId, row.subjectId, now);",
    "return [];",
    ["a letter whose worker died"],
  ),
  bug(
    "a given-up scoring is still shown as running",
    givenUp,
    "return givenUpScoring(interviews, row.userId, row.subjectId, now);",
    "return [];",
    ["a scoring whose worker died"],
  ),
  bug(
    "given-up suggestions are still shown as waiting",
    givenUp,
    "return givenUpGeneration(suggestions, row.userId, row.subjectId, now);",
    "return [];",
    ["suggestions whose worker died"],
  ),
  bug("forgotten work keeps its slot", "lib/work/writes.ts", "    ...freeSlot(subject),\n", "", [
    "ask for a letter while its job",
    "and deleted meanwhile",
  ]),
  bug(
    "a deleted résumé keeps its renders",
    "lib/resumes/keys.ts",
    'return ["uploads", "documents", "renders"].map(',
    'return ["uploads", "documents"].map(',
    ["export a résumé"],
  ),
  bug(
    "a deleted letter keeps its renders",
    "lib/letters/remove-letter.ts",
    "    acceptPurge(userId, letterId, now, 0),\n",
    "",
    ["edit a letter and export"],
  ),
  bug(
    "a job that is gone still counts in its week",
    "lib/insights/counts.ts",
    "change((one) => one.weeks?.[week])",
    "change((one) => (after.includes(one) ? one.weeks?.[week] : {}))",
    ["delete a job and its source", "edit a job"],
  ),
  bug(
    "a profile is made whatever stands there",
    "lib/account/profiles.ts",
    'item: { ...profileKey(userId), ...profile }, if: [{ is: "absent" }] }',
    "item: { ...profileKey(userId), ...profile } }",
    ["one's profile"],
  ),
  bug(
    "an edit of a job goes over what was done meanwhile",
    "lib/jobs/store.ts",
    '    remove,\n    if: [{ is: "equal", field: "version", value: row.version }],\n',
    '    remove,\n    if: [{ is: "present" }],\n',
    ["edit a job", "move the application"],
  ),
  bug(
    "a move of an application is not in its history",
    "lib/jobs/edit-job.ts",
    "withinRow([...row.statusHistory, entry].slice(-MAX_HISTORY))",
    "withinRow([...row.statusHistory].slice(-MAX_HISTORY))",
    ["move the application"],
  ),
];
