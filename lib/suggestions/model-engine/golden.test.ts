import { playGolden } from "../../../test/scripted-model/goldens.ts";
import { makeWorld } from "../../../test/world/world.ts";
import type { SuggestInput } from "../ports.ts";
import { suggestByRules } from "../suggest.rules.ts";
import { makeModelSuggest } from "./index.ts";
import { inputOf } from "./testing.ts";

const CASES: [string, Partial<SuggestInput>][] = [
  ["software-job", {}],
  ["software-injected", {}],
  ["requirements-only", { resume: undefined }],
];

describe("recorded exchanges of task suggest", () => {
  it.each(CASES)("%s", async (name, over) => {
    await playGolden("suggest", name, (model) =>
      makeModelSuggest(model, suggestByRules)(inputOf(makeWorld().ada, over)),
    );
  });
});
