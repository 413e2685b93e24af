import { playGolden } from "../../../test/scripted-model/goldens.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { analysePosting } from "../../jobs/index.ts";
import { personalQuestions } from "../personal/index.ts";
import type { QuestionWish } from "../ports.ts";
import { NURSE_RESUME } from "../testing.ts";
import { makeModelQuestions } from "./index.ts";

const POSTING = analysePosting("Charge Nurse\n\nRequirements\n- Triage\n- Leading a team of nurses", {});
const CASES: [string, Partial<QuestionWish>][] = [
  ["nursing-posting", { analysis: POSTING }],
  ["nursing-injected", { difficulty: "easy", count: 5 }],
  ["nursing-repaired", { difficulty: "hard", count: 5 }],
];

describe("recorded exchanges of task questions", () => {
  it.each(CASES)("%s", async (name, over) => {
    await playGolden("questions", name, async (model) => {
      const engine = makeModelQuestions(
        model,
        (input) => Promise.resolve(personalQuestions(input)),
        () => undefined,
      );
      const {
        made,
        engine: by,
        notices,
      } = await engine({
        document: NURSE_RESUME,
        analysis: undefined,
        userId: makeWorld().ada,
        difficulty: "medium",
        count: 10,
        now: "2026-11-01T00:00:00Z",
        deadline: 6_000,
        ...over,
      });
      return { made, by, notices };
    });
  });
});
