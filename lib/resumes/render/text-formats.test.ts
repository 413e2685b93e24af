import fc from "fast-check";
import { marked } from "marked";
import { parse } from "yaml";
import { renderJson, renderYaml } from "./data-formats.ts";
import { renderMarkdown } from "./markdown.ts";
import { cleanLine } from "./plain-text.ts";
import { SAMPLE_RESUME } from "./sample-resume.ts";
import { renderText } from "./text.ts";
import { viewOf } from "./view.ts";

const TRICKY = ["- x", "+ y", "# y", "a | b", "1. z", "2) z", "> q", "***", "---", "===", "```", "~~~", "[a](b)", "![i](u)", "<b>", "&lt;", "a_b_c", "**x**", "yes", "no", "null", "~", "012", "1e3", "2019-01-01", ": x", "a: b", "? k", "&a", "*a", "!t", "%d", "@at", "`", "{a}", "[b]", "x #c", "", " lead", "trail ", "line\nbreak", "tab\t", "\u0085", "\u2028", "\ufeff", "\u0000"]; // prettier-ignore
const value = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.tuple(fc.constantFrom(...TRICKY), fc.string({ maxLength: 20 })).map((parts) => parts.join("")),
);
const documents = fc.record({
  basics: fc.record({ name: value, summary: value }),
  work: fc.array(fc.record({ name: value, highlights: fc.array(value, { maxLength: 3 }) }), { maxLength: 3 }),
  skills: fc.array(fc.record({ name: value, keywords: fc.array(value, { maxLength: 3 }) }), { maxLength: 3 }),
  meta: fc.record({ canonical: value }),
});

describe("JSON and YAML", () => {
  it("give the same document back", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(JSON.parse(renderJson(document))).toEqual(document);
        expect(parse(renderYaml(document))).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it("survive YAML 1.1 readers", () => {
    expect(renderYaml({ skills: [{ name: "yes" }, { name: "012" }] })).toBe(
      'skills:\n  - name: "yes"\n  - name: "012"\n',
    );
  });

  it("leave the store's ids out", () => {
    const ids = { "/work/0": "w1" };
    expect(JSON.parse(renderJson({ basics: { name: "A" }, meta: { ids } }))).toEqual({
      basics: { name: "A" },
    });
    expect(parse(renderYaml({ meta: { ids, version: "1" } }))).toEqual({ meta: { version: "1" } });
  });
});

describe("Markdown", () => {
  it("shows every text as it is, whatever it looks like", () => {
    fc.assert(
      fc.property(value, value, value, (name, highlight, skill) => {
        const html = toHtml({
          basics: { name },
          work: [{ position: "Post", highlights: [highlight] }],
          skills: [{ name: "Kit", keywords: [skill] }],
        });
        expect(html.get("h1")).toEqual(kept(name));
        expect(html.get("h3")).toEqual(["Post"]);
        const item = cleanLine(skill);
        expect(html.get("li")).toEqual([...kept(highlight), item === "" ? "Kit" : `Kit: ${item}`]);
      }),
      { numRuns: 400 },
    );
  });

  it("shows a summary as one paragraph a line", () => {
    expect(toHtml({ basics: { summary: "# one\n- two\n===\n1. four" } }).get("p")).toEqual([
      "# one",
      "- two",
      "===",
      "1. four",
    ]);
  });

  it("is the résumé in order", () => {
    expect(renderMarkdown(viewOf({ ...SAMPLE_RESUME, work: SAMPLE_RESUME.work?.slice(2) ?? [] }))).toContain(
      "## Experience\n\n### Software Developer\n\nLindqvist \\& Partner · Uppsala · *Sep 2013 – Jul 2016*\n\n- Developed the booking",
    );
  });
});

describe("text", () => {
  it("has one line a fact", () => {
    const view = viewOf({
      basics: { name: "Jo" },
      work: [{ position: "Cook", name: "Inn", startDate: "2020-02", highlights: ["Fed | 40"] }],
    });
    expect(renderText(view)).toBe("Jo\n\nEXPERIENCE\nCook\nInn | Feb 2020 – Present\n- Fed | 40\n");
  });

  it("is empty for an empty document", () => expect(renderText(viewOf({}))).toBe(""));
});

function kept(text: string): string[] {
  return cleanLine(text) === "" ? [] : [cleanLine(text)];
}

/** Texts of the rendered Markdown by element. */
function toHtml(document: Parameters<typeof viewOf>[0]): { get: (tag: string) => string[] } {
  const html = marked.parse(renderMarkdown(viewOf(document)), { async: false });
  const plain = (inner: string) =>
    inner
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"); // prettier-ignore
  return {
    get: (tag) =>
      [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, inner]) => plain(inner ?? "")),
  };
}
