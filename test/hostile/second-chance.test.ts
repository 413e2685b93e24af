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
const CASES = ATTACKS.map((attack) => [attack.id, attack] as const);

/** An answer that makes too much of one line, and of nothing else. */
function boasting({ prefix }: Question, text: string) {
  const line = linesIn(prefix).find((one) => one.text.endsWith("daily living"))?.number ?? 1;
  return { edits: [{ ...about, line, action: "rewrite", text, evidenceLines: [line] }] };
}

describe("a tailoring that is asked once more", () => {
  it.each(CASES)("lets nothing of %s out, which is obeyed only then", async (_, attack) => {
    const first = (question: Question) => boasting(question, "Led the care of patients with daily living");
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
        if (isSecond(question)) {
          shown.push(question.input);
          return { edits: [] };
        }
        const { edits } = boasting(question, "Led the care of patients with daily living");
        const copies = linesIn(question.prefix)
          .filter(({ text }) => text.endsWith("night shifts"))
          .map(({ number }) => ({
            ...about,
            line: number,
            action: "rewrite",
            text: attack.written.slice(0, 1_900),
          }));
        return { edits: [...copies, ...edits] };
      };
      const { call, seen } = obedientModel({ instructions: [], obeying: copying, honest: copying });
      await tailor.run(call, attack.written, placesOf(attack.form));
      expect([seen.asked, seen.unshapely]).toEqual([2, 0]);
      expect(shown.filter((input) => input.includes(attack.written) || isShown(attack.plain, input))).toEqual(
        [],
      );
    },
  );
});
