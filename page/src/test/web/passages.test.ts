import { describe, expect, test } from "vitest";
import { paragraphsOf, quote, runsOf, type Passage } from "../../main/web/shared/passages";

const put = (text: string, passages: Passage[]): string =>
  runsOf(text, passages)
    .map((run) => (run.within.length === 0 ? run.text : `[${run.within.join("+")}:${run.text}]`))
    .join("");

describe("runs of a text", () => {
  test("are the text again, put together", () => {
    const text = "Oman passed a message to Iran.";
    const runs = runsOf(text, [{ id: "a", begin: 0, end: 11 }, { id: "b", begin: 5, end: 21 }]);
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });

  test("tell in which passages they lie, also where these overlap", () =>
    expect(put("abcdef", [{ id: "1", begin: 0, end: 4 }, { id: "2", begin: 2, end: 6 }])).toBe("[1:ab][1+2:cd][2:ef]"));

  test("tell which passages end with them", () => {
    const runs = runsOf("abcd", [{ id: "1", begin: 0, end: 2 }, { id: "2", begin: 0, end: 4 }]);
    expect(runs.map((run) => run.ends)).toEqual([["1"], ["2"]]);
  });

  test("count code points, as the server does", () => {
    const text = "🕊🕊 peace 🕊 talks";
    expect(put(text, [{ id: "1", begin: 3, end: 8 }])).toBe("🕊🕊 [1:peace] 🕊 talks");
    expect(quote(text, 9, 10)).toBe("🕊");
  });

  test("leave out passages that are nowhere", () => expect(put("ab", [{ id: "1", begin: 5, end: 9 }])).toBe("ab"));
});

test("a line that is empty ends a paragraph, within a passage too", () => {
  const paragraphs = paragraphsOf(runsOf("Head\n\nOne two\n \nthree", [{ id: "1", begin: 6, end: 22 }]));
  expect(paragraphs.map((paragraph) => paragraph.map((run) => run.text))).toEqual([["Head"], ["One two"], ["three"]]);
  expect(paragraphs[1]?.[0]?.ends).toEqual([]);
  expect(paragraphs[2]?.[0]?.ends).toEqual(["1"]);
});
