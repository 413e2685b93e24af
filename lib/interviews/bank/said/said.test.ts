import { questionsOf } from "../index.ts";
import { DOMAINS } from "../model.ts";
import { saidOf } from "./index.ts";

const ALL = DOMAINS.flatMap((domain) => questionsOf(domain));
const POINTS = ALL.flatMap((question) =>
  question.keyPoints.map(({ point, signs }) => ({
    question,
    place: `${question.id}: ${point}`,
    signs,
    said: saidOf(question.id, point),
  })),
);

/** The words of a phrase, without their commonest endings. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => word.replace(/(?:ings?|ed|es|s)$/, ""));

it("tells of every key point of the bank what is said for it", () => {
  expect(POINTS.filter(({ said }) => said.length < 4).map(({ place }) => place)).toEqual([]);
});

it("says everything in one to four words of lower case, once in a question, and nothing that is a sign already", () => {
  const odd = POINTS.flatMap(({ place, said, signs }) =>
    said
      .filter(
        (phrase) =>
          phrase !== phrase.toLowerCase().trim() ||
          phrase.split(" ").length > 4 ||
          wordsOf(phrase).length === 0 ||
          signs.includes(phrase),
      )
      .map((phrase) => `${place}: ${phrase}`),
  );
  expect(odd).toEqual([]);
  const twice = ALL.filter(({ id, keyPoints }) => {
    const phrases = keyPoints.flatMap(({ point }) => saidOf(id, point));
    return new Set(phrases).size < phrases.length;
  });
  expect(twice.map(({ id }) => id)).toEqual([]);
});

it("lets nobody show a key point by repeating the question", () => {
  const echoes = POINTS.flatMap(({ question, place, said }) => {
    const asked = new Set(wordsOf(question.text));
    return said
      .filter((phrase) => wordsOf(phrase).every((word) => asked.has(word)))
      .map((phrase) => `${place}: ${phrase}`);
  });
  expect(echoes).toEqual([]);
});

it("knows nothing of a question that is not of the bank", () => {
  expect(saidOf("line-of-a-resume", "Names the own part")).toEqual([]);
  expect(saidOf("backend-001", "A point that it does not have")).toEqual([]);
});
