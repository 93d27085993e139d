import CrossCheck
import RegisterSchema
import Testing

/// Principles of whole records: who has a case, what is a part of it, what is not; names are of no
/// real register.
@Suite("Principles of records")
struct RecordPrincipleTests {
  @Test("What a product does to health is no health data, and its allergens are nobody's")
  func products() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE tuote (id int PRIMARY KEY, nimi text, terveysvaikutus text, allergeenit text,
          ikaraja int, lisatieto text);
        CREATE TABLE tuotteen_terveysvaikutus (id int PRIMARY KEY, tuote_id int REFERENCES tuote(id),
          nimi text, kuvaus text);
        """)
    for verdict in result.columns where verdict.column.table.name.hasPrefix("tuot") {
      #expect(verdict.kind == .notPersonal, "\(verdict.column)")
    }
  }

  @Test("A visit is a person's, though the row names nobody")
  func visits() {
    let result = classified(
      "CREATE TABLE ohjauskaynti (id int PRIMARY KEY, kaynti_pvm date, aihe_koodi varchar(10),"
        + " kansalaisuus char(3));")
    #expect(result.say("ohjauskaynti", "aihe_koodi") == "personal SERVICE")
    #expect(result.say("ohjauskaynti", "kaynti_pvm") == "personal SERVICE")
    #expect(result.say("ohjauskaynti", "kansalaisuus") == "personal NATIONALITY")
  }

  @Test("A case with a handler or a number has a party, also where no table of persons is")
  func cases() {
    let result = classified(
      """
      CREATE TABLE esittelija (id int PRIMARY KEY, esittelija_oid text, puhelin text);
      CREATE TABLE hakemus (id int PRIMARY KEY, asiatunnus text, tila text, saapumispvm date,
        esittelija_id int REFERENCES esittelija(id));
      CREATE TABLE todistus (id int PRIMARY KEY, hakemus_id int NOT NULL REFERENCES hakemus(id),
        oppilaitos text);
      CREATE TABLE huoltotilaus (id int PRIMARY KEY, laite_id int NOT NULL REFERENCES laite(id),
        kasittelija text, tila text);
      CREATE TABLE laite (id int PRIMARY KEY, nimi text);
      """)
    #expect(result.say("hakemus", "tila") == "personal SERVICE")
    // The day on which it came in, not a day of entry into the country.
    #expect(result.say("hakemus", "saapumispvm") == "personal SERVICE")
    #expect(result.say("todistus", "oppilaitos") == "personal EDUCATION")
    #expect(result.say("huoltotilaus", "tila") == "not")
    #expect(result.table("esittelija")?.group == "staff")
    #expect(result.say("esittelija", "esittelija_oid") == "personal ID")
  }

  @Test("An application that names its applicant is about the applicant")
  func parties() {
    let result = classified(
      "CREATE TABLE paikkahaku (id int PRIMARY KEY, hakijan_etunimi text, hakijan_sukunimi text,"
        + " tila text);"
        + "CREATE TABLE toimitila (id int PRIMARY KEY, nimi text, opettajan_tunniste text, koko int);"
    )
    #expect(result.say("paikkahaku", "tila").hasPrefix("personal"))
    // Who works there is not whom it is about.
    #expect(result.say("toimitila", "koko") == "not")
  }

  @Test("Parts of records are found in tables of their own, code lists and translations are not")
  func parts() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE jakson_sisalto (id int PRIMARY KEY, alku date, loppu date, poikkeama text);
        CREATE TABLE sisallon_kohta (id int PRIMARY KEY,
          sisalto_id int REFERENCES jakson_sisalto(id), kohta_teksti text);
        CREATE TABLE vakioteksti (id int PRIMARY KEY, teksti_fi text, teksti_sv text);
        CREATE TABLE kansallisuus (id int PRIMARY KEY, kansallisuuskoodi text);
        CREATE TABLE jakso (id int PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          sisalto_id int REFERENCES jakson_sisalto(id),
          vakioteksti_id int REFERENCES vakioteksti(id),
          kansallisuus_id int REFERENCES kansallisuus(id));
        """)
    #expect(result.say("jakson_sisalto", "alku").hasPrefix("personal"))
    #expect(result.say("sisallon_kohta", "kohta_teksti").hasPrefix("personal"))
    #expect(result.say("vakioteksti", "teksti_fi") == "not")
    #expect(result.say("kansallisuus", "kansallisuuskoodi") == "not")
    #expect(result.say("jakso", "kansallisuus_id") == "personal NATIONALITY")
  }

  @Test("The table that shares its key with a table of persons is of the same persons")
  func wholes() {
    let result = classified(
      """
      CREATE TABLE sopijapuoli (id uuid PRIMARY KEY, laji text, nimi text, sahkoposti text);
      CREATE TABLE kuntalainen (id uuid PRIMARY KEY REFERENCES sopijapuoli(id), etunimi text,
        sukunimi text);
      CREATE TABLE yhdistys (id uuid PRIMARY KEY REFERENCES sopijapuoli(id), nimi text,
        y_tunnus text);
      CREATE TABLE vene (id int PRIMARY KEY, sopijapuoli_id uuid NOT NULL REFERENCES sopijapuoli(id),
        nimi text, pituus_cm int);
      """)
    #expect(result.say("sopijapuoli", "nimi") == "personal ID")
    #expect(result.say("sopijapuoli", "sahkoposti") == "personal CONTACT")
    #expect(result.say("yhdistys", "nimi") == "not")
    // A boat that has an owner is the owner's, and its name is the boat's.
    #expect(result.say("vene", "nimi") == "personal VEHICLE")
  }

  @Test("Queued messages have recipients; settings of a user are the user's; a session is nobody's")
  func software() {
    let result = classified(
      """
      CREATE TABLE lahteva_jono (id uuid PRIMARY KEY, vastaanottaja text, otsikko text,
        sisalto text, lahetysyritys_aika timestamp);
      CREATE TABLE kayttaja (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE kayttajan_asetukset (kayttaja_id int PRIMARY KEY REFERENCES kayttaja(id),
        aloitussivu text);
      CREATE TABLE spring_session (primary_id char(36) PRIMARY KEY, session_id char(36),
        creation_time bigint, last_access_time bigint, principal_name varchar(100));
      CREATE TABLE shedlock (name varchar(64) PRIMARY KEY, lock_until timestamp, locked_by text);
      CREATE TABLE revinfo (rev int PRIMARY KEY, revtstmp bigint);
      CREATE TABLE kayttaja_aud (id int, rev int REFERENCES revinfo(rev), revtype smallint,
        etunimi text);
      """)
    #expect(result.say("lahteva_jono", "vastaanottaja") == "personal CONTACT")
    #expect(result.say("lahteva_jono", "sisalto") == "personal SERVICE")
    #expect(result.say("kayttajan_asetukset", "aloitussivu").hasPrefix("personal"))
    #expect(result.say("spring_session", "last_access_time") == "not")
    #expect(result.say("spring_session", "principal_name") == "personal CREDENTIAL")
    for table in ["shedlock", "revinfo"] {
      for verdict in result.columns where verdict.column.table.name == table {
        #expect(verdict.kind != .personal, "\(verdict.column)")
      }
    }
    #expect(result.say("kayttaja_aud", "etunimi") == "personal ID")
    #expect(result.say("kayttaja_aud", "revtype") == "technical")
  }

  @Test("The name or number of a school is of the education, not the pupil's own")
  func namesOfOthers() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE opintojakso_suoritus (id int PRIMARY KEY,
          asiakas_id bigint NOT NULL REFERENCES asiakas(id), nimi text, tutkinnon_nimi text,
          oppilaitoksen_tunniste text, arvioija_nimi text, ulkoinen_asiakastunnus text);
        """)
    #expect(result.say("opintojakso_suoritus", "nimi") == "personal EDUCATION")
    #expect(result.say("opintojakso_suoritus", "tutkinnon_nimi") == "personal EDUCATION")
    #expect(result.say("opintojakso_suoritus", "oppilaitoksen_tunniste") == "personal EDUCATION")
    #expect(result.say("opintojakso_suoritus", "arvioija_nimi") == "personal ID")
    #expect(result.say("opintojakso_suoritus", "ulkoinen_asiakastunnus") == "personal ID")
  }
}
