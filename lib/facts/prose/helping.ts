import type { Clause } from "./clauses.ts";
import { remembered } from "./remembered.ts";
import { wordsOf, type Word } from "./words.ts";

/** Words of somebody who took part in what others did. */
const HELPING: ReadonlySet<string> = new Set([
  "~help",
  "involv",
  "shadow",
  "contribution",
  "participation",
  "assistanc",
]);
const HELPS =
  /(?<![\p{L}\p{N}])(?:part of|part in|members?|join(?:ed|ing)?|involved in|took part|taking part|takes? part|work(?:ed|ing|s)? (?:with|under)|(?:am|is|are|was|were|been|sat|served|serve|serving|sitting) on (?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:project|team|committee|group|panel|board|crew|working party|task force)|(?:collaborat|cooperat|partner)(?:e|ed|es|ing) with|a hand (?:in|with)|co-\p{L}+|one of (?:the|those|several|many)|jointly|(?:supervised|guided) (?:teaching|lessons?|practice|work|\p{L}+ lessons?)|under (?:[\p{L}'\u2019-]+ ){0,3}?(?:supervision|guidance|direction|leadership|lead|mentorship|instruction|oversight|colleagues?|partners?|chefs?|head|professors?|nurses?|engineers?|managers?|director|foreman|consultants?|solicitors?|lawyers?|editors?|designers?|teachers?|researchers?|technicians?|electricians?|doctors?)|work(?:s|ed|ing)? (?:closely )?alongside|exposure to|on behalf|back(?:ed|ing)|in support|(?:supervised|overseen|guided) by|with (?:\p{L}+ )?supervision|(?:as|while) (?:a )?(?:trainee|in training)|sat in|lent|lend(?:ing)?|as an? assistant|shared|share(?! of)|sharing|joint|(?:took|take|taking) (?:my|his|her|a|their) turns?)(?![\p{L}\p{N}])/iu;

/** What help and support are a name of: "support requests", "a help centre". */
const HELP_OF =
  /^(?:cent(?:re|er)|desk|line|page|request|ticket|team|staff|engineer|call|contract|service|agent|case|function|portal|article|worker|material|inquiry|enquiry|email|hour)s?$/;

const isHelpingAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !HELPING.has(word.idea)) return false;
  return !/^(?:help|support|aid)$/.test(word.key) || !HELP_OF.test(words[at + 1]?.key ?? "");
};

/** Who has help does the deed. */
const HELPED = /with (?:the |some )?(?:help|support|assistance|aid|contribution) (?:of|from|by)/iu;

/** Whether a clause tells of a part in what others did. */
export const helps = remembered(
  ({ words, text }: Clause): boolean =>
    text.search(HELPED) < 0 && (words.some((_, at) => isHelpingAt(words, at)) || HELPS.test(text)),
);

/** Whether the period of a clause does: a semicolon does not end what was helped with. */
export const helpsHere = ({ period }: Clause): boolean =>
  period.search(HELPED) < 0 &&
  (wordsOf(period).some((_, at, words) => isHelpingAt(words, at)) || HELPS.test(period));

/** Whether a word says that somebody had a part in something. */
export const isHelping = ({ idea }: Word): boolean => HELPING.has(idea);

/** Whether a text tells of a part in what others did, or of work under them. */
export const tellsHelp = (text: string): boolean => HELPS.test(text);
