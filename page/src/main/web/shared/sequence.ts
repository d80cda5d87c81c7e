/** Where everything stands in the drawing of a case: a lane for each party, those between others in the middle, an arrow a step. */
import type { Case, Step } from "../api/types";
import { actLabel, isDone, isMutual, toneOf, type Tone } from "./acts";
import { dateWords } from "./dates";
import { keyName, keysOf } from "./parties";
import { cut, wrap } from "./width";

/** More lanes than this share the last one. */
const MOST_LANES = 7;
/** Three lanes at this distance fit on a phone. */
const NARROW_GAP = 106;
const WIDE_GAP = 150;
const GUTTER = 32;
const HEAD = 54;
const ROW = 56;
const FOOT = 40;
const STUB = 38;
const TIP = 8;
const DIAMOND = 6.5;
/** Where the steps' numbers end. */
const LEFT = 28;

export interface Lane {
  readonly key: string;
  readonly x: number;
  readonly lines: readonly string[];
  readonly name: string;
  readonly isBetween: boolean;
}

export interface Row {
  readonly number: number;
  readonly y: number;
  readonly tone: Tone;
  readonly isDone: boolean;
  readonly line: string;
  readonly tips: readonly string[];
  readonly dots: readonly number[];
  readonly diamonds: readonly number[];
  readonly regarding: readonly { readonly from: number; readonly to: number }[];
  readonly cross: number | undefined;
  readonly label: { readonly x: number; readonly text: string };
  readonly note: { readonly x: number; readonly text: string };
}

export interface Sequence {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
}

/** The lanes' keys from left to right: who asked, who stands between, who was asked, whom it regards, others. */
export const laneKeys = (matter: Case): { keys: string[]; between: Set<string> } => {
  const between = new Set(keysOf(matter.intermediary));
  const keys = new Set([...keysOf(matter.asker), ...between, ...keysOf(matter.asked), ...keysOf(matter.regarding)]);
  for (const step of matter.steps) {
    for (const key of keysOf(step.intermediary)) {
      between.add(key);
    }
    for (const key of keysOf([...step.source, ...step.intermediary, ...step.target])) {
      keys.add(key);
    }
  }
  return { keys: [...keys], between };
};

const tip = (x: number, y: number, pointsRight: boolean): string => {
  const back = x + (pointsRight ? -TIP : TIP);
  return `M${x} ${y}L${back} ${y - 4.5}L${back} ${y + 4.5}Z`;
};

class Drawer {
  readonly keys: readonly string[];
  readonly between: ReadonlySet<string>;
  readonly others: number;
  readonly gap: number;
  readonly width: number;

  constructor(
    readonly matter: Case,
    readonly names: Readonly<Record<string, string>>,
  ) {
    const { keys, between } = laneKeys(matter);
    this.between = between;
    this.keys = keys.slice(0, MOST_LANES);
    this.others = keys.length > MOST_LANES ? keys.length - MOST_LANES + 1 : 0;
    this.gap = this.keys.length <= 2 ? WIDE_GAP : NARROW_GAP;
    this.width = GUTTER + this.keys.length * this.gap;
  }

  x(lane: number): number {
    return GUTTER + (lane + 0.5) * this.gap;
  }

  lanesOf(keys: readonly string[]): number[] {
    const lanes = keys.map((key) => this.keys.indexOf(key)).map((lane) => (lane < 0 ? this.keys.length - 1 : lane));
    return [...new Set(lanes)].sort((a, b) => a - b);
  }

  lane(key: string, lane: number): Lane {
    const isShared = this.others > 0 && lane === this.keys.length - 1;
    const isBetween = !isShared && this.between.has(key);
    const name = isShared ? `${this.others} others` : keyName(key, this.names);
    const lines = wrap(name, 13.2, this.gap - (isBetween ? 30 : 20), 2);
    return { key, x: this.x(lane), lines, name, isBetween };
  }

  row(step: Step, index: number): Row {
    const y = HEAD + index * ROW + 30;
    const sources = this.lanesOf(keysOf(step.source));
    const targets = this.lanesOf(keysOf(step.target));
    const between = this.lanesOf(keysOf(step.intermediary));
    const ends = [...sources, ...targets];
    const notes = [isDone(step.standing) ? undefined : step.standing, dateWords(step.date)];
    const drawn = this.#line(step, sources, targets, between, y);
    const middle = ends.length === 0 ? this.x(0) : drawn.middle;
    return {
      number: index + 1,
      y,
      tone: toneOf(step.type),
      isDone: isDone(step.standing),
      line: drawn.line,
      tips: drawn.tips,
      dots: drawn.dots,
      diamonds: drawn.diamonds,
      regarding: drawn.regarding,
      cross: step.standing === "denied" && ends.length > 0 ? drawn.middle : undefined,
      label: this.#text(actLabel(step.type, step.mode), 11.5, middle),
      note: this.#text(notes.filter((note) => note !== undefined).join(" · "), 10.5, middle),
    };
  }

