/** A bug that could be in the code: `find` stands exactly once in the file and is replaced when the file is loaded. */
export type Mutant = {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** Words of the flows that can show it. */
  flows: readonly string[];
  /** Why this one changes nothing that anybody can see, when it does not. */
  equivalent?: string;
};

const work = "lib/work/store.ts";
const UPLOAD = ["rename it meanwhile", "delete it meanwhile"];
const TAILOR = ["move the application", "cancel a tailoring"];

const bug = (
  name: string,
  file: string,
  find: string,
  replace: string,
  flows: readonly string[] = UPLOAD,
  equivalent?: string,
): Mutant => ({ name, file, find, replace, flows, ...(equivalent !== undefined && { equivalent }) });

/** The seeded bugs; each changes the code under test and nothing else. */
export const MUTANTS: readonly Mutant[] = [
  bug(
    "finishing without the fence",
    work,
    "dueAt: clock.now() }), if: unchanged(claim.row) }",
    "dueAt: clock.now() }) }",
    ["cancel a tailoring", ...UPLOAD],
  ),
  bug(
    "claiming without a condition",
    work,
    '({ op: "put", item: itemOf(next), if: unchanged(row) });',
    '({ op: "put", item: itemOf(next) });',
    ["delete it meanwhile", ...TAILOR],
  ),
  bug(
    "no lease",
    work,
    'if (row.state === "RUNNING" && row.leaseUntil > now) return { refused: "leased" };',
    "",
    UPLOAD,
  ),
  bug(
    "ended work is claimed again",
    work,
    "row?.run !== message.run || isEnd(row.state)",
    "row?.run !== message.run",
    UPLOAD,
  ),
  bug(
    "a message of an earlier run is good",
    work,
    "row?.run !== message.run || isEnd(row.state)",
    "!row || isEnd(row.state)",
    ["cancel a tailoring"],
    "the later run is the same work on the same source: who delivers it does not matter, and the fence lets one finish",
  ),
  bug("restarted work keeps its run", work, "run: row.run + 1,", "run: row.run,", ["cancel a tailoring"]),
  bug(
    "ending does not raise the fence",
    work,
    "state, fence: row.fence + 1, dueAt: now };",
    "state, dueAt: now };",
    ["cancel a tailoring"],
    "the state is part of what a finishing write is conditional on, and a restart counts a run",
  ),
  bug(
    "the sweeper puts work off without a condition",
    work,
    'await table.write([{ op: "put", item: itemOf(next), if: unchanged(row) }]);',
    'await table.write([{ op: "put", item: itemOf(next) }]);',
    ["rename it meanwhile", "move the application"],
  ),
  bug(
    "the sweeper sends nothing",
    "lib/work/sweep.ts",
    "if (postponed) await deps.send[row.kind](messageOf(row));",
    "",
    ["upload a file"],
  ),
  bug(
    "the sweeper forgets what has just arrived",
    "lib/work/sweep.ts",
    "!(await deps.hasArrived(row))",
    "true",
    ["upload a file"],
  ),
  bug(
    "the sweeper never gives up",
    "lib/work/sweep.ts",
    "row.resent >= MAX_RESENT",
    "row.resent >= 1_000",
    ["breaks its reader"],
    "five receives make a dead letter, whose consumer gives up first",
  ),
  bug(
    "giving up ignores the lease",
    "lib/work/give-up.ts",
    'if (row.state === "RUNNING" && row.leaseUntil > now) return "leased";',
    "",
    ["dead letter"],
    "the fence is raised by giving up, so that the worker's result is refused: work ends FAILED where it could have ended well",
  ),
  bug(
    "leased work is acknowledged",
    "lib/resumes/parse-upload.ts",
    'claimed.refused === "leased" ? "again" : "done"',
    '"done"',
    UPLOAD,
    "the sweeper sends it again when the lease is over: it costs minutes, no work",
  ),
  bug(
    "failed work is acknowledged",
    "lib/queue/handler.ts",
    '.filter(({ verdict }) => verdict === "again")',
    ".filter(() => false)",
    UPLOAD,
    "the sweeper sends it again: it costs minutes, no work",
  ),
  bug(
    "a split commit",
    "lib/resumes/parse-upload.ts",
    'await deps.table.write([\n        ...deps.work.finishing(claim, "failure" in read ? "FAILED" : "DONE"),',
    'await deps.table.write(deps.work.finishing(claim, "failure" in read ? "FAILED" : "DONE"));\n      await deps.table.write([',
    UPLOAD,
  ),
  bug(
    "ids of a repeated request are new ones",
    "lib/http/idempotency.ts",
    "ids: replayableIds(row.startedAt, row.seed),",
    "ids: replayableIds(row.startedAt + row.leaseUntil, row.seed),",
    ["restore", "save one posting", "read a file at once", "import a"],
  ),
  bug(
    "the effect of a request is not noted",
    "lib/http/idempotency.ts",
    "effect: row.happened === true ? { happened: true, writes: [] } : { happened: false, writes: [note] },",
    "effect: { happened: false, writes: [] },",
    ["restore", "import a"],
  ),
  bug(
    "a later answer replaces the first",
    "lib/http/idempotency.ts",
    '{ op: "update", key, set, if: [{ is: "equal", field: "state", value: "RUNNING" }] },',
    '{ op: "update", key, set, if: [{ is: "present" }] },',
    ["upload a file"],
  ),
  bug(
    "a request in progress is begun again",
    "lib/http/idempotency.ts",
    "if (row.leaseUntil > now) throw busy;",
    "",
    ["restore", "upload a file"],
    "both executions make the same ids and one effect, and the first answer that is kept is given to both",
  ),
  bug(
    "a tailoring does not hold its source",
    "lib/tailoring/store.ts",
    '    { op: "put", item: { ...jobTailoringKey(userId, jobId, tailoringId), tailoringId } },\n    { op: "put", item: { ...activeTailoringKey(userId, tailoringId), tailoringId, jobId } },\n    countTailoring(userId, row.resumeId, 1),',
    '    { op: "put", item: { ...jobTailoringKey(userId, jobId, tailoringId), tailoringId } },\n    { op: "put", item: { ...activeTailoringKey(userId, tailoringId), tailoringId, jobId } },',
    TAILOR,
  ),
  bug(
    "a finished tailoring still holds its source",
    "lib/tailoring/run-tailoring.ts",
    "        ...leaveActive(userId, row),\n",
    "",
    TAILOR,
  ),
  bug(
    "cancelling leaves the work",
    "lib/tailoring/steer-tailoring.ts",
    '        ...endWork(work, "CANCELLED", now),\n',
    "",
    ["cancel a tailoring"],
  ),
  bug(
    "a deleted résumé stays the primary one",
    "lib/resumes/store.ts",
    "...(isPrimary\n",
    "...(row.version < 0 && isPrimary\n",
    ["delete a résumé"],
  ),
  bug(
    "a deleted résumé leaves its work",
    "lib/resumes/store.ts",
    '    ...forgetWork(parsing ?? { kind: "parse", userId, subjectId: row.resumeId }),\n',
    "",
    ["delete it meanwhile"],
  ),
  bug(
    "a deleted résumé is cleaned up once only",
    "lib/resumes/remove-resume.ts",
    'if (now < late) await work.postpone(claimed.claim.row, "QUEUED", late - now);\n    else ',
    "",
    ["delete it meanwhile"],
  ),
  bug(
    "no purge of a deleted résumé",
    "lib/resumes/store.ts",
    '    acceptAnyway({ kind: "purge", userId, subjectId: row.resumeId }, now, "QUEUED", 0),\n',
    "",
    ["delete a résumé"],
  ),
  bug(
    "a file is put before anybody intends to remove it",
    "lib/resumes/parse-now.ts",
    '  await intend(table, acceptWork(purge, clock.now(), "QUEUED", ABANDONED_MS));\n',
    "",
    ["read a file at once"],
  ),
  bug(
    "the intention to remove a file stays",
    "lib/resumes/parse-now.ts",
    "[withdrawWork(purge), ",
    "[",
    ["read a file at once"],
    "the sweeper finds that the résumé stands, and forgets it",
  ),
  bug(
    "two windows save one posting",
    "lib/jobs/store.ts",
    "item: { ...postingMarkKey(userId, mark), jobId: row.jobId },\n      if: absent,",
    "item: { ...postingMarkKey(userId, mark), jobId: row.jobId },",
    ["two windows"],
  ),
  bug(
    "a deleted job leaves its posting",
    "lib/jobs/store.ts",
    '    { op: "delete", key: postingKey(userId, row.jobId) },\n',
    "",
    ["save a job", "delete a job"],
  ),
  bug(
    "a deleted tailoring leaves its pointer",
    "lib/tailoring/store.ts",
    '    { op: "delete", key: jobTailoringKey(userId, row.jobId, row.tailoringId) },\n',
    "",
    ["replaces"],
  ),
  bug(
    "users share a partition",
    "lib/kernel/keys.ts",
    "return `USER#${userId}`;",
    'return userId === "" ? "" : "USER#all";',
    ["import a"],
  ),
];
