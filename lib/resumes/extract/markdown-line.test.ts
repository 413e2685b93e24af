import { isMarkdown, proseStretchesOf, stretchesOf, withoutBlockMarks } from "./markdown-line.ts";

const plain = (line: string): string =>
  proseStretchesOf(line)
    .map(({ text }) => text)
    .join("");

describe("a line of Markdown", () => {
  it("loses its marks and keeps its looks", () => {
    expect(stretchesOf("**Nurse**, *Leeds* and `SQL`")).toEqual([
      { text: "Nurse", bold: true, italic: false },
      { text: ", ", bold: false, italic: false },
      { text: "Leeds", bold: false, italic: true },
      { text: " and ", bold: false, italic: false },
      { text: "SQL", bold: false, italic: false },
    ]);
  });
  it("keeps a link's target beside its text, and prints it in running text", () => {
    expect(stretchesOf("[GitHub](https://github.com/a)")).toEqual([
      { text: "GitHub", bold: false, italic: false, href: "https://github.com/a" },
    ]);
    expect(plain("- Wrote the [guide](https://a.example/guide)")).toBe(
      "- Wrote the guide (https://a.example/guide)",
    );
  });
  it.each(["C* algebra", "snake_case_name", "2 * 3 * 4", "f(*args)"])("leaves %s as it is", (text) => {
    expect(plain(text)).toBe(text);
  });
  it("reads tables and quotes", () => {
    expect(withoutBlockMarks("| Go | expert |")).toBe("Go\texpert");
    expect(withoutBlockMarks("|---|---|")).toBe("");
    expect(withoutBlockMarks("> said")).toBe("said");
  });
});

describe("isMarkdown", () => {
  it("wants more than a single mark", () => {
    expect(isMarkdown(["# Jane", "**Nurse** in Leeds"])).toBe(true);
    expect(isMarkdown(["# Jane", "Nurse"])).toBe(false);
    expect(isMarkdown(["Five * hotel", "2 ** 3"])).toBe(false);
  });
});
