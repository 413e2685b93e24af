import { playGolden } from "../../../test/scripted-model/goldens.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { judgeLetter } from "../judge-letter.ts";
import type { LetterInput } from "../ports.ts";
import { makeModelLetterEngine } from "./index.ts";
import { FRAME, inputOf, NURSE } from "./testing.ts";

const CASES: [string, Partial<LetterInput>][] = [
  ["nursing-formal", {}],
  ["nursing-injected", { tone: "warm", length: "long" }],
  ["nursing-repaired", { tone: "direct", length: "short" }],
];

describe("recorded exchanges of task letter", () => {
  it.each(CASES)("%s", async (name, over) => {
    await playGolden("letter", name, async (model) => {
      const input = inputOf({ userId: makeWorld().ada, ...over });
      const draft = await makeModelLetterEngine(model)(input);
      return { draft, judged: judgeLetter(NURSE, draft.text, FRAME, input.now) };
    });
  });
});
