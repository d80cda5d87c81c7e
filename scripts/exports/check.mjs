// Reads the exports in the folder given as the first argument by other programs' readers, and compares what they find with the
// tables in jsonl/, which are the plainest form. Ends with a line that says how many checks passed and failed.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import graphology from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import graphml from 'graphology-graphml/node/index.js';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import N3 from 'n3';

const require = createRequire(import.meta.url);
const { Model } = require('@alephdata/followthemoney');
const folder = process.argv[2];
let passed = 0;
let failed = 0;

const file = name => path.join(folder, name);
const text = name => fs.readFileSync(file(name), 'utf8');
const lines = name => text(name).split('\n').filter(line => line !== '');
const rows = name => lines(name).map(line => JSON.parse(line));

function check(what, found, expected) {
  const one = JSON.stringify(found);
  const other = JSON.stringify(expected);
  if (one === other) {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${what}\n  found    ${one?.slice(0, 300)}\n  expected ${other?.slice(0, 300)}`);
  }
}

const tables = fs.readdirSync(file('jsonl')).filter(name => name.endsWith('.jsonl')).map(name => name.replace('.jsonl', ''));
const events = rows('jsonl/events.jsonl');
const mentions = rows('jsonl/mentions.jsonl');
const documents = rows('jsonl/documents.jsonl');
const participants = rows('jsonl/participants.jsonl');
const isDone = event => event.standing === 'reported' || event.standing === 'disputed';
const done = events.filter(isDone);
check('there are events to look at', events.length > 0 && done.length > 0, true);
check('there are events that some formats leave out', done.length < events.length, true);

// Parquet and CSV, by DuckDB: the same rows as in the lines of JSON, value by value.
const database = await (await DuckDBInstance.create(':memory:')).connect();
const query = async sql => (await database.runAndReadAll(sql)).getRowObjectsJson();
for (const name of tables) {
  const expected = rows(`jsonl/${name}.jsonl`);
  const parquet = await query(`SELECT * FROM read_parquet('${file(`parquet/${name}.parquet`)}')`);
  const known = row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  check(`parquet ${name}`, parquet.map(known), expected);
  const csv = await query(`SELECT * FROM read_csv('${file(`csv/${name}.csv`)}', header = true, all_varchar = true, delim = ',',
      quote = '"', escape = '"', new_line = '\\n', strict_mode = true)`);
  const asText = row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]));
  const number = value => (/^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value);
  check(
    `csv ${name}`,
    csv.map(row => Object.fromEntries(Object.entries(known(row)).map(([key, value]) => [key, number(value)]))),
    expected.map(asText).map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, number(value)]))),
  );
}
const [joined] = await query(`SELECT count(*)::INTEGER AS n, min(e.date_first)::VARCHAR AS first
    FROM read_parquet('${file('parquet/mentions.parquet')}') m JOIN read_parquet('${file('parquet/events.parquet')}') e USING (event)`);
check('every mention belongs to an event', joined.n, mentions.length);
check('days are days', joined.first, events.map(event => event.date_first).filter(Boolean).sort()[0]);

// Networks, by graphology.
const edges = done.flatMap(event => {
  const side = role => participants.filter(one => one.event === event.event && one.role === role);
  return side('source').length > 0 && side('target').length > 0 ? [event.event] : [];
});
for (const [name, reader] of [['gexf', gexf], ['graphml', graphml]]) {
  const graph = reader.parse(graphology.MultiDirectedGraph, text(`network.${name}`));
  const acts = graph.filterEdges((_, attributes) => attributes.role === 'act');
  check(`${name}: an edge for each event between parties`, new Set(acts.map(edge => graph.getEdgeAttribute(edge, 'event'))).size,
    new Set(edges).size);
  const between = graph.filterNodes((_, attributes) => attributes.intermediations > 0).sort();
  const mediators = participants.filter(one => one.role === 'intermediary' && edges.includes(one.event));
  check(`${name}: who stands between is there as such`, between,
    [...new Set(mediators.map(one => one.code ?? one.actor))].sort());
  check(`${name}: legs lead through intermediaries`, graph.someEdge((_, attributes) => attributes.role === 'to intermediary'),
    mediators.length > 0);
  graph.forEachNode((node, attributes) => check(`${name}: label of ${node}`, typeof attributes.label, 'string'));
}
const spell = /<edge [^>]*start="(\d{4}-\d\d-\d\d)" end="(\d{4}-\d\d-\d\d)"/g;
check('gexf: edges have a time', [...text('network.gexf').matchAll(spell)].length > 0, true);

// RDF: TriG by N3, JSON-LD by jsonld.js; both say the same.
const fromTriG = new N3.Parser({ format: 'TriG' }).parse(text('data.trig'));
const fromJson = new N3.Parser({ format: 'N-Quads' }).parse(
  await jsonld.toRDF(JSON.parse(text('data.jsonld')), { format: 'application/n-quads' }));
const canonical = quads => [...new Set(quads.map(quad => new N3.Writer().quadToString(
  quad.subject, quad.predicate, quad.object, quad.graph)))].sort();
check('TriG and JSON-LD say the same', canonical(fromJson), canonical(fromTriG));
const store = new N3.Store(fromTriG);
const sem = 'http://semanticweb.cs.vu.nl/2009/11/sem/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const oa = 'http://www.w3.org/ns/oa#';
check('RDF: what was done is an event of SEM', store.getSubjects(rdf + 'type', sem + 'Event', null).length, done.length);
check('RDF: a Web Annotation for each mention', store.getSubjects(rdf + 'type', oa + 'Annotation', null).length, mentions.length);
const starts = store.getQuads(null, oa + 'start', null, null).length;
check('RDF: characters are told by two selectors', starts, store.getQuads(null, oa + 'exact', null, null).length);
check('RDF: each article has a graph', store.getGraphs(null, null, null).filter(graph => graph.value !== '').length,
  new Set(mentions.map(one => `${one.document}#${one.article}`)).size);

// The calendar, by ical.js.
const calendar = new ICAL.Component(ICAL.parse(text('announced.ics')));
const announced = events.filter(event => event.standing === 'planned' && event.date_first);
check('calendar: what is announced with a date', calendar.getAllSubcomponents('vevent').map(one => {
  const entry = new ICAL.Event(one);
  return [entry.uid, entry.startDate.toString(), entry.startDate.isDate];
}), announced.map(event => [`${event.event}@demarche`, event.date_first, true]));

// FollowTheMoney, by its own model.
const model = new Model(require('@alephdata/followthemoney/dist/defaultModel.json'));
const entities = rows('entities.ftm.json');
const ids = new Set(entities.map(entity => entity.id));
for (const entity of entities) {
  const schema = model.getSchema(entity.schema);
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = schema.getProperties().get(name);
    check(`FollowTheMoney: ${entity.schema} has ${name}`, property?.name, name);
    if (property?.type?.name === 'entity') {
      check(`FollowTheMoney: ${name} of ${entity.id} leads somewhere`, values.every(value => ids.has(value)), true);
    }
  }
}
check('FollowTheMoney: an entity for each event that was done', entities.filter(one => one.schema === 'Event').length, done.length);

// Event data, by their columns.
const fields = name => lines(name).map(line => line.split('\t'));
const columns = name => [...new Set(fields(name).map(row => row.length))];
check('GDELT events have 61 columns', columns('gdelt/demarche.export.CSV'), [61]);
check('GDELT mentions have 16 columns', columns('gdelt/demarche.mentions.CSV'), [16]);
const numbers = fields('gdelt/demarche.export.CSV').map(row => row[0]);
check('GDELT numbers tell events apart', new Set(numbers).size, numbers.length);
check('GDELT mentions belong to events', fields('gdelt/demarche.mentions.CSV').every(row => numbers.includes(row[0])), true);
check('GDELT quads', fields('gdelt/demarche.export.CSV').every(row => /^[1-4]$/.test(row[29])), true);
check('ICEWS has 20 columns', columns('icews.tab'), [20]);
check('POLECAT has 40 columns', columns('polecat.txt'), [40]);
check('PLOVER tells what was done', rows('plover.jsonl').map(one => one.id), done.map(event => event.event));

// Aggregates: sums come to what the events are.
for (const name of ['dyad-month', 'country-month']) {
  const [sum] = await query(`SELECT sum(events)::INTEGER AS events, sum(quad_1 + quad_2 + quad_3 + quad_4)::INTEGER AS quads
      FROM read_csv('${file(`${name}.csv`)}', header = true)`);
  check(`${name}: quads add up`, sum.quads, sum.events);
}

// TimelineJS: a slide for each dated event, with a date that exists.
const slides = JSON.parse(text('timeline.json')).events;
check('TimelineJS: dated events', slides.length, events.filter(event => event.date_first).length);
check('TimelineJS: dates', slides.every(slide => !Number.isNaN(Date.parse(
  `${slide.start_date.year}-${slide.start_date.month}-${slide.start_date.day}`))), true);

// Manifests: what was left out is what isn't there, and hashes are those of the files.
const { createHash } = await import('node:crypto');
for (const [manifest, place] of [['csv/manifest.json', 'csv'], ['parquet/manifest.json', 'parquet'], ['gdelt/manifest.json', 'gdelt']]) {
  const { files } = JSON.parse(text(manifest));
  for (const { name, sha256 } of files) {
    check(`hash of ${place}/${name}`, createHash('sha256').update(fs.readFileSync(file(`${place}/${name}`))).digest('hex'), sha256);
  }
}
const { left_out: leftOut, events: kept } = JSON.parse(text('gdelt/manifest.json'));
check('GDELT: the manifest tells what is left out', kept + Object.values(leftOut).reduce((a, b) => a + b, 0), events.length);
check('documents are named', documents.every(one => one.document !== ''), true);

// Briefs: every sentence has a footnote, and every footnote a sentence.
const brief = text('brief.html');
const anchors = new Set([...brief.matchAll(/ id="([^"]+)"/g)].map(match => match[1]));
check('brief: every link leads somewhere', [...brief.matchAll(/href="#([^"]+)"/g)].every(match => anchors.has(match[1])), true);
check('brief: every sentence has a footnote', [...brief.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].every(match => match[1].includes('<sup>')), true);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
