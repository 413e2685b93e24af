import { synthesise } from "../../infra/synth-stubbed.ts";
import { makeWorld } from "../../test/world/world.ts";
import { reservationOf, reserveWrites } from "./index.ts";
import { makeWatchBudget, NEARLY_USED_UP } from "./watch-budget.ts";

function setUp(given: "model" | "rules" = "model") {
  const world = makeWorld();
  const { table, clock, ada } = world;
  const logged: unknown[] = [];
  const limits = { userDayMicroUsd: 1_000_000, stageDayMicroUsd: 1_000_000 };
  const spending = given === "rules" ? undefined : { models: ["m"], limits, requestMost: () => 1 };
  const log = (_: string, message: string, fields: Record<string, unknown>) =>
    logged.push({ message, ...fields });
  const reserve = async (microUsd: number) => {
    const reserved = reservationOf(microUsd, clock.now());
    if (reserved) await table.write(reserveWrites(ada, reserved, limits));
  };
  return { ...world, logged, reserve, watch: makeWatchBudget({ table, clock, spending, log }) };
}

describe("watching the budget", () => {
  it("says nothing until four fifths of the day's budget are put aside or spent, and on the next day again", async () => {
    const t = setUp();
    await t.watch();
    await t.reserve(799_999);
    await t.watch();
    expect(t.logged).toEqual([]);
    await t.reserve(1);
    await t.watch();
    expect(t.logged).toEqual([{ message: NEARLY_USED_UP, committedUsd: 0.8, limitUsd: 1 }]);
    t.clock.pass(24 * 3600_000);
    await t.watch();
    expect(t.logged).toHaveLength(1);
  });

  it("says nothing without a model", async () => {
    const t = setUp("rules");
    await t.reserve(1_000_000);
    await t.watch();
    expect(t.logged).toEqual([]);
  });

  it("says it in the words that the alarm listens for", () => {
    const resources = synthesise({ stage: "dev" }).assembly.stacks.flatMap(({ template }) =>
      Object.values(
        (template as { Resources: Record<string, { Type: string; Properties: object }> }).Resources,
      ),
    );
    const filters = resources.filter(({ Type }) => Type === "AWS::Logs::MetricFilter");
    expect(filters.map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ FilterPattern: `{ $.message = "${NEARLY_USED_UP}" }` }),
    ]);
  });
});
