import { contentWords, overlap } from "./words.ts";

/** Levels after the International Standard Classification of Education (ISCED 2011), coarsened. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [5, /\b(?:ph\.?\s?d|doctor(?:ate|al|)|doktor\w*|doctorat|d\.?phil|ed\.?d|promotion)(?![\p{L}])/iu],
  [
    4,
    /\b(?:master(?:'|’)?s?|m\.?\s?sc|m\.?\s?a\.|m\.?\s?eng|m\.?s\.|ms (?=in|degree)|mba|m\.?ed|mfa|llm|j\.?d\.?|juris doctor|diplom(?:-|ingenieur| \()|magister|bac ?\+ ?5|graduate degree|advanced degree|maîtrise|postgraduate)(?![\p{L}])/iu,
  ],
  [
    3,
    /\b(?:bachelor(?:'|’)?s?|b\.?\s?sc|b\.?\s?a\.?|b\.?\s?eng|b\.?\s?s\.?|bba|b\.?com|b\.?tech|b\.?ed|bsn|llb|undergraduate degree|university degree|college degree|four-year degree|4-year degree|licence|baccalauréat universitaire|bac ?\+ ?[34]|hochschul\w*|studium|degree)(?![\p{L}])/iu,
  ],
  [
    2,
    /\b(?:associate(?:'|’)?s?(?: degree)?|a\.?a\.?s?\.?|diploma|hnd|vocational|trade school|apprenticeship|ausbildung|berufsausbildung|lehre|bts|dut|bac ?\+ ?2|college diploma|post-secondary|community college|technical school)(?![\p{L}])/iu,
  ],
  [
    1,
    /\b(?:high[- ]school|secondary school|ged|abitur|baccalauréat|a-levels?|matura|hauptschule|realschule|secondary education)(?![\p{L}])/iu,
  ],
];

/** The highest level that a degree's own words show, 0 when they show none. */
export function levelHeld(text: string): number {
  if (/\bhigh[- ]school\b/i.test(text)) return 1;
  return levelsIn(text)[0] ?? (/\b(?:degree|studium)\b/i.test(text) ? 3 : 0);
}

/** The lowest level that a requirement accepts: "Bachelor's or Master's" asks for a bachelor's. */
export function levelAsked(text: string): number {
  if (/\bhigh[- ]school diploma\b/i.test(text)) return 1;
  return levelsIn(text).at(-1) ?? (/\b(?:degree|diplôme|studium)\b/i.test(text) ? 3 : 0);
}

/** The levels named, highest first; a bare "degree" is a bachelor's only when nothing else says which. */
function levelsIn(text: string): number[] {
  const named = text.replace(
    /(?<!(?:university|college|undergraduate|graduate|advanced|year) )\b(?:degree|studium)\b/gi,
    " ",
  );
  return LEVELS.filter(([, pattern]) => pattern.test(named)).map(([level]) => level);
}

const ANY_FIELD =
  /\b(?:related|relevant|similar|equivalent|any) (?:\w+ )?(?:field|discipline|area|subject|degree|experience|combination)\b/i;

/** The fields of study after "in" ("degree in statistics or mathematics"); undefined when any or a related one will do. */
export function fieldsAsked(text: string): string[] | undefined {
  if (ANY_FIELD.test(text)) return undefined;
  const named =
    /\b(?:degree|bachelor\S*|master\S*|diploma|b\.?sc\.?|m\.?sc\.?|b\.?a\.?|m\.?a\.?|ph\.?d\.?)(?: degree)? (?:in|of) ([^.;(]+)/i.exec(
      text,
    )?.[1];
  return named?.split(/,|\/|\bor\b|\band\b|&/i).filter((field) => /\p{L}/u.test(field));
}

/** Words that many fields share, so that they tell none. */
const NO_FIELD =
  /\b(?:bachelor\S*|master\S*|degree|diploma|sciences?|stud(?:y|ies)|arts?|applied|general|advanced|hono[u]?rs?|engineering|management|technology|b\.?sc|m\.?sc|related)\b/gi;

/** Names of one and the same field. */
const SAME_FIELD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:accounting|accountancy|accounts)\b/gi, "accounting"],
  [
    /\b(?:computer (?:science|engineering)|computing|informatics|informatik|software engineering|computer sciences)\b/gi,
    "computing",
  ],
  [/\b(?:maths?|mathematics|mathematical sciences?)\b/gi, "mathematics"],
  [/\b(?:economics|volkswirtschaft\w*)\b/gi, "economics"],
];

function fieldWords(text: string): Set<string> {
  const named = SAME_FIELD.reduce((words, [pattern, name]) => words.replace(pattern, name), text);
  const telling = contentWords(named.replace(NO_FIELD, " "));
  return telling.size > 0 ? telling : contentWords(text);
}

/** Whether a degree's own words name one of these fields. */
export function fieldFits(degree: string, fields: readonly string[]): boolean {
  const held = fieldWords(degree);
  return fields.some((field) => overlap(fieldWords(field), held) > 0);
}
