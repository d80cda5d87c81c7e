-- The archive. Documents, their copies, rejections and reviews are what it keeps; the tables below "What was read" are
-- made from articles.reading and the reviews, and can be made again at any time.
-- begins and ends count Unicode code points of documents.text, as everywhere in Demarche.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE outlets (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- id: the content's hash. version: counted from 1 among documents of one URL; replaces: the version before.
-- change: grows with each write, so that who follows the archive sees what is new.
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  title TEXT,
  outlet INTEGER REFERENCES outlets (number),
  published TEXT,
  url TEXT,
  version INTEGER NOT NULL,
  replaces TEXT REFERENCES documents (id),
  is_current INTEGER NOT NULL,
  reader TEXT NOT NULL,
  change INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX documents_by_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_by_change ON documents (change);
CREATE INDEX documents_by_reader ON documents (reader);
CREATE INDEX documents_by_outlet ON documents (outlet);

-- Documents that are nearly the same as an earlier one.
CREATE TABLE copies (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  first INTEGER NOT NULL REFERENCES documents (number),
  likeness REAL NOT NULL
);
CREATE INDEX copies_by_first ON copies (first);

-- By what near-copies are found: a fingerprint's numbers, and hashes of groups of them.
CREATE TABLE fingerprints (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  minima BLOB NOT NULL
);
CREATE TABLE bands (
  key INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  PRIMARY KEY (key, document)
) WITHOUT ROWID;

-- Files that were taken in whole, by the hash of their bytes, so that they need not be opened again.
CREATE TABLE files (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  documents INTEGER NOT NULL,
  rejected INTEGER NOT NULL
) WITHOUT ROWID;

-- What can't be read. published: the day of publication that was given for texts without one.
CREATE TABLE rejected (
  id TEXT PRIMARY KEY,
  origin TEXT NOT NULL,
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  published TEXT
) WITHOUT ROWID;
CREATE INDEX rejected_by_origin ON rejected (origin);

-- What people have said of events and actors, in order; nothing is ever deleted from it.
-- kind: event, actor or review; verdict: accept, reject, edit, merge, split, undo; change: what becomes of it, as JSON.
CREATE TABLE reviews (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  verdict TEXT NOT NULL,
  kind TEXT NOT NULL,
  change TEXT NOT NULL,
  reason TEXT NOT NULL
);

-- What a review is about. Of events: the evidence (document, begins, ends, type), to which the review is attached, and the
-- event as it was found, as JSON. Of actors: the actor's id, and the document where only one is meant.
CREATE TABLE reviewed (
  review INTEGER NOT NULL REFERENCES reviews (number),
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  document TEXT,
  begins INTEGER,
  ends INTEGER,
  type TEXT,
  found TEXT,
  PRIMARY KEY (review, position)
) WITHOUT ROWID;
CREATE INDEX reviewed_by_subject ON reviewed (subject);
CREATE INDEX reviewed_by_document ON reviewed (document);

-- What was read

-- reading: all of it as JSON; text: without page furniture, as it is searched.
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  article INTEGER NOT NULL,
  title TEXT,
  outlet TEXT,
  published TEXT,
  url TEXT,
  text TEXT NOT NULL,
  reading TEXT NOT NULL,
  UNIQUE (document, article)
);
CREATE INDEX articles_by_published ON articles (published);

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = 'articles', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
-- A word in the title counts as much as four in the text.
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

-- Actors seen. Those that the registry doesn't know have "~" and their name for an id.
CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  sector TEXT NOT NULL,
  review TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE appearances (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  actor TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (article, actor)
) WITHOUT ROWID;
CREATE INDEX appearances_by_actor ON appearances (actor);

-- Reports of happenings. review: none, accepted, rejected or edited; those rejected are kept and count for nothing.
-- date_first and date_last are the first and last day of date.
CREATE TABLE mentions (
  id TEXT PRIMARY KEY,
  event TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  context TEXT NOT NULL,
  cameo TEXT,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  modality TEXT NOT NULL,
  date TEXT,
  date_first TEXT,
  date_last TEXT,
  place TEXT,
  country TEXT,
  latitude REAL,
  longitude REAL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  rule TEXT NOT NULL,
  review TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX mentions_by_article ON mentions (article);
CREATE INDEX mentions_by_event ON mentions (event);
CREATE INDEX mentions_by_type ON mentions (type, date_first);

-- role: source, target, intermediary or regarding.
CREATE TABLE parties (
  mention TEXT NOT NULL REFERENCES mentions (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  actor TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  begins INTEGER,
  ends INTEGER,
  PRIMARY KEY (mention, role, position)
) WITHOUT ROWID;
CREATE INDEX parties_by_actor ON parties (actor);
CREATE INDEX parties_by_code ON parties (code);

-- Who says so, nearest first.
CREATE TABLE attributions (
  mention TEXT NOT NULL REFERENCES mentions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT,
  code TEXT,
  text TEXT NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (mention, position)
) WITHOUT ROWID;

CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  kind TEXT,
  actor TEXT,
  code TEXT,
  source TEXT,
  cue TEXT,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  is_direct INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_actor ON statements (actor);

-- Happenings: what their reports say together.
CREATE VIEW events AS
  SELECT event AS id, type, min(date_first) AS date_first, max(date_last) AS date_last, count(*) AS mentions
  FROM mentions WHERE review <> 'rejected' GROUP BY event;
