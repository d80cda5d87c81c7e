/** Outlines of the world: land, borders, and borders that are disputed, which are never drawn like others. */
import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-50m.json?url";

/**
 * Between whom a border, or a part of it, isn't recognised by one of the two or by many other states. Facts as of 2024, told by
 * the outlines' names; a border of which a part is disputed is marked whole, since the outlines don't tell the parts apart.
 */
const DISPUTED: readonly (readonly [string, string])[] = [
  ["Argentina", "Falkland Is."],
  ["Armenia", "Azerbaijan"],
  ["Bhutan", "China"],
  ["China", "India"],
  ["China", "Pakistan"],
  ["China", "Siachen Glacier"],
  ["Cyprus", "N. Cyprus"],
  ["Egypt", "Sudan"],
  ["Ethiopia", "Somaliland"],
  ["Ethiopia", "Sudan"],
  ["Georgia", "Russia"],
  ["Guyana", "Suriname"],
  ["Guyana", "Venezuela"],
  ["India", "Pakistan"],
  ["India", "Siachen Glacier"],
  ["Israel", "Lebanon"],
  ["Israel", "Palestine"],
  ["Israel", "Syria"],
  ["Jordan", "Palestine"],
  ["Kenya", "S. Sudan"],
  ["Kosovo", "Serbia"],
  ["Morocco", "W. Sahara"],
  ["Mauritania", "W. Sahara"],
  ["Algeria", "W. Sahara"],
  ["North Korea", "South Korea"],
  ["Pakistan", "Siachen Glacier"],
  ["Russia", "Ukraine"],
  ["Somalia", "Somaliland"],
  ["S. Sudan", "Sudan"],
];

interface Named {
  readonly name: string;
}

type Country = GeometryObject<Named>;
type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryObject }>;

/** Paths in the units of a drawing. */
export interface Outlines {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
}

const pairOf = (one: string, other: string): string => [one, other].sort().join("|");
const disputedPairs = new Set(DISPUTED.map(([one, other]) => pairOf(one, other)));

/** Whether the border between two outlines is disputed. */
export const isDisputed = (one: string, other: string): boolean => disputedPairs.has(pairOf(one, other));

/** The projection of the whole world into a frame. */
export const projectionOf = (width: number, height: number): GeoProjection =>
  geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });

let fetched: Promise<World> | undefined;

/** The outlines, fetched once. */
export const world = (): Promise<World> => {
  fetched ??= fetch(outlines).then((response) => response.json() as Promise<World>);
  return fetched;
};

const nameOf = (country: Country): string => (country.properties as Named | undefined)?.name ?? "";

/** Land and borders of `known` as `projection` shows them. */
export const outlinesOf = (known: World, projection: GeoProjection): Outlines => {
  const path = geoPath(projection).digits(1);
  const drawn = (shape: GeoPermissibleObjects): string => path(shape) ?? "";
  const { countries, land } = known.objects;
  const between = (wanted: boolean): GeoPermissibleObjects =>
    mesh(known, countries, (a, b) => a !== b && isDisputed(nameOf(a as Country), nameOf(b as Country)) === wanted);
  return { land: drawn(feature(known, land)), borders: drawn(between(false)), disputed: drawn(between(true)) };
};
