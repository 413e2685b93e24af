import { playGolden } from "../../../test/scripted-model/goldens.ts";
import type { Intensity } from "../model.ts";
import { nursing, software, teaching, type Case } from "../rules/testing/professions.ts";
import { makeModelEngine } from "./index.ts";

const CASES: [string, Case, Intensity][] = [
  ["software-standard", software, "standard"],
  ["nursing-full", nursing, "full"],
  ["teaching-repaired", teaching, "light"],
  ["software-injected", software, "full"],
];

describe("recorded exchanges of task tailor", () => {
  it.each(CASES)("%s", async (name, one, intensity) => {
    await playGolden("tailor", name, (model) =>
      makeModelEngine(model, { now: () => 0 })({
        ...one,
        intensity,
        maxPages: undefined,
        pagesOf: () => Promise.resolve(1),
        now: "2026-11-01T00:00:00Z",
        deadline: 60_000,
      }),
    );
  });
});
