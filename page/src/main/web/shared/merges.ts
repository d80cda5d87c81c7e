/** Which actor another one was said to be. */
import { get } from "../api/client";
import type { Review } from "../api/types";

/** The last review among `reviews`, the last first, that counts and says that `actor` is somebody else. */
export const mergeAmong = (reviews: readonly Review[], actor: string): Review | undefined =>
  reviews.find(
    (review) => review.verdict === "merge" && review.kind === "actor" && !review.undone && review.subjects.some((subject) => subject.id === actor),
  );

/** The same, asked of the server. */
export const mergeOf = async (actor: string, signal?: AbortSignal): Promise<Review | undefined> =>
  mergeAmong((await get("/reviews", [], { subject: actor, limit: 200 }, signal)).reviews, actor);

/** Who a merged or split actor became; empty for other reviews. */
export const became = ({ change }: Review): string => {
  const { id } = change as { id?: unknown };
  return typeof id === "string" ? id : "";
};

/** What that one is called. */
export const becameName = (review: Review): string => {
  const { name } = review.change as { name?: unknown };
  return typeof name === "string" ? name : idName(became(review));
};

/** What to call an actor of whom only the id is known; that of somebody whom the registry doesn't know is made of the name. */
export const idName = (id: string): string => id.replace(/^~/, "");
