/** The model engine of letters: the model words paragraphs and names their lines; greeting, opening and closing are the rules', and the fact gate decides. */
import { fromData, withinBytes, type ModelCall } from "../../model/index.ts";
import { linesOf } from "../../resumes/index.ts";
import { judgeLetter } from "../judge-letter.ts";
import { letterAround } from "../letter-words.ts";
import type { UnheldSentence } from "../model.ts";
import type { LetterEngine, LetterInput } from "../ports.ts";
import {
  LETTER_V1,
  letterPart,
  MOST_PARAGRAPHS,
  resumePart,
  type LetterParagraph,
} from "../prompts/letter.v1.ts";

/** The model reads so many bytes of the résumé. */
const MOST_OF_RESUME = 30_000;

/**
 * The engine over a model. Rejects with a `ModelFailure` when there is no usable answer: a letter is then asked for again, not silently written by
 * rules. An answer of which the gate would leave nothing is none either: the model is told so once, and then it is malformed.
 */
export function makeModelLetterEngine(model: ModelCall): LetterEngine {
  return async (input) => {
    const { document, analysis, company, title, tone, length } = input;
    const lines = withinBytes(
      linesOf(document).map(({ shown }) => shown),
      MOST_OF_RESUME,
    );
    const leavesSomething = ({ paragraphs }: { paragraphs: LetterParagraph[] }) =>
      proposed(input, paragraphs, lines.length).paragraphs.some(
        (text) => judgeLetter(document, text, { company, title }, input.now).text !== "",
      );
    const { value, usage, modelId } = await model.ask({
      ...LETTER_V1,
      schema: LETTER_V1.schema.refine(leavesSomething, { error: "No sentence is borne out by the résumé." }),
      userId: input.userId,
      prefix: resumePart(lines),
      input: letterPart(analysis, { company, title }, tone, length),
      deadline: input.deadline,
    });
    const { paragraphs, refused } = proposed(input, value.paragraphs, lines.length);
    return { engine: `bedrock:${modelId}`, text: letterAround(input, paragraphs), refused, usage };
  };
}

/** The paragraphs that name lines of the résumé, each on one line, and those that do not. */
function proposed(
  { length }: LetterInput,
  given: readonly LetterParagraph[],
  lines: number,
): { paragraphs: string[]; refused: UnheldSentence[] } {
  const paragraphs: string[] = [];
  const refused: UnheldSentence[] = [];
  for (const { text, lines: named } of given) {
    const words = fromData(text).replace(/\s+/gu, " ").trim();
    if (words === "") continue;
    const path = `/${paragraphs.length + 2}`;
    const refuse = (rule: string, detail: string) => refused.push({ path, after: words, rule, detail });
    if (!named.some((number) => number <= lines))
      refuse("evidence", "No line of the résumé was named that bears it out.");
    else if (paragraphs.length >= MOST_PARAGRAPHS[length])
      refuse("length", "It goes beyond the length that was asked for.");
    else paragraphs.push(words);
  }
  return { paragraphs, refused };
}
