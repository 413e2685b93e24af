/**
 * Clean-up of text as fonts and typesetters leave it. Typographic quotes and dashes stay: they are what the page shows.
 */

/** Radicals that Japanese and Chinese fonts map in place of the ideographs they look like. Nothing else is normalised by NFKC. */
const KANGXI = /[\u2E80-\u2FDF]/gu;
const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};
/** Spacing accents as the OT1 fonts of TeX draw them, and the combining marks they stand for. */
const ACCENTS: Record<string, string> = {
  "\u00A8": "\u0308",
  "\u00B4": "\u0301",
  "\u0060": "\u0300",
  "\u02C6": "\u0302",
  "\u02DC": "\u0303",
  "\u02C7": "\u030C",
  "\u02D8": "\u0306",
  "\u02DA": "\u030A",
  "\u00AF": "\u0304",
  "\u02D9": "\u0307",
  "\u02DD": "\u030B",
  "\u00B8": "\u0327",
};
const ACCENT_THEN_LETTER =
  /([\u00A8\u00B4\u0060\u02C6\u02DC\u02C7\u02D8\u02DA\u00AF\u02D9\u02DD]) ?(\p{L}|\u0131|\u0237)/gu;
/** TeX sets the cedilla before a letter of x-height and after a taller one. */
const CEDILLA_THEN_LETTER = /\u00B8 ?([cCsStT])/gu;
const LETTER_THEN_CEDILLA = /([cCsStTgGkKlLnNrR])\u00B8/gu;
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const CONTROLS = /[\p{Cc}\uFFFC-\uFFFF]/gu;

/**
 * One run's text: ligatures spelled out, TeX's loose accents recomposed, radicals made ideographs, icons of private-use code
 * points dropped, every kind of space a plain one. The result is in NFC.
 */
export function cleanText(raw: string): string {
  return (
    raw
      .replace(/[\t\n\r]/g, " ")
      .replace(CONTROLS, "")
      .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
      .replace(KANGXI, (radical) => radical.normalize("NFKC"))
      .replace(ACCENT_THEN_LETTER, recompose)
      .replace(CEDILLA_THEN_LETTER, (_, letter: string) => `${letter}\u0327`.normalize("NFC"))
      .replace(LETTER_THEN_CEDILLA, (_, letter: string) => `${letter}\u0327`.normalize("NFC"))
      .replace(PRIVATE_USE, "")
      // PDFium takes the second of two strokes that touch for a shadow of the first.
      .replace(/\b(https?):\/(?=[^/\s])/g, "$1://")
      .replace(/[\u00A0\u2000-\u200A\u202F\u205F]/gu, " ")
      .normalize("NFC")
  );
}

/** Joins accent and letter where Unicode has the letter; a backquote before a word stays what it is. */
function recompose(pair: string, accent: string, letter: string): string {
  const base = letter === "\u0131" ? "i" : letter === "\u0237" ? "j" : letter;
  const joined = (base + (ACCENTS[accent] ?? "")).normalize("NFC");
  return joined.length === 1 ? joined : pair;
}

/** Characters that take no room on the page: joiners, marks of direction, byte-order marks, variation selectors' supplement. */
const ZERO_WIDTH =
  /\u200B|\u200C|\u200D|\u200E|\u200F|[\u202A-\u202E\u2060-\u2069]|\uFEFF|\u180E|[\u{E0100}-\u{E01EF}]/u;
/** Unicode tag characters: an invisible copy of ASCII, used to smuggle instructions to models. */
const TAG = /[\u{E0000}-\u{E007F}]/u;

/** Which kind of invisible character this is, if it is one. */
export function invisibleKind(character: string): "zero_width" | "tag_characters" | undefined {
  if (TAG.test(character)) return "tag_characters";
  return ZERO_WIDTH.test(character) ? "zero_width" : undefined;
}

/** The ASCII text that tag characters spell, for the report. */
export function readTags(text: string): string {
  return Array.from(text)
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .map((code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ""))
    .join("");
}
