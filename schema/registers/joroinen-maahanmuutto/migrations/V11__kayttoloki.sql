CREATE TABLE tapahtumat (
  tapahtuma_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kayttaja varchar(40) NOT NULL,
  aika timestamp DEFAULT now() NOT NULL
);
CREATE INDEX tapahtumat_aika_ix ON tapahtumat (aika);
