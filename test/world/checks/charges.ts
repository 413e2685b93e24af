import type { Item } from "../../../lib/kernel/table.ts";
import { microUsdOf, SAID, UNSAID } from "../model.ts";
import type { WorldState } from "../state.ts";
import type { AtRest } from "./index.ts";

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const userOf = (item: Item): string => item.pk.slice("USER#".length);

/** Which rows show what their work has cost, by the kind of the row and the task of the model. */
const SHOWN: readonly { kind: string; task: string }[] = [
  { kind: "TAILORING", task: "tailor" },
  { kind: "LETTER", task: "letter" },
];

/** The shown cost of a row, in millionths of a dollar, and whose and what for. */
export function costOf(item: Item | undefined): { of: string; microUsd: number } | undefined {
  const shown = SHOWN.find(({ kind }) => item?.sk.startsWith(`${kind}#`));
  const usage = item?.["usage"] as Parameters<typeof microUsdOf>[0] | undefined;
  if (!item || !shown || !usage) return undefined;
  return { of: `${userOf(item)} ${shown.task}`, microUsd: microUsdOf(usage) };
}

/** What people are charged is the cost of the work that ended, each once; no reservation stays; and nobody pays what no model billed. */
export const checkCharges: AtRest = (state) => {
  const items = state.table.items();
  const charged = new Map<string, number>();
  let total = 0;
  for (const item of items.filter(({ sk }) => sk === "STATISTICS#0#USAGE")) {
    for (const [field, value] of Object.entries(item)) {
      const [task, what] = field.split(":");
      if (what !== "microUsd") continue;
      charged.set(`${userOf(item)} ${task ?? ""}`, number(value));
      total += number(value);
    }
  }
  const cost = new Map(state.goneCost);
  for (const shown of items.flatMap((item) => costOf(item) ?? []))
    cost.set(shown.of, (cost.get(shown.of) ?? 0) + shown.microUsd);
  const tasks = new Set(
    [...cost.keys(), ...charged.keys()].filter((of) => SHOWN.some(({ task }) => of.endsWith(` ${task}`))),
  );
  return [
    ...[...tasks].flatMap((of) =>
      (charged.get(of) ?? 0) === (cost.get(of) ?? 0)
        ? []
        : [`${of} is charged ${charged.get(of) ?? 0}, its work cost ${cost.get(of) ?? 0}`],
    ),
    ...(total <= state.billed ? [] : [`${total} are charged, models billed ${state.billed}`]),
    ...budgets(items, charged, state.writtenOff + state.abandoned),
    ...held(state),
    ...items.filter(({ sk }) => sk === "STATISTICS#0#USAGE").flatMap(tokens),
  ];
};

/** Tokens, calls and money of a task are those of so many answers, and so many questions that were billed and got none. */
function tokens(item: Item): string[] {
  const tasks = new Set(
    Object.keys(item).flatMap((field) => (field.endsWith(":calls") ? [field.slice(0, -6)] : [])),
  );
  return [...tasks].flatMap((task) => {
    const of = (what: string) => number(item[`${task}:${what}`]);
    const calls = of("calls");
    const unsaid =
      (calls * SAID.outputTokens - of("outputTokens")) / (SAID.outputTokens - UNSAID.outputTokens);
    const money = (calls - unsaid) * microUsdOf(SAID) + unsaid * microUsdOf(UNSAID);
    const fits = of("inputTokens") === calls * SAID.inputTokens && of("microUsd") === money;
    return fits && Number.isInteger(unsaid) ? [] : [`${item.pk} usage of ${task} does not add up`];
  });
}

/** The most that one question puts aside: three requests, as dear as they get. */
const HELD_MOST = 3 * microUsdOf(SAID);

/** The questions that one piece of work asks at most. */
const QUESTIONS_MOST = 2;

/** What was billed to somebody who waited is charged, or more than that was written off; and nothing is without a mishap. */
function held({ unsettled, writtenOff, abandoned, harmed, broke }: WorldState): string[] {
  const lost = [...broke.values()].reduce((sum, times) => sum + times, harmed);
  return [
    ...(unsettled < 0 ? [`${-unsettled} more are charged for held questions than was billed`] : []),
    ...(unsettled > writtenOff
      ? [`${unsettled} were billed for held questions and never accounted for`]
      : []),
    ...(writtenOff > harmed * HELD_MOST ? [`${writtenOff} were written off after ${harmed} mishaps`] : []),
    ...(abandoned > lost * QUESTIONS_MOST * HELD_MOST
      ? [`${abandoned} were written off for work that was ended, after ${lost} mishaps`]
      : []),
  ];
}

/** Of a day, what is committed has been spent, for work or for a question that nobody settled; of the stage, what its users have spent. */
function budgets(items: readonly Item[], charged: ReadonlyMap<string, number>, writtenOff: number): string[] {
  const rows = items.filter(({ sk }) => sk.startsWith("BUDGET#"));
  const open = rows.filter((row) => number(row["committed"]) !== number(row["spent"]));
  const sum = (some: readonly Item[]) => some.reduce((all, row) => all + number(row["spent"]), 0);
  const users = rows.filter(({ pk }) => pk !== "STAGE");
  const [stage, spent] = [sum(rows.filter(({ pk }) => pk === "STAGE")), sum(users)];
  const all = [...charged.values()].reduce((a, b) => a + b, writtenOff);
  return [
    ...open.map(
      ({ pk, sk, committed, spent: of }) => `${pk} ${sk} keeps ${number(committed)}, spent ${number(of)}`,
    ),
    ...(stage === spent ? [] : [`the stage spent ${stage}, its users ${spent}`]),
    ...(rows.length === 0 || spent === all
      ? []
      : [`days say ${spent} were spent, ${all} are charged or written off`]),
  ];
}
