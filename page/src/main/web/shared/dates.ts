/** Dates as precisely as they are known: a day, a month, a year, or an interval of two of them whose ends may be open. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MILLISECONDS = 86_400_000;

interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const point = (iso: string): Point | undefined => {
  const found = /^(-?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!found) {
    return undefined;
  }
  const year = Number(found[1]);
  if (found[2] === undefined) {
    return { year };
  }
  const month = Number(found[2]);
  return found[3] === undefined ? { year, month } : { year, month, day: Number(found[3]) };
};

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

const pointWords = ({ year, month, day }: Point): string =>
  [day, month === undefined ? undefined : monthName(month), year].filter((part) => part !== undefined).join(" ");

/** From one to the other without saying twice what they share. */
const rangeWords = (first: Point, last: Point): string => {
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month && first.day !== undefined && last.day !== undefined) {
    return first.day === last.day ? pointWords(last) : `${first.day}–${pointWords(last)}`;
  }
  if (sameYear && first.month !== undefined) {
    const begin = [first.day, monthName(first.month)].filter((part) => part !== undefined).join(" ");
    return `${begin} – ${pointWords(last)}`;
  }
  return sameYear && first.month === undefined && last.month === undefined
    ? pointWords(last)
    : `${pointWords(first)} – ${pointWords(last)}`;
};

/** `iso` as people write it, such as "26 Dec 2014" or "15–21 Dec 2014"; "undated" if it isn't known. */
export const dateWords = (iso: string | undefined): string => {
  if (iso === undefined || iso === "") {
    return "undated";
  }
  const [begin = "", end] = iso.split("/");
  const first = point(begin);
  if (end === undefined) {
    return first ? pointWords(first) : iso;
  }
  const last = point(end);
  if (first && last) {
    return rangeWords(first, last);
  }
  if (first) {
    return `since ${pointWords(first)}`;
  }
  return last ? `until ${pointWords(last)}` : "undated";
};

/** From `first` to `last` in words; either may be unknown. */
export const spanWords = (first: string | undefined, last: string | undefined): string => {
  if (first === undefined && last === undefined) {
    return "undated";
  }
  return dateWords(`${first ?? ""}/${last ?? ""}`);
};

/** The first and last day of a year or month. */
export const daysOf = (period: string): { from: string; until: string } => {
  if (period.length === 4) {
    return { from: `${period}-01-01`, until: `${period}-12-31` };
  }
  const [year = 0, month = 1] = period.split("-").map(Number);
  return { from: `${period}-01`, until: dayOf(Date.UTC(year, month, 0)) };
};

/** Midnight (UTC) at the beginning of a day. */
export const dayStart = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Midnight (UTC) at the end of a day. */
export const dayEnd = (day: string): number => dayStart(day) + DAY_MILLISECONDS;

/** The day in which a moment lies. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** All months from `first` to `last`, each as 2014-12. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split("-").map(Number);
  for (let at = first; at <= last && months.length < 6000; ) {
    months.push(at);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
    at = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return months;
};

/** A moment such as 2024-05-01T10:00:00Z in words, in the reader's zone. */
export const momentWords = (instant: string): string => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) {
    return instant;
  }
  const minutes = String(at.getMinutes()).padStart(2, "0");
  return `${at.getDate()} ${monthName(at.getMonth() + 1)} ${at.getFullYear()}, ${at.getHours()}:${minutes}`;
};
