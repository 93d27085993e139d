ALTER TABLE asiakas ADD COLUMN migri_asianumero varchar(20);
ALTER TABLE oleskelulupa ADD COLUMN turvapaikkaperuste varchar(200);
