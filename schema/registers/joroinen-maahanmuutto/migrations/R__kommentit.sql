-- Ajetaan uudelleen aina, kun tiedosto muuttuu.
COMMENT ON TABLE asiakas IS 'Kotoutumisen asiakkaat';
COMMENT ON COLUMN asiakas.asiakasryhma IS 'Kuntalainen, vastaanotto tai asettautuja';
COMMENT ON TABLE koodisto IS 'Koodistojen nimet';
COMMENT ON TABLE perhe IS 'Samaan talouteen kuuluvat';
COMMENT ON TABLE kaynti IS 'Ajanvaraukset ja käynnit';
