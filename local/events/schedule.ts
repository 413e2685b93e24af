import { StackError } from "../stack-error.ts";

/** Says when a schedule fires next after a time; both in milliseconds since the epoch. */
export type Schedule = { next(afterMs: number): number };

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const MINUTE = UNITS.minute;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
/** A cron expression that finds no minute in so many days names a day that does not exist. */
const HORIZON_DAYS = 366 * 5;

/** Reads `rate(...)` or `cron(...)` (EventBridge User Guide, "Setting a schedule pattern"); cron is in UTC. */
export function parseSchedule(expression: string, where: string): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const [, count, unit] = rate;
    const period = Number(count) * (unit === "day" ? UNITS.day : unit === "hour" ? UNITS.hour : UNITS.minute);
    return { next: (afterMs) => afterMs + period };
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) throw new StackError(`The schedule of ${where}, ${expression}, is neither rate(...) nor cron(...).`);
  return cron(fields, where);
}

function cron(fields: string[], where: string): Schedule {
  const [minutes = "", hours = "", dates = "", months = "", days = "", years = ""] = fields;
  const set = (text: string, from: number, to: number, names: string[] = []) => valuesOf(text, { from, to, names, where });
  const at = {
    minutes: set(minutes, 0, 59),
    hours: set(hours, 0, 23),
    dates: set(dates, 1, 31),
    months: set(months, 1, 12, MONTHS),
    // Sunday is 1.
    days: set(days, 1, 7, DAYS),
    years: set(years, 1970, 2199),
  };
  const fitsDay = (time: Date) =>
    at.dates.has(time.getUTCDate()) && at.months.has(time.getUTCMonth() + 1) && at.days.has(time.getUTCDay() + 1) && at.years.has(time.getUTCFullYear());
  return {
    next: (afterMs) => {
      let time = (Math.floor(afterMs / MINUTE) + 1) * MINUTE;
      const end = time + HORIZON_DAYS * UNITS.day;
      while (time < end) {
        const date = new Date(time);
        if (!fitsDay(date)) time = (Math.floor(time / UNITS.day) + 1) * UNITS.day;
        else if (!at.hours.has(date.getUTCHours())) time = (Math.floor(time / UNITS.hour) + 1) * UNITS.hour;
        else if (!at.minutes.has(date.getUTCMinutes())) time += MINUTE;
        else return time;
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}

type Field = { from: number; to: number; names: string[]; where: string };

function valuesOf(text: string, field: Field): Set<number> {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const [, range = "", step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
    const [first = "", last] = range.split("-");
    const all = range === "*" || range === "?";
    const from = all ? field.from : numberOf(first, field);
    const to = last !== undefined ? numberOf(last, field) : all || step !== undefined ? field.to : from;
    for (let value = from; value <= to; value += Number(step ?? 1)) values.add(value);
  }
  return values;
}

function numberOf(text: string, { from, to, names, where }: Field): number {
  const named = names.indexOf(text.toUpperCase());
  const value = named >= 0 ? named + from : Number(text);
  if (text === "" || !Number.isInteger(value) || value < from || value > to) {
    throw new StackError(`The cron expression of ${where} uses ${text}, which the local stack does not know.`);
  }
  return value;
}
