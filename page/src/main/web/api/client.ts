/** Asks the server, with the types of its OpenAPI file. What goes wrong is a Refusal with a line for people. */
import type { paths } from "./schema";
import type { Problem } from "./types";

/** Where the interface lies, seen from the page. */
export const ROOT = "api/v1";

type Json<R> = R extends { content: { "application/json": infer T } } ? T : never;
type Answers<O> = O extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 202)]> : never;
type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer T } } } ? T : never;
type With<M extends string> = {
  [P in keyof paths]: paths[P] extends { [K in M]: infer O } ? (O extends object ? P : never) : never;
}[keyof paths];

export type Reading = With<"get">;
export type Writing = With<"post">;
export type Answer<P extends Reading> = Answers<paths[P]["get"]>;
export type Question<P extends Reading> = Query<paths[P]["get"]>;

/** An answer that says no. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** What the session gave, to be sent with all that changes something. */
let csrf = "";

/** Remembers what to send with changes. */
export const keepCsrf = (value: string | undefined): void => {
  csrf = value ?? "";
};

/** The address of `path`, its places in braces filled from `parts`; what isn't known of `question` is left out. */
export const address = (path: string, parts: readonly string[] = [], question: object = {}): string => {
  let next = 0;
  const filled = path.replace(/\{[^}]*\}/g, () => encodeURIComponent(parts[next++] ?? ""));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (value !== undefined && value !== "" && value !== false) {
      query.set(name, String(value));
    }
  }
  const words = query.toString();
  return ROOT + filled + (words === "" ? "" : `?${words}`);
};

const refusal = async (response: Response): Promise<Refusal> => {
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
  const problem = isProblem ? ((await response.json()) as Partial<Problem>) : {};
  return new Refusal(response.status, problem.detail ?? `The server answered ${response.status}. Try again in a moment.`);
};

const ask = async (url: string, request: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: "same-origin", ...request });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") {
      throw error;
    }
    throw new Refusal(0, "The server doesn't answer. See whether it still runs, then try again.");
  }
  if (!response.ok) {
    throw await refusal(response);
  }
  return response;
};

/** The answer to a question. */
export const get = async <P extends Reading>(
  path: P,
  parts: readonly string[] = [],
  question: Question<P> | object = {},
  signal?: AbortSignal,
): Promise<Answer<P>> => {
  const headers = { Accept: "application/json" };
  const response = await ask(address(path, parts, question), signal ? { signal, headers } : { headers });
  return (await response.json()) as Answer<P>;
};

const change = async (method: string, url: string, body: unknown): Promise<Response> => {
  const headers: Record<string, string> = { Accept: "application/json", "X-CSRF-Token": csrf };
  if (body instanceof FormData) {
    return ask(url, { method, headers, body });
  }
  if (body === undefined) {
    return ask(url, { method, headers });
  }
  return ask(url, { method, headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) });
};

/** Sends `body` and hands back what came of it. */
export const post = async <P extends Writing>(path: P, body?: Body<paths[P]["post"]>): Promise<Answers<paths[P]["post"]>> => {
  const response = await change("POST", address(path), body);
  return (await response.json()) as Answers<paths[P]["post"]>;
};

/** Sends files, and the day on which those without one were published. */
export const upload = async (files: FormData, published: string): Promise<Answers<paths["/ingest"]["post"]>> => {
  const response = await change("POST", address("/ingest", [], { published }), files);
  return (await response.json()) as Answers<paths["/ingest"]["post"]>;
};

/** Ends what stands at `path`. */
export const remove = async (path: "/session" | "/ingest/{id}", parts: readonly string[] = []): Promise<void> => {
  await change("DELETE", address(path, parts), undefined);
};
