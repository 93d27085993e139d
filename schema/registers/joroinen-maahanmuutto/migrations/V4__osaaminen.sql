CREATE TABLE osaaminen (
  osaaminen_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asiakas_id bigint NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  koulutusaste varchar(10),
  tyokokemus text,
  ajokortti varchar(20)
);

INSERT INTO koodisto (nimi) VALUES ('oleskelulupatyyppi'), ('koulutusaste'), ('asiakasryhmä');
