import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { DOMAINS } from "../../lib/interviews/bank/model.ts";
import { bandOf, GoldAnswer, readSet, scoresOf } from "./gold-measures.ts";

const all = readSet("answers.json", GoldAnswer) ?? [];
// bands and domains alternate in other rhythms
const gold = all.filter((_, at) => at % 2 === 0);
const before = await scoresOf(gold);
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "I am"],
  [/\bI've\b/g, "I have"],
  [/\bI'd\b/g, "I would"],
  [/\b(did|do|was|is|would|could)n't\b/g, "$1 not"],
  [/\bit's\b/g, "it is"],
];
const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The same answer in another voice. */
const VOICES: Readonly<Record<string, (text: string) => string>> = {
  "told from its end": (text) => sentencesOf(text).toReversed().join(" "),
  "in long forms": (text) =>
    LONG_FORMS.reduce((told, [from, to]) => told.replace(from, to), text.replaceAll("’", "'")),
  "with thanks around it": (text) => `Thank you for the question. ${text} I hope that answers it.`,
  "with fillers": (text) =>
    sentencesOf(text)
      .map((sentence, at) => (at % 3 === 1 ? `Well, you know, ${sentence}` : sentence))
      .join(" "),
  "in longer sentences": (text) =>
    text.replace(/([a-z])\. ([A-Z])/g, (whole: string, end: string, start: string, at: number) =>
      at % 2 === 1 ? `${end}, and ${start.toLowerCase()}` : whole,
    ),
  "with its small numbers in words": (text) =>
    text.replace(/\b([2-9]|10)\b(?![.,%:]\d)/g, (digits) => NUMBERS[Number(digits) - 2] ?? digits),
  "without quotation marks": (text) => text.replaceAll(/["“”]/g, ""),
};

it.each(Object.entries(VOICES))("an answer %s keeps its band, or the one beside it", async (_, told) => {
  const after = await scoresOf(gold.map((one) => ({ ...one, answer: told(one.answer) })));
  const moved = gold.map(
    ({ id }) => bandOf(after.get(id)?.score ?? Number.NaN) - bandOf(before.get(id)?.score ?? Number.NaN),
  );
  expect(moved.length).toBeGreaterThanOrEqual(60);
  expect(moved.every((by) => Math.abs(by) <= 1)).toBe(true);
  expect(moved.filter((by) => by === 0).length / moved.length).toBeGreaterThanOrEqual(0.75);
});

const good = all.filter(({ band }) => band >= 4);

it("hardly any half of a good answer is taken for none", async () => {
  const halves = good.flatMap((one) => {
    const sentences = sentencesOf(one.answer);
    const middle = Math.ceil(sentences.length / 2);
    return [sentences.slice(0, middle), sentences.slice(middle)].map((half, at) => ({
      ...one,
      id: `${one.id}.${at}`,
      answer: half.join(" "),
    }));
  });
  const after = await scoresOf(halves);
  const held = halves.filter(({ id }) => after.get(id)?.floor !== undefined);
  expect(halves.length).toBeGreaterThanOrEqual(100);
  expect(held.length / halves.length).toBeLessThanOrEqual(0.06);
});

it("most good answers are worth little at a question of another field", async () => {
  const astray = good.map((one, at) => {
    const field = DOMAINS[(DOMAINS.indexOf(one.domain) + 1 + (at % (DOMAINS.length - 1))) % DOMAINS.length];
    const others = field === undefined ? [] : questionsOf(field);
    return { ...one, questionId: others[(7 * at) % others.length]?.id ?? "" };
  });
  const after = await scoresOf(astray);
  const low = astray.filter(({ id }) => (after.get(id)?.score ?? 100) < 40);
  expect(astray.length).toBeGreaterThanOrEqual(50);
  expect(low.length / astray.length).toBeGreaterThanOrEqual(0.6);
});
