import { CJK_DEGREE, DEGREE_NOUN, DEGREE_SOURCES, SCHOOL_WORDS } from "./degree-words.ts";
import { fold, foldInPlace, tidy, wordsOf } from "./fold.ts";
import { CJK_ORGANISATION, LEGAL_FORM, ORGANISATION_WORDS } from "./organisation-words.ts";
import { CJK_TITLES, SENIORITY_WORDS, TITLE_SUFFIX, TITLE_WORDS } from "./title-words.ts";

/** Names are shorter; longer text is not looked at, so that no odd file costs time. */
const LONGEST = 250;

/** Feminine endings of titles in German, Spanish, Portuguese, Italian, French and Polish with the masculine ones that the list has. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/in$/, ""],
  [/ora$/, "or"],
  [/a$/, "o"],
  [/trice$/, "tore"],
  [/trice$/, "teur"],
  [/euse$/, "eur"],
  [/iere$/, "ier"],
  [/enne$/, "en"],
  [/ka$/, ""],
];

/** How much a text looks like a job title: 0 not at all, 3 and more surely. */
export function titleScore(text: string): number {
  if (text.length > LONGEST) return 0;
  if (CJK_TITLES.test(text) || /\bscrum master\b|^au[- ]pair\b/iu.test(text)) return 3;
  const folded = fold(text);
  if (OFFICE_OF.test(folded)) return 0;
  const bare = folded.replace(/\([^)]*\)/g, " ").replace(/['’]s\b/g, "");
  const words = bare.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > 14) return 0;
  const isTitle = (word: string | undefined): boolean =>
    word !== undefined &&
    (TITLE_WORDS.has(word) ||
      TITLE_WORDS.has(word.replace(/s$/, "")) ||
      TITLE_SUFFIX.test(word) ||
      (/(?:[ae]|in)$/.test(word) &&
        FEMININE.some(
          ([ending, masculine]) => ending.test(word) && TITLE_WORDS.has(word.replace(ending, masculine)),
        )));
  const core = words.filter((word) => !/^(?:[ivx]+|[a-z]?\d+|m|w|f|d|h)$/.test(word));
  const main =
    bare
      .split(/,| - | – | — | of | for | at | de | für /)[0]
      ?.split(/[^\p{L}\p{N}+#]+/u)
      .filter((word) => word !== "" && !/^(?:[ivx]+|\d+)$/.test(word)) ?? [];
  let score = 0;
  if (isTitle(core.at(-1))) score = 3;
  else if (isTitle(main.at(-1)) || isTitle(core[0])) score = 2.5;
  else if (core.some(isTitle)) score = 1.2;
  else if (/^title \d|\btitle\b/.test(bare)) score = 2;
  if (score > 0 && core.some((word) => SENIORITY_WORDS.has(word))) score += 1;
  return score;
}

/** An office by its name: the title at its end is not the person's. */
const OFFICE_OF = /^(?:the )?(?:office|department|ministry|bureau|embassy|board|chamber) of /u;

/** How much a text looks like the name of an organisation. */
export function organisationScore(text: string): number {
  if (text.length > LONGEST) return 0;
  if (CJK_ORGANISATION.test(text)) return 3;
  const bare = fold(text);
  if (LEGAL_FORM.test(bare.trim()) && wordsOf(text).length > 1) return 4;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 12) return 0;
  if (/^(?:employer|company|organization|unternehmen|entreprise|empresa|azienda)\b/.test(bare)) return 3;
  if (ORGANISATION_WORDS.has(words.at(-1) ?? "")) return 2;
  if (OFFICE_OF.test(bare)) return 2;
  return words.some((word) => ORGANISATION_WORDS.has(word)) ? 1.5 : 0;
}

const SCHOOL_SUFFIX =
  /.(?:universitat|universitaet|university|hochschule|schule|kolleg|college|universiteit|hogeschool|gymnasium|lyceum|akademie)$/u;

/** How much a text looks like the name of a school. */
export function schoolScore(text: string): number {
  if (text.length > LONGEST) return 0;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  if (/大学|学校|高校|研究科/u.test(text)) return 3;
  if (DEGREE_NOUN.test(fold(text).trim())) return 0;
  const hits = words.filter((word) => SCHOOL_WORDS.has(word)).length;
  if (hits > 0) return words.length === 1 && !/^[A-Z]/.test(text.trim()) ? 1 : 3;
  return words.some((word) => SCHOOL_SUFFIX.test(word)) ? 3 : 0;
}

const DEGREE_AT_START = new RegExp(
  `^(?:${DEGREE_SOURCES.map((source) => `(?:${source})`).join("|")})(?=$|[^\\p{L}\\p{N}])`,
  "u",
);

/** The degree that a text begins with and what follows it, as printed: `B.Sc. in Physics` gives `B.Sc.` and `in Physics`. */
export function degreeAtStart(text: string): { degree: string; rest: string } | undefined {
  const bare = tidy(text);
  const folded = foldInPlace(bare);
  let best = 0;
  for (const source of DEGREE_PATTERNS) best = Math.max(best, source.exec(folded)?.[0].length ?? 0);
  if (best === 0) return undefined;
  return { degree: bare.slice(0, best).trim(), rest: bare.slice(best).trim() };
}

const DEGREE_PATTERNS = DEGREE_SOURCES.map(
  (source) => new RegExp(`^(?:${source})(?=$|[^\\p{L}\\p{N}])`, "u"),
);

/** How much a text looks like a degree. */
export function degreeScore(text: string): number {
  if (text.length > LONGEST) return 0;
  if (CJK_DEGREE.test(text)) return 2;
  const folded = foldInPlace(tidy(text));
  if (DEGREE_AT_START.test(folded)) return 3;
  if (DEGREE_NOUN.test(folded.split(/\s*,/)[0] ?? "")) return 2.5;
  return /\b(?:bachelor|master|degree|diploma|ph\.?d|b\.?sc|m\.?sc|mba|major in|studies)\b/u.test(folded)
    ? 1.5
    : 0;
}
