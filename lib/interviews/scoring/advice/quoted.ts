const LONGEST = 140;

/** The words of an answer in quotation marks; of a long sentence its beginning up to a whole word. */
export function quoted(words: string): string {
  const short = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/\s+\S*$/, "");
  return `“${short.replace(/[.!?,;:\s]+$/, "")}${short === words ? "" : " …"}”`;
}

/** A key point as a part of a sentence; names that are written in capitals stay. */
export function lowered(point: string): string {
  const [first = ""] = point.split(" ");
  const head =
    first === first.toUpperCase() && first.length > 1 ? point.charAt(0) : point.charAt(0).toLowerCase();
  return head + point.slice(1).replace(/\.$/, "");
}
