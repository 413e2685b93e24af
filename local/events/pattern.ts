import { matchesWildcard } from "../iam/wildcard.ts";
import { StackError } from "../stack-error.ts";
import { isObject, type Json, type JsonObject } from "../template/json.ts";

/** An event pattern whose every matcher is known. */
export type Pattern = { readonly pattern: JsonObject };

const MATCHERS = ["prefix", "suffix", "equals-ignore-case", "wildcard", "anything-but", "exists", "numeric"];

/** Checks a pattern; one that uses something unknown here is an error at start. */
export function parsePattern(pattern: JsonObject, where: string): Pattern {
  for (const [name, member] of Object.entries(pattern)) {
    if (name === "$or") {
      for (const choice of Array.isArray(member) ? member : []) parsePattern(isObject(choice) ? choice : {}, where);
    } else if (isObject(member)) parsePattern(member, where);
    else if (!Array.isArray(member)) throw new StackError(`The event pattern of ${where} has ${JSON.stringify(member)} for ${name}: it must be a list.`);
    else for (const matcher of member) checkMatcher(matcher, where);
  }
  return { pattern };
}

function checkMatcher(matcher: Json, where: string): void {
  const unknown = isObject(matcher) ? Object.keys(matcher).find((name) => !MATCHERS.includes(name)) : undefined;
  if (unknown !== undefined) throw new StackError(`The event pattern of ${where} uses ${unknown}, which the local stack does not know.`);
}

/** Whether an event fits a pattern (EventBridge User Guide, "Comparison operators for use in event patterns"). */
export function matchesPattern({ pattern }: Pattern, event: JsonObject): boolean {
  return matchesObject(pattern, event);
}

function matchesObject(pattern: JsonObject, event: JsonObject | undefined): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === "$or") return Array.isArray(wanted) && wanted.some((choice) => isObject(choice) && matchesObject(choice, event));
    const actual = event?.[name];
    if (isObject(wanted)) {
      const members = Array.isArray(actual) ? actual : [actual];
      return members.some((member) => matchesObject(wanted, isObject(member) ? member : undefined));
    }
    return Array.isArray(wanted) && wanted.some((matcher) => matchesField(matcher, actual));
  });
}

/** A field that is a list fits when one of its values does; `anything-but` too looks at each value by itself. */
function matchesField(matcher: Json, actual: Json | undefined): boolean {
  if (isObject(matcher) && "exists" in matcher) return matcher["exists"] === isLeaf(actual);
  const values = Array.isArray(actual) ? actual : [actual];
  return values.some((value) => value !== undefined && matchesValue(matcher, value));
}

/** `exists` speaks of leaves only: an object at that place is not one. */
function isLeaf(value: Json | undefined): boolean {
  return value !== undefined && !isObject(value);
}

function matchesValue(matcher: Json, value: Json): boolean {
  if (!isObject(matcher)) return matcher === value;
  return Object.entries(matcher).every(([operator, operand]) => {
    switch (operator) {
      case "prefix":
        return compareText(operand, value, (text, start) => text.startsWith(start));
      case "suffix":
        return compareText(operand, value, (text, end) => text.endsWith(end));
      case "equals-ignore-case":
        return compareText(operand, value, (text, other) => text.toLowerCase() === other.toLowerCase());
      case "wildcard":
        return compareText(operand, value, (text, form) => matchesWildcard(form.replaceAll("?", "\u{fffff}"), text.replaceAll("?", "\u{fffff}")));
      case "anything-but":
        return operand !== undefined && isAnythingBut(operand, value);
      case "numeric":
        return typeof value === "number" && Array.isArray(operand) && satisfies(operand, value);
      default:
        return false;
    }
  });
}

/** A prefix or suffix may itself be `{ "equals-ignore-case": ... }`. */
function compareText(operand: Json | undefined, value: Json, compare: (text: string, operand: string) => boolean): boolean {
  if (typeof value !== "string") return false;
  if (typeof operand === "string") return compare(value, operand);
  const folded = isObject(operand) ? operand["equals-ignore-case"] : undefined;
  return typeof folded === "string" && compare(value.toLowerCase(), folded.toLowerCase());
}

function isAnythingBut(operand: Json, value: Json): boolean {
  const excluded = Array.isArray(operand) ? operand : [operand];
  return !excluded.some((each) =>
    isObject(each)
      ? Object.entries(each).some(([operator, operands]) =>
          (Array.isArray(operands) ? operands : [operands]).some((one) => one !== undefined && matchesValue({ [operator]: one }, value)),
        )
      : each === value,
  );
}

const COMPARISONS: Partial<Record<string, (value: number, limit: number) => boolean>> = {
  "=": (value, limit) => value === limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
};

/** `[">", 0, "<=", 5]`: all of the comparisons hold. */
function satisfies(comparisons: Json[], value: number): boolean {
  for (let index = 0; index < comparisons.length; index += 2) {
    const [operator, limit] = comparisons.slice(index, index + 2);
    const compare = typeof operator === "string" ? COMPARISONS[operator] : undefined;
    if (compare === undefined || typeof limit !== "number" || !compare(value, limit)) return false;
  }
  return true;
}
