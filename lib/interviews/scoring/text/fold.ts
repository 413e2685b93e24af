// Most texts have nothing to fold, and there are many thousands of signs.
const PLAIN = /^\p{ASCII}*$/u;

/** The comparable form of a text: compatibility forms, accents, quotes and invisible characters folded, lower case. Line breaks stay. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+|[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .replaceAll("ß", "ss");
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}][\p{L}\p{N}]*(?:[+#]+|'\p{L}+)?/gu;

/** The words and numbers of a folded text, in their order; hyphens and slashes part words. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}
