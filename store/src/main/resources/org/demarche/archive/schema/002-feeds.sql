-- Feeds that are followed. tag and modified: what the server said of the state that was read last, in its own words;
-- succeeded: when it could be had last; failure: why it couldn't when it was asked for last.
CREATE TABLE feeds (
  address TEXT PRIMARY KEY,
  title TEXT,
  tag TEXT,
  modified TEXT,
  polled TEXT,
  succeeded TEXT,
  failure TEXT
) WITHOUT ROWID;

-- States of items that were taken in: what the feed calls the item by, and the hash of its title and text.
CREATE TABLE feed_items (
  feed TEXT NOT NULL REFERENCES feeds (address) ON DELETE CASCADE,
  key TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (feed, key, hash)
) WITHOUT ROWID;
