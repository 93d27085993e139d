COMMENT ON TABLE korvaushakemus IS 'Valtion korvausten hakeminen';
COMMENT ON COLUMN korvaushakemus.maara_eur IS 'Euroa kuukaudessa';
COMMENT ON COLUMN korvaushakemus.keha_viite IS 'Asian numero';
