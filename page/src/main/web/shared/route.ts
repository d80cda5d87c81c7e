/** Addresses of what the page shows. All state stands in the address's fragment, so that each state can be linked to. */

export const VIEWS = [
  "new",
  "search",
  "document",
  "cases",
  "case",
  "disagreements",
  "disagreement",
  "actors",
  "actor",
  "pairs",
  "pair",
  "timeline",
  "network",
  "map",
  "sources",
  "reviews",
  "export",
] as const;

export type View = (typeof VIEWS)[number];

/** What is shown: a view, what it is about, and how. */
export interface Route {
  readonly view: View;
  readonly parts: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

const isView = (word: string): word is View => (VIEWS as readonly string[]).includes(word);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The fragment that leads to a view; what is empty or unknown is left out. */
export const link = (view: View, parts: readonly string[] = [], query: Query = {}): string => {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") {
      words.set(name, String(value));
    }
  }
  const path = [view, ...parts.map(encodeURIComponent)].join("/");
  return words.size === 0 ? `#/${path}` : `#/${path}?${words.toString()}`;
};

/** What a fragment leads to; undefined if there is no such view. */
export const parseRoute = (fragment: string): Route | undefined => {
  const [path = "", words = ""] = fragment.replace(/^#?\/?/, "").split(/\?(.*)/s);
  const [view = "", ...parts] = path.split("/");
  const query = Object.fromEntries(new URLSearchParams(words));
  if (view === "") {
    return { view: "new", parts: [], query };
  }
  return isView(view) ? { view, parts: parts.map(decoded), query } : undefined;
};
