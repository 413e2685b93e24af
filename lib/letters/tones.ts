/** How a letter sounds. */
export const TONES = ["formal", "warm", "direct"] as const;
export type LetterTone = (typeof TONES)[number];

/** How much a letter tells: two, three or five points of the person's work. */
export const LENGTHS = ["short", "standard", "long"] as const;
export type LetterLength = (typeof LENGTHS)[number];
