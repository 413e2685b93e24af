import { createHash } from "node:crypto";

/** Controls, formats (zero-width, bidi, tags), private use, unassigned, lone surrogates, variation selectors and blank letters. */
const INVISIBLE = new RegExp(
  [
    "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Variation_Selector}]",
    "[\\u115f\\u1160\\u3164\\uffa0\\u2800]",
    "\\u034f|\\u17b4|\\u17b5",
  ].join("|"),
  "gu",
);
/** A joiner that is part of how a word is written, between letters of scripts that need it. */
const JOINER =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Malayalam}]\p{M}*)[\u200c\u200d]$/u;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** What begins a tag, or a control token of a chat template such as `<|im_start|>` or `</s>`. */
const TAG = /<(?=[\p{L}/|!?_])/gu;

/**
 * Text of strangers as the model may see it: between delimiters that it cannot forge, because they carry a digest of the text, and
 * because nothing in it that begins like a tag is left as it is. What nobody can see is taken out.
 * @param label says what it is in a word of ours, such as `resume`
 */
export function asData(label: string, text: string): string {
  const content = escaped(withoutInvisible(text));
  const digest = createHash("sha256").update(`${label}\0${content}`).digest("hex").slice(0, 16);
  return `<data kind="${label}" id="${digest}">\n${content}\n</data id="${digest}">`;
}

/** Text that the model took out of `asData` data, in the spelling of the document. */
export function fromData(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&amp;(?=(?:amp|lt);)/g, "&");
}

/** Lines that the model points at by number, from 1: `12| text`. A line stays one line, so its text cannot begin another one. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}| ${line.replace(LINE_END, " ")}`).join("\n");
}

function withoutInvisible(text: string): string {
  return text.replace(LINE_END, "\n").replace(INVISIBLE, (character, at: number) => {
    if (character === "\n" || character === "\t") return character;
    return JOINER.test(text.slice(Math.max(0, at - 3), at + 1)) ? character : "";
  });
}

function escaped(text: string): string {
  return text.replace(/&(?=(?:amp|lt);)/g, "&amp;").replace(TAG, "&lt;");
}
