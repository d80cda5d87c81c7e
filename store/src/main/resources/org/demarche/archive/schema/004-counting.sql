-- What a search finds is counted by the types of its reports, which needs nothing of them but this.
DROP INDEX mentions_by_article;
CREATE INDEX mentions_by_article ON mentions (article, type, review);
