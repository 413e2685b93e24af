import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES } from "../bank/model.ts";
import { DIMENSIONS, FLOORS } from "./model.ts";
import { levelOf, RUBRIC } from "./rubric.ts";

const text = readFileSync(join(import.meta.dirname, "../../../docs/interview-rubric.md"), "utf8");
const row = (head: string) =>
  text
    .split("\n")
    .find((line) => line.startsWith(`| \`${head}\` `))
    ?.split("|")
    .map((cell) => cell.trim())
    .slice(2, -1);

describe("docs/interview-rubric.md says what the code does:", () => {
  it("its version", () => expect(text).toContain(`# The interview rubric, version ${RUBRIC.version}\n`));
  it.each(DIMENSIONS)("the levels of %s", (id) => expect(row(id)).toEqual([...RUBRIC.levels[id]]));
  it.each(CATEGORIES)("the weights of %s", (category) => {
    const weights = RUBRIC.weights[category];
    expect(row(category)).toEqual(DIMENSIONS.map((id) => String(weights[id])));
    expect(DIMENSIONS.reduce((sum, id) => sum + weights[id], 0)).toBe(100);
  });
  it.each(FLOORS)("the minimum for %s", (floor) => expect(text).toContain(`\`${floor}\``));
  it("the cut points and ceilings", () => {
    expect(text).toContain(`begin at 0, ${RUBRIC.cuts.slice(0, 3).join(", ")} and ${RUBRIC.cuts[3]};`);
    expect(text).toContain(`to the power of ${RUBRIC.strictness}`);
    expect(text).toContain(`held at ${RUBRIC.floor} or below`);
    const ceiling = (start: string) => text.split("\n").find((line) => line.startsWith(`| ${start}`));
    expect(ceiling("general words only")).toMatch(new RegExp(`\\| ${RUBRIC.fluff} +\\|$`));
    expect(ceiling("a question for a past deed")).toMatch(new RegExp(`\\| ${RUBRIC.untold} +\\|$`));
    expect(ceiling("knowledge without")).toMatch(new RegExp(`\\| ${RUBRIC.unchecked.technical}, `));
    expect(ceiling("what one would do")).toMatch(new RegExp(`\\| ${RUBRIC.unchecked.situational}, `));
    expect(text).toContain(`up to ${RUBRIC.sweeping} hundredths`);
    expect(ceiling("hardly surer")).toMatch(new RegExp(`\\| ${RUBRIC.offTopic}, `));
    expect(ceiling("an answer in another")).toMatch(new RegExp(`\\| ${RUBRIC.foreign} +\\|$`));
    expect(text).toContain(`It gets at least ${RUBRIC.foreignLeast} `);
  });
});

it("a level begins at its cut point", () => {
  expect([0, 19.9, 20, 39.9, 40, 60, 79.9, 80, 100].map(levelOf)).toEqual([1, 1, 2, 2, 3, 4, 4, 5, 5]);
});
