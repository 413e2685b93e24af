import { StackError } from "../stack-error.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** What the intrinsic functions of one stack can see. */
export interface Scope {
  /** The value of a pseudo parameter, a parameter or a resource's physical id. */
  ref(name: string): Json | undefined;
  attribute(logicalId: string, attribute: string): Json;
  exported(name: string): Json;
  condition(name: string): boolean;
  mapping(map: string, top: string, second: string): Json;
  /** The value behind `{{resolve:<service>:<reference>}}`. */
  dynamicReference(service: string, reference: string): string;
  readonly region: string;
}

type Intrinsic = (argument: Json, scope: Scope) => Json | undefined;

/**
 * Resolves a value of a template. `undefined` stands for `AWS::NoValue`: the property or list item goes away.
 * Semantics: AWS CloudFormation User Guide, "Intrinsic function reference".
 */
export function resolve(value: Json, scope: Scope): Json | undefined {
  if (typeof value === "string") return resolveDynamicReferences(value, scope);
  if (Array.isArray(value))
    return value.map((item) => resolve(item, scope)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  const [first, ...rest] = Object.entries(value);
  if (first !== undefined && rest.length === 0) {
    const [name, argument] = first;
    const intrinsic = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
    if (intrinsic !== undefined && argument !== undefined) return intrinsic(argument, scope);
    if (name.startsWith("Fn::"))
      throw new StackError(`The template uses ${name}, which the local stack does not know.`);
  }
  return resolveMembers(value, scope);
}

function resolveMembers(value: JsonObject, scope: Scope): JsonObject {
  const members: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    const resolved = member === undefined ? undefined : resolve(member, scope);
    if (resolved !== undefined) members[key] = resolved;
  }
  return members;
}

/** Evaluates a condition expression: `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or a reference to a named condition. */
export function evaluateCondition(expression: Json, scope: Scope): boolean {
  const value = resolve(expression, scope);
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw new StackError(
    `A condition of the template gives ${JSON.stringify(value)} instead of true or false.`,
  );
}

const INTRINSICS: Partial<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(text(argument, "Ref")),
  Condition: (argument, scope) => scope.condition(text(argument, "Condition")),
  "Fn::GetAtt": getAtt,
  "Fn::Join": join,
  "Fn::Sub": substitute,
  "Fn::Select": select,
  "Fn::Split": split,
  "Fn::If": choose,
  "Fn::Equals": (argument, scope) => {
    const [left, right] = items(argument, "Fn::Equals");
    return (
      JSON.stringify(required(left, scope, "Fn::Equals")) ===
      JSON.stringify(required(right, scope, "Fn::Equals"))
    );
  },
  "Fn::And": (argument, scope) => items(argument, "Fn::And").every((item) => evaluateCondition(item, scope)),
  "Fn::Or": (argument, scope) => items(argument, "Fn::Or").some((item) => evaluateCondition(item, scope)),
  "Fn::Not": (argument, scope) => {
    const [inner] = items(argument, "Fn::Not");
    return !evaluateCondition(inner ?? null, scope);
  },
  "Fn::ImportValue": (argument, scope) =>
    scope.exported(text(required(argument, scope, "Fn::ImportValue"), "Fn::ImportValue")),
  "Fn::FindInMap": (argument, scope) => {
    const [map, top, second] = items(argument, "Fn::FindInMap").map((item) =>
      text(required(item, scope, "Fn::FindInMap"), "Fn::FindInMap"),
    );
    return scope.mapping(map ?? "", top ?? "", second ?? "");
  },
  "Fn::Base64": (argument, scope) =>
    Buffer.from(text(required(argument, scope, "Fn::Base64"), "Fn::Base64"), "utf8").toString("base64"),
  "Fn::GetAZs": (_argument, scope) => ["a", "b", "c"].map((zone) => scope.region + zone),
  "Fn::Length": (argument, scope) => items(required(argument, scope, "Fn::Length"), "Fn::Length").length,
  "Fn::ToJsonString": (argument, scope) => JSON.stringify(required(argument, scope, "Fn::ToJsonString")),
};

function getAtt(argument: Json, scope: Scope): Json {
  if (typeof argument === "string") {
    const dot = argument.indexOf(".");
    return scope.attribute(argument.slice(0, dot), argument.slice(dot + 1));
  }
  const [logicalId, attribute] = items(argument, "Fn::GetAtt");
  return scope.attribute(
    text(logicalId, "Fn::GetAtt"),
    text(required(attribute ?? null, scope, "Fn::GetAtt"), "Fn::GetAtt"),
  );
}

function join(argument: Json, scope: Scope): string {
  const [delimiter, list] = items(argument, "Fn::Join");
  const parts = items(required(list ?? null, scope, "Fn::Join"), "Fn::Join");
  return parts.map((part) => scalar(part, "Fn::Join")).join(text(delimiter, "Fn::Join"));
}

function substitute(argument: Json, scope: Scope): string {
  const [pattern, variables] =
    typeof argument === "string" ? [argument, undefined] : items(argument, "Fn::Sub");
  const own = isObject(variables) ? variables : {};
  return text(pattern, "Fn::Sub").replaceAll(
    /\$\{(!?)([^}]+)\}/g,
    (_whole, literal: string, name: string) => {
      if (literal === "!") return `\${${name}}`;
      const mine = own[name];
      if (mine !== undefined) return scalar(required(mine, scope, "Fn::Sub"), "Fn::Sub");
      const dot = name.indexOf(".");
      const value = dot < 0 ? scope.ref(name) : scope.attribute(name.slice(0, dot), name.slice(dot + 1));
      return scalar(value, "Fn::Sub");
    },
  );
}

function select(argument: Json, scope: Scope): Json {
  const [index, list] = items(argument, "Fn::Select");
  const choices = items(required(list ?? null, scope, "Fn::Select"), "Fn::Select");
  const chosen = choices[Number(required(index ?? null, scope, "Fn::Select"))];
  if (chosen === undefined)
    throw new StackError(`Fn::Select asks for item ${JSON.stringify(index)} of ${choices.length}.`);
  return chosen;
}

function split(argument: Json, scope: Scope): string[] {
  const [delimiter, source] = items(argument, "Fn::Split");
  return text(required(source ?? null, scope, "Fn::Split"), "Fn::Split").split(text(delimiter, "Fn::Split"));
}

function choose(argument: Json, scope: Scope): Json | undefined {
  const [name, whenTrue, whenFalse] = items(argument, "Fn::If");
  return resolve((scope.condition(text(name, "Fn::If")) ? whenTrue : whenFalse) ?? null, scope);
}

function resolveDynamicReferences(value: string, scope: Scope): string {
  return value.replaceAll(
    /\{\{resolve:([a-z-]+):([^}]+)\}\}/g,
    (_whole, service: string, reference: string) => scope.dynamicReference(service, reference),
  );
}

function required(value: Json | undefined, scope: Scope, where: string): Json {
  const resolved = value === undefined ? undefined : resolve(value, scope);
  if (resolved === undefined) throw new StackError(`${where} in the template lacks a value.`);
  return resolved;
}

function items(value: Json | undefined, where: string): Json[] {
  if (!Array.isArray(value)) throw new StackError(`${where} in the template needs a list.`);
  return value;
}

function text(value: Json | undefined, where: string): string {
  if (typeof value !== "string")
    throw new StackError(`${where} in the template needs text and has ${JSON.stringify(value)}.`);
  return value;
}

function scalar(value: Json | undefined, where: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new StackError(`${where} in the template cannot put ${JSON.stringify(value)} into text.`);
}
