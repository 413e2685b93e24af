const STOP = new Set(
  "a an the and or of to in on for with at by from as is are be been being will would can could should must may have has had do does did this that these those it its our your their his her we you they i not no any all each other such both more most than then so if but into across within through over under up out about between while when where who which what how per via etc including include includes e.g i.e ability able experience experienced knowledge strong excellent good great solid proven deep demonstrated hands-on working understanding skills skill years year required preferred plus minimum least similar related equivalent proficiency proficient familiarity familiar high level highly well new using use used work worked environment environments".split(
    " ",
  ),
);

/** Cuts the commonest English endings, so that "managing" meets "managed" and "manages". */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, "");
  return word
    .replace(/^(electr|mechan|clin)(?:ical|icians?|ics?)$/, "$1")
    .replace(/(?:ications?|ization|isation)$/, "")
    .replace(/(?:ations?|ments?|ings?|ities|ies|ers?|ors?|ed|es|ly|s|e|y|ion)$/, "");
}

/** The words of a text that carry meaning, stemmed, each once; words that every posting uses do not count. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word) && (word.length > 1 || /\d/.test(word))).map(stem));
}

/** The share of `wanted` that is in `had`, 0 to 1; 0 when nothing is wanted. */
export function overlap(wanted: ReadonlySet<string>, had: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((word) => had.has(word)).length / wanted.size;
}
