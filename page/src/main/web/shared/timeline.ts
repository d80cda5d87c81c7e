/** Where marks stand on the timeline: a lane for each party that acts most, uncertain dates as intervals. */
import type { Mark } from "../api/types";
import { toneOf, type Tone } from "./acts";
import { dayEnd, dayStart } from "./dates";

export const LANE = 46;
export const AXIS = 30;
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Nobody wants to see less than six hours or more than four centuries. */
const LEAST = 6 * HOUR;
const MOST = 400 * 365.25 * DAY;
const DOT = 7;
const ROW = 8;
/** As many rows of marks fit in a lane. */
const ROWS = 5;
/** What acts for nobody in particular, or for one of too many. */
export const OTHERS = "…";

/** From when to when, in milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly lane: number;
  readonly tone: Tone;
  readonly isDone: boolean;
}

/** The keys of the lanes: those who act most, and at the end one for all others if there are any. */
export const lanesOf = (marks: readonly Mark[], most: number, first: readonly string[] = []): string[] => {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    for (const key of new Set([...mark.source.slice(0, 3), ...mark.target.slice(0, 1)])) {
      counts.set(key, (counts.get(key) ?? 0) + (mark.source.includes(key) ? 1 : 0.25));
    }
  }
  const wanted = first.filter((key) => counts.has(key));
  const rest = [...counts].filter(([key]) => !wanted.includes(key)).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const keys = [...wanted, ...rest.map(([key]) => key)];
  const kept = keys.slice(0, most);
  const isCovered = marks.every((mark) => mark.source[0] !== undefined && kept.includes(mark.source[0]));
  return isCovered ? kept : [...kept, OTHERS];
};

/** The window that holds all marks, with some room at both sides. */
export const wholeOf = (marks: readonly Mark[]): Window => {
  let from = Infinity;
  let to = -Infinity;
  for (const mark of marks) {
    from = Math.min(from, dayStart(mark.first));
    to = Math.max(to, dayEnd(mark.last));
  }
  if (from > to) {
    const now = Date.now();
    return { from: now - 365 * DAY, to: now };
  }
  const room = Math.max(DAY, (to - from) * 0.03);
  return { from: from - room, to: to + room };
};

/**
 * The window that one sees first: that of all marks, or, if a few lie so far off that the others would shrink to a line, that of the
 * other nineteen in twenty.
 */
export const usualOf = (marks: readonly Mark[]): Window => {
  const whole = wholeOf(marks);
  const days = marks.map((mark) => (dayStart(mark.first) + dayEnd(mark.last)) / 2).sort((a, b) => a - b);
  const cut = Math.floor(days.length * 0.025);
  const from = days[cut] ?? whole.from;
  const to = days[days.length - 1 - cut] ?? whole.to;
  const room = Math.max(DAY, (to - from) * 0.1);
  return to - from > 0 && whole.to - whole.from > 3 * (to - from + 2 * room) ? { from: from - room, to: to + room } : whole;
};

/** `window` made `factor` times as wide around `center`, within what is sensible. */
export const zoomed = (window: Window, factor: number, center = (window.from + window.to) / 2): Window => {
  const width = window.to - window.from;
  const wanted = Math.min(MOST, Math.max(LEAST, width * factor));
  const share = (center - window.from) / width;
  const from = center - share * wanted;
  return { from, to: from + wanted };
};

/** `window` moved by a part of its width. */
export const moved = (window: Window, part: number): Window => {
  const by = (window.to - window.from) * part;
  return { from: window.from + by, to: window.to + by };
};

/** The marks that can be seen in `window`, each at its place; what can't go beside others goes over them. */
export const placed = (marks: readonly Mark[], window: Window, width: number, lanes: readonly string[]): Placed[] => {
  const scale = width / (window.to - window.from);
  const lane = new Map(lanes.map((key, i) => [key, i]));
  const taken = lanes.map(() => new Array<number>(ROWS).fill(-Infinity));
  const result: Placed[] = [];
  marks.forEach((mark, index) => {
    const begin = dayStart(mark.first);
    const end = dayEnd(mark.last);
    if (end <= window.from || begin >= window.to) {
      return;
    }
    const left = (begin - window.from) * scale;
    const wide = Math.max(DOT, (end - begin) * scale - 1);
    const at = mark.source.map((key) => lane.get(key)).find((found) => found !== undefined) ?? lanes.length - 1;
    const rows = taken[at];
    if (rows === undefined) {
      return;
    }
    const free = rows.findIndex((until) => until <= left);
    const row = free < 0 ? index % ROWS : free;
    rows[row] = Math.max(rows[row] ?? 0, Math.min(left + wide, width + 1));
    result.push({
      mark,
      x: left,
      width: wide,
      y: AXIS + at * LANE + 5 + row * ROW,
      lane: at,
      tone: toneOf(mark.type),
      isDone: mark.standing === "reported",
    });
  });
  return result;
};

/** Of the marks near a point the nearest, those above others first. */
export const markAt = (marks: readonly Placed[], x: number, y: number): Placed | undefined => {
  const REACH = 6;
  return marks.findLast(
    (mark) => x >= mark.x - REACH && x <= mark.x + mark.width + REACH && y >= mark.y - REACH / 2 && y <= mark.y + DOT + REACH / 2,
  );
};

/** A window as words for the address, to the minute. */
export const windowWords = (window: Window): string =>
  [window.from, window.to].map((moment) => new Date(moment).toISOString().slice(0, 16)).join("_");

/** What `windowWords` gave, or nothing. */
export const parseWindow = (words: string): Window | undefined => {
  const [from = NaN, to = NaN] = words.split("_").map((word) => Date.parse(`${word}Z`));
  return to - from >= LEAST / 2 && to - from <= MOST * 2 ? { from, to } : undefined;
};
