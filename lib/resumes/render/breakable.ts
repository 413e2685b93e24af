const BREAK = "\u200b";

/** Marks the places where an address or an overlong word may go on in the next line; the template turns the marks into layout. */
export function breakable(text: string, limit: number): string {
  return text.replaceAll(/\S+/gu, (word) => {
    if (word.length <= limit) return word;
    return (word.match(/[^/?&=._@-]{1,16}[/?&=._@-]?|[/?&=._@-]/gu) ?? [word]).join(BREAK);
  });
}
