import { describe, expect, test } from "vitest";
import type { Case, Party, Step } from "../../main/web/api/types";
import { laneKeys, sequenceOf } from "../../main/web/shared/sequence";

const party = (code: string): Party => ({ code, name: code });
const step = (source: string[], target: string[], more: Partial<Step> = {}): Step => ({
  event: source.join() + target.join(),
  type: "REQUEST",
  source: source.map(party),
  target: target.map(party),
  intermediary: [],
  regarding: [],
  modality: "asserted",
  standing: "reported",
  attribution: [],
  evidence: [],
  part: "asked",
  summary: "",
  reasons: [],
  ...more,
});
const matter = (steps: Step[], more: Partial<Case> = {}): Case => ({
  id: "1",
  title: "",
  status: "open",
  asker: [party("SYR")],
  asked: [party("USA")],
  intermediary: [party("IRQ")],
  regarding: [],
  documents: [],
  related: [],
  disagreements: [],
  steps,
  ...more,
});

describe("the drawing of a case", () => {
  test("has who stands between in the middle", () => {
    const drawing = sequenceOf(matter([step(["SYR"], ["USA"], { intermediary: [party("IRQ")] })]), { IRQ: "Iraq" });
    expect(drawing.lanes.map((lane) => [lane.name, lane.isBetween])).toEqual([["SYR", false], ["Iraq", true], ["USA", false]]);
    expect(drawing.rows[0]?.diamonds).toEqual([drawing.lanes[1]?.x]);
    expect(drawing.rows[0]?.dots).toEqual([drawing.lanes[0]?.x]);
  });

  test("points to those toward whom an act is directed", () => {
    const [right, left] = sequenceOf(matter([step(["SYR"], ["USA"]), step(["USA"], ["SYR"])]), {}).rows;
    expect(right?.tips).toHaveLength(1);
    expect(right?.tips[0]).not.toBe(left?.tips[0]);
    expect(right?.line.replace(/ \d+H/, " H")).toBe(left?.line.replace(/ \d+H/, " H"));
  });

  test("has two tips where two act together", () =>
    expect(sequenceOf(matter([step(["SYR"], ["USA"], { type: "CONSULT" })]), {}).rows[0]?.tips).toHaveLength(2));

  test("crosses out what is denied and dashes what isn't told as done", () => {
    const [denied, planned] = sequenceOf(matter([step(["SYR"], ["USA"], { standing: "denied" }), step(["SYR"], ["USA"], { standing: "planned" })]), {}).rows;
    expect(denied?.cross).toBeDefined();
    expect(planned?.cross).toBeUndefined();
    expect([denied?.isDone, planned?.isDone]).toEqual([false, false]);
  });

  test("shares the last lane among those who are too many", () => {
    const codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
    const drawing = sequenceOf(matter(codes.map((code) => step([code], ["USA"]))), {});
    expect(drawing.lanes).toHaveLength(7);
    expect(drawing.lanes.at(-1)?.name).toBe("3 others");
    expect(laneKeys(matter(codes.map((code) => step([code], ["USA"])))).keys).toHaveLength(9);
  });

  test("stays within its width, also with nobody and within one side", () => {
    const drawing = sequenceOf(matter([step([], []), step(["USA"], ["USA"]), step(["USA"], [])]), {});
    for (const row of drawing.rows) {
      for (const number of row.line.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []) {
        expect(number).toBeLessThanOrEqual(Math.max(drawing.width, drawing.height));
        expect(number).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
