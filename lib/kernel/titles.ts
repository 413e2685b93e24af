/** Offices that there is one of: "I was head of design", without an article. */
const OFFICE =
  /^(?:head|director|president|vice president|vp|chief|ceo|cto|cfo|coo|co-founder|cofounder|founder|deputy head)\b/iu;
const LETTERS_WITH_VOWEL = /^[AEFHILMNORSX]/;
const CONSONANT_SOUND = /^(?:uni(?!n)|us[ae]|util|eu|one\b|once\b)/iu;

/** Whether a word is read letter by letter: "HR", "QA", "SRE" and not "MERN". */
function isSpelled(word: string): boolean {
  return /^[A-Z]{1,3}$|^[B-DF-HJ-NP-TV-Z]{4}$/.test(word);
}

/** "a" or "an", by the sound that the first word begins with. */
function articleFor(words: string): string {
  const [first = ""] = words.split(/[\s/-]/);
  if (isSpelled(first)) return LETTERS_WITH_VOWEL.test(first) ? "an" : "a";
  return /^[aeiou]/iu.test(first) && !CONSONANT_SOUND.test(first) ? "an" : "a";
}

/** A job title with its article, for "I am …" and "I work as …": "an HR Manager", "a UX Designer", "Head of Design". */
export function withArticle(title: string): string {
  return OFFICE.test(title) || /^(?:an?|the) /iu.test(title) ? title : `${articleFor(title)} ${title}`;
}
