/** Where parties stand in a drawing of who deals with whom: the one asked for in the middle, the others as near as they deal. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Network } from "../api/types";
import { textWidth } from "./width";

type Node = Network["nodes"][number];
type Edge = Network["edges"][number];

export const BOX_HEIGHT = 32;
const TEXT = 12.5;
const ROUNDS = 260;
const SPREADING = 240;

/** What passed between two, in some months. */
export interface Tie {
  readonly edge: Edge;
  readonly happenings: number;
  readonly score: number;
}

export interface Spot {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Body extends SimulationNodeDatum {
  readonly code: string;
  readonly name: string;
  readonly width: number;
  x: number;
  y: number;
}

/** All months of a network, in order. */
export const monthsOf = (edges: readonly Edge[]): string[] => {
  const months = new Set(edges.flatMap((edge) => edge.months.flatMap(({ month }) => (month === undefined ? [] : [month]))));
  return [...months].sort();
};

/**
 * The `most` strongest ties from one month to another, those of `center` before all others; what can't be dated counts only if all
 * months are wanted, that is without `from` and `until`.
 */
export const tiesOf = (edges: readonly Edge[], from: string | undefined, until: string | undefined, center: string, most: number): Tie[] => {
  const ties = edges.map((edge) => {
    const months = edge.months.filter(({ month }) =>
      month === undefined ? from === undefined && until === undefined : (from === undefined || month >= from) && (until === undefined || month <= until),
    );
    return {
      edge,
      happenings: months.reduce((sum, month) => sum + month.happenings, 0),
      score: months.reduce((sum, month) => sum + month.score_sum, 0),
    };
  });
  const isOwn = ({ edge }: Tie): boolean => edge.one === center || edge.other === center;
  return ties
    .filter((tie) => tie.happenings > 0)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.happenings - a.happenings)
    .slice(0, most);
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Pushes apart boxes that overlap, along the shorter way; false if none do. The one in the middle stays. */
const spread = (bodies: readonly Body[], center: string): boolean => {
  let hasMoved = false;
  bodies.forEach((one, i) => {
    for (const other of bodies.slice(i + 1)) {
      const overX = (one.width + other.width) / 2 + 14 - Math.abs(one.x - other.x);
      const overY = BOX_HEIGHT + 16 - Math.abs(one.y - other.y);
      if (overX <= 0 || overY <= 0) {
        continue;
      }
      hasMoved = true;
      const isSideways = overX < overY;
      const push = (isSideways ? overX : overY) / 2 + 0.5;
      const sign = (isSideways ? one.x <= other.x : one.y <= other.y) ? -1 : 1;
      const weights = one.code === center ? [0, 2] : other.code === center ? [2, 0] : [1, 1];
      const [own = 1, others = 1] = weights;
      if (isSideways) {
        one.x += sign * push * own;
        other.x -= sign * push * others;
      } else {
        one.y += sign * push * own;
        other.y -= sign * push * others;
      }
    }
  });
  return hasMoved;
};

/** A spot for each of `nodes` within a frame; the same network has the same spots, on any machine. */
export const spotsOf = (nodes: readonly Node[], edges: readonly Edge[], center: string, width: number, height: number): Spot[] => {
  const bodies: Body[] = nodes.map((node, i) => {
    const angle = (2 * Math.PI * i) / Math.max(1, nodes.length);
    const isCenter = node.code === center;
    const body: Body = {
      code: node.code,
      name: node.name,
      width: Math.min(190, textWidth(node.name, TEXT * 1.08) + 26),
      x: isCenter ? width / 2 : width / 2 + Math.cos(angle) * width * 0.32,
      y: isCenter ? height / 2 : height / 2 + Math.sin(angle) * height * 0.32,
    };
    if (isCenter) {
      body.fx = width / 2;
      body.fy = height / 2;
    }
    return body;
  });
  const known = new Set(bodies.map((body) => body.code));
  const pairs = edges.flatMap((edge) => {
    const ends: [string, string][] = edge.through === undefined ? [[edge.one, edge.other]] : [[edge.one, edge.through], [edge.through, edge.other]];
    return ends.filter(([one, other]) => known.has(one) && known.has(other)).map(([source, target]) => ({ source, target }));
  });
  const simulation = forceSimulation<Body>(bodies)
    .force("link", forceLink<Body, { source: string | Body; target: string | Body }>(pairs).id((body) => body.code).distance(Math.min(width, height) * 0.34).strength(0.12))
    .force("charge", forceManyBody().strength(-900))
    .force("x", forceX(width / 2).strength(0.06))
    .force("y", forceY(height / 2).strength((0.06 * width) / Math.max(1, height)))
    .stop();
  for (let round = 0; round < ROUNDS; round++) {
    simulation.tick();
  }
  for (let round = 0, isMoving = true; round < SPREADING && isMoving; round++) {
    isMoving = spread(bodies, center);
    for (const body of bodies) {
      body.x = clamp(body.x, body.width / 2 + 6, Math.max(body.width / 2 + 6, width - body.width / 2 - 6));
      body.y = clamp(body.y, BOX_HEIGHT / 2 + 6, height - BOX_HEIGHT / 2 - 6);
    }
  }
  return bodies.map(({ code, name, x, y, width: wide }) => ({ code, name, x, y, width: wide }));
};

/** A bow from one spot to another that passes close by a third. */
export const bow = (one: Spot, through: Spot, other: Spot): string => {
  const side = one.y + other.y < through.y * 2 ? -1 : 1;
  const x = through.x;
  const y = through.y + side * (BOX_HEIGHT / 2 + 5);
  return `M${one.x} ${one.y}Q${(one.x + x) / 2} ${y} ${x} ${y}Q${(other.x + x) / 2} ${y} ${other.x} ${other.y}`;
};
