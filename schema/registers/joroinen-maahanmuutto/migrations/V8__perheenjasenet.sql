ALTER TABLE perhe ADD COLUMN perheenjasen_hetu char(11);
