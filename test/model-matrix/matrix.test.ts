import { namedFailures, playing } from "../scripted-model/failures.ts";
import { withScriptedModel } from "../scripted-model/goldens.ts";
import { calls, saysNothing, slowly, throttles, type Step } from "../scripted-model/steps.ts";
import { TASKS } from "./tasks.ts";

const MODEL = "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0";
/** What only a lying model knows of. */
const INVENTED = /zephyr|quanta/i;
const CASES = Object.entries(TASKS).map(([name, task]) => [name, task] as const);

describe.each(CASES)("task %s", (_, task) => {
  const { right, lying, whenItFails, done, failed } = task;

  it.each<[string, Step[]]>([
    ["answers right", [calls(right)]],
    ["answers slowly", [slowly(10, calls(right))]],
    ["is throttled once", [throttles(), calls(right)]],
    ["answers in a wrong shape once", [calls({ nothing: "of it" }), calls(right)]],
  ])("is done by a model that %s", async (__, steps) => {
    const { result } = await withScriptedModel(steps, task.run);
    expect(result.status).toBe(done);
    expect(result.told.filter(({ code }) => code.startsWith("model_"))).toEqual([]);
    if (result.engine !== undefined) expect(result.engine).toMatch(/rules|bedrock/);
  });

  it("says nothing of what a lying model invents", async () => {
    const { result, requests } = await withScriptedModel([calls(lying), calls(right)], task.run);
    expect(requests.length).toBeGreaterThan(0);
    expect(result.status).toBe(done);
    expect(JSON.stringify(result.says)).not.toMatch(INVENTED);
  });

  it.each([
    ...namedFailures(right).map((one) => [one.name, one] as const),
    ["answers nothing at all", { steps: [saysNothing(), saysNothing()], code: "model_malformed" }] as const,
  ])("ends in a state that is told when the model %s", async (__, { steps, code }) => {
    const { script, deadline } = playing(steps, right);
    const { result } = await withScriptedModel(script, task.run, deadline);
    expect(result.engine ?? "rules").not.toContain(MODEL);
    const [about] = result.told.filter((one) => one.code === code || one.code === "model_failed");
    expect(about?.message).toMatch(/^(?:The|Today).+\.$/s);
    if (whenItFails === "rules answer") {
      expect(result.status).toBe(done);
      expect(about?.message).toContain("rules");
      // rules have answered: nobody has to do anything
      expect(about?.message).not.toContain("Try again");
      expect(JSON.stringify(result.says ?? null)).not.toBe("null");
    } else {
      expect(result.status).toBe(failed);
      expect(result.told).toMatchObject([{ code }]);
      expect(result.says ?? []).toEqual([]);
    }
  });
});

describe("task tailor, asked once more for what the gate refused", () => {
  const { lying, right, run, done } = TASKS.tailor;
  const outcomeOf = async (steps: readonly Step[]) => {
    const { script, deadline } = playing([calls(lying), ...steps], right);
    const { result, requests } = await withScriptedModel(script, run, deadline);
    return { result, asked: requests.length };
  };

  it.each([
    ...namedFailures(right).map(({ name, steps }) => [name, steps] as const),
    ["answers nothing at all", [saysNothing(), saysNothing()]] as const,
    ["proposes the same again", [calls(lying)]] as const,
    ["lies again", [calls({ edits: [], again: [liedAgain()] })]] as const,
  ])("is done with its first answer when the model %s", async (_, steps) => {
    const withdrawn = await outcomeOf([calls(right)]);
    const { result, asked } = await outcomeOf(steps);
    expect(asked).toBeGreaterThan(1);
    expect(result).toEqual(withdrawn.result);
    expect(result).toMatchObject({ status: done, engine: MODEL, told: [] });
  });
});

/** Another invention in place of the one that was refused. */
function liedAgain() {
  return { number: 1, text: "Led Quanta", reason: "Zephyr", requirementIds: [], evidenceLines: [4] };
}
