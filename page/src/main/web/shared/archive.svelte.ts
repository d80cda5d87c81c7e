/** What all views need of the archive: who is asking, what words mean, what is new and what is being added. */
import { get, keepCsrf, post, remove, Refusal, ROOT } from "../api/client";
import type { Job, Session, Snapshot, Vocabulary } from "../api/types";

const NO_WORDS: Vocabulary = {
  types: [],
  statuses: [],
  parts: [],
  standings: [],
  modalities: [],
  channel_states: [],
  disagreement_kinds: [],
  outlets: [],
  names: {},
};

class Archive {
  /** Who is asking; undefined until the server has said it. */
  session: Session | undefined = $state.raw(undefined);
  words: Vocabulary = $state.raw(NO_WORDS);
  /** Changes whenever there is something new to see. */
  snapshot: Snapshot | undefined = $state.raw(undefined);
  jobs: readonly Job[] = $state.raw([]);
  /** Why the server could not be asked. */
  failure = $state("");
  #events: EventSource | undefined;

  readonly canEdit: boolean = $derived(this.session?.is_logged_in === true && this.session.role === "editor");

  /** Asks who is asking, and then what words mean. */
  async start(): Promise<void> {
    try {
      this.#admit(await get("/session"));
      this.failure = "";
    } catch (error) {
      this.failure = error instanceof Refusal ? error.message : String(error);
    }
  }

  async logIn(name: string, password: string): Promise<void> {
    this.#admit(await post("/session", { name, password }));
  }

  async logOut(): Promise<void> {
    await remove("/session");
    this.#events?.close();
    this.#admit(await get("/session"));
  }

  /** Takes down that a job is at work, before the server tells of it. */
  note(job: Job): void {
    this.jobs = [job, ...this.jobs.filter((other) => other.id !== job.id)];
  }

  #admit(session: Session): void {
    keepCsrf(session.csrf);
    // Before the views ask for anything, so that they need not ask again once the server tells of the same.
    this.snapshot = session.snapshot;
    this.session = session;
    if (session.is_logged_in) {
      void this.#readWords();
      this.#listen();
    }
  }

  async #readWords(): Promise<void> {
    try {
      this.words = await get("/vocabulary");
    } catch (error) {
      this.failure = error instanceof Refusal ? error.message : String(error);
    }
  }

  #listen(): void {
    this.#events?.close();
    const events = new EventSource(`${ROOT}/progress`);
    events.addEventListener("snapshot", (message: MessageEvent<string>) => {
      const known = this.snapshot;
      const snapshot = JSON.parse(message.data) as Snapshot;
      if (known?.change !== snapshot.change || known.status !== snapshot.status) {
        this.snapshot = snapshot;
        void this.#readWords();
      }
    });
    events.addEventListener("job", (message: MessageEvent<string>) => this.note(JSON.parse(message.data) as Job));
    this.#events = events;
  }
}

export const archive = new Archive();
