import { canonicalSkill } from "../skills/index.ts";

const DECIMAL = /\p{Nd}/gu;
const PLAIN = /^\p{ASCII}*$/u;

/** ASCII digit of a decimal digit of any script: Unicode lays each script's ten digits out in one run from zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Digits of every script as ASCII digits, with the separators that Arabic writes between them. */
export function foldDigits(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/(?<=\p{Nd})\u066c(?=\p{Nd})/gu, ",")
    .replace(/(?<=\p{Nd})\u066b(?=\p{Nd})/gu, ".")
    .replace(DECIMAL, asciiDigit);
}

const TYPOGRAPHIC: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
];

/** The comparable form of a text: compatibility forms, quotes, dashes and digits folded, lower case, one space between words. Hidden characters stay, so that they make a difference. */
export function foldText(text: string): string {
  let folded = text;
  if (!PLAIN.test(text)) {
    folded = foldDigits(text.normalize("NFKC"));
    for (const [pattern, plain] of TYPOGRAPHIC) folded = folded.replace(pattern, plain);
  }
  return folded
    .toLowerCase()
    .replace(/[^\S\u200b\ufeff]+/gu, " ")
    .trim();
}

const TITLE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bsr\b\.?/g, "senior"],
  [/\bjr\b\.?/g, "junior"],
  [/\bmgr\b\.?/g, "manager"],
  [/\basst\b\.?/g, "assistant"],
  [/\bvp\b/g, "vice president"],
];

/** The comparable form of a job title: "Sr. Nurse" is "senior nurse". */
export function foldTitle(text: string): string {
  return TITLE_FORMS.reduce((title, [short, long]) => title.replace(short, long), foldText(text));
}

/** Short and long forms of the same degree; a form without a subject is never another form with one. */
const DEGREE_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:b\.? ?sc\.?|b\.? ?s\.?(?= |$|,)|bachelor'?s? of sciences?)(?=[ .,;:)]|$)/g, "bachelorscience"],
  [/\b(?:b\.? ?a\.?|bachelor'?s? of arts?)(?=[ .,;:)]|$)/g, "bachelorarts"],
  [/\b(?:b\.? ?eng\.?|bachelor'?s? of engineering)(?=[ .,;:)]|$)/g, "bachelorengineering"],
  [/\b(?:bba|b\.b\.a\.?|bachelor'?s? of business administration)(?=[ .,;:)]|$)/g, "bachelorbusiness"],
  [/\b(?:b\.? ?com\.?|bachelor'?s? of commerce)(?=[ .,;:)]|$)/g, "bachelorcommerce"],
  [/\b(?:b\.? ?ed\.?|bachelor'?s? of education)(?=[ .,;:)]|$)/g, "bacheloreducation"],
  [/\b(?:bsn|b\.s\.n\.?|bachelorscience in nursing)(?=[ .,;:)]|$)/g, "bachelornursing"],
  [/\b(?:m\.? ?sc\.?|m\.? ?s\.?(?= |$|,)|master'?s? of sciences?)(?=[ .,;:)]|$)/g, "masterscience"],
  [/\b(?:m\.? ?a\.?|master'?s? of arts?)(?=[ .,;:)]|$)/g, "masterarts"],
  [/\b(?:m\.? ?eng\.?|master'?s? of engineering)(?=[ .,;:)]|$)/g, "masterengineering"],
  [/\b(?:m\.? ?ed\.?|master'?s? of education)(?=[ .,;:)]|$)/g, "mastereducation"],
  [/\b(?:mba|m\.b\.a\.?|master'?s? of business administration)(?=[ .,;:)]|$)/g, "masterbusiness"],
  [/\b(?:ph\.? ?d\.?|d\.? ?phil\.?|doctor of philosophy)(?=[ .,;:)]|$)/g, "doctorphilosophy"],
  [/\b(?:a\.? ?a\.?|associate'?s? of arts?)(?=[ .,;:)]|$)/g, "associatearts"],
];

/** Letters of degrees that are words or other short forms as well: in a running text they are a degree when written so, and "MS Dynamics" is none. */
const AMBIGUOUS =
  /(?<![\p{L}\p{N}])(?:bed|med|ma|ba|aa|ms|bs|bcom|beng|meng)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:MS|BS)(?=\s\p{Lu})/gu;

/** A running text in which only what is written as a degree will be read as one. */
export function withoutFalseDegrees(text: string): string {
  return text.replace(AMBIGUOUS, (word) => `${word.charAt(0)}\u2063${word.slice(1)}`);
}

/** The comparable form of a degree: "B.Sc." is "Bachelor of Science". */
export function foldDegree(text: string): string {
  return DEGREE_FORMS.reduce((degree, [form, name]) => degree.replace(form, name), foldText(text));
}

/** The comparable form of a name that may be a skill of the lexicon: "K8s" is "Kubernetes". */
export function foldSkill(text: string): string {
  // A hidden sign or a letter of another script would be lost in the lexicon's own folding.
  if (!/^[\p{Script=Latin}\p{P}\p{S}\p{N}\p{M} ]*$/u.test(text)) return foldText(text);
  const skill = canonicalSkill(text);
  return skill === undefined ? foldText(text) : `skill:${skill.id}`;
}

const STROKED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Latin letters without their marks: "Gdańsk" is "Gdansk". Letters of other scripts keep theirs, without which they are other letters. */
export function foldMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[łøđħßæœı]/g, (letter) => STROKED[letter] ?? letter);
}
