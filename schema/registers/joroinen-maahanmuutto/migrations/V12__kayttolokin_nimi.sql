ALTER TABLE tapahtumat RENAME TO kayttoloki;
ALTER TABLE kayttoloki RENAME COLUMN tapahtuma_id TO kayttoloki_id;
ALTER INDEX tapahtumat_aika_ix RENAME TO kayttoloki_aika_ix;
