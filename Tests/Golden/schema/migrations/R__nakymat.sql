CREATE OR REPLACE VIEW kaynnit AS
    SELECT k.id, a.etunimi, a.sukunimi, k.muistio
    FROM asiakaskaynti k JOIN asiakas a ON a.id = k.asiakas_id;
