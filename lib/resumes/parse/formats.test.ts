import { strToU8, zipSync } from "fflate";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import type { ResumeDocument } from "../document.ts";
import { extractText } from "../extract/index.ts";
import { draw, isDrawable, pagesOf } from "../extract/testing/build-pdf.ts";
import { parseResume } from "./index.ts";
import { HANDWRITTEN } from "./testing/handwritten/index.ts";

const read = async (bytes: Uint8Array): Promise<ResumeDocument> =>
  parseResume(await extractText(bytes, { wasm: readPdfiumWasm })).document;

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A Word file with a paragraph for each line, as it is when somebody pastes text into it. */
function docxOf(text: string): Uint8Array {
  const paragraphs = text.split("\n").map((line) => {
    const cells = line.split("\t").map((cell) => `<w:t xml:space="preserve">${escapeXml(cell)}</w:t>`);
    return `<w:p><w:r>${cells.join("<w:tab/>")}</w:r></w:p>`;
  });
  const parts = {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

/** Pages on which each line of the text stands on a line, its cells where the spaces before them put them. */
function pdfOf(text: string): Uint8Array {
  const lines = text.split("\n").map((line) => line.replaceAll("\t", "        "));
  const pages = Array.from({ length: Math.ceil(lines.length / 55) }, (_, page) =>
    lines.slice(page * 55, page * 55 + 55),
  );
  const content = (own: readonly string[]): string =>
    own
      .flatMap((line, row) =>
        [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ 0: cell, index }) =>
          draw(cell, 40 + index * 5.2, 50 + row * 12),
        ),
      )
      .join("");
  return pagesOf(pages.map(content));
}

/** Marks of Markdown mean something in plain text only. */
const PLAIN = Object.entries(HANDWRITTEN).filter(([, { text }]) => !text.includes("**"));

describe("the same text gives the same document", () => {
  it.each(PLAIN)("typed or in Word: %s", async (_, { text }) => {
    expect(await read(docxOf(text))).toEqual(await read(strToU8(text)));
  });
  it.each(PLAIN.filter(([, { text }]) => isDrawable(text)))("typed or as PDF: %s", async (_, { text }) => {
    expect(await read(pdfOf(text))).toEqual(await read(strToU8(text)));
  });
});
