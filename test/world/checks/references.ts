import type { Item } from "../../../lib/kernel/table.ts";
import type { AtRest } from "./index.ts";

/** What one row says of another is true: marks, pointers, counters, and parts that belong to a whole. */
export const checkReferences: AtRest = (state) => {
  const items = state.table.items();
  const rows = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  return items
    .flatMap((item) =>
      referencesOf(item).flatMap((sk) => (rows.has(`${item.pk} ${sk}`) ? [] : [`${item.sk} needs ${sk}`])),
    )
    .concat(items.flatMap((item) => ownCounts(item, items)))
    .concat(items.flatMap((item) => documentOf(item, rows)));
};

/** What work is about, by its kind; work of a deleted thing leaves nothing behind. */
const SUBJECTS: Record<string, string> = {
  parse: "RESUME",
  analyse: "JOB",
  tailor: "TAILORING",
  letter: "LETTER",
  score: "INTERVIEW",
  suggest: "GENERATION",
};

function referencesOf(item: Item): string[] {
  const [kind, first = "", second = "", third = ""] = item.sk.split("#");
  switch (kind) {
    case "PRIMARY":
      return [`RESUME#${String(item["resumeId"])}`];
    case "RESUMEDOC":
      return [`RESUME#${first}`];
    case "JOBRESUME":
      return [`JOB#${first}`, `RESUME#${second}`];
    case "POSTING":
      return [`JOB#${first}`];
    case "POSTINGMARK":
      return [`JOB#${String(item["jobId"])}`];
    case "TAILORINGRESULT":
      return [`TAILORING#${first}`];
    case "JOBTAILORING":
      return [`JOB#${first}`, `TAILORING#${second}`];
    case "ACTIVETAILORING":
      return [`TAILORING#${first}`];
    case "INTERVIEWPART":
    case "INTERVIEWSCORE":
      return [`INTERVIEW#${first}`];
    case "INTERVIEW":
      return [
        `INTERVIEWPART#${first}#PLAN`,
        ...(item["status"] === "SCORED" ? [`INTERVIEWSCORE#${first}#00`] : []),
      ];
    case "WORK":
      return first in SUBJECTS ? [`${SUBJECTS[first] ?? ""}#${second}`] : [];
    case "DEFERRED":
      // a mark that outlives what it would wake
      return [`WORK#${first}#${third}`];
    case "LETTERTEXT":
      return [`LETTER#${first}`];
    case "JOBLETTER":
      return [`JOB#${first}`, `LETTER#${second}`];
    case "LETTER":
      return [
        `JOB#${String(item["jobId"])}`,
        `JOBLETTER#${String(item["jobId"])}#${first}`,
        ...(item["status"] === "COMPLETED" ? [`LETTERTEXT#${first}`] : []),
      ];
    case "JOB":
      return [`POSTING#${first}`, `POSTINGMARK#${String(item["textMark"])}`];
    case "TAILORING":
      return [
        `JOB#${String(item["jobId"])}`,
        `JOBTAILORING#${String(item["jobId"])}#${first}`,
        ...(item["status"] === "COMPLETED" ? [`TAILORINGRESULT#${first}`] : []),
        ...(item["status"] === "PENDING" || item["status"] === "RUNNING" ? [`ACTIVETAILORING#${first}`] : []),
      ];
    case "RESUME":
      return typeof item["jobId"] === "string" ? [`JOBRESUME#${item["jobId"]}#${first}`] : [];
    default:
      return [];
  }
}

/** A résumé counts the tailorings that wait for it or run on it. */
function ownCounts(item: Item, items: readonly Item[]): string[] {
  const [kind, id = ""] = item.sk.split("#");
  if (kind !== "RESUME") return [];
  const running = items.filter(
    ({ pk, sk, resumeId, status }) =>
      pk === item.pk &&
      sk.startsWith("TAILORING#") &&
      resumeId === id &&
      (status === "PENDING" || status === "RUNNING"),
  ).length;
  const counted = Number(item["activeTailorings"] ?? 0);
  return counted === running ? [] : [`${item.sk} counts ${counted} tailorings, there are ${running}`];
}

/** A readable résumé has the document version that it names. */
function documentOf(item: Item, rows: ReadonlyMap<string, Item>): string[] {
  if (!item.sk.startsWith("RESUME#") || item["status"] !== "READY") return [];
  const version = String(item["documentVersion"]).padStart(8, "0");
  const sk = `RESUMEDOC#${item.sk.slice(7)}#${version}`;
  return rows.has(`${item.pk} ${sk}`) ? [] : [`${item.sk} is READY without ${sk}`];
}
