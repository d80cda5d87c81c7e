/** Accepting, rejecting, editing and undoing, with what is to be said of how it went. */
import { get, post, Refusal } from "../api/client";
import type { Review, ReviewRequest } from "../api/types";

const WORDS: Record<ReviewRequest["verdict"], string> = {
  accept: "Accepted.",
  reject: "Rejected.",
  edit: "Changed.",
  merge: "Merged.",
  split: "Split.",
  undo: "Undone.",
};

export class Reviewing {
  /** What was done last, for people. */
  said = $state("");
  failure = $state("");
  isBusy = $state(false);
  /** What was taken down last. */
  last: Review | undefined = $state.raw(undefined);

  /** `then` is called once the review is taken down. */
  constructor(private readonly then: () => void) {}

  async review(request: ReviewRequest): Promise<boolean> {
    return this.#attempt(async () => {
      this.last = (await post("/reviews", request)).reviews.at(-1);
      return WORDS[request.verdict];
    });
  }

  /** Undoes the last review of `subject` that still counts. */
  async undo(subject: string): Promise<boolean> {
    return this.#attempt(async () => {
      const { reviews } = await get("/reviews", [], { subject, limit: 200 });
      const last = reviews.find((review) => !review.undone && review.verdict !== "undo");
      if (last === undefined) {
        return "There is nothing to undo.";
      }
      await post("/reviews", { verdict: "undo", subjects: [last.id] });
      return `Undone: ${last.verdict} by ${last.reviewer}.`;
    });
  }

  async #attempt(act: () => Promise<string>): Promise<boolean> {
    this.isBusy = true;
    try {
      this.said = await act();
      this.failure = "";
      this.then();
      return true;
    } catch (error) {
      this.failure = error instanceof Refusal ? error.message : String(error);
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}
