/*
 * C0 and C1 controls (line feed apart), soft hyphen, zero-width space, word joiner, bidirectional marks and overrides, BOM, noncharacters,
 * tag characters: they draw nothing, break XML, or turn the line around. Joiners (U+200C, U+200D) stay: Persian and emoji need them.
 */
const INVISIBLE =
  /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Drops what cannot be shown and joins all white space to single spaces. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll(/\s+/gu, " ").trim();
}

/** The paragraphs of a text, each as one clean line. */
export function cleanParagraphs(text: string): string[] {
  return clean(text)
    .split("\n")
    .map(cleanLine)
    .filter((paragraph) => paragraph !== "");
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replaceAll(INVISIBLE, "");
}
