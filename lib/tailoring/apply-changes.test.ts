import fc from "fast-check";

import type { ResumeDocument } from "../resumes/document.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change } from "./model.ts";

const SOURCE: ResumeDocument = {
  basics: { name: "Ada" },
  work: [
    { name: "A", highlights: ["a0", "a1", "a2"] },
    { name: "B", highlights: ["b0"] },
  ],
  skills: [{ name: "Tools", keywords: ["K8s", "Go", "R"] }],
};
const of = (
  changeId: string,
  action: Change["action"],
  path: string,
  rest: Partial<Change> = {},
): Change => ({
  changeId,
  action,
  path,
  before: null,
  after: null,
  reason: "",
  requirementIds: [],
  evidence: [],
  decision: "accepted",
  ...rest,
});
/** Rewrites, removals, orders and additions that overlap: the same list is rewritten in, shortened, ordered and added to. */
const CHANGES: Change[] = [
  of("c1", "rewrite", "/work/0/highlights/1", { after: "a1!" }),
  of("c2", "remove", "/work/0/highlights/0"),
  of("c3", "reorder", "/work/0/highlights", { order: [2, 1, 0] }),
  of("c4", "add", "/skills/0/keywords/-", { after: "Rust" }),
  of("c5", "add", "/skills/0/keywords/-", { after: "Ada" }),
  of("c6", "add", "/basics/summary", { after: "Wrote." }),
  of("c7", "remove", "/work/1"),
  of("c8", "reorder", "/work", { order: [1, 0] }),
  of("c9", "add", "/projects/-", { after: { name: "Engine" } }),
];

/** What must come out, said without the code's own steps. */
function wanted(accepted: ReadonlySet<string>): ResumeDocument {
  const is = (id: string) => accepted.has(id);
  const lines = ["a0", is("c1") ? "a1!" : "a1", "a2"];
  const order = is("c3") ? [2, 1, 0] : [0, 1, 2];
  const highlights = order.filter((i) => !(i === 0 && is("c2"))).map((i) => lines[i] ?? "");
  const first = { name: "A", highlights };
  const second = { name: "B", highlights: ["b0"] };
  const work = is("c7") ? [first] : is("c8") ? [second, first] : [first, second];
  const added = [...(is("c4") ? ["Rust"] : []), ...(is("c5") ? ["Ada"] : [])];
  return {
    basics: { name: "Ada", ...(is("c6") && { summary: "Wrote." }) },
    work,
    skills: [{ name: "Tools", keywords: ["K8s", "Go", "R", ...added] }],
    ...(is("c9") && { projects: [{ name: "Engine" }] }),
  };
}

describe("applying changes", () => {
  it("gives for each subset, in any order, what each accepted change says and nothing else", () => {
    const subset = fc.subarray(CHANGES.map(({ changeId }) => changeId));
    const order = fc.shuffledSubarray(CHANGES, { minLength: CHANGES.length });
    fc.assert(
      fc.property(subset, order, (ids, changes) => {
        const accepted = new Set(ids);
        const decided = changes.map((change): Change => ({
          ...change,
          decision: accepted.has(change.changeId) ? "accepted" : "rejected",
        }));
        const source = structuredClone(SOURCE);
        expect(applyChanges(source, decided)).toEqual(wanted(accepted));
        expect(source).toEqual(SOURCE);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ["rewriting what is not there", of("x", "rewrite", "/work/7/name", { after: "x" })],
    ["removing from what is not there", of("x", "remove", "/volunteer/0")],
    ["reordering what is no list", of("x", "reorder", "/basics", { order: [0] })],
  ])("refuses %s", (_, change) => {
    expect(() => applyChanges(SOURCE, [change])).toThrow("does not fit its document");
    expect(applyChanges(SOURCE, [{ ...change, decision: "rejected" }])).toEqual(SOURCE);
  });

  it("keeps elements that an order leaves out, behind those it names", () => {
    const order = of("x", "reorder", "/skills/0/keywords", { order: [2] });
    expect(applyChanges(SOURCE, [order]).skills?.[0]?.keywords).toEqual(["R", "K8s", "Go"]);
  });
});
