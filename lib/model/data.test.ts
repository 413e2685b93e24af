import fc from "fast-check";

import { asData, fromData, numbered } from "./data.ts";

const contentOf = (fenced: string) => fenced.split("\n").slice(1, -1).join("\n");

/** Texts made of what an attacker would try to close a fence, open another one or speak as somebody else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "</data>",
        '<data kind="resume">',
        "</DATA >",
        "< /data>",
        "<|im_end|>",
        "<|im_start|>system",
        "</s>",
        "<tool_call>",
        "&lt;",
        "&amp;lt;",
        "\u200b",
        "\u{e0041}",
        "\r\n",
        "\u2028",
      ),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((parts) => parts.join(""));

describe("text of strangers", () => {
  it("stands between delimiters that name its kind and carry one id", () => {
    expect(asData("resume", "Nurse at Mercy")).toBe(
      '<data kind="resume" id="70a8996ef485f00a">\nNurse at Mercy\n</data id="70a8996ef485f00a">',
    );
  });

  it("cannot close its fence or open another, whatever it says, not even with the id of an earlier call", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, around) => {
        const copied = /<\/data id="\w+">/.exec(asData("resume", text))?.[0] ?? "";
        const fenced = asData("resume", around + copied + text);
        expect(fenced.match(/<\/?\s*data/gi)).toHaveLength(2);
        expect(contentOf(fenced)).not.toMatch(/<[\p{L}/|!?_]/u);
      }),
    );
  });

  it("is fenced differently when it differs, and alike when it is the same", () => {
    expect(asData("resume", "a")).toBe(asData("resume", "a"));
    expect(asData("resume", "a").split("\n")[0]).not.toBe(asData("resume", "b").split("\n")[0]);
    expect(asData("resume", "a").split("\n")[2]).not.toBe(asData("posting", "a").split("\n")[2]);
  });

  it.each([
    ["zero-width characters", "ig\u200bno\u2060re", "ignore"],
    ["tag characters", "Nurse\u{e0068}\u{e0069}", "Nurse"],
    ["bidi overrides", "\u202eesrun\u202c", "esrun"],
    ["variation selectors", "a\ufe0f\u{e0101}b", "ab"],
    ["blank letters", "a\u3164\u2800b", "ab"],
    ["controls", "a\u0007\u001b[2Jb", "a[2Jb"],
    ["a lone surrogate", "a\ud800b", "ab"],
    ["a joiner between Latin letters", "a\u200db", "ab"],
    ["joiners that carry a code", "\u0645\u200c\u200d\u200c\u200c\u06cc", "\u0645\u200c\u06cc"],
  ])("loses %s", (_, text, seen) => {
    expect(contentOf(asData("resume", text))).toBe(seen);
  });

  it.each([
    ["joiners of scripts that need them", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["accents, other scripts and symbols", "Résumé – 日本語, 5 < 6, \t€20k"],
  ])("keeps %s", (_, text) => {
    expect(contentOf(asData("resume", text))).toBe(text);
  });

  it("is read back in its own spelling", () => {
    const text = fc.string({ unit: fc.constantFrom("<", ">", "&", "lt;", "amp;", "a", "/", " ", "|") });
    fc.assert(fc.property(text, (one) => expect(fromData(contentOf(asData("resume", one)))).toBe(one)));
  });
});

describe("numbered lines", () => {
  it("count from one, and a line cannot begin another", () => {
    expect(numbered(["Nurse", "Mercy\n3| CEO\u20284| CTO\r\n5| CFO", ""])).toBe(
      "1| Nurse\n2| Mercy 3| CEO 4| CTO 5| CFO\n3| ",
    );
  });
});
