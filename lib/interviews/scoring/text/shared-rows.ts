const ROW = 4;

/** Words in rows of `length`, as they follow each other, each row once. */
export function rowsOf(words: readonly string[], length = ROW): Set<string> {
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(" ")),
  );
}

/** The places in `words` that belong to a row of four words which stands in `others` as well: what one text repeats of another. */
export function placesShared(words: readonly string[], others: readonly string[]): Set<number> {
  const rows = rowsOf(others);
  const held = new Set<number>();
  words.forEach((_, at) => {
    if (at + ROW <= words.length && rows.has(words.slice(at, at + ROW).join(" ")))
      for (let place = at; place < at + ROW; place++) held.add(place);
  });
  return held;
}
