/** Draws the timeline on a canvas. */
import { scaleUtc } from "d3-scale";
import { AXIS, LANE, type Placed, type Window } from "./timeline";
import { cut } from "./width";

const DOT = 7;
/** With more marks than this, lines to those toward whom acts are directed would hide them. */
const MOST_LINES = 160;

/** Colours by the names of the page's style. */
export type Colours = (name: string) => string;

export interface Scene {
  readonly window: Window;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly key: string; readonly name: string }[];
  readonly marks: readonly Placed[];
  readonly chosen: string;
  readonly pointed: string;
}

const axis = (pen: CanvasRenderingContext2D, scene: Scene, colours: Colours): void => {
  const scale = scaleUtc().domain([scene.window.from, scene.window.to]).range([0, scene.width]);
  const ticks = scale.ticks(Math.max(2, scene.width / 110));
  const words = scale.tickFormat();
  pen.font = `12px ${colours("--sans")}`;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  for (const tick of ticks) {
    const x = Math.round(scale(tick)) + 0.5;
    pen.strokeStyle = colours("--rule");
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x, scene.height);
    pen.stroke();
    pen.fillStyle = colours("--muted");
    pen.fillText(words(tick), x + 4, AXIS / 2);
  }
};

const lanes = (pen: CanvasRenderingContext2D, scene: Scene, colours: Colours): void => {
  scene.lanes.forEach((lane, i) => {
    const y = AXIS + i * LANE;
    pen.strokeStyle = colours("--rule");
    pen.beginPath();
    pen.moveTo(0, y + 0.5);
    pen.lineTo(scene.width, y + 0.5);
    pen.stroke();
    pen.font = `600 12px ${colours("--sans")}`;
    pen.textBaseline = "alphabetic";
    const name = cut(lane.name, 12, 190);
    const wide = pen.measureText(name).width;
    pen.fillStyle = colours("--card");
    pen.globalAlpha = 0.75;
    pen.fillRect(4, y + LANE - 17, wide + 8, 15);
    pen.globalAlpha = 1;
    pen.fillStyle = colours("--muted");
    pen.fillText(name, 8, y + LANE - 5);
  });
};

const toTarget = (pen: CanvasRenderingContext2D, scene: Scene, mark: Placed, colours: Colours): void => {
  const target = scene.lanes.findIndex((lane) => mark.mark.target.includes(lane.key));
  if (target < 0 || target === mark.lane) {
    return;
  }
  const x = Math.max(4, mark.x + Math.min(mark.width, DOT) / 2);
  const from = mark.y + DOT / 2;
  const to = AXIS + target * LANE + LANE / 2;
  const back = to > from ? -5 : 5;
  pen.strokeStyle = colours(`--${mark.tone}`);
  pen.fillStyle = pen.strokeStyle;
  pen.globalAlpha = mark.mark.event === scene.chosen ? 1 : 0.45;
  pen.setLineDash(mark.isDone ? [] : [3, 3]);
  pen.beginPath();
  pen.moveTo(x, from);
  pen.lineTo(x, to);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(x, to);
  pen.lineTo(x - 3.5, to + back);
  pen.lineTo(x + 3.5, to + back);
  pen.fill();
  pen.globalAlpha = 1;
};

const mark = (pen: CanvasRenderingContext2D, scene: Scene, at: Placed, colours: Colours): void => {
  const isChosen = at.mark.event === scene.chosen;
  const colour = colours(`--${at.tone}`);
  // What is known to the day is a dot; the less is known, the longer and paler.
  const isLong = at.width > DOT;
  pen.beginPath();
  pen.roundRect(Math.max(-20, at.x), at.y, Math.min(at.width, scene.width + 40), DOT, DOT / 2);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.globalAlpha = isLong ? 0.4 : 0.85;
  if (at.isDone) {
    pen.fill();
  }
  pen.globalAlpha = 1;
  if (!at.isDone || isLong) {
    pen.setLineDash(at.isDone ? [] : [2, 2]);
    pen.lineWidth = 1;
    pen.stroke();
    pen.setLineDash([]);
  }
  if (isChosen || at.mark.event === scene.pointed) {
    pen.strokeStyle = colours("--ink");
    pen.lineWidth = 2;
    pen.beginPath();
    pen.roundRect(Math.max(-20, at.x) - 3, at.y - 3, Math.min(at.width, scene.width + 40) + 6, DOT + 6, DOT);
    pen.stroke();
    pen.lineWidth = 1;
  }
};

/** Draws `scene` as it stands. */
export const draw = (pen: CanvasRenderingContext2D, scene: Scene, colours: Colours): void => {
  pen.clearRect(0, 0, scene.width, scene.height);
  axis(pen, scene, colours);
  lanes(pen, scene, colours);
  const withLines = scene.marks.length <= MOST_LINES ? scene.marks : scene.marks.filter((at) => at.mark.event === scene.chosen);
  for (const at of withLines) {
    toTarget(pen, scene, at, colours);
  }
  for (const at of scene.marks) {
    mark(pen, scene, at, colours);
  }
};
