import { affirmedOf } from "./affirmed.ts";

describe("what a sentence affirms", () => {
  it.each([
    [
      "all of a plain one",
      "i took him into the room, and he sat down.",
      "i took him into the room, and he sat down.",
    ],
    ["nothing where nobody did it", "nobody shouted at me in leeds in 2022.", ""],
    [
      "nothing of what goes on from a denial",
      "i never took him aside, sat down or listened for ten minutes.",
      "",
    ],
    ["no scene of what did not happen", "in leeds in 2022, on my ward, nobody shouted.", ""],
    ["the deed beside a denial", "i did not argue, i unplugged his mouse.", "i unplugged his mouse."],
    ["the deed before it", "i took him aside and did not argue.", "i took him aside"],
    [
      "the clause that is not denied",
      "it was not my fault, but the customer left.",
      "but the customer left.",
    ],
    ["what is no longer so", "we no longer lost orders.", "we no longer lost orders."],
    ["a no that was said", "i said no, and they signed.", "i said no, and they signed."],
    ["a rule of the craft", "you need not patch servers.", "you need not patch servers."],
    ["nothing of a question", "did i take him into a room?", ""],
    ["that somebody was asked", 'i asked her: "what does he fear?"', "i asked her"],
  ])("is %s", (_, sentence, affirmed) => {
    expect(affirmedOf(sentence, false)).toBe(affirmed);
  });

  it("is a question where questions are asked for", () => {
    expect(affirmedOf("what does leaving mean?", true)).toBe("what does leaving mean?");
  });
});
