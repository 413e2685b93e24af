import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";

import { makeTypst, typstPlaces } from "../../platform/typst.ts";
import type { LetterText } from "../model.ts";
import { LETTER_FORMATS, renderLetter } from "./index.ts";
import type { LetterFormat } from "./index.ts";
import { viewOf } from "./view.ts";

const typst = makeTypst(typstPlaces());
const FORMATS = Object.keys(LETTER_FORMATS) as LetterFormat[];
const HOSTILE = [
  '#eval("1+1")', "#import", "$x^2$", "\\", "\\u{41}", '"', "*b* _i_ `c`", "<label>", "@ref", "= h", "- x", "+ y", "1. z", "---", "/* c */",
  "\u0000\u0001\u001b", "\u202e", "\u200b", "\ud800", "]]>", "<w:t>", "🚀", "日本語", "שלום", "مرحبا بكم", "x".repeat(300), "\n", "\n\n", "\r\n", "\u2028", "",
]; // prettier-ignore
const text = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 30 })), { maxLength: 8 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
); // prettier-ignore

const letter = (over: Partial<LetterText> = {}): LetterText => ({
  schema: 1,
  text: "Dear Hiring Team,\n\nNurse, Mercy:\n- Cared for 12 patients\n- Taught triage\n\nYours sincerely,\nAna Ruiz",
  refused: [],
  company: "St. Luke's",
  title: "Charge Nurse",
  sender: { name: "Ana Ruiz", contacts: ["Leeds", "ana@example.org"] },
  ...over,
});
const render = (given: LetterText, format: LetterFormat) =>
  renderLetter(given, { format, title: "Cover letter" }, { typst });
const written = async (given: LetterText, format: LetterFormat) =>
  new TextDecoder().decode(await render(given, format));

describe("renderLetter", () => {
  it("renders whatever a letter may hold, in every format", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom(...FORMATS), async (body, line, format) => {
        const given = letter({ text: body, sender: { name: line, contacts: [line, body] } });
        const start = strFromU8((await render(given, format)).subarray(0, 5), true);
        if (format === "pdf") expect(start).toBe("%PDF-");
        if (format === "docx") expect(start.slice(0, 2)).toBe("PK");
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each(FORMATS)("gives the same bytes for the same letter as %s", async (format) => {
    const [first, second] = [await render(letter(), format), await render(letter(), format)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("keeps paragraphs, lines and points as text and as Markdown, in which nothing becomes markup", async () => {
    expect(await written(letter(), "txt")).toBe(`${letter().text}\n`);
    const given = letter({ text: "# Dear *all*,\n1. yes\n\n- a_b_c" });
    expect(await written(given, "md")).toBe("\\# Dear \\*all\\*,  \n1\\. yes\n\n- a\\_b\\_c\n");
  });

  it("writes a letter from right to left when it is written so", async () => {
    const hebrew = letter({ text: "שלום רב,\n\nאני פונה אליכם בנוגע למשרה.\n\nבברכה,\nדנה" });
    expect(viewOf(hebrew, "").rightToLeft).toBe(true);
    const xmlOf = async (given: LetterText) =>
      strFromU8(unzipSync(await render(given, "docx"))["word/document.xml"] ?? new Uint8Array());
    expect(await xmlOf(hebrew)).toContain("<w:bidi/>");
    expect(await xmlOf(letter())).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});
