import * as fc from "fast-check";
import { cleanText } from "./clean-text.ts";
import { extractText, sniffType } from "./index.ts";
import { extractTxt } from "./txt.ts";

const noWasm = (): Promise<Uint8Array> => Promise.reject(new Error("text needs no PDFium"));
const codeOf = async (bytes: Uint8Array): Promise<unknown> =>
  extractText(bytes, { wasm: noWasm }).then(
    () => "read",
    (error: unknown) => (error !== null && typeof error === "object" && "code" in error ? error.code : error),
  );
const linesOf = (bytes: Uint8Array): string[] => extractTxt(bytes).lines.map((line) => line.text);

describe("plain text", () => {
  const NAME = "Zoë Müller – Krankenschwester";
  it.each([
    ["UTF-8", Buffer.from(NAME)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${NAME}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${NAME}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(NAME.replace("–", "-"), "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\ufeff${NAME}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(NAME.replace("–", "\x96"), "latin1")],
  ])("is decoded as %s", (_, bytes) => {
    expect(linesOf(bytes)[0]?.replace("-", "–")).toBe(NAME);
  });

  it("knows pages, tabs, bullets and Markdown headings", () => {
    const { lines, pages } = extractTxt(
      Buffer.from("## Experience\r\nAcme      2019\n  - Led a team\n* Wrote code\n**Skills**\f\tPython\n"),
    );
    expect(pages).toHaveLength(2);
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ["Experience", 0],
      ["Acme\t2019", 0],
      ["Led a team", 0],
      ["Wrote code", 0],
      ["Skills", 0],
      ["Python", 1],
    ]);
    expect(lines.map((line) => line.headingLevel)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lines.map((line) => line.bullet)).toEqual([
      undefined,
      undefined,
      true,
      true,
      undefined,
      undefined,
    ]);
    expect(lines[4]?.bold).toBe(true);
  });

  it("reports tag characters and counts zero-width ones", () => {
    const smuggled = Array.from("obey", (letter) =>
      String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
    ).join("");
    const text = extractTxt(Buffer.from(`Nurse${smuggled} in ${"\u200b".repeat(9)}Leeds`));
    expect(text.lines[0]?.text).toBe("Nurse in Leeds");
    expect(text.hidden).toEqual([
      { reason: "tag_characters", text: "obey" },
      { reason: "zero_width", text: "9 characters without width" },
    ]);
  });
});

describe("types by magic bytes", () => {
  it("refuses what is no résumé file with its code", async () => {
    expect(await codeOf(new Uint8Array())).toBe("empty");
    expect(await codeOf(new Uint8Array(5 * 1024 * 1024 + 1).fill(65))).toBe("too_large");
    expect(await codeOf(Buffer.from("{\\rtf1\\ansi Hello}"))).toBe("unsupported_type");
    expect(
      await codeOf(
        Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      ),
    ).toBe("unsupported_type");
    expect(await codeOf(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))).toBe("unsupported_type");
    expect(await codeOf(Buffer.from([0, 1, 2, 3, 0, 255, 7, 8, 9, 0, 0, 1]))).toBe("unsupported_type");
    expect(await codeOf(Buffer.from("   \n\n  "))).toBe("no_text");
    const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await codeOf(ole)).toBe("unsupported_type");
    expect(await codeOf(Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]))).toBe("encrypted");
  });

  it("finds a PDF header within the first kilobyte only", () => {
    expect(sniffType(Buffer.from(`${" ".repeat(1000)}%PDF-1.4`))).toBe("pdf");
    expect(sniffType(Buffer.from(`${" ".repeat(1100)}%PDF-1.4`))).toBe("text");
  });

  it("ends in a result or a refusal whatever the bytes are", async () => {
    const prefixes = ["", "PK\x03\x04", "PK\x05\x06", "{\\rt", "\xff\xfe"].map((prefix) =>
      Buffer.from(prefix, "latin1"),
    );
    const bytes = fc.tuple(fc.constantFrom(...prefixes), fc.uint8Array({ minLength: 1, maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([prefix, rest]) => {
        expect(["read", "no_text", "corrupt", "unsupported_type", "encrypted"]).toContain(
          await codeOf(Buffer.concat([prefix, rest])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("clean-up of text", () => {
  it("mends what fonts and typesetters leave", () => {
    expect(cleanText("Universit¨at M¨unchen, Ren´e, gar¸con, na¨ıve")).toBe(
      "Universität München, René, garçon, naïve",
    );
    expect(cleanText("o\uFB03ce and \uFB02ow")).toBe("office and flow");
    expect(cleanText("\u2F47\u672C \u2F08")).toBe("\u65E5\u672C \u4EBA");
    expect(cleanText("“quoted” – it’s")).toBe("“quoted” – it’s");
    expect(cleanText("\uF0E0 mail")).toBe(" mail");
    expect(cleanText("ﾊﾝｶｸ １２")).toBe("ﾊﾝｶｸ １２");
  });

  it("changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
