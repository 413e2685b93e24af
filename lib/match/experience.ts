/** Months since year 0: `start` is the first month, `end` the one after the last. */
export type MonthSpan = { start: number; end: number };

/**
 * The month number of a JSON Resume date. A bare year stands for its middle, so that "2018 – 2020" counts as two years,
 * the mean of what it may mean.
 */
function monthOf(date: string): number {
  const [year, month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? 6 : Number(month) - 1);
}

/** The month number of an ISO time. */
export function monthOfTime(iso: string): number {
  return monthOf(iso.slice(0, 7));
}

/**
 * The months from start to end, both counted when the month is given; no end means until now. Undefined without a start, or
 * when the dates contradict each other.
 */
export function monthSpan(
  startDate: string | undefined,
  endDate: string | undefined,
  nowMonth: number,
): MonthSpan | undefined {
  if (startDate === undefined) return undefined;
  const start = monthOf(startDate);
  const end = endDate === undefined ? nowMonth + 1 : monthOf(endDate) + (endDate.length > 4 ? 1 : 0);
  const span = { start, end: Math.min(end, nowMonth + 1) };
  if (end < start || span.end < span.start) return undefined;
  // One bare year at both ends is anything up to twelve months: six are counted.
  return span.end === span.start ? { start, end: start + 6 } : span;
}

/** Years covered by the spans; months that several of them cover count once. */
export function yearsCovered(spans: readonly MonthSpan[]): number {
  let months = 0;
  let reached = -Infinity;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(span.start, reached);
    if (span.end > from) months += span.end - from;
    reached = Math.max(reached, span.end);
  }
  return months / 12;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const YEARS =
  /(?<![\p{L}\p{N}.])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s?\+?(?:\s?\(\d+\))?(?:\s?(?:-|–|to|à|bis)\s?\d{1,2})?\s?\+?\s?(?:or more )?(?:full )?(?:years?|yrs?|ans|années|jahren?)(?![\p{L}])/iu;

/** The years that a requirement asks for; of a range ("3–5 years") the lower end. */
export function yearsAsked(text: string): number | undefined {
  const found = YEARS.exec(text)?.[1]?.toLowerCase();
  return found === undefined ? undefined : (WORDS[found] ?? Number(found));
}
