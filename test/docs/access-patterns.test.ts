import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FUNCTION_ENTRIES } from "../../infra/functions.ts";

const root = dirname(dirname(import.meta.dirname));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Where keys are built: the `keys.ts` files, and the keyring, whose one row is the platform's own. */
const KEY_FILES = [...globSync("lib/**/keys.ts", { cwd: root }), "lib/platform/keyring.ts"].sort();

/** Labels such as `R1:` in the comments of a source, and both ends of `O1 to O4:`. */
function labelsIn(source: string): string[] {
  const comments = source.match(/\/\*\*.*?\*\/|\/\/[^\n]*/gs) ?? [];
  return comments.flatMap((comment) =>
    [...comment.matchAll(/\b([A-Z]\d+)(?=:| to [A-Z]\d+:)/g)].map(([, label]) => label ?? ""),
  );
}

type Row = { label: string; key: string; callers: string };

/** The rows of the document's tables. */
function documented(): Row[] {
  return read("docs/access-patterns.md")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^[A-Z]\d+$/.test(cells[1] ?? ""))
    .map((cells) => ({ label: cells[1] ?? "", key: cells[3] ?? "", callers: cells[5] ?? "" }));
}

describe("docs/access-patterns.md", () => {
  it("numbers each pattern once", () => {
    const labels = documented().map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(20);
    expect(labels).toEqual([...new Set(labels)]);
  });

  it("has the labels that the builders of keys have, and no others", () => {
    const built = new Set(KEY_FILES.flatMap((file) => labelsIn(read(file))));
    expect(
      documented()
        .map(({ label }) => label)
        .sort(),
    ).toEqual([...built].sort());
  });

  it("labels every exported builder of a key", () => {
    const unlabelled = KEY_FILES.flatMap((file) => {
      const source = read(file);
      const builders = [...source.matchAll(/^export function (\w+(?:Key|Object|Prefixes))\(/gm)];
      return builders.filter(({ index }) => {
        const comment = /\/\*\*(?:(?!\*\/).)*\*\/\n$/s.exec(source.slice(0, index));
        return comment !== null && labelsIn(comment[0]).length === 0;
      });
    });
    expect(unlabelled.map(([, name]) => name)).toEqual([]);
  });

  it("spells the constant beginning of each key as the source does", () => {
    const sources = KEY_FILES.map(read).join("\n");
    const beginnings = documented().map(({ key }) => /`([^`<]+)/.exec(key)?.[1] ?? "");
    const isSpelled = (beginning: string) => ['"', "`"].some((quote) => sources.includes(quote + beginning));
    expect(beginnings.filter((beginning) => beginning === "" || !isSpelled(beginning))).toEqual([]);
  });

  it("names callers that are functions", () => {
    const functions = FUNCTION_ENTRIES.map((entry) => entry.replace(/^\w+\/|\.\w+$/g, ""));
    const named = documented().flatMap(
      ({ callers }) => callers.match(/\b[a-z]+(?:-[a-z]+)+\b|\bsweep\b/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((name) => !functions.includes(name))).toEqual([]);
  });
});
