const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 20 + 10 * at]),
);
const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  dozens: 12,
};
/** Words that are a factor by themselves. */
const FACTORS: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  triples: 3,
  quadrupled: 4,
  quadruple: 4,
  half: 0.5,
  halved: 0.5,
  halving: 0.5,
};

const NUMBER = [...Object.keys(UNITS), ...Object.keys(TENS), ...Object.keys(MULTIPLES)]
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER})(?:(?:[\\s-]|\\sand\\s)(?:${NUMBER}))*(?![\\p{L}\\p{N}])`,
  "giu",
);
const FACTOR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(FACTORS).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** A number told in words and where it stands. */
export type NumberWord = { value: number; start: number; end: number };

/** The English number words in a text: "twenty-five", "two hundred", "doubled". */
export function numberWordsIn(text: string): NumberWord[] {
  const runs = [...text.matchAll(RUN)].map((match) => ({
    value: valueOf(match[0].toLowerCase().split(/[\s-]+/)),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const factors = [...text.matchAll(FACTOR)].map((match) => ({
    value: FACTORS[match[0].toLowerCase()] ?? 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...runs, ...factors];
}

function valueOf(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const multiple = MULTIPLES[word];
    if (multiple === undefined) part += UNITS[word] ?? TENS[word] ?? 0;
    else if (multiple < 1_000) part = Math.max(1, part) * multiple;
    else {
      total += Math.max(1, part) * multiple;
      part = 0;
    }
  }
  return total + part;
}
