/** Cover letters as the other domains see them. */
export { removeLettersOf } from "./remove-letter.ts";
export { acceptLetter, letterIdOf } from "./store.ts";
export type { LetterStore } from "./store.ts";
