/** Levels on the scale of the Common European Framework of Reference: 1 (A1) to 6 (C2); a mother tongue is 7. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [
    7,
    /\b(?:native|mother tongue|first language|bilingual\w*|muttersprach\w*|langue maternelle|bilingue)(?![\p{L}])/iu,
  ],
  [6, /\bc2\b/i],
  [
    5,
    /\b(?:c1|fluen\w+|full professional|verhandlungssicher\w*|fließend\w*|courant\w*|excellent|near-native)(?![\p{L}])/iu,
  ],
  [
    4,
    /\b(?:b2|professional working|professional|business|advanced|upper[- ]intermediate|proficien\w+|very good|sehr gut\w*)(?![\p{L}])/iu,
  ],
  [3, /\b(?:b1|intermediate|conversational|limited working|good|gute?)(?![\p{L}])/iu],
  [2, /\b(?:a2|elementary|basic|grundkenntnisse|notions)(?![\p{L}])/iu],
  [1, /\b(?:a1|beginner|anfänger\w*|débutant\w*)(?![\p{L}])/iu],
];

/** The level that words such as "fluent" or "B2" tell; undefined when they tell none. */
export function languageLevel(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0];
}
