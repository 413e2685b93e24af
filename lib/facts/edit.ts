import { keysOf, valueAt } from "../kernel/json-pointer.ts";
import { SECTIONS, type ResumeDocument } from "../resumes/document.ts";
import { SHAPES } from "./shapes.ts";
import type { Refusal } from "./refusal.ts";

/** A proposal on one place of the source, as a tailoring's changes have it; `evidence` quotes texts of the source. */
export type Edit = {
  path: string;
  action: "rewrite" | "reorder" | "add" | "remove";
  after?: unknown;
  order?: readonly number[] | undefined;
  evidence?: readonly { path: string; quote: string }[];
};

const refusal = ({ path, after }: Edit, rule: Refusal["rule"], detail: string): Refusal => ({
  path,
  after,
  rule,
  detail,
});

/** What is wrong with an edit before its content is looked at: a place it may not touch, an order that is none, a quote that nobody wrote. */
export function checkForm(source: ResumeDocument, edit: Edit): Refusal[] {
  return [...checkPlace(source, edit), ...checkOrder(source, edit), ...checkEvidence(source, edit)];
}

function checkEvidence(source: ResumeDocument, edit: Edit): Refusal[] {
  const false_ = (edit.evidence ?? []).find(({ path, quote }) => {
    const text = valueAt(source, path);
    return typeof text !== "string" || quote.trim() === "" || !text.includes(quote);
  });
  if (false_ === undefined) return [];
  return [
    refusal(edit, "evidence", `The source does not say ${JSON.stringify(false_.quote)} at ${false_.path}.`),
  ];
}

function checkOrder(source: ResumeDocument, edit: Edit): Refusal[] {
  if (edit.action !== "reorder") return [];
  const list = valueAt(source, edit.path);
  const order = edit.order ?? [];
  const whole = Array.isArray(list) && order.length === list.length && new Set(order).size === list.length;
  if (whole && order.every((at) => Number.isInteger(at) && at >= 0 && at < list.length)) return [];
  return [refusal(edit, "entries", "The new order does not name every element of the list once.")];
}

/** Members of entries whose absence would change what the entry says. */
function isFixed(keys: readonly string[]): boolean {
  const [section, , member] = keys;
  if (keys.length !== 3) return keys[0] === "basics" && keys[1] === "name";
  if (section === "skills") return member === "level" || member === "name";
  const shape = Object.entries(SHAPES).find(([name]) => name === section)?.[1];
  return shape !== undefined && member !== undefined && Object.hasOwn(shape.identity, member);
}

function checkPlace(source: ResumeDocument, edit: Edit): Refusal[] {
  const keys = keysOf(edit.path);
  const [first, second] = keys;
  const appends = edit.action === "add" && keys.at(-1) === "-";
  const standing = valueAt(source, edit.path);
  if (first === undefined || first === "meta" || first === "$schema") {
    return [refusal(edit, "shape", "An edit names a place inside the résumé.")];
  }
  if (edit.action !== "add" && standing === undefined)
    return [refusal(edit, "shape", "The source has nothing there.")];
  if (edit.action === "add" && !appends && standing !== undefined) {
    return [refusal(edit, "shape", "The source has something there already.")];
  }
  // Entries go one by one, so that nobody loses several jobs with one word.
  const section = SECTIONS.some((name) => name === first) && second === undefined;
  if (section && edit.action !== "reorder")
    return [refusal(edit, "entries", "A whole section may not be replaced or removed.")];
  if (edit.action === "remove" && isFixed(keys))
    return [refusal(edit, "entries", "This belongs to what the entry says.")];
  if (edit.action === "rewrite" && typeof standing !== "string" && !isStringList(standing)) {
    return [refusal(edit, "entries", "Only texts and lists of texts may be reworded.")];
  }
  return [];
}

const isStringList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** The source with one edit, not yet checked in any way. @throws TypeError when the place does not exist */
export function withEdit(source: ResumeDocument, edit: Edit): unknown {
  const root: unknown = structuredClone(source);
  const keys = keysOf(edit.path);
  const key = keys.pop() ?? "";
  const holder = holderOf(root, keys, key, edit);
  if (Array.isArray(holder)) editList(holder, key, edit);
  else if (edit.action === "remove") Reflect.deleteProperty(holder, key);
  else if (edit.action === "reorder")
    Reflect.set(holder, key, reordered(Reflect.get(holder, key), edit.order ?? []));
  else Reflect.set(holder, key, structuredClone(edit.after));
  return root;
}

function reordered(list: unknown, order: readonly number[]): unknown {
  return Array.isArray(list) ? order.map((at): unknown => list[at]) : list;
}

function editList(list: unknown[], key: string, edit: Edit): void {
  const at = Number(key);
  if (edit.action === "add") list.push(structuredClone(edit.after));
  else if (edit.action === "remove") list.splice(at, 1);
  else if (edit.action === "reorder") list[at] = reordered(list[at], edit.order ?? []);
  else list[at] = structuredClone(edit.after);
}

/** The object or array that holds the place; for an `add`, objects on the way are made, and the list that it appends to. */
function holderOf(root: unknown, keys: readonly string[], key: string, edit: Edit): object {
  let holder = root;
  keys.forEach((one, depth) => {
    if (typeof holder !== "object" || holder === null) throw new TypeError(`no such place: ${edit.path}`);
    const next: unknown = Object.hasOwn(holder, one) ? Reflect.get(holder, one) : undefined;
    if (next !== undefined) {
      holder = next;
      return;
    }
    if (edit.action !== "add" || Array.isArray(holder)) throw new TypeError(`no such place: ${edit.path}`);
    const made = depth === keys.length - 1 && key === "-" ? [] : {};
    Reflect.set(holder, one, made);
    holder = made;
  });
  if (typeof holder !== "object" || holder === null) throw new TypeError(`no such place: ${edit.path}`);
  return holder;
}
