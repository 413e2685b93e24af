import { isDisclaimed } from "../../skills/index.ts";

/** Words that deny what follows them. */
const DENIAL =
  "no|not|never|without|lack|lacks|lacking|none|nor|cannot|neither|ohne|kein|keine|nicht|sans|pas|sin";
/** Words that play down a skill, a degree or an achievement. */
const LESSER =
  "basic|basics|beginner|beginners|elementary|rudimentary|limited|little|some|minimal|familiarity|familiar|exposure|introductory|novice|learning|studying|pursuing|expected|" +
  "anticipated|incomplete|unfinished|uncompleted|abandoned|planned|proposed|intended|prospective|expired|lapsed|attempted|partial|partially|hoping|hope|wish|wishing|want|wanting|eager|aspiring|" +
  "interested|nearly|almost|targeted|projected|grundkenntnisse|notions";
/** Words that lower the title after them. */
const LOWER_RANK =
  "assistant|associate|junior|deputy|trainee|intern|acting|interim|apprentice|aspiring|student|vice|former|volunteer|probationary|adjunct|substitute";

const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DENIAL}|${LESSER}|in progress|working towards?|part of)(?![\\p{L}\\p{N}])`,
  "iu",
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DENIAL}|${LESSER})(?:[^.;\\n,]*)$`, "iu");
const AFTER =
  /^[^.;\n,]{0,12}\((?:basic|beginner|elementary|learning|in progress|expected|novice|some)[^)]*\)/iu;

/** Whether what stands at these offsets is denied or played down by the words around it. */
export function isQualified(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    AFTER.test(text.slice(end, end + 60)) ||
    isDisclaimed(text, start)
  );
}

/** Whether a clause denies or plays down something. */
export function hasQualifier(clause: string): boolean {
  return QUALIFIER.test(clause);
}

const DENIES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DENIAL})(?![\\p{L}\\p{N}])|n't(?![\\p{L}])`, "iu");

/** Whether a clause denies something. */
export function denies(clause: string): boolean {
  return DENIES.test(clause);
}

const RANKS: ReadonlySet<string> = new Set(LOWER_RANK.split("|"));

/** Whether a word lowers the title that it stands before. */
export function lowersRank(word: string): boolean {
  return RANKS.has(word);
}
