import fc from "fast-check";

import { withIds } from "./document-ids.ts";
import type { ResumeDocument } from "./document.ts";

const word = fc.constantFrom("Go", "Rust", "tables", "minutes", "services", "");
const entry = fc.record({ name: word, position: word, highlights: fc.array(word, { maxLength: 4 }) });
const document: fc.Arbitrary<ResumeDocument> = fc.record({
  work: fc.array(entry, { maxLength: 4 }),
  skills: fc.array(fc.record({ name: word, keywords: fc.array(word, { maxLength: 3 }) }), { maxLength: 3 }),
});
const idsOf = (of: ResumeDocument) => of.meta?.ids ?? {};

describe("ids of entries and highlights", () => {
  it("are there for each part, all different, whatever stood before", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const next = withIds(after, withIds(before));
        const work = (next.work ?? []).flatMap(({ highlights = [] }, i) => [
          `/work/${i}`,
          ...highlights.map((_, j) => `/work/${i}/highlights/${j}`),
        ]);
        const paths = [...work, ...(next.skills ?? []).map((_, i) => `/skills/${i}`)];
        expect(Object.keys(idsOf(next)).sort()).toEqual(paths.sort());
        expect(new Set(Object.values(idsOf(next))).size).toBe(paths.length);
      }),
    );
  });

  it("do not change when nothing changes, also over several versions", () => {
    fc.assert(
      fc.property(document, (given) => {
        const first = withIds(given);
        expect(withIds(given, withIds(given, first))).toEqual(first);
      }),
    );
  });

  it("move with their text", () => {
    const distinct = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(distinct, fc.nat(), (names, turn) => {
        const first = withIds({ work: names.map((name) => ({ name })) });
        const by = turn % names.length;
        const turned = [...names.slice(by), ...names.slice(0, by)];
        const second = withIds({ work: turned.map((name) => ({ name })) }, first);
        names.forEach((name, i) => {
          expect(idsOf(second)[`/work/${turned.indexOf(name)}`]).toBe(idsOf(first)[`/work/${i}`]);
        });
      }),
    );
  });

  it("stay with a part that is reworded in its place, and are new for what is added", () => {
    const first = withIds({ work: [{ name: "A", highlights: ["one", "two"] }] });
    const second = withIds({ work: [{ name: "A", highlights: ["one", "two, reworded", "three"] }] }, first);
    expect(idsOf(second)["/work/0/highlights/1"]).toBe(idsOf(first)["/work/0/highlights/1"]);
    expect(Object.values(idsOf(first))).not.toContain(idsOf(second)["/work/0/highlights/2"]);
  });

  it("are the store's: what a client sends as ids does not count", () => {
    const sent = withIds({ work: [{ name: "A" }], meta: { ids: { "/work/0": "mine" } } });
    expect(idsOf(sent)["/work/0"]).not.toBe("mine");
  });
});
