import { fold, lettersOf } from "./fold.ts";
import { HEADING_JOINTS, HEADING_MODIFIERS, HEADINGS, type SectionKind } from "./heading-words.ts";

/** By letters without spaces, so that a letter-spaced or split printing matches too. The first kind that lists a phrase keeps it. */
const BY_LETTERS = new Map<string, SectionKind>();
for (const kind of KINDS())
  for (const phrase of HEADINGS[kind])
    if (!BY_LETTERS.has(lettersOf(phrase))) BY_LETTERS.set(lettersOf(phrase), kind);

function KINDS(): Exclude<SectionKind, "other">[] {
  return [
    "work",
    "education",
    "skills",
    "summary",
    "projects",
    "certificates",
    "languages",
    "awards",
    "publications",
    "volunteer",
    "interests",
    "references",
    "contact",
  ];
}

const MODIFIERS = new Set(HEADING_MODIFIERS);
const JOINTS = new Set(HEADING_JOINTS);
/** Characters of the longest heading. */
export const LONGEST_HEADING = 48;

const titleWords = (text: string): string[] =>
  fold(text)
    .replace(/^\s*(?:\d{1,2}|[ivx]{1,4})[.)]\s+/u, "")
    .replace(/[‘’`]/g, "'")
    .split(/[\s/,:;|–—\-()[\]<>•·■▪★#*_=.]+/u)
    .filter((word) => word !== "");

const lookUp = (words: readonly string[]): SectionKind | undefined =>
  BY_LETTERS.get(lettersOf(words.join("")));

function kindOfWords(words: readonly string[]): SectionKind | undefined {
  const whole = lookUp(words);
  if (whole !== undefined) return whole;
  const bare = words.filter((word) => !MODIFIERS.has(word));
  if (bare.length > 0 && bare.length < words.length) {
    const found = lookUp(bare);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The kind of section that a text heads, or nothing when it is no known heading: `Berufserfahrung`, `Skills & Tools`, `E D U C A T I O N`. */
export function headingKind(text: string): SectionKind | undefined {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text) || /[.!?@]$/.test(text.trim())) return undefined;
  const words = titleWords(text);
  if (words.length === 0 || (words.length > 6 && words.some((word) => word.length > 1))) return undefined;
  const whole = kindOfWords(words);
  if (whole !== undefined) return whole;
  const parts = splitAtJoints(words);
  if (parts.length < 2) {
    const halves = text.split(/[/|,]/).map((half) => kindOfWords(titleWords(half)));
    return halves.length === 2 && halves.every((kind) => kind !== undefined) ? halves[0] : undefined;
  }
  const kinds = parts.map(
    (part) => kindOfWords(part) ?? (part.length === 2 ? kindOfWords(part.slice(-1)) : undefined),
  );
  const known = kinds.find((kind) => kind !== undefined);
  return kinds.every((kind) => kind !== undefined) ? known : undefined;
}

function splitAtJoints(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (JOINTS.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
