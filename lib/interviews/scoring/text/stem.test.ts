import { stem } from "./stem.ts";

it.each([
  "agree agrees agreed agreeing",
  "disagree disagrees disagreed",
  "guarantee guarantees guaranteed",
  "migrate migrates migrated migrating",
  "keep keeps kept keeping",
  "nurse nurses nursing",
])("takes the inflections of a word for one: %s", (words) => {
  expect(new Set(words.split(" ").map(stem)).size).toBe(1);
});

it.each(["agree degree", "guarantee guard", "need nurse"])("keeps words apart: %s", (words) => {
  expect(new Set(words.split(" ").map(stem)).size).toBe(2);
});

it("takes a word for a word, whatever it means to a program", () => {
  expect(stem("constructor")).toBe("constructor");
  expect(stem("constructors")).toBe("constructor");
});
