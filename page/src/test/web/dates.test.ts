import { describe, expect, test } from "vitest";
import { dateWords, dayEnd, daysOf, dayStart, monthsBetween, spanWords } from "../../main/web/shared/dates";

describe("dates in words", () => {
  test.each([
    ["2014-12-26", "26 Dec 2014"],
    ["2014-12", "Dec 2014"],
    ["2014", "2014"],
    ["2014-12-15/2014-12-21", "15–21 Dec 2014"],
    ["2014-10-31/2014-12-21", "31 Oct – 21 Dec 2014"],
    ["2014-12-31/2015-01-02", "31 Dec 2014 – 2 Jan 2015"],
    ["2014/2014", "2014"],
    ["2014-12-26/2014-12-26", "26 Dec 2014"],
    ["2014-12-26/", "since 26 Dec 2014"],
    ["/2014", "until 2014"],
    ["/", "undated"],
    ["", "undated"],
  ])("%s is %s", (iso, words) => expect(dateWords(iso)).toBe(words));

  test("what isn't known is said to be so", () => {
    expect(dateWords(undefined)).toBe("undated");
    expect(spanWords(undefined, undefined)).toBe("undated");
    expect(spanWords("2014-12-01", undefined)).toBe("since 1 Dec 2014");
  });
});

test("a day ends where the next begins", () => expect(dayEnd("2014-12-31")).toBe(dayStart("2015-01-01")));

test("months have no gaps", () => expect(monthsBetween("2014-11", "2015-02")).toEqual(["2014-11", "2014-12", "2015-01", "2015-02"]));

test.each([
  ["2014", "2014-01-01", "2014-12-31"],
  ["2014-04", "2014-04-01", "2014-04-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2014-12", "2014-12-01", "2014-12-31"],
])("%s goes from its first day to its last", (period, from, until) => expect(daysOf(period)).toEqual({ from, until }));
