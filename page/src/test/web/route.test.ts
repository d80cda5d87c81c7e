import { describe, expect, test } from "vitest";
import { link, parseRoute } from "../../main/web/shared/route";

describe("addresses", () => {
  test("lead back to what they were made of, whatever stands in it", () => {
    const id = "~o'neill & sons/50% ?#é";
    const words = 'negotiat* "prisoner exchange" & =';
    expect(parseRoute(link("actor", [id], { q: words }))).toEqual({ view: "actor", parts: [id], query: { q: words } });
  });

  test("leave out what is empty", () => expect(link("search", [], { q: "", actor: undefined, limit: 3 })).toBe("#/search?limit=3"));

  test("without anything lead to what is new", () => {
    expect(parseRoute("")?.view).toBe("new");
    expect(parseRoute("#/")?.view).toBe("new");
  });

  test("of no view lead nowhere", () => expect(parseRoute("#/constructor")).toBeUndefined());

  test("that are broken don't break the page", () => expect(parseRoute("#/case/%E0%A4%A")?.parts).toEqual(["%E0%A4%A"]));
});
