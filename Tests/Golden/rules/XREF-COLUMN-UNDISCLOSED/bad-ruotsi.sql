CREATE TABLE klient (
  id integer PRIMARY KEY,
  namn text NOT NULL,
  adress text,
  telefonnummer text,
  modersmal text,
  medborgarskap text,
  avslutad_datum date
);
