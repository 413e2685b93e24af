import { modelFrom } from "./client.ts";
import { modelsOf } from "./models.ts";

const HAIKU = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";
const ROW = {
  modelIdPattern: "house.*",
  contextTokens: 8_000,
  maxOutputTokens: 1_000,
  toolChoice: "any",
  cache: false,
  prices: { input: 1, output: 2 },
};
const settings = (over: Partial<Parameters<typeof modelsOf>[0]> = {}) => ({
  MODEL_ID: HAIKU,
  SECOND_MODEL_ID: "none",
  MODEL_ROWS: "[]",
  ...over,
});

describe("the configured models", () => {
  it("are none when the rules engines answer", () => {
    expect(modelsOf(settings({ MODEL_ID: "rules" }))).toEqual([]);
    expect(modelFrom(settings({ MODEL_ID: "rules" }), "test")).toBeUndefined();
    expect(modelFrom(settings(), "test")).toBeDefined();
  });

  it("have their rows, the deployment's before those of the table", () => {
    const rows = [ROW, { ...ROW, modelIdPattern: "anthropic.*", prices: { input: 7, output: 8 } }];
    const models = modelsOf(settings({ SECOND_MODEL_ID: "house.x", MODEL_ROWS: JSON.stringify(rows) }));
    expect(models.map(({ modelId, row }) => [modelId, row.prices.input])).toEqual([
      [HAIKU, 7],
      ["house.x", 1],
    ]);
  });

  it.each([{ MODEL_ID: "nobody.knows" }, { SECOND_MODEL_ID: "nobody.knows" }])(
    "must be in the table: %j stops the start and says which row is missing",
    (over) => {
      expect(() => modelsOf(settings(over))).toThrow(
        /nobody\.knows is not in the capability table: add a row/,
      );
    },
  );

  it("must have complete rows", () => {
    expect(() => modelsOf(settings({ MODEL_ROWS: '[{"modelIdPattern":"x"}]' }))).toThrow("contextTokens");
  });
});
