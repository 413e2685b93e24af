/** A word of a text: `key` is its lower-case form without diacritics, `start` and `end` are UTF-16 offsets. */
export type Token = { key: string; start: number; end: number };

/**
 * A word keeps the signs that make it another skill: `c++`, `c#`, `a+`, `.net`. A `+` or `#` before a letter
 * ("Python+Django", "#1") is a separator, except in `++`.
 */
const WORD =
  /(?:(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}])))?[\p{L}\p{N}\p{M}]+(?:\+\+|[+#](?![\p{L}\p{N}+#]))?/giu;

const PLAIN = /^[ -~]*$/;

/** The form in which words are compared: lower case, compatibility forms folded, diacritics removed. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
}

/** The words of a text in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ key: foldWord(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const JOINT = /^(?: {1,2}|[-‐‑–./'’&+_\u00a0]| ?[-‐‑–&/] ?|\r?\n)$/;

/** Whether what stands between two words lets them belong to one term ("CI/CD", "Node.js", a wrapped line). */
export function joins(text: string, left: Token, right: Token): boolean {
  if (right.start - left.end === 1 && text.charCodeAt(left.end) === 32) return true;
  return right.start - left.end <= 3 && JOINT.test(text.slice(left.end, right.start));
}
