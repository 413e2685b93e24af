import { ATTACKS, FOREIGN } from "./attacks.ts";
import { isShown, linesIn, obedientModel } from "./obedient-model.ts";
import type { ModelQuestion } from "../../lib/model/ports.ts";
import type { Place } from "./documents.ts";
import { tailor } from "./tasks/documents.ts";

type Question = ModelQuestion<unknown>;

const about = { reason: "Closer to the posting.", requirementIds: ["req_1"], evidenceLines: [1] };
const isSecond = ({ input }: Question): boolean => input.includes('<data kind="refused"');
/** Attacks that nobody can tell from what people say of themselves stand in the posting only. */
const isUntold = (form: string): boolean => form === "statement" || form === "unknown";
const placesOf = (form: string): Set<Place> => new Set(isUntold(form) ? ["posting"] : tailor.places);
// Every other attack, and none of these, meets the first question of a tailoring in the suite of all tasks.
const CASES = ATTACKS.filter((_, at) => at % 4 === 0).map((attack) => [attack.id, attack] as const);

/** An edit of the line that ends so. */
function rewrite({ prefix }: Question, end: string, text: string) {
  const line = linesIn(prefix).find((one) => one.text.endsWith(end))?.number ?? 1;
  return { ...about, line, action: "rewrite", text, evidenceLines: [line] };
}
/** It makes too much of one line, and of nothing else. */
const boast = (question: Question) => rewrite(question, "night shifts", "Led wound care on night shifts");

describe("a tailoring that is asked once more", () => {
  it.each(CASES)("lets nothing of %s out, which is obeyed only then", async (_, attack) => {
    const first = (question: Question) => ({ edits: [boast(question)] });
    const second = (question: Question) => ({ ...(tailor.obeying(question) as object), edits: [] });
    const { call, seen } = obedientModel({
      instructions: [attack.plain],
      possessed: true,
      obeying: (question) => (isSecond(question) ? second(question) : first(question)),
      honest: first,
    });
    const { said } = await tailor.run(call, attack.written, placesOf(attack.form));
    expect([seen.asked, seen.unshapely]).toEqual([2, 0]);
    expect(said.filter((text) => FOREIGN.test(text))).toEqual([]);
  });

  it.each(CASES.filter(([, { form }]) => !isUntold(form)))(
    "does not show %s to the model again, which had copied it into an edit",
    async (_, attack) => {
      const shown: string[] = [];
      const copying = (question: Question) => {
        if (!isSecond(question)) {
          const copy = rewrite(question, "daily living", attack.written.slice(0, 1_900));
          return { edits: [copy, boast(question)] };
        }
        shown.push(question.input);
        return { edits: [] };
      };
      const { call, seen } = obedientModel({ instructions: [], obeying: copying, honest: copying });
      const { said } = await tailor.run(call, attack.written, placesOf(attack.form));
      expect([seen.asked, seen.unshapely, shown.length]).toEqual([2, 0, 1]);
      for (const input of shown) {
        expect(linesIn(input)).toHaveLength(1);
        expect(isShown(attack.plain, input)).toBe(false);
      }
      expect(said.filter((text) => FOREIGN.test(text))).toEqual([]);
    },
  );
});
