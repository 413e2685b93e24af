import type { BankQuestion } from "../bank/model.ts";
import { makePlaces } from "./place-in-field.ts";
import { fold, wordsOf } from "./text/fold.ts";
import { stem } from "./text/stem.ts";

const question = (id: string, text: string, ...points: readonly (readonly string[])[]): BankQuestion => ({
  id,
  text,
  category: "technical",
  focusArea: "craft",
  difficulty: "medium",
  expectedDurationSeconds: 120,
  keyPoints: points.map((signs, at) => ({ point: `Zq${at}`, signs: [...signs] })),
});
// No field of the bank: nothing is said for these points but their signs.
const FIELD = [
  question(
    "pottery-001",
    "How do you centre clay on a wheel?",
    ["wedge", "red lump", "slow hands"],
    ["elbow", "knee"],
    ["wheel", "sponge"],
  ),
  question(
    "pottery-002",
    "What makes a glaze crawl?",
    ["dust", "grease"],
    ["grey lump", "grey bucket"],
    ["viscosity"],
  ),
];
const places = makePlaces(FIELD, () => 3);
const place = (id: string, ...sentences: string[]) => {
  const found = places(
    sentences.map((text) => ({ stems: wordsOf(fold(text)).map(stem) })),
    id,
  );
  if (found === undefined) throw new Error("no place");
  return found;
};

it("fits the question whose points it speaks of, and better than the others", () => {
  const own = place("pottery-001", "I wedge it and press an elbow on my knee.");
  expect(own.fit).toBeGreaterThan(0.1);
  expect(own.margin).toBe(own.fit);
  expect(place("pottery-002", "I wedge it and press an elbow on my knee.")).toEqual({
    fit: 0,
    margin: -own.fit,
  });
});

it("several points tell more than much of one", () => {
  const one = place("pottery-002", "Dust and grease.");
  expect(place("pottery-002", "Dust and viscosity.").fit).toBeGreaterThan(one.fit);
  expect(one.fit).toBeGreaterThan(place("pottery-002", "Dust.").fit);
});

it("a phrase that stands as it is said tells more than its words apart", () => {
  const phrase = place("pottery-001", "With slow hands.");
  expect(phrase.fit).toBeGreaterThan(place("pottery-001", "My hands get slow.").fit);
});

it("words of the question show none of its points, not even where they are a sign", () => {
  const signed = place("pottery-001", "A sponge.");
  const [first, second] = FIELD;
  if (first === undefined || second === undefined) throw new Error("no field");
  // as a phrase it still counts; as a word it does not
  expect(place("pottery-001", "The wheel.").fit).toBeLessThan(signed.fit);
  const unasked = makePlaces([{ ...first, text: "How do you centre clay?" }, second], () => 3);
  expect(unasked([{ stems: ["wheel"] }], "pottery-001")?.fit).toBeGreaterThan(
    place("pottery-001", "The wheel.").fit,
  );
});

it("what is said for both questions counts less for the other one", () => {
  const forOther = ({ fit, margin }: { fit: number; margin: number }) => fit - margin;
  const foreign = forOther(place("pottery-001", "An elbow and a bucket."));
  const shared = forOther(place("pottery-001", "An elbow and a lump."));
  expect(shared).toBeLessThan(foreign);
  expect(shared).toBeGreaterThan(0);
});

it("says nothing twice", () => {
  const once = place("pottery-001", "I wedge it.");
  expect(place("pottery-001", "I wedge it.", "I wedge it.")).toEqual(once);
});

it("knows no place for a question that is not of the field", () => {
  expect(places([{ stems: ["wedge"] }], "pottery-003")).toBeUndefined();
});
