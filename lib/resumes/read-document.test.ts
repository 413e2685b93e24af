import { AppError } from "../kernel/errors.ts";
import { readDocument, readText } from "./read-document.ts";

function refusal(act: () => unknown): AppError {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("YAML of a résumé", () => {
  it("keeps digits and dates as the text they are", () => {
    const value = readText(
      "yaml",
      "basics:\n  phone: 0123\nwork:\n  - startDate: 2018\n    endDate: 2019-04\n",
    );
    expect(readDocument(value, "")).toEqual({
      basics: { phone: "0123" },
      work: [{ startDate: "2018", endDate: "2019-04" }],
    });
  });

  it("takes null for no text, as JSON does", () => {
    const refused = refusal(() => readDocument(readText("yaml", "basics:\n  name: ~\n"), "/content"));
    expect(refused.errors).toMatchObject([{ path: "/content/basics/name" }]);
  });

  it.each([
    ["an alias", "basics: &a\n  name: x\nmeta: *a\n", "lias"],
    ["a key that stands twice", "basics:\n  name: a\n  name: b\n", "twice (line 2, column 3)"],
    ["two documents", "basics: {}\n---\nbasics: {}\n", "document"],
    ["a list", "- basics\n", "mapping"],
    ["a tab as indentation", "basics:\n\tname: a\n", "line 2"],
  ])("refuses %s and says where", (_, content, said) => {
    const refused = refusal(() => readText("yaml", content));
    expect(refused.code).toBe("validation_failed");
    expect(refused.errors?.[0]?.path).toBe("/content");
    expect(refused.errors?.[0]?.message).toContain(said);
  });

  it.each([
    ["keys", Array.from({ length: 25_000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["tags", "!!str ".repeat(40_000)],
    ["brackets", "[".repeat(100_000)],
    ["dashes", "- ".repeat(100_000)],
  ])("is done with 256 KiB of %s before a request times out", (_, content) => {
    const start = performance.now();
    expect(refusal(() => readDocument(readText("yaml", content), "")).kind).toBe("invalid");
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe("a résumé document", () => {
  it("names unknown fields and wrong ones by JSON Pointer", () => {
    const refused = refusal(() => readDocument({ work: [{ "a/b": 1, startDate: "May" }] }, ""));
    expect(refused.errors?.map(({ path }) => path).sort()).toEqual(["/work/0/a~1b", "/work/0/startDate"]);
  });

  it.each(["json", "yaml"] as const)("refuses half a character in %s", (format) => {
    const value = readText(format, String.raw`{"work": [{"name": "\ud83d"}]}`);
    expect(refusal(() => readDocument(value, "")).errors).toEqual([
      { path: "/work/0/name", message: "not well-formed text" },
    ]);
  });
});
