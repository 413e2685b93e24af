const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const VALUES = new Map<string, number>([
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
  ["a hundred", 100],
]);

/** The source of a pattern for a whole number in words, folded; the longest form first. */
export const COUNT_WORDS = `(?:(?:${TENS.join("|")})[- ](?:${UNITS.join("|")})|${[...TENS, ...TEENS, ...UNITS, "a hundred"].join("|")})`;
/** The same, in digits or words. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${COUNT_WORDS})`;

/** The number that such a match means. */
export function countIn(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  const whole = VALUES.get(text);
  if (whole !== undefined) return whole;
  const [tens, units] = text.split(/[- ]/).map((part) => VALUES.get(part));
  return tens === undefined || units === undefined ? undefined : tens + units;
}
