const LONGEST = 240;

/** The sentence of `text` that holds `words`, or the whole text when it is short; always an exact part of it. */
export function sentenceAround(text: string, words: string): string {
  if (text.length <= LONGEST) return text;
  const at = Math.max(0, text.indexOf(words));
  const from = Math.max(text.lastIndexOf(". ", at) + 1, text.lastIndexOf("\n", at) + 1, 0);
  const stops = [text.indexOf(". ", at + words.length), text.indexOf("\n", at + words.length)].filter(
    (stop) => stop >= 0,
  );
  const to = stops.length > 0 ? Math.min(...stops) + 1 : text.length;
  const sentence = text.slice(from, to).trim();
  return sentence.length <= 2 * LONGEST ? sentence : text.slice(at, at + LONGEST).trim();
}
