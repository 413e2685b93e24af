import type { AtRest } from "./index.ts";

const ENDED = new Set(["DONE", "FAILED", "CANCELLED"]);
const OPEN_STATUSES = new Set(["AWAITING_UPLOAD", "PARSING", "PENDING", "RUNNING", "SCORING"]);

/** Every accepted piece of work has ended, and what people see says so too. */
export const checkWork: AtRest = (state) =>
  state.table.items().flatMap((item) => {
    const { sk } = item;
    if (sk.startsWith("WORK#")) {
      const isOver = ENDED.has(String(item["state"]));
      const keeps = item["reserved"] === undefined ? [] : [`${sk} has ended and keeps money`];
      const forgotten = isOver && typeof item["expiresAt"] === "number";
      return [...keeps, ...(forgotten ? [] : [`${sk} is ${String(item["state"])}`])];
    }
    if (sk.startsWith("OPENWORK#")) return [`${sk} is shown, and nothing is open`];
    const analysis = (item["analysis"] as { status?: string } | undefined)?.status;
    const status = sk.startsWith("JOB#") ? analysis : item["status"];
    const shown = /^(RESUME|JOB|TAILORING|LETTER|INTERVIEW|GENERATION)#/.test(sk);
    return shown && OPEN_STATUSES.has(String(status)) ? [`${sk} is shown as ${String(status)}`] : [];
  });
