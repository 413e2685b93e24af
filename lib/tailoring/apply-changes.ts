import { AppError } from "../kernel/errors.ts";
import { keysOf, valueAt } from "../kernel/json-pointer.ts";
import { ResumeDocument } from "../resumes/index.ts";
import type { Change } from "./model.ts";

type Branch = Record<string, unknown>;
type ArrayEdit = { list: unknown[]; removed: Set<number>; order: number[] | undefined; added: unknown[] };

const broken = (change: Change) =>
  new AppError(
    "broken",
    "change_does_not_fit",
    `A change does not fit its document: ${change.action} ${change.path}`,
  );

const parentOf = (path: string) => path.slice(0, path.lastIndexOf("/"));
const lastKey = (path: string) => keysOf(path).at(-1) ?? "";

/** The objects on the way to a new member, made where they are missing; arrays are never made. */
function branchAt(root: Branch, change: Change): Branch {
  let branch = root;
  for (const key of keysOf(parentOf(change.path))) {
    const next = branch[key] ?? (branch[key] = {});
    if (typeof next !== "object") throw broken(change);
    branch = next as Branch;
  }
  return branch;
}

/** The array that a change works on; an array that does not exist yet is made for an `add` at its end. */
function listAt(root: Branch, change: Change, path: string): unknown[] {
  const standing = valueAt(root, path);
  if (Array.isArray(standing)) return standing as unknown[];
  if (standing !== undefined || change.action !== "add") throw broken(change);
  const made: unknown[] = [];
  branchAt(root, { ...change, path })[lastKey(path)] = made;
  return made;
}

/**
 * The source document with the accepted changes. All paths name places of the source, so neither the order of the changes
 * nor which of them are accepted shifts another one: texts are set first, arrays are rebuilt last.
 */
export function applyChanges(source: ResumeDocument, changes: readonly Change[]): ResumeDocument {
  const accepted = changes
    .filter(({ decision }) => decision === "accepted")
    .sort((a, b) => (a.changeId < b.changeId ? -1 : 1));
  const root = structuredClone(source) as Branch;
  const edits = new Map<string, ArrayEdit>();
  const editOf = (change: Change, path: string): ArrayEdit => {
    const known = edits.get(path);
    if (known) return known;
    const edit: ArrayEdit = {
      list: listAt(root, change, path),
      removed: new Set(),
      order: undefined,
      added: [],
    };
    edits.set(path, edit);
    return edit;
  };
  for (const change of accepted) collect(root, change, editOf);
  for (const { list, removed, order, added } of edits.values()) {
    const all = [...list.keys()];
    const ordered = order ? [...order, ...all.filter((i) => !order.includes(i))] : all;
    const kept = ordered.filter((i) => i < list.length && !removed.has(i)).map((i) => list[i]);
    list.splice(0, list.length, ...kept, ...added);
  }
  return ResumeDocument.parse(root);
}

function collect(root: Branch, change: Change, editOf: (change: Change, path: string) => ArrayEdit): void {
  const parent = parentOf(change.path);
  const key = lastKey(change.path);
  switch (change.action) {
    case "rewrite": {
      if (valueAt(root, change.path) === undefined) throw broken(change);
      const holder = valueAt(root, parent) as Branch;
      holder[key] = structuredClone(change.after);
      return;
    }
    case "add":
      if (key === "-") editOf(change, parent).added.push(structuredClone(change.after));
      else branchAt(root, change)[key] = structuredClone(change.after);
      return;
    case "remove": {
      const holder = valueAt(root, parent);
      if (Array.isArray(holder)) editOf(change, parent).removed.add(Number(key));
      else if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, key);
      else throw broken(change);
      return;
    }
    case "reorder":
      editOf(change, change.path).order = change.order ?? [];
      return;
  }
}
