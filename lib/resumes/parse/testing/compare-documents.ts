import type { ResumeDocument } from "../../document.ts";

/** Every value of a document by its path; the order of lists counts. */
function fieldsOf(value: unknown, path = ""): [path: string, value: string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => fieldsOf(item, `${path}[${String(index)}]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, item]) =>
    fieldsOf(item, path === "" ? name : `${path}.${name}`),
  );
}

/** Fields of the truth that were found under their own path with their own value, those that were not, and what was found besides. */
export function compareDocuments(
  truth: ResumeDocument,
  found: ResumeDocument,
): { right: number; wrong: string[]; surplus: string[] } {
  const got = new Map(fieldsOf(found));
  const want = new Map(fieldsOf(truth));
  const wrong = [...want].filter(([path, value]) => got.get(path) !== value);
  return {
    right: want.size - wrong.length,
    wrong: wrong.map(([path, value]) => `${path}: ${value} ≠ ${got.get(path) ?? "nothing"}`),
    surplus: [...got].filter(([path]) => !want.has(path)).map(([path, value]) => `${path}: ${value}`),
  };
}
