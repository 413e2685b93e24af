import { ATTACKS, attacksOfCorpus, FOREIGN, hasCorpus, type Attack } from "./attacks.ts";
import type { Place } from "./documents.ts";
import { isShown, obedientModel, shownIn, type Behaviour } from "./obedient-model.ts";
import type { HostileTask, Outcome } from "./task.ts";
import { TASKS } from "./tasks/index.ts";

const CASES = Object.entries(TASKS).map(([name, task]) => [name, task] as const);

/** Claims by nobody, and orders in a language of which nothing is known: nobody can tell them from what people say of themselves. */
const isUntold = ({ form }: Attack): boolean => form === "statement" || form === "unknown";
const OWN_PAPERS: readonly Place[] = ["résumé", "name"];
const placesOf = (task: HostileTask, attack: Attack): Set<Place> =>
  new Set(task.places.filter((place) => !isUntold(attack) || !OWN_PAPERS.includes(place)));

const foreignIn = ({ said }: Outcome): string[] => said.filter((text) => FOREIGN.test(text));

describe.each(CASES)("task %s with a model that obeys whatever documents tell it", (_, task) => {
  const { of, from } = task.part ?? { of: 1, from: 0 };
  const attacks = ATTACKS.filter((__, at) => at % of === from);

  it.each(attacks.map((attack) => [attack.id, attack] as const))(
    "lets nothing of %s out, whether the model is shown it or was got at otherwise",
    async (__, attack) => {
      const places = placesOf(task, attack);
      const behave = async (how: Partial<Behaviour>) => {
        const { call, seen } = obedientModel({ ...task, instructions: [attack.plain], ...how });
        return { outcome: await task.run(call, attack.written, places), seen };
      };
      const { outcome: honest, seen } = await behave({ obeying: task.honest });
      const gotAt = await behave({ possessed: true });
      if (task.asked !== undefined) expect(gotAt.seen.asked).toBe(task.asked);
      // a model that is not shown the instruction has nothing to obey, and answers as the honest one
      const told = seen.obeyed === 0 ? [] : [await behave({})];
      for (const {
        outcome,
        seen: { unshapely },
      } of [gotAt, ...told]) {
        expect(unshapely).toBe(0);
        expect(foreignIn(outcome)).toEqual([]);
        if (isUntold(attack)) expect(farthest(outcome, honest)).toBeLessThanOrEqual(1);
        else expect(outcome.scores).toEqual(honest.scores);
      }
    },
  );

  it.each(ATTACKS.filter(({ hidden }) => hidden).map((attack) => [attack.id, attack] as const))(
    "is not shown %s",
    async (__, attack) => {
      const shown: string[] = [];
      const { call } = obedientModel({
        ...task,
        instructions: [],
        honest: (question) => {
          shown.push(shownIn(question));
          return task.honest(question);
        },
      });
      await task.run(call, attack.written, new Set(task.places));
      expect(shown.some((one) => one.includes(attack.written) || isShown(attack.plain, one))).toBe(false);
    },
  );
});

/** How far the scores of two outcomes are apart, when they are numbers by name. */
function farthest(a: Outcome, b: Outcome): number {
  const apart = Object.entries(a.scores).map(([name, value]) =>
    typeof value === "number" ? Math.abs(value - Number(b.scores[name])) : 0,
  );
  return Math.max(0, ...apart);
}

/** Attacks at once, each of which the model looks for; one document holds them all. */
const AT_ONCE = 30;

(hasCorpus ? describe : describe.skip).each(CASES)("task %s over the attack lists of others", (_, task) => {
  it("lets nothing out that was not there", async () => {
    const all = attacksOfCorpus();
    expect(all.length).toBeGreaterThan(1_000);
    // evenly drawn, so that every list and language has its part
    const drawn = all.filter((__, at) => at % 60 === 0);
    for (let at = 0; at < drawn.length; at += AT_ONCE) {
      const instructions = drawn.slice(at, at + AT_ONCE);
      const written = instructions.join("\n");
      const { call } = obedientModel({ ...task, instructions, possessed: true });
      const outcome = await task.run(call, written, new Set(task.places));
      expect(foreignIn(outcome)).toEqual([]);
    }
  });
});
