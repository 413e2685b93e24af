/** Farthest look to either side of a term, in characters: enough for "proficient in programming with ". */
const REACH = 40;

const before = (text: string, start: number): string => text.slice(Math.max(0, start - REACH), start);
const after = (text: string, end: number): string => text.slice(end, end + REACH);

const SENTENCE_START = /(?:^|[.!?]["')\]]*\s|\n)[\s\-*•·–"'(]*$/;

/** Whether a capital here says nothing because a sentence, a line or a bullet starts. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(before(text, start)) && (start < REACH || !/^\S*$/.test(before(text, start)));
}

const ITEM_LEFT =
  /(?:^|[\n,;|•·/()[\]:–—&+*-]|(?<![\p{L}\p{N}])(?:and|or|und|oder|et|ou|in|with|of|using|like|as|both|mit|avec|en|de))\s*$/iu;
const ITEM_RIGHT =
  /^\s*(?:$|[\n,;|•·/()[\]:–—&+]|[.!?](?:\s|$)|(?:and|or|und|oder|et|ou|skills?|experience|knowledge|programming|developers?|development|scripting)(?![\p{L}\p{N}]))/iu;

/** Whether the term fills an item of an enumeration: separators, conjunctions or the ends of the text on both sides. */
export function isListed(text: string, start: number, end: number): boolean {
  return ITEM_LEFT.test(before(text, start)) && ITEM_RIGHT.test(after(text, end));
}

const BETWEEN = /^\s*[,;|•·/&+()\-–—*:]{0,2}\s*(?:(?:and|or|und|oder|et|ou|as well as)\s)?\s*[•·\-*(]?\s*$/iu;

/** Whether two terms are neighbours in one enumeration. */
export function touches(text: string, leftEnd: number, rightStart: number): boolean {
  return rightStart - leftEnd <= 16 && BETWEEN.test(text.slice(leftEnd, rightStart));
}

const SKILL_CUE =
  /(?:experienced?|expertise|proficien\w+|knowledge|fluen\w+|skilled|skills|familiar\w*|background|competen\w+|programming|coding|certified)\s(?:working\s|programming\s|coding\s)?(?:with|in|of|using)\s(?:advanced\s|the\s)?$/i;
const LETTER_CUE = /(?<![\p{L}\p{N}])(?:in|using|with|of|languages?|programming)[:\s]\s?$/iu;
const WORD_RIGHT =
  /^\s(?:programming|language|framework|developers?|engineers?|programmers?|development|components?|microservices?|codebase|certified|certification)(?![\p{L}\p{N}])/iu;
const LETTER_RIGHT =
  /^\s(?:programming|language|developers?|programmers?|code|scripting|scripts?|packages?|Shiny|Markdown)(?![\p{L}\p{N}])/u;
/** "R. Smith", "C-level", "C's", "R&D", "Vitamin C": a letter that belongs to something else. */
const LETTER_BOUND_RIGHT = /^(?:\.\s?\p{Lu}|[-‐‑'’&.]\p{L})/u;
const LETTER_BOUND_LEFT =
  /(?:[-‐‑'’&.]|\b(?:vitamin|section|schedule|series|class|grade|plan|hepatitis|part|level|type)\s)$/iu;

/** Whether the words around say that a skill is meant ("experience with go", "in C", "R programming"). */
export function isCued(
  text: string,
  start: number,
  end: number,
  kind: "letter" | "word" | "listed",
): boolean {
  const left = before(text, start);
  const right = after(text, end);
  if (kind === "listed") return SKILL_CUE.test(left);
  if (kind === "word") return SKILL_CUE.test(left) || WORD_RIGHT.test(right);
  if (LETTER_BOUND_RIGHT.test(right) || LETTER_BOUND_LEFT.test(left)) return false;
  return SKILL_CUE.test(left) || LETTER_CUE.test(left) || LETTER_RIGHT.test(right);
}
