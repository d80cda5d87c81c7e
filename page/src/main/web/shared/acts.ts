/** What acts are called, and whether they bring parties together or set them against each other. */
import type { EventType, Standing } from "../api/types";

export type Tone = "cooperation" | "conflict" | "neither";

/** PLOVER's scores of the types; a request has none of either. */
const SCORES: Record<EventType, number> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -2,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

/** All types, cooperation first. */
export const TYPES = Object.keys(SCORES) as EventType[];

/** Acts that two do together, so that neither is the source alone. */
const MUTUAL: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

export const toneOf = (type: EventType): Tone => {
  const score = SCORES[type];
  if (score === 0) {
    return "neither";
  }
  return score > 0 ? "cooperation" : "conflict";
};

export const isMutual = (type: EventType): boolean => MUTUAL.has(type);

/** Type and mode, such as "request (assist)". */
export const actLabel = (type: string, mode?: string): string =>
  type.toLowerCase() + (mode === undefined ? "" : ` (${mode.replaceAll("_", " ")})`);

/** Whether it is told as done and denied by nobody; only that is drawn solid. */
export const isDone = (standing: Standing | undefined): boolean => standing === undefined || standing === "reported";

/** A state of things as a part of a style's name: "in talks" gives "in-talks". */
export const styleOf = (words: string): string => words.replaceAll(" ", "-");

/** A number with its noun: "1 case", "2 cases". */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
