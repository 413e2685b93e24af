import type { ResumeDocument } from "../document.ts";
import type { Language } from "./labels.ts";

/** Letters that decide, in the order in which they are asked; a script must hold a fifth of the letters. */
const SCRIPTS: readonly [Language, RegExp][] = [
  ["he", /\p{Script=Hebrew}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
];
const SHARE = 0.2;
const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set<Language>(["ar", "he", "fa"]);

/* Function words that are frequent in their language and rare in the others. */
const WORDS: Partial<Record<Language, string>> = {
  en: "the and of for with to in by from that on at as using",
  de: "und der die das mit für von den im bei zur zum eine auf als durch sowie",
  fr: "et les des du pour dans avec une sur au aux par en chez",
  es: "y los las el del para con una por al como",
  pt: "e os das dos para com uma em por ao da na no",
  it: "e il gli della per con una del di nel alla dei",
  nl: "en het van een voor met de aan bij op als door",
  pl: "i w z na do oraz dla przy od ze przez",
};
const LATIN = Object.entries(WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));
const MIN_WORDS = 3;

/** The language that most of the document is written in, from its script and then its function words; English when nothing tells. */
export function detectLanguage(document: ResumeDocument): Language {
  const text = proseOf(document);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    if ((text.match(pattern)?.length ?? 0) > letters * SHARE) return variant(language, text);
  }
  return latinLanguage(text);
}

/** Whether the language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  return RIGHT_TO_LEFT.has(language);
}

function variant(language: Language, text: string): Language {
  if (language === "ar" && /[پچژگ]/u.test(text)) return "fa";
  if (language === "ru" && /[іїєґ]/iu.test(text)) return "uk";
  return language;
}

function latinLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = LATIN.map(({ language, words: known }) => ({
    language,
    hits: words.filter((w) => known.has(w)).length,
  }));
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  return isLanguage(best.language) && best.hits >= MIN_WORDS ? best.language : "en";
}

function isLanguage(value: string): value is Language {
  return value in WORDS;
}

/** Running text only: names, addresses and skills are international. */
function proseOf({
  basics,
  work = [],
  volunteer = [],
  education = [],
  projects = [],
}: ResumeDocument): string {
  return [
    basics?.label,
    basics?.summary,
    ...[...work, ...volunteer].flatMap((entry) => [
      entry.position,
      entry.summary,
      ...(entry.highlights ?? []),
    ]),
    ...education.flatMap((entry) => [entry.studyType, entry.area]),
    ...projects.flatMap((entry) => [entry.description, ...(entry.highlights ?? [])]),
  ].join("\n");
}
