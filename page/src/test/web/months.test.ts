import { expect, test } from "vitest";
import type { Relation } from "../../main/web/api/types";
import { barsOf } from "../../main/web/shared/months";

const relation = (month: string | undefined, quads: Relation["quads"]): Relation => ({
  one: "IRN",
  other: "USA",
  ...(month === undefined ? {} : { month }),
  happenings: 3,
  score_sum: 1,
  score_mean: 0.3,
  types: { REQUEST: 1, AGREE: 2 },
  quads,
  modalities: {},
  independent_reports: 1,
  copies: 0,
});

test("months without anything have a bar too, and what can't be dated has none", () => {
  const bars = barsOf([relation("2014-12", { "1": 2, "3": 1 }), relation("2015-02", { "2": 1, "4": 2 }), relation(undefined, { "1": 3 })]);
  expect(bars.map((bar) => [bar.month, bar.cooperation, bar.conflict])).toEqual([
    ["2014-12", 2, 1],
    ["2015-01", 0, 0],
    ["2015-02", 1, 2],
  ]);
  expect(bars[0]?.types).toBe("1 request, 2 agree");
});
