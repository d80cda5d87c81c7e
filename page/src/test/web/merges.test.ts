import { describe, expect, test } from "vitest";
import type { Review } from "../../main/web/api/types";
import { became, becameName, idName, mergeAmong } from "../../main/web/shared/merges";

/** The interface says of changes only that they are objects. */
const review = (id: string, { change, ...more }: Partial<Omit<Review, "change">> & { change?: object }): Review => ({
  id,
  at: "2026-02-03T04:05:06Z",
  reviewer: "ada",
  verdict: "merge",
  kind: "actor",
  change: (change ?? { id: "iraq-gov", name: "Government of Iraq" }) as Review["change"],
  reason: "",
  subjects: [{ id: "~baghdad" }],
  undone: false,
  ...more,
});

describe("who an actor became", () => {
  test("is told by the last review that counts", () => {
    const log = [
      review("undone", { undone: true, change: { id: "oman-gov" } }),
      review("rejected", { verdict: "reject", change: {} }),
      review("into it", { subjects: [{ id: "~mosul" }], change: { id: "~baghdad" } }),
      review("last", {}),
      review("first", { change: { id: "iran-gov" } }),
    ];
    expect(mergeAmong(log, "~baghdad")?.id).toBe("last");
    expect(mergeAmong(log, "iraq-gov")).toBeUndefined();
  });

  test("has an id and a name", () => {
    expect(became(review("a", {}))).toBe("iraq-gov");
    expect(becameName(review("a", {}))).toBe("Government of Iraq");
    expect(becameName(review("a", { change: { id: "~baghdad" } }))).toBe("baghdad");
    expect(became(review("a", { change: {} }))).toBe("");
  });

  test("somebody whom the registry doesn't know is called by the id", () => expect(idName("~john smith")).toBe("john smith"));
});
