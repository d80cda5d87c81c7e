/** Cuts a text where marked passages begin and end. Offsets of the server count code points, strings here count UTF-16 units. */

/** What is marked, in code points; `id` is unique among the passages of a text. */
export interface Passage {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
}

/** A run of text that lies in the same passages throughout; `ends` are those that end with it. */
export interface Run {
  readonly begin: number;
  readonly text: string;
  readonly within: readonly string[];
  readonly ends: readonly string[];
}

/** Where each code point of `text` begins, if that isn't simply its number. */
const unitsOf = (text: string): ((point: number) => number) => {
  if (!/[\ud800-\udbff]/.test(text)) {
    return (point) => Math.max(0, Math.min(point, text.length));
  }
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (point) => (point < 0 ? 0 : (units[point] ?? text.length));
};

/** The words from code point `begin` to `end`. */
export const quote = (text: string, begin: number, end: number): string => {
  const unit = unitsOf(text);
  return text.slice(unit(begin), unit(end));
};

/** `text` in runs; put together they are the text again. */
export const runsOf = (text: string, passages: readonly Passage[]): Run[] => {
  const unit = unitsOf(text);
  const marked = passages
    .map((passage) => ({ id: passage.id, begin: unit(passage.begin), end: unit(passage.end) }))
    .filter((passage) => passage.begin < passage.end);
  const cuts = new Set([0, text.length]);
  for (const { begin, end } of marked) {
    cuts.add(begin);
    cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  // Swept from left to right: who is open changes only at a cut.
  const opening = [...marked].sort((a, b) => a.begin - b.begin);
  let open: typeof marked = [];
  let next = 0;
  const runs: Run[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const begin = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    open = open.filter((passage) => passage.end > begin);
    for (let at = opening[next]; at !== undefined && at.begin <= begin; at = opening[++next]) {
      open.push(at);
    }
    runs.push({
      begin,
      text: text.slice(begin, end),
      within: open.map((passage) => passage.id),
      ends: open.filter((passage) => passage.end === end).map((passage) => passage.id),
    });
  }
  return runs;
};

/** Runs in paragraphs: a line that is empty ends one. */
export const paragraphsOf = (runs: readonly Run[]): Run[][] => {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const parts = run.text.split(/\n[^\S\n]*\n\s*/);
    parts.forEach((text, i) => {
      if (i > 0) {
        paragraphs.push([]);
      }
      const isLast = i === parts.length - 1;
      if (text !== "" || (isLast && run.ends.length > 0)) {
        paragraphs.at(-1)?.push({ ...run, text, ends: isLast ? run.ends : [] });
      }
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some((run) => run.text.trim() !== ""));
};
