const LONGEST = 140;
// So much of a question tells which one it is.
const LONGEST_NAME = 80;

/** The words of an answer in quotation marks; of a long sentence its beginning up to a whole word. */
export function quoted(words: string, longest = LONGEST): string {
  const short = words.length <= longest ? words : words.slice(0, longest).replace(/\s+\S*$/, "");
  return `“${short.replace(/[.!?,;:\s]+$/, "")}${short === words ? "" : " …"}”`;
}

/** A question by its first words, for what is said of its answer elsewhere. */
export function quotedShort(question: string): string {
  const short = quoted(question, LONGEST_NAME);
  return question.endsWith("?") && !short.endsWith(" …”") ? short.replace(/”$/, "?”") : short;
}

/** A key point as a part of a sentence; names that are written in capitals stay. */
export function lowered(point: string): string {
  const [first = ""] = point.split(" ");
  const head =
    first === first.toUpperCase() && first.length > 1 ? point.charAt(0) : point.charAt(0).toLowerCase();
  return head + point.slice(1).replace(/\.$/, "");
}
