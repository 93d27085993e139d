ALTER TABLE oleskelulupa
  ADD CONSTRAINT oleskelulupa_asiakas_fk FOREIGN KEY (asiakas_id)
    REFERENCES asiakas (asiakas_id) ON DELETE CASCADE;
ALTER TABLE perhe
  ADD CONSTRAINT perhe_asiakas_fk FOREIGN KEY (asiakas_id)
    REFERENCES asiakas (asiakas_id) ON DELETE CASCADE;
CREATE INDEX oleskelulupa_asiakas_ix ON oleskelulupa (asiakas_id);
CREATE INDEX perhe_asiakas_ix ON perhe (asiakas_id);
