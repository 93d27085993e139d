ALTER TABLE seuranta ADD COLUMN tyokyky_luokka varchar(10);
ALTER TABLE seuranta ADD COLUMN diagnoosi_maininta varchar(200);
ALTER TABLE seuranta ADD CONSTRAINT seuranta_tyokyky_ck
  CHECK (tyokyky_luokka IN ('hyvä', 'osittainen', 'ei'));
