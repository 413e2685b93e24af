import { escapeRegExp } from "./escape.ts";

/** What a letter may name besides the facts of its writer: where it goes and what for. */
export type LetterFrame = { company: string; title: string };

/**
 * The closed list of words that make up courtesies: greeting, wish, thanks. None of them tells of a deed, a duration, an amount or a rank, and
 * none can say that somebody holds or held something.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or of at to for in on with by from as your you our we us my me i it its that this these those which what how would could may will can " +
    "dear sir madam hiring recruiting team manager committee hello good day regards kind best sincerely faithfully yours respectfully warm cordially " +
    "re subject application letter cover enclosed attached résumé resume cv " +
    "position role job post vacancy opening opportunity posting advertisement advertised company organisation organization school hospital clinic office " +
    "writing applying apply interested interest keen glad happy pleased delighted excited available open free " +
    "welcome appreciate thank thanks grateful time consideration attention reading " +
    "look forward hearing hear speak speaking talk talking discuss discussing meet meeting call conversation interview chance more about further soon " +
    "contribute contributing bring bringing help helping support add join joining value work working learn learning grow growing people colleagues needs goals " +
    "asks ask looks looking seek seeking need fit match matches suits suit attracts appeals because here why below following points where if when whenever convenient any " +
    "questions details information reach contact email phone please let know be is are not hesitate " +
    "future next step steps"
  ).split(" "),
);

/** Phrases that need a verb of being, which by itself could claim a title or an employer. */
const PHRASES =
  /\bi(?: am|['’]m) (?:(?:very|really|also) )?(?=(?:writing|applying|interested|keen|glad|happy|pleased|delighted|excited|available|grateful|looking forward)\b)/giu;
const PLACE_OF_TITLE = "position|role|job|post|vacancy|opening|opportunity";

/** Greeting somebody by a name tells nothing of the writer. */
const GREETING =
  /^(?:dear|hello|good (?:morning|day)) (?:mr|mrs|ms|mx|dr|prof|professor)\.? \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?,?$/iu;

/** Whether a sentence of a letter is a courtesy and nothing else, naming at most the company and the position that it is for. */
export function isCourtesy(sentence: string, { company, title }: LetterFrame): boolean {
  if (GREETING.test(sentence.trim())) return true;
  const masked = withoutFrame(sentence, company, title).replaceAll(PHRASES, " ");
  if (/[^\p{L}\s.,;:!?'’()–—-]/u.test(masked)) return false;
  return (masked.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []).every((word) => WORDS.has(word));
}

/**
 * The sentence without the company and, where it is the name of a position, without the title: "the position of Head of Sales" asks for
 * it, "as Head of Sales" may claim it.
 */
function withoutFrame(sentence: string, company: string, title: string): string {
  const title_ = escapeRegExp(title.trim());
  const asked = new RegExp(
    `\\b(${PLACE_OF_TITLE})(?: of| as| for)?(?: an?| the)? ["“„]?${title_}["”]?|["“„]?${title_}["”]? (${PLACE_OF_TITLE})\\b|^((?:re|subject|application)(?: for)?:? )${title_}`,
    "giu",
  );
  const withoutTitle =
    title_ === ""
      ? sentence
      : sentence.replace(asked, (_, before?: string, after?: string) => before ?? after ?? "");
  const company_ = escapeRegExp(company.trim());
  return company_ === ""
    ? withoutTitle
    : withoutTitle.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${company_}(?![\\p{L}\\p{N}])`, "gu"), " ");
}
