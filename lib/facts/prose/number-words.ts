const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, at) => [word, at + 1]),
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

/** Parts of a whole: "two thirds", "a quarter of". */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}\p{N}])(?:two|2)[ -]thirds(?!\p{L})/giu, 2 / 3],
  [/(?<![\p{L}\p{N}])(?:one|a)[ -]third(?!\p{L})/giu, 1 / 3],
  [/(?<![\p{L}\p{N}])(?:three|3)[ -]quarters(?!\p{L})/giu, 3 / 4],
  [/(?<![\p{L}\p{N}])(?:one|a) quarter(?= of(?!\p{L})|[.,;]|$)/giu, 1 / 4],
  [
    /(?<![\p{L}\p{N}])(?:(?<=(?:by|nearly|almost|over|than|about|around|roughly) )half(?! an? )|halved|halving|half of)(?!\p{L})/giu,
    1 / 2,
  ],
  [/(?<![\p{L}\p{N}])(?:one|a)[ -]fifth(?!\p{L})/giu, 1 / 5],
  [/(?<![\p{L}\p{N}])(?:two|2)[ -]fifths(?!\p{L})/giu, 2 / 5],
  [/(?<![\p{L}\p{N}])(?:three|3)[ -]fifths(?!\p{L})/giu, 3 / 5],
  [/(?<![\p{L}\p{N}])(?:four|4)[ -]fifths(?!\p{L})/giu, 4 / 5],
  [/(?<![\p{L}\p{N}])(?:one|a)[ -]tenth(?!\p{L})/giu, 1 / 10],
];
/** Spans of time that are named by one word or with a half: "half a year", "a decade", "fortnightly". */
const SPANS: readonly (readonly [RegExp, readonly [string, number]])[] = [
  [/(?<![\p{L}\p{N}])half (?:a|of a|of one|of the) year(?!\p{L})/giu, ["months", 6]],
  [/(?<![\p{L}\p{N}])half an hour(?!\p{L})/giu, ["minutes", 30]],
  [/(?<![\p{L}\p{N}])(?:a|one) year and a half(?!\p{L})/giu, ["months", 18]],
  [/(?<![\p{L}\p{N}])an hour and a half(?!\p{L})/giu, ["minutes", 90]],
  [/(?<![\p{L}\p{N}])a decade(?!\p{L})/giu, ["months", 120]],
  [/(?<![\p{L}\p{N}])(?:a fortnight|fortnightly)(?!\p{L})/giu, ["minutes", 20_160]],
];

/** Every part and span holds one of these: most texts hold none, and are not searched for each. */
const PART_OR_SPAN = /hal[fv]|third|quarter|fifth|tenth|year|hour|decade|fortnight/iu;

/** A number told in words and where it stands; `unit` and its factor where the words name it. */
export type NumberWord = { value: number; start: number; end: number; unit?: readonly [string, number] };

/** Whether a folded word is a figure or a number word. */
export const isFigure = (key: string): boolean => /^\d/.test(key) || numberWordsIn(key).length > 0;

/** The English number words in a text: "twenty-five", "two hundred", "doubled". */
export function numberWordsIn(text: string): NumberWord[] {
  const runs = [...text.matchAll(RUN)].map((match) => ({
    value: valueOf(match[0].toLowerCase().split(/[\s-]+/)),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = PART_OR_SPAN.test(text) ? [...spansIn(text), ...partsIn(text)] : [];
  const factors = [...text.matchAll(FACTOR)].map((match) => ({
    value: FACTORS[match[0].toLowerCase()] ?? 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const halves = factors.filter(({ start }) => !/ and a $/iu.test(text.slice(0, start)));
  const free = [...runs, ...halves].filter(
    ({ start, end }) => !found.some((one) => start < one.end && end > one.start),
  );
  return [...found, ...free.map((one) => withHalf(text, one))];
}

const partsIn = (text: string): NumberWord[] =>
  PARTS.flatMap(([part, value]) =>
    [...text.matchAll(part)].map((match) => ({
      value,
      start: match.index,
      end: match.index + match[0].length,
      unit: ["share", 1] as const,
    })),
  );

const spansIn = (text: string): NumberWord[] =>
  SPANS.flatMap(([span, [unit, value]]) =>
    [...text.matchAll(span)].map((match) => ({
      value,
      start: match.index,
      end: match.index + match[0].length,
      unit: [unit, 1] as const,
    })),
  );

/** "three and a half". */
function withHalf(text: string, word: NumberWord): NumberWord {
  const half = /^ and a half(?!\p{L})/iu.exec(text.slice(word.end))?.[0];
  return half === undefined ? word : { ...word, value: word.value + 0.5, end: word.end + half.length };
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
