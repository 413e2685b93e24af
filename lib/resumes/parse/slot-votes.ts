/** A text in an entry's head with its place there; `slot` is the same for the same place in other entries. */
export type SlotToken = { text: string; slot: string; score: number };

/** How much the texts in the same place of all entries look like a title (or degree), mean by slot: what one entry leaves open the others tell. */
export function slotMeans(tokens: readonly SlotToken[]): (slot: string) => number {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { slot, score } of tokens) {
    const votes = sums.get(slot) ?? { sum: 0, count: 0 };
    sums.set(slot, { sum: votes.sum + score, count: votes.count + 1 });
  }
  return (slot) => {
    const votes = sums.get(slot);
    return votes === undefined ? 0 : votes.sum / votes.count;
  };
}
