-- Where else a document was found, and what it was called there; where it was found first stands in documents.
CREATE TABLE origins (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document, origin, name)
) WITHOUT ROWID;

-- failed: when the feed could not be had last, even if it could be had since.
ALTER TABLE feeds ADD COLUMN failed TEXT;
UPDATE feeds SET failed = polled WHERE failure IS NOT NULL;
