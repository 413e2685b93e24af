const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|min|max|no|dept|inc|ltd|corp|co|st|dr|mr|mrs|ms|sr|jr|u\.s|u\.k|z\.b|bzw|ca|ggf|p\.ex|ph\.d|b\.sc|m\.sc|[a-z])\.$/i;

/** The sentences of a line; abbreviations ("e.g.", "St.") do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["'”’)]*\s+(?=[\p{Lu}\p{N}"“(])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    sentences.push(text.slice(start, end).trim());
    start = match.index + match[0].length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
