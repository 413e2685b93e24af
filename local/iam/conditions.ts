import { matchesWildcard } from "./wildcard.ts";

/** The values of the condition keys of one request; key names are compared without case. */
export type Context = Record<string, string[]>;

type Comparison = (actual: string, expected: string) => boolean;

const equals: Comparison = (actual, expected) => actual === expected;
const equalsIgnoringCase: Comparison = (actual, expected) => actual.toLowerCase() === expected.toLowerCase();
const like: Comparison = (actual, expected) => matchesWildcard(expected, actual);
/** In an ARN pattern the wildcards of one colon-separated part do not reach into the next. */
const arnLike: Comparison = (actual, expected) => {
  const have = parts(actual);
  const want = parts(expected);
  return have.length === want.length && want.every((part, index) => matchesWildcard(part, have[index] ?? ""));
};
const numeric =
  (compare: (actual: number, expected: number) => boolean): Comparison =>
  (actual, expected) =>
    compare(Number(actual), Number(expected));

function parts(arn: string): string[] {
  const split = arn.split(":");
  return [...split.slice(0, 5), split.slice(5).join(":")];
}

/** A negated operator holds when no expected value matches; a plain one when some does. */
const OPERATORS: Partial<Record<string, { compare: Comparison; negated?: true }>> = {
  StringEquals: { compare: equals },
  StringNotEquals: { compare: equals, negated: true },
  StringEqualsIgnoreCase: { compare: equalsIgnoringCase },
  StringNotEqualsIgnoreCase: { compare: equalsIgnoringCase, negated: true },
  StringLike: { compare: like },
  StringNotLike: { compare: like, negated: true },
  ArnEquals: { compare: arnLike },
  ArnLike: { compare: arnLike },
  ArnNotEquals: { compare: arnLike, negated: true },
  ArnNotLike: { compare: arnLike, negated: true },
  Bool: { compare: equalsIgnoringCase },
  NumericEquals: { compare: numeric((a, b) => a === b) },
  NumericNotEquals: { compare: numeric((a, b) => a === b), negated: true },
  NumericLessThan: { compare: numeric((a, b) => a < b) },
  NumericLessThanEquals: { compare: numeric((a, b) => a <= b) },
  NumericGreaterThan: { compare: numeric((a, b) => a > b) },
  NumericGreaterThanEquals: { compare: numeric((a, b) => a >= b) },
};

function parseOperator(operator: string) {
  const [, quantifier, name = "", ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  return { quantifier, name, ifExists: ifExists !== undefined };
}

/** Whether this condition operator can be evaluated. */
export function isKnownOperator(operator: string): boolean {
  const { name } = parseOperator(operator);
  return name === "Null" || OPERATORS[name] !== undefined;
}

/** Whether every condition of a statement holds (IAM User Guide, "Condition operators" and "Multivalued context keys"). */
export function conditionsHold(
  conditions: Record<string, Record<string, string[]>>,
  context: Context,
): boolean {
  const lower = Object.fromEntries(
    Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]),
  );
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) =>
      holds(operator, lower[key.toLowerCase()] ?? [], expected),
    ),
  );
}

function holds(operator: string, actual: string[], expected: string[]): boolean {
  const { quantifier, name, ifExists } = parseOperator(operator);
  if (name === "Null")
    return expected.some((value) => (value.toLowerCase() === "true") === (actual.length === 0));
  const rule = OPERATORS[name];
  if (rule === undefined) return false;
  const matches = (value: string) =>
    expected.some((wanted) => rule.compare(value, wanted)) !== (rule.negated === true);
  if (quantifier === "ForAllValues") return actual.every(matches);
  if (actual.length === 0) return ifExists || (rule.negated === true && quantifier === undefined);
  return actual.some(matches);
}
