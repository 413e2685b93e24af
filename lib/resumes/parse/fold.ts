/** Text without case, diacritics and compatibility forms, for look-ups in word lists; letters keep their order and number of words. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[łøßæœđı]/g, (letter) => LATIN_FOLDS[letter] ?? letter)
        .normalize("NFC");

const ASCII = /^[\x20-\x7e\t]*$/;

/** As `fold`, letter by letter, keeping a letter whose fold is longer, so that offsets into the text hold. */
export function foldInPlace(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const folded = Array.from(text, (letter) => {
    const lower = fold(letter);
    return lower.length === letter.length ? lower : letter;
  }).join("");
  return folded.length === text.length ? folded : text.toLowerCase();
}

const LATIN_FOLDS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
};

/** Folded letters and digits only: how two printings of the same text are compared. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** The folded words of letters and digits of a text, in order. */
export const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The folded words of a text; `+` and `#` count as letters, an apostrophe joins (`bachelor's` is `bachelors`). */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== "");

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** A regular expression source that matches any of the phrases, longest first, a space standing for any run of spaces. */
export const anyOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escapeRegExp(phrase).replace(/ /g, "\\s+"))
    .join("|");

/** Collapses white space to single spaces and trims. */
export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
