import type { Item } from "../../../lib/kernel/table.ts";

type Edges = Record<string, readonly string[]>;

/** Where each status may go; "" is a row that did not exist. Written down here, not read from the code that is under test. */
const RESUME: Edges = {
  "": ["AWAITING_UPLOAD", "READY"],
  AWAITING_UPLOAD: ["PARSING", "FAILED"],
  PARSING: ["READY", "FAILED"],
  READY: [],
  FAILED: ["PARSING"],
};
const TAILORING: Edges = {
  "": ["PENDING"],
  PENDING: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: ["PENDING"],
};
const LETTER: Edges = {
  "": ["PENDING"],
  PENDING: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: [],
};
const INTERVIEW: Edges = {
  "": ["IN_PROGRESS"],
  IN_PROGRESS: ["SCORING"],
  SCORING: ["SCORED", "SCORING_FAILED"],
  SCORING_FAILED: ["SCORING"],
  SCORED: [],
};
/** Kinds of rows that have a status and a version. */
const STATUSES: Record<string, Edges> = { RESUME, TAILORING, LETTER, INTERVIEW, GENERATION: LETTER };
const ANALYSIS: Edges = {
  "": ["PENDING"],
  PENDING: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: [],
};
const APPLICATION: Edges = {
  "": ["NEW"],
  NEW: ["INTERESTED", "RESUME_GENERATED", "APPLIED", "ARCHIVED"],
  INTERESTED: ["RESUME_GENERATED", "APPLIED", "ARCHIVED"],
  RESUME_GENERATED: ["APPLIED", "ARCHIVED"],
};
const WORK: Edges = {
  "": ["WAITING", "QUEUED"],
  WAITING: ["QUEUED", "RUNNING", "FAILED"],
  QUEUED: ["RUNNING", "FAILED", "CANCELLED", "DONE"],
  RUNNING: ["QUEUED", "DONE", "FAILED", "CANCELLED"],
  DONE: [],
  FAILED: ["QUEUED"],
  CANCELLED: ["QUEUED"],
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const analysisOf = (item: Item | undefined) =>
  text((item?.["analysis"] as { status?: unknown } | undefined)?.status);

function edge(what: string, edges: Edges, from: string, to: string): string[] {
  return from === to || edges[from]?.includes(to) ? [] : [`${what} went from ${from || "nothing"} to ${to}`];
}

/** One row before and after a write: statuses follow their edges, fences and versions only grow, ended work starts again in a new run only. */
export function checkEdges(before: Item | undefined, after: Item | undefined): string[] {
  if (!after) return [];
  const { sk } = after;
  const state = (item: Item | undefined) => text(item?.["state"]);
  const status = (item: Item | undefined) => text(item?.["status"]);
  const edges = STATUSES[sk.split("#")[0] ?? ""];
  if (sk.startsWith("INTERVIEW#") && before && number(after["version"]) === number(before["version"]))
    return [`${sk} was changed without another version`];
  if (edges)
    return [...edge(sk, edges, status(before), status(after)), ...grows(sk, "version", before, after)];
  if (sk.startsWith("JOB#")) {
    return [
      ...edge(sk, APPLICATION, status(before), status(after)),
      ...history(before, after),
      ...edge(`${sk} analysis`, ANALYSIS, analysisOf(before), analysisOf(after)),
      ...grows(sk, "version", before, after),
    ];
  }
  if (!sk.startsWith("WORK#")) return [];
  const ended = ["DONE", "FAILED", "CANCELLED"].includes(state(before));
  const again = number(after["run"]) > number(before?.["run"]);
  return [
    ...edge(sk, WORK, state(before), state(after)),
    ...grows(sk, "fence", before, after),
    ...(ended && !again && state(after) !== state(before) ? [`${sk} started again in the same run`] : []),
  ];
}

/** The history of an application is the one before it and what was done now, each step allowed after the one before, and it ends where the application stands. */
function history(before: Item | undefined, after: Item): string[] {
  const steps = (item: Item | undefined) =>
    ((item?.["statusHistory"] ?? []) as { status: string }[]).map(({ status }) => status);
  const [was, is] = [steps(before), steps(after)];
  const goesOn = was.every((status, i) => is[i] === status);
  return [
    ...is.flatMap((status, i) => edge(`${after.sk} history`, APPLICATION, is[i - 1] ?? "", status)),
    ...(goesOn && is.at(-1) === after["status"]
      ? []
      : [`${after.sk} is ${String(after["status"])} after ${is.join(", ")}`]),
  ];
}

function grows(what: string, field: string, before: Item | undefined, after: Item): string[] {
  if (!before || number(after[field]) >= number(before[field])) return [];
  return [`${what}: ${field} went from ${String(before[field])} to ${String(after[field])}`];
}
