DROP TABLE asiakas;
