import { describe, expect, test } from "vitest";
import type { Mark } from "../../main/web/api/types";
import { lanesOf, markAt, moved, OTHERS, parseWindow, placed, usualOf, wholeOf, windowWords, zoomed } from "../../main/web/shared/timeline";

const mark = (event: string, source: string, first: string, last = first): Mark => ({
  event,
  type: "CONSULT",
  quad: 1,
  score: 2.5,
  standing: "reported",
  date: `${first}/${last}`,
  first,
  last,
  source: [source],
  target: ["USA"],
  intermediary: [],
  regarding: [],
  reports: 1,
  independent_reports: 1,
});
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe("the timeline", () => {
  const marks = [mark("a", "IRQ", "2014-01-01"), mark("b", "IRQ", "2014-06-01", "2014-06-30"), mark("c", "SYR", "2014-12-31")];
  const year = { from: day("2014-01-01"), to: day("2015-01-01") };

  test("has a lane for each who acts, who acts most first", () => {
    expect(lanesOf(marks, 5)).toEqual(["IRQ", "SYR", "USA"]);
    expect(lanesOf(marks, 1)).toEqual(["IRQ", OTHERS]);
    expect(lanesOf(marks, 5, ["SYR"])[0]).toBe("SYR");
  });

  test("draws what is known to lie within a month as long as the month", () => {
    const [first, month] = placed(marks, year, 3650, ["IRQ", "SYR"]);
    expect(month?.width).toBeCloseTo(299, 0);
    expect(first?.width).toBeCloseTo(9, 0);
  });

  test("shows only what can have happened in sight", () => {
    const june = { from: day("2014-06-15"), to: day("2014-06-16") };
    expect(placed(marks, june, 800, ["IRQ", "SYR"]).map((at) => at.mark.event)).toEqual(["b"]);
  });

  test("puts side by side what happened at once", () => {
    const same = ["a", "b", "c"].map((event) => mark(event, "IRQ", "2014-01-01"));
    expect(new Set(placed(same, year, 800, ["IRQ"]).map((at) => at.y)).size).toBe(3);
  });

  test("finds a mark where it is drawn, and none beside it", () => {
    const all = placed(marks, year, 800, ["IRQ", "SYR"]);
    const one = all[1];
    expect(one).toBeDefined();
    expect(markAt(all, (one?.x ?? 0) + 10, (one?.y ?? 0) + 3)?.mark.event).toBe("b");
    expect(markAt(all, 300, 999)).toBeUndefined();
  });

  test("zooms around a point, from centuries to hours and no further", () => {
    const closer = zoomed(year, 0.5, year.from);
    expect(closer).toEqual({ from: year.from, to: year.from + (year.to - year.from) / 2 });
    const hours = zoomed(year, 1e-9);
    expect((hours.to - hours.from) / 3_600_000).toBeCloseTo(6);
    const wide = zoomed(year, 1e9);
    expect((wide.to - wide.from) / (365.25 * 86_400_000)).toBeCloseTo(400);
    expect(moved(year, 1).from).toBe(year.to);
  });

  test("keeps its window in the address", () => expect(parseWindow(windowWords(year))).toEqual(year));

  test.each(["", "x_y", "2015-01-01T00:00_2014-01-01T00:00"])("takes %j for no window", (words) => expect(parseWindow(words)).toBeUndefined());

  test("begins where most happened, if a few lie far off, else with all", () => {
    const year = Array.from({ length: 80 }, (_, i) => mark(String(i), "IRQ", `2014-${String((i % 12) + 1).padStart(2, "0")}-05`));
    expect(usualOf(year)).toEqual(wholeOf(year));
    const usual = usualOf([mark("old", "IRQ", "1914-06-28"), ...year]);
    expect(usual.from).toBeGreaterThan(day("2013-10-01"));
    expect(usual.to).toBeLessThan(day("2015-03-01"));
  });

  test("holds all marks", () => {
    const whole = wholeOf(marks);
    expect(whole.from).toBeLessThan(year.from);
    expect(whole.to).toBeGreaterThan(year.to - 1);
  });
});
