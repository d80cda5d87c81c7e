/** What a view asks the server for, as it stands: loading, there, or refused. */
import { untrack } from "svelte";
import { Refusal } from "../api/client";
import { archive } from "./archive.svelte";

const reason = (error: unknown): string => (error instanceof Refusal ? error.message : String(error));

/** The answer to the question that is asked now. */
export class Loaded<T> {
  value: T | undefined = $state.raw(undefined);
  failure = $state("");
  status = $state(200);
  isLoading = $state(true);
  #again = $state(0);

  /** Grows with each wish to be asked anew. */
  get wishes(): number {
    return this.#again;
  }

  /** Asks the same once more. */
  again(): void {
    this.#again++;
  }
}

/**
 * Asks `ask` whenever `key` gives something else, and again when there is something new in the archive; meanwhile the last answer
 * to the same key stays. To be called while a component is made.
 */
export const load = <K, T>(key: () => K, ask: (key: K, signal: AbortSignal) => Promise<T>): Loaded<T> => {
  const loaded = new Loaded<T>();
  let shown: string | undefined;
  $effect(() => {
    const asked = key();
    void archive.snapshot;
    void loaded.wishes;
    const name = JSON.stringify(asked);
    const abort = new AbortController();
    untrack(() => {
      if (name !== shown) {
        loaded.value = undefined;
      }
      shown = name;
      loaded.isLoading = true;
    });
    ask(asked, abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) {
          Object.assign(loaded, { value, failure: "", status: 200, isLoading: false });
        }
      },
      (error: unknown) => {
        if (!abort.signal.aborted) {
          const status = error instanceof Refusal ? error.status : 0;
          Object.assign(loaded, { failure: reason(error), status, isLoading: false });
        }
      },
    );
    return () => abort.abort();
  });
  return loaded;
};

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly next?: string | undefined;
}

/** A list that grows page by page. */
export class Listed<T> {
  items: readonly T[] = $state.raw([]);
  total: number | undefined = $state(undefined);
  next: string | undefined = $state(undefined);
  failure = $state("");
  status = $state(200);
  isLoading = $state(true);
  more: () => Promise<void> = async () => {};
}

/** A list whose first page is asked for whenever `key` gives something else; `more` brings the next page. */
export const list = <K, T>(
  key: () => K,
  ask: (key: K, cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
): Listed<T> => {
  const listed = new Listed<T>();
  let shown: string | undefined;
  $effect(() => {
    const asked = key();
    const change = archive.snapshot;
    const name = JSON.stringify(asked);
    const abort = new AbortController();
    untrack(() => {
      const fetchPage = async (cursor: string | undefined): Promise<void> => {
        listed.isLoading = true;
        try {
          const page = await ask(asked, cursor, abort.signal);
          if (!abort.signal.aborted) {
            const items = cursor === undefined ? page.items : [...listed.items, ...page.items];
            Object.assign(listed, { items, next: page.next, total: page.total, failure: "", status: 200, isLoading: false });
          }
        } catch (error) {
          if (!abort.signal.aborted) {
            const status = error instanceof Refusal ? error.status : 0;
            Object.assign(listed, { failure: reason(error), status, isLoading: false });
          }
        }
      };
      listed.more = () => (listed.next === undefined ? Promise.resolve() : fetchPage(listed.next));
      // Who has gone on in a list shall not lose the place because something was added meanwhile.
      if (name === shown && listed.items.length > 100 && change !== undefined) {
        return;
      }
      if (name !== shown) {
        listed.items = [];
        listed.total = undefined;
        listed.next = undefined;
      }
      shown = name;
      void fetchPage(undefined);
    });
    return () => abort.abort();
  });
  return listed;
};
