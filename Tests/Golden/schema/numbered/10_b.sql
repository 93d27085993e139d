ALTER TABLE a ADD y text;
-- migrate:down
DROP TABLE a;