  #text(text: string, size: number, middle: number): { x: number; text: string } {
    const short = cut(text, size, this.width - LEFT);
    const half = Math.min(short.length * size * 0.62, this.width - LEFT) / 2;
    return { x: Math.max(Math.min(middle, this.width - half), LEFT + half), text: short };
  }

  #line(step: Step, sources: number[], targets: number[], between: number[], y: number) {
    const none = { line: "", tips: [] as string[], dots: [] as number[], diamonds: [] as number[], regarding: [] as Row["regarding"] };
    const ends = [...sources, ...targets];
    const only = ends[0];
    if (only === undefined) {
      return { ...none, middle: this.x(0) };
    }
    if (sources.length === 0 || targets.length === 0) {
      return this.#stub(only, sources.length > 0, y);
    }
    if (Math.min(...ends) === Math.max(...ends)) {
      return this.#loop(only, y);
    }
    const all = [...ends, ...between];
    const first = this.x(Math.min(...all));
    const last = this.x(Math.max(...all));
    const pointed = isMutual(step.type) ? this.#mutual(all, between, y) : this.#directed(sources, targets, between, y);
    return {
      line: `M${first} ${y}H${last}`,
      ...pointed,
      diamonds: between.filter((lane) => !sources.includes(lane)).map((lane) => this.x(lane)),
      regarding: this.#regarding(step, first, last),
      middle: (first + last) / 2,
    };
  }

  #mutual(ends: readonly number[], between: readonly number[], y: number) {
    const first = Math.min(...ends);
    const last = Math.max(...ends);
    const inner = [...new Set(ends)].filter((lane) => lane !== first && lane !== last && !between.includes(lane));
    return { tips: [tip(this.x(first), y, false), tip(this.x(last), y, true)], dots: inner.map((lane) => this.x(lane)) };
  }

  #directed(sources: readonly number[], targets: readonly number[], between: readonly number[], y: number) {
    const tips = targets.map((target) => {
      const pointsRight = (sources.find((source) => source !== target) ?? -1) < target;
      // Before the diamond of somebody who is asked to stand between, not under it.
      const before = between.includes(target) ? DIAMOND : 0;
      return tip(this.x(target) - (pointsRight ? before : -before), y, pointsRight);
    });
    return { tips, dots: sources.filter((source) => !targets.includes(source)).map((source) => this.x(source)) };
  }

  /** Somebody acts, and toward whom isn't told, or the other way round. */
  #stub(lane: number, isSource: boolean, y: number) {
    const at = this.x(lane);
    const out = at + STUB < this.width ? STUB : -STUB;
    const to = at + out;
    const pointsRight = isSource ? out > 0 : out < 0;
    return {
      line: `M${at} ${y}H${to}`,
      tips: [tip(isSource ? to : at, y, pointsRight)],
      dots: isSource ? [at] : [],
      diamonds: [],
      regarding: [],
      middle: (at + to) / 2,
    };
  }

  /** Somebody toward another of the same side. */
  #loop(lane: number, y: number) {
    const at = this.x(lane);
    const out = at + STUB < this.width ? STUB * 0.8 : -STUB * 0.8;
    const line = `M${at} ${y - 6}H${at + out}V${y + 6}H${at}`;
    return { line, tips: [tip(at, y + 6, out < 0)], dots: [], diamonds: [], regarding: [], middle: at };
  }

  /** Dotted lines on to whom the act regards, if they have a lane that the arrow doesn't reach. */
  #regarding(step: Step, first: number, last: number): Row["regarding"] {
    return keysOf(step.regarding)
      .map((key) => this.keys.indexOf(key))
      .filter((lane) => lane >= 0)
      .map((lane) => this.x(lane))
      .filter((x) => x < first || x > last)
      .map((x) => ({ from: x < first ? first : last, to: x }));
  }
}

/** The drawing of `matter`; `names` tells what codes are called. */
export const sequenceOf = (matter: Case, names: Readonly<Record<string, string>>): Sequence => {
  const drawer = new Drawer(matter, names);
  const bottom = HEAD + matter.steps.length * ROW;
  return {
    width: drawer.width,
    height: bottom + FOOT,
    top: HEAD,
    bottom,
    gap: drawer.gap,
    lanes: drawer.keys.map((key, lane) => drawer.lane(key, lane)),
    rows: matter.steps.map((step, index) => drawer.row(step, index)),
  };
};
