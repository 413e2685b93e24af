import type { Change, Tailoring } from "./answers.ts";

const WIDTH = 100;

/** A value of a change in one line of a terminal. */
function short(value: unknown): string {
  const text =
    Array.isArray(value) && value.every((item) => typeof item === "string")
      ? value.map((item) => short(item)).join(" | ")
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 2)} …`;
}

const isNothing = (value: unknown) => value === undefined || value === null;

/** A change as lines: what, why, and the line of the source that bears it out. */
export function linesOf({ path, action, before, after, reason, evidence }: Change): string[] {
  const [source] = evidence;
  return [
    `${action} ${path}`,
    ...(isNothing(before) ? [] : [`  - ${short(before)}`]),
    ...(isNothing(after) ? [] : [`  + ${short(after)}`]),
    `  why: ${reason}`,
    ...(source === undefined ? [] : [`  source ${source.path}: “${short(source.quote)}”`]),
  ];
}

/** One change of every kind first, then others, at most `count`. */
export function pick(changes: readonly Change[], count: number): Change[] {
  const firsts = changes.filter(
    ({ action }, at) => changes.findIndex((other) => other.action === action) === at,
  );
  return [...new Set([...firsts, ...changes])].slice(0, count);
}

export function refusalLines(refused: Tailoring["refused"]): string[] {
  if (refused.length === 0) return ["nothing: the rules engine proposed only what the résumé holds"];
  return refused.flatMap(({ path, after, rule, detail }) => [
    `${path}: ${short(after)}`,
    `  rule ${rule}: ${detail}`,
  ]);
}

/** How often each action occurs, such as "2 add, 5 reorder". */
export function counted(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { action } of changes) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts].map(([action, count]) => `${count} ${action}`).join(", ");
}
