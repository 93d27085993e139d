-- VAT: kuntouttavan työtoiminnan asiakkaat, jaksot ja arviot.
-- PostgreSQL. Ajetaan tyhjään kantaan:  psql -v ON_ERROR_STOP=1 -f vat.sql

begin;

create table kayttaja (
  kayttaja_id            serial primary key,
  kayttajatunnus         varchar(40)  not null unique,
  salasana_tiiviste      varchar(100) not null,          -- bcrypt
  org_salasana_tiiviste  varchar(100) not null           -- bcrypt, organisaation yhteinen
);

create table tyotoimintapaikka (
  tyotoimintapaikka_id   bigserial primary key,
  nimi                   varchar(80) not null,
  yhteyshenkilo          varchar(80)
);

create table asiakas (
  asiakas_id             bigserial primary key,
  etunimi                varchar(60)  not null,
  sukunimi               varchar(60)  not null,
  henkilotunnus          char(11)     unique,
  lahiosoite             varchar(120),
  postinumero            char(5)      check (postinumero ~ '^[0-9]{5}$'),
  postitoimipaikka       varchar(60),
  puhelinnumero          varchar(30),
  sahkopostiosoite       varchar(120),
  paihdetausta           varchar(200),
  velka_ulosotto         varchar(100),
  ura_asiakasnumero      varchar(20)                     -- lähetteestä
);
create index asiakas_nimi_ix on asiakas (sukunimi, etunimi);

create table jakso (
  jakso_id                   bigserial primary key,
  asiakas_id                 bigint not null references asiakas on delete cascade,
  tyotoimintapaikka_id       bigint references tyotoimintapaikka,
  aktivointisuunnitelma_pvm  date,
  alku_pvm                   date not null,
  loppu_pvm                  date,
  matkat_kk                  int default 0,              -- edestakaisia matkoja kuukaudessa
  matkakorvaus_iban          varchar(34),
  constraint jakso_jarjestys_ck check (loppu_pvm is null or loppu_pvm >= alku_pvm)
);
create index jakso_asiakas_ix on jakso (asiakas_id);

create table lasnaolo (
  jakso_id               bigint not null references jakso on delete cascade,
  pvm                    date   not null,
  poissaolo_syy          varchar(60),                    -- tyhjä: paikalla
  primary key (jakso_id, pvm)
);

create table valmennus (
  valmennus_id               bigserial primary key,
  asiakas_id                 bigint not null references asiakas on delete cascade,
  valmennustavoite           text,
  ohjaajan_havainto          text,
  toimintakyky_pisteet       int check (toimintakyky_pisteet between 0 and 100),
  tyollistymisennuste_pros   decimal(4,1),               -- laskee viikkoajo
  terveystieto               text,
  loppuyhteenveto            text
);
create index valmennus_asiakas_ix on valmennus (asiakas_id);

create table luovutus (
  luovutus_id            bigserial primary key,
  asiakas_id             bigint not null references asiakas on delete cascade,
  vastaanottaja          varchar(80) not null,
  luovutus_pvm           date not null default current_date
);

create table kirjautumisloki (
  kirjautumisloki_id     bigserial primary key,
  kayttaja_id            int references kayttaja,
  aika                   timestamp not null default current_timestamp,
  ip_osoite              varchar(45),
  recaptcha_pisteet      decimal(3,2)                    -- 0.00 robotti, 1.00 ihminen
);
create index kirjautumisloki_aika_ix on kirjautumisloki (aika);

comment on table asiakas is 'Kuntouttavaan työtoimintaan osallistuvat';
comment on table valmennus is 'Tavoitteet ja arviot';
comment on table luovutus is 'Mitä on lähetetty ja kenelle';

commit;
