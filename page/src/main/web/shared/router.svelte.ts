/** The route that is shown now, and the ways to another. */
import { link, parseRoute, type Query, type Route, type View } from "./route";

class Router {
  #route: Route | undefined = $state.raw(parseRoute(location.hash));

  constructor() {
    addEventListener("hashchange", () => this.#read());
  }

  /** What is shown; undefined if the address leads nowhere. */
  get route(): Route | undefined {
    return this.#route;
  }

  /** What the address says of `name`; empty if nothing. */
  query(name: string): string {
    return this.#route?.query[name] ?? "";
  }

  /** Goes to another view. */
  go(view: View, parts: readonly string[] = [], query: Query = {}): void {
    location.hash = link(view, parts, query);
  }

  /** Goes to another view in place of this one, to which Back would lead nobody. */
  replace(view: View, parts: readonly string[] = [], query: Query = {}): void {
    history.replaceState(history.state, "", link(view, parts, query));
    this.#read();
  }

  /** Shows the same view otherwise, without a new entry in the history. */
  adjust(changes: Query): void {
    const route = this.#route;
    if (route === undefined) {
      return;
    }
    this.replace(route.view, route.parts, { ...route.query, ...changes });
  }

  /** The address of the same view with `changes`. */
  with(changes: Query): string {
    const route = this.#route;
    return route === undefined ? "#/" : link(route.view, route.parts, { ...route.query, ...changes });
  }

  #read(): void {
    this.#route = parseRoute(location.hash);
  }
}

export const router = new Router();
