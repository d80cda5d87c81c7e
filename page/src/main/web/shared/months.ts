/** Two parties month by month, without gaps. */
import type { Relation } from "../api/types";
import { monthsBetween } from "./dates";

export interface Bar {
  readonly month: string;
  readonly happenings: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly mean: number;
  readonly types: string;
}

const sum = (relation: Relation, quads: readonly ("1" | "2" | "3" | "4")[]): number =>
  quads.reduce((total, quad) => total + (relation.quads[quad] ?? 0), 0);

/** A bar for each month from the first to the last, empty ones too; what can't be dated has none. */
export const barsOf = (relations: readonly Relation[]): Bar[] => {
  const byMonth = new Map(relations.flatMap((relation) => (relation.month === undefined ? [] : [[relation.month, relation] as const])));
  const known = [...byMonth.keys()].sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  return monthsBetween(first, last).map((month) => {
    const relation = byMonth.get(month);
    return relation === undefined
      ? { month, happenings: 0, cooperation: 0, conflict: 0, mean: 0, types: "" }
      : {
          month,
          happenings: relation.happenings,
          cooperation: sum(relation, ["1", "2"]),
          conflict: sum(relation, ["3", "4"]),
          mean: relation.score_mean,
          types: Object.entries(relation.types)
            .map(([type, count]) => `${count} ${type.toLowerCase()}`)
            .join(", "),
        };
  });
};
