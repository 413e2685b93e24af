const DAY_MS = 24 * 3600_000;
/** 1 January 1970 was a Thursday: three days into the week that counts as 0. */
const EPOCH_WEEKDAY = 3;

/** Days since 1970 of an ISO time, in UTC. */
export const dayNumber = (time: string): number => Math.floor(Date.parse(time) / DAY_MS);

/** Weeks since 1970, from Monday to Sunday in UTC. */
export const weekNumber = (time: string): number => weekOfDay(dayNumber(time));

/** The week of a day number. */
export const weekOfDay = (day: number): number => Math.floor((day + EPOCH_WEEKDAY) / 7);

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: number): number => (day + EPOCH_WEEKDAY) % 7;

/** The name of a week by ISO 8601: its year is that of its Thursday, `2026-W47`. */
export function weekName(week: number): string {
  const thursday = new Date((week * 7 - EPOCH_WEEKDAY + 3) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const ordinal = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS);
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, "0")}`;
}
