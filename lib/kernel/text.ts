/** The beginning of a text, at most `max` UTF-16 units; a character that would be cut in half is left out. */
export function shortened(text: string, max: number): string {
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
}
