import { organisationScore, titleScore } from "./classify.ts";
import { fold } from "./fold.ts";

/** Kinds of employment and parts of a company, which are no names. */
export const ARRANGEMENT =
  /\b(?:full|part|time|contract|contractor|freelance|intern|internship|permanent|temporary|seasonal|team|department|division|project|consulting)\b/u;

const TOWN = /^\p{Lu}[\p{L}\p{M}'’.]*(?:[- ][\p{L}\p{M}'’.]+){0,3}$/u;

/** Shaped like the name of a town: short, capitalised, no title, employer or kind of employment. */
export const isTownLike = (text: string): boolean =>
  text.length <= 40 &&
  TOWN.test(text) &&
  titleScore(text) === 0 &&
  organisationScore(text) === 0 &&
  !/^\p{Lu}{2,}$/u.test(text) &&
  !ARRANGEMENT.test(fold(text));
