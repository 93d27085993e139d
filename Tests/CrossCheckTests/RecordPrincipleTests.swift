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

  @Test("Who has an identity code and a name is a person, whatever the table is called")
  func citizens() {
    let result = classified(
      """
      CREATE TABLE data_group (id int PRIMARY KEY, hetu text, last_name text, gender text);
      CREATE TABLE import_queue (id int PRIMARY KEY, first_name text, last_name text, birth_date date,
        gender text);
      CREATE TABLE school_group (id int PRIMARY KEY, name text, gender text);
      """)
    #expect(result.say("data_group", "gender") == "personal DEMOG")
    #expect(result.say("import_queue", "gender") == "personal DEMOG")
    #expect(result.say("school_group", "gender") != "personal DEMOG")
  }

  @Test("Days that many rows share are there to be chosen from; addresses are not")
  func chosen() {
    let result = classified(
      """
      CREATE TABLE client (id int PRIMARY KEY, first_name text, last_name text,
        round_id int REFERENCES round(id), detail_id int REFERENCES detail(id));
      CREATE TABLE round (id int PRIMARY KEY, held date NOT NULL UNIQUE, created_at timestamp);
      CREATE TABLE detail (id int PRIMARY KEY, held date NOT NULL, created_at timestamp);
      """)
    #expect(result.say("round", "held") == "not")
    #expect(result.say("detail", "held").hasPrefix("personal"))
  }

  @Test("A project's owner answers for it; a boat's owner has it")
  func projects() {
    let result = classified(
      """
      CREATE TABLE users (id int PRIMARY KEY, username text, email text);
      CREATE TABLE project (id int PRIMARY KEY, name text, geom text,
        owner_id int NOT NULL REFERENCES users(id));
      CREATE TABLE boat (id int PRIMARY KEY, name text, length int,
        owner_id int NOT NULL REFERENCES users(id));
      """)
    #expect(result.say("project", "geom") == "not")
    #expect(result.say("boat", "length").hasPrefix("personal"))
  }

  @Test("A log of doses that a client was given is of the client, a talk is no session of software")
  func matters() {
    let result = classified(
      """
      CREATE TABLE client (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE medication_log (id int PRIMARY KEY, client_id int NOT NULL REFERENCES client(id),
        refused boolean);
      CREATE TABLE intake_session (id int PRIMARY KEY, client_id int REFERENCES client(id),
        channel text);
      CREATE TABLE web_session (id text PRIMARY KEY, expiry bigint);
      """)
    #expect(result.say("medication_log", "refused") == "personal HEALTH")
    #expect(result.say("intake_session", "channel").hasPrefix("personal"))
    #expect(result.say("web_session", "expiry") == "not")
  }

  @Test("Credits and scores of studies are neither money nor a profile")
  func studies() {
    let result = classified(
      """
      CREATE TABLE student (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE exam_result (id int PRIMARY KEY, student_id int NOT NULL REFERENCES student(id),
        credits int, score numeric);
      CREATE TABLE customer (id int PRIMARY KEY, first_name text, last_name text, credit numeric);
      """)
    #expect(result.say("exam_result", "credits") == "personal EDUCATION")
    #expect(result.say("exam_result", "score") == "personal EDUCATION")
    #expect(result.say("customer", "credit") == "personal FINANCE")
  }

  @Test("A misleading name of which no word is known misleads nowhere else")
  func unknownFriends() {
    let result = classified(
      """
      CREATE TABLE client (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE event (id int PRIMARY KEY, client_id int NOT NULL REFERENCES client(id), zqx text);
      """)
    #expect(!result.say("event", "zqx").hasPrefix("not"))
  }

  @Test("Associations have shares of permits, and dozens of findings of animals are of no hunter")
  func associations() {
    let findings = (1...30).map { "deer_\($0)_seen int" }.joined(separator: ", ")
    let result = classified(
      """
      CREATE TABLE applicant (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE permit (id int PRIMARY KEY, applicant_id int NOT NULL REFERENCES applicant(id));
      CREATE TABLE association (id int PRIMARY KEY, name text);
      CREATE TABLE permit_share (id int PRIMARY KEY, permit_id int NOT NULL REFERENCES permit(id),
        association_id int NOT NULL REFERENCES association(id), quota int);
      CREATE TABLE permit_term (id int PRIMARY KEY, permit_id int NOT NULL REFERENCES permit(id),
        wording text);
      CREATE TABLE yearly_summary (id int PRIMARY KEY, permit_id int NOT NULL REFERENCES permit(id),
        \(findings));
      """)
    #expect(result.say("permit_share", "quota") == "not")
    #expect(result.say("permit_term", "wording").hasPrefix("personal"))
    #expect(result.say("yearly_summary", "deer_7_seen") == "not")
  }

  @Test("What stands beside the key of an application is of who applies, where no persons are kept")
  func applications() {
    let result = classified(
      "CREATE TABLE valintapiste (hakemus_oid text NOT NULL, tunniste text NOT NULL, arvo text);")
    #expect(result.say("valintapiste", "arvo") == "personal EDUCATION")
    let grants = classified(
      """
      CREATE TABLE yhdistys (id int PRIMARY KEY, nimi text);
      CREATE TABLE hakemus (id int PRIMARY KEY, yhdistys_id int NOT NULL REFERENCES yhdistys(id));
      CREATE TABLE pisteytys (hakemus_oid text NOT NULL, tunniste text NOT NULL, arvo text);
      """)
    #expect(grants.say("pisteytys", "arvo") == "not")
  }
}
