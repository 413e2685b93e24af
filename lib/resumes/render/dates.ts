const DATE = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/;
/** Scripts that write the year first and need the formatter's own joining ("2019年1月"). */
const YEAR_FIRST = new Set(["ja", "zh", "ko"]);

/** `2019-01` as "Jan 2019" in the language, `2019` as itself. Days are left out, as résumés do. */
export function formatDate(date: string, language: string): string {
  const [, year, month] = DATE.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const instant = Date.UTC(Number(year), Number(month) - 1, 1);
  if (YEAR_FIRST.has(language)) return format.format(instant);
  const name = format.formatToParts(instant).find((part) => part.type === "month")?.value ?? month;
  return `${capitalised(name, language)} ${year}`;
}

/** A period as "Jan 2019 – Present"; a start without an end means today, as JSON Resume has it. Empty when there is neither. */
export function formatPeriod(
  start: string | undefined,
  end: string | undefined,
  { language, present }: { language: string; present: string },
): string {
  const from = start ? formatDate(start, language) : "";
  const to = end ? formatDate(end, language) : from === "" ? "" : present;
  if (from === "" || from === to) return to;
  return `${from} – ${to}`;
}

/** Standing alone, a month begins with a capital in the languages that write it small in a sentence only. */
function capitalised(name: string, language: string): string {
  const [first = "", ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join("");
}
