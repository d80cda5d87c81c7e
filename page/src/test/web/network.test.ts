import { describe, expect, test } from "vitest";
import type { Network } from "../../main/web/api/types";
import { BOX_HEIGHT, monthsOf, spotsOf, tiesOf } from "../../main/web/shared/network";

const codes = ["USA", "IRN", "IRQ", "SYR", "OMN", "QAT", "RUS", "TUR"];
const nodes: Network["nodes"] = codes.map((code) => ({ code, name: `Republic of ${code}`, happenings: 1 }));
const edges: Network["edges"] = codes.slice(1).map((other, i) => ({
  one: "USA",
  other,
  months: [{ month: `2014-0${i + 1}`, happenings: i + 1, score_sum: i - 3 }, { happenings: 1, score_sum: 0 }],
}));

describe("the network", () => {
  test("counts what passed in the months asked for, and what can't be dated only if all are", () => {
    expect(tiesOf(edges, "2014-02", "2014-03", "USA", 99).map((tie) => [tie.edge.other, tie.happenings])).toEqual([["SYR", 3], ["IRQ", 2]]);
    expect(tiesOf(edges, undefined, undefined, "USA", 99)).toHaveLength(7);
    expect(tiesOf(edges, undefined, undefined, "USA", 99)[0]?.happenings).toBe(8);
  });

  test("keeps the ties of the one in the middle before those of others", () => {
    const side = { one: "IRN", other: "IRQ", months: [{ month: "2014-01", happenings: 99, score_sum: 1 }] };
    expect(tiesOf([side, ...edges], undefined, undefined, "USA", 2).every((tie) => tie.edge.one === "USA")).toBe(true);
  });

  test("tells its months in order", () => expect(monthsOf(edges)[0]).toBe("2014-01"));

  test.each([[900, 520], [358, 560]])("has no two boxes one over the other in %i by %i, and all inside", (width, height) => {
    const spots = spotsOf(nodes, edges, "USA", width, height);
    expect(spots[0]).toMatchObject({ x: width / 2, y: height / 2 });
    spots.forEach((one, i) => {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      for (const other of spots.slice(i + 1)) {
        const isApart = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= BOX_HEIGHT;
        expect(isApart, `${one.code} and ${other.code}`).toBe(true);
      }
    });
  });

  test("is drawn the same each time", () => expect(spotsOf(nodes, edges, "USA", 900, 520)).toEqual(spotsOf(nodes, edges, "USA", 900, 520)));
});
