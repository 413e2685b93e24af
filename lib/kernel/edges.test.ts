import { assertEdge } from "./edges.ts";
import type { Edges } from "./edges.ts";

const DOOR: Edges<"open" | "shut" | "walled up"> = {
  open: ["shut"],
  shut: ["open", "walled up"],
  "walled up": [],
};

describe("a status", () => {
  it("stays, goes along an edge, or is not touched", () => {
    for (const to of ["open", "shut", undefined] as const)
      expect(() => assertEdge(DOOR, "open", to)).not.toThrow();
  });

  it("goes nowhere else", () => {
    expect(() => assertEdge(DOOR, "open", "walled up")).toThrow("a status cannot go from open to walled up");
    expect(() => assertEdge(DOOR, "walled up", "open")).toThrow("a status cannot go from walled up to open");
  });
});
