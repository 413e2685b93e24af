const LONGEST = 140;

/** The words of an answer in quotation marks; of a long sentence its beginning up to a whole word. */
export function quoted(words: string): string {
  const short = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/\s+\S*$/, "");
  return `“${short.replace(/[.!?,;:\s]+$/, "")}${short === words ? "" : " …"}”`;
}
