import type { Item } from "../../../lib/kernel/table.ts";
import type { AtRest } from "./index.ts";

/** The row that stands for a thing, by the prefix of its id. */
const KINDS: Record<string, string> = {
  res: "RESUME",
  job: "JOB",
  tlr: "TAILORING",
  ltr: "LETTER",
  int: "INTERVIEW",
  sug: "SUGGESTION",
};
const ID = /\b([a-z]{3})_[0-9A-Z]{26}\b/g;

/** Of a thing that is gone nothing is left: no row has its id in the key, whatever its kind, and nobody keeps a slot for it or any other ended work. */
export const checkLeftovers: AtRest = (state) => {
  const items = state.table.items();
  const rows = new Set(items.map(({ pk, sk }) => `${pk} ${sk}`));
  return items.flatMap((item) => [
    ...[...item.sk.matchAll(ID)].flatMap(([id, prefix = ""]) => {
      const kind = KINDS[prefix];
      return kind === undefined || rows.has(`${item.pk} ${kind}#${id}`)
        ? []
        : [`${item.sk} is left of ${id}`];
    }),
    ...(item.sk === "RUNNING" ? slotsOf(item).map((slot) => `${slot} keeps its slot`) : []),
  ]);
};

/** Fields of the row of running work that are about one piece of it. */
const slotsOf = (item: Item): string[] => Object.keys(item).filter((field) => field.includes("#"));

/** One piece of work has one result: no two résumés or letters come from one tailoring, and its own is the one that it names. */
export const checkResults: AtRest = (state) => {
  const items = state.table.items();
  return ["RESUME", "LETTER"].flatMap((kind) => {
    const made = items.filter(
      ({ sk, tailoringId }) => sk.startsWith(`${kind}#`) && tailoringId !== undefined,
    );
    return [...Map.groupBy(made, ({ pk, tailoringId }) => `${pk} ${String(tailoringId)}`)].flatMap(
      ([tailoring, results]) =>
        results.length === 1 ? [] : [`${tailoring} made ${results.length} rows of ${kind}`],
    );
  });
};
