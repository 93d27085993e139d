-- Vuodenvaihteen muutos.
ALTER TABLE asiakas ADD COLUMN luovutus_hyvinvointialue_pvm date;
ALTER TABLE oleskelu ADD COLUMN pakolaisstatus varchar(30);
ALTER TABLE asiakas ADD COLUMN unhcr_nro varchar(20);
