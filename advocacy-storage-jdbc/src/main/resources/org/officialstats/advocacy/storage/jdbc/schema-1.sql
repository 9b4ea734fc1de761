CREATE TABLE IF NOT EXISTS {head} (
  id SMALLINT NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL,
  hash VARCHAR(64) NOT NULL
);
COMMENT ON TABLE {head} IS 'The end of the log, one row. Every append updates it, so appends come one after the other.';
COMMENT ON COLUMN {head}.id IS 'Always 1.';
COMMENT ON COLUMN {head}.revision IS 'The revision of the last commit; 0 while there is none.';
COMMENT ON COLUMN {head}.hash IS 'The hash of the last commit, SHA-256 as 64 hexadecimal digits.';

CREATE TABLE IF NOT EXISTS {commit_log} (
  revision BIGINT NOT NULL PRIMARY KEY,
  recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  recorded_by {text} NOT NULL,
  message {text} NOT NULL,
  changes INTEGER NOT NULL,
  previous VARCHAR(64) NOT NULL,
  hash VARCHAR(64) NOT NULL
);
COMMENT ON TABLE {commit_log} IS 'Every commit, numbered from 1 without a gap and chained by hashes.';
COMMENT ON COLUMN {commit_log}.revision IS 'The number of the commit.';
COMMENT ON COLUMN {commit_log}.recorded_at IS 'When it was recorded, to the millisecond.';
COMMENT ON COLUMN {commit_log}.recorded_by IS 'The account that made it.';
COMMENT ON COLUMN {commit_log}.message IS 'Why it was made, one line.';
COMMENT ON COLUMN {commit_log}.changes IS 'How many rows of the change log belong to it.';
COMMENT ON COLUMN {commit_log}.previous IS 'The hash of the commit before it.';
COMMENT ON COLUMN {commit_log}.hash IS 'Its own hash.';

CREATE TABLE IF NOT EXISTS {change_log} (
  revision BIGINT NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR(64) NOT NULL,
  id VARCHAR(64) NOT NULL,
  action VARCHAR(8) NOT NULL,
  salt VARCHAR(32),
  digest VARCHAR(64) NOT NULL,
  document {text},
  PRIMARY KEY (revision, position)
);
CREATE INDEX IF NOT EXISTS {index_change_log_entity} ON {change_log} (kind, id);
COMMENT ON TABLE {change_log} IS 'What each commit changed: every version of every entity. The truth that all else follows from.';
COMMENT ON COLUMN {change_log}.revision IS 'The commit.';
COMMENT ON COLUMN {change_log}.position IS 'The place of the change in its commit, from 0.';
COMMENT ON COLUMN {change_log}.kind IS 'The kind of the entity, such as event.';
COMMENT ON COLUMN {change_log}.id IS 'The id of the entity among those of its kind.';
COMMENT ON COLUMN {change_log}.action IS 'put, remove; or put once and since then redacted (erased) or folded (dropped, as another version had taken its place).';
COMMENT ON COLUMN {change_log}.salt IS 'What the digest was salted with; null for all but put.';
COMMENT ON COLUMN {change_log}.digest IS 'The digest of salt and document as they were first recorded.';
COMMENT ON COLUMN {change_log}.document IS 'The document, character for character as it was recorded; null for removed entities and folded versions.';

CREATE TABLE IF NOT EXISTS {entity} (
  kind VARCHAR(64) NOT NULL,
  id VARCHAR(64) NOT NULL,
  revision BIGINT NOT NULL,
  recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  recorded_by {text} NOT NULL,
  country VARCHAR(64),
  state VARCHAR(64),
  date_from DATE,
  date_to DATE,
  document {json},
  PRIMARY KEY (kind, id)
);
CREATE INDEX IF NOT EXISTS {index_entity_country} ON {entity} (country, kind);
CREATE INDEX IF NOT EXISTS {index_entity_state} ON {entity} (kind, state);
CREATE INDEX IF NOT EXISTS {index_entity_dates} ON {entity} (kind, date_from);
COMMENT ON TABLE {entity} IS 'The current state, one row for each entity: made from the change log, for reading only.';
COMMENT ON COLUMN {entity}.kind IS 'The kind of the entity, such as event.';
COMMENT ON COLUMN {entity}.id IS 'The id of the entity among those of its kind.';
COMMENT ON COLUMN {entity}.revision IS 'The commit that last changed it.';
COMMENT ON COLUMN {entity}.recorded_at IS 'When that was recorded.';
COMMENT ON COLUMN {entity}.recorded_by IS 'The account that recorded it.';
COMMENT ON COLUMN {entity}.country IS 'The field country of the document.';
COMMENT ON COLUMN {entity}.state IS 'The field state of the document, or else stage.';
COMMENT ON COLUMN {entity}.date_from IS 'The first possible day of its dates; null when they are open or there are none.';
COMMENT ON COLUMN {entity}.date_to IS 'The last possible day of its dates; null when they are open or there are none.';
COMMENT ON COLUMN {entity}.document IS 'The document as JSON; null if this data base cannot hold it as JSON.';

INSERT INTO {head} (id, revision, hash)
SELECT 1, 0, '0000000000000000000000000000000000000000000000000000000000000000'
WHERE NOT EXISTS (SELECT 1 FROM {head});
