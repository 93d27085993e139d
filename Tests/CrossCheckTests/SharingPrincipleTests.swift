import CrossCheck
import Law
import RegisterSchema
import Testing

/// What rows share with others and what they are only told of; names are of no real register.
@Suite("Principles of the classification: what is shared, what is only told of")
struct SharingPrincipleTests {
  @Test("What is offered to many is nobody's part, also where persons choose it")
  func offers() {
    let result = classified(
      """
      CREATE TABLE yksilo (id int PRIMARY KEY, syntymavuosi int, kotikunta text);
      CREATE TABLE tyotarjous (id int PRIMARY KEY, aktiivinen boolean, tyyppi text);
      CREATE TABLE yksilon_suosikki (id int PRIMARY KEY, yksilo_id int NOT NULL REFERENCES yksilo(id),
        tyotarjous_id int REFERENCES tyotarjous(id), syy text);
      CREATE TABLE tyotarjous_kaannos (tyotarjous_id int NOT NULL REFERENCES tyotarjous(id),
        kaannos_avain text, otsikko text);
      CREATE TABLE tavoite (id int PRIMARY KEY, yksilo_id int NOT NULL REFERENCES yksilo(id));
      CREATE TABLE tavoite_kaannos (tavoite_id int NOT NULL REFERENCES tavoite(id),
        kaannos_avain text, kuvaus text);
      """)
    #expect(result.say("tyotarjous", "tyyppi") == "not")
    #expect(result.say("tyotarjous_kaannos", "otsikko") == "not")
    #expect(result.say("yksilon_suosikki", "syy").hasPrefix("personal"))
    #expect(result.say("tavoite_kaannos", "kuvaus").hasPrefix("personal"))
    #expect(result.say("tavoite_kaannos", "kaannos_avain") == "technical")
  }

  @Test("A message's matter and what somebody answers for are no parts of a person's record")
  func matters() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE tarkastaja (id int PRIMARY KEY, etunimi text, sukunimi text);
        CREATE TABLE mittaus (id int PRIMARY KEY,
          tarkastaja_id int NOT NULL REFERENCES tarkastaja(id), lukema numeric, paiva date);
        CREATE TABLE suunnitelma (id int PRIMARY KEY,
          tarkastaja_id int NOT NULL REFERENCES tarkastaja(id), kuvaus text);
        CREATE TABLE potilas (id int PRIMARY KEY, etunimi text, sukunimi text,
          suunnitelma_id int REFERENCES suunnitelma(id));
        CREATE TABLE viesti (id int PRIMARY KEY, vastaanottaja_id bigint REFERENCES asiakas(id),
          mittaus_id int REFERENCES mittaus(id), sisalto text);
        """)
    #expect(result.say("mittaus", "lukema") == "not")
    #expect(result.say("suunnitelma", "kuvaus").hasPrefix("personal"))
    #expect(result.say("viesti", "sisalto").hasPrefix("personal"))
  }

  @Test("A key of an application in another system tells that the row is somebody's")
  func casesElsewhere() {
    let result = classified(
      """
      CREATE TABLE hakija (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE jonosija (jono_oid text, hakemus_oid text NOT NULL, sija int, pisteet text);
      CREATE TABLE ilmoitustaulu (ilmoitustunnus text PRIMARY KEY, sisalto text);
      """)
    #expect(result.say("jonosija", "sija").hasPrefix("personal"))
    #expect(result.say("jonosija", "hakemus_oid") == "link")
    #expect(result.say("ilmoitustaulu", "sisalto") == "not")
  }

  @Test("A column in letters that says only who it is makes the row that person's")
  func holders() {
    let result = classified(
      """
      CREATE TABLE kirje (henkilo text NOT NULL, kohde text NOT NULL, tila text);
      CREATE TABLE ilmoitus_asetus (user_no int NOT NULL, arvo text);
      """)
    #expect(result.say("kirje", "tila").hasPrefix("personal"))
    #expect(result.say("ilmoitus_asetus", "user_no") == "link")
  }

  @Test("Names in two languages are of codes; a word among dozens proves nothing")
  func names() {
    let plain = (1...40).map { "arvo_\($0) numeric" }.joined(separator: ", ")
    let result = classified(
      """
      CREATE TABLE koulutusala (id int PRIMARY KEY, nimi_fi text, nimi_sv text, voimassa date);
      CREATE TABLE todistus_laitteesta (id int PRIMARY KEY, ilmanvaihto_tulo numeric, \(plain));
      """)
    #expect(result.say("koulutusala", "nimi_fi") == "not")
    #expect(result.say("koulutusala", "voimassa") == "not")
    #expect(result.say("todistus_laitteesta", "arvo_7") == "not")
  }

  @Test("A view's column is of the category of what it shows")
  func views() {
    let result = classified(
      """
      CREATE TABLE opiskelija (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE koetulos (id int PRIMARY KEY,
        opiskelija_id int NOT NULL REFERENCES opiskelija(id), tila text);
      CREATE VIEW opiskelija_kaikki AS
        SELECT o.id, o.etunimi, k.tila FROM opiskelija o JOIN koetulos k ON k.opiskelija_id = o.id;
      """)
    #expect(result.say("koetulos", "tila") == "personal EDUCATION")
    #expect(result.say("opiskelija_kaikki", "tila") == "personal EDUCATION")
    #expect(result.say("opiskelija_kaikki", "etunimi") == "personal ID")
  }

  @Test("Who of the staff had to do with a person's row is log data; leave is consent")
  func workers() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE jakso (id int PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          virkailija_oid text, virkailija_nimi text, lupa_kuvata_ryhmassa boolean,
          lupa_myonnetty boolean);
        """)
    #expect(result.say("jakso", "virkailija_oid") == "personal LOG")
    #expect(result.say("jakso", "virkailija_nimi") == "personal ID")
    #expect(result.say("jakso", "lupa_kuvata_ryhmassa") == "personal CONSENT")
    #expect(result.say("jakso", "lupa_myonnetty") == "personal SERVICE")
  }

  @Test("A registration for a course is of studies; plain rows are of what most tables are of")
  func studies() {
    let result = classified(
      """
      CREATE TABLE osallistuja (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE kurssi (id int PRIMARY KEY, nimi text);
      CREATE TABLE tutkinto (id int PRIMARY KEY, nimi text, koodi text);
      CREATE TABLE opintojakso (id int PRIMARY KEY, nimi text, koodi text);
      CREATE TABLE ilmoittautuminen (id int PRIMARY KEY, kurssi_id int NOT NULL REFERENCES kurssi(id),
        osallistuja_id int NOT NULL REFERENCES osallistuja(id), tila text);
      CREATE TABLE hyvaksilukeminen (id int PRIMARY KEY,
        osallistuja_id int NOT NULL REFERENCES osallistuja(id), tyyppi text);
      """)
    #expect(result.say("ilmoittautuminen", "tila") == "personal EDUCATION")
    #expect(result.say("hyvaksilukeminen", "tyyppi") == "personal EDUCATION")
  }

  @Test("What a document holds is never passed over as record keeping")
  func documents() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE versio (id int PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          data_json jsonb);
        """)
    let verdict = result.column("versio", "data_json")
    #expect(verdict?.kind == .personal)
    #expect(verdict?.flags.contains(.opaque) == true)
  }

  @Test("Work that software does for a person is of the person; for nobody, it is the software's")
  func work() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE todistus_job (id int PRIMARY KEY,
          asiakas_id bigint NOT NULL REFERENCES asiakas(id), tila text);
        CREATE TABLE siivous_job (id int PRIMARY KEY, tila text);
        """)
    #expect(result.say("todistus_job", "tila") == "personal SERVICE")
    #expect(result.say("siivous_job", "tila") == "not")
  }

  @Test("lon is a place beside lat, and a wage elsewhere")
  func lon() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE besok (id int PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          geo_lat numeric, geo_lon numeric);
        CREATE TABLE anstalld (id int PRIMARY KEY, fornamn text, efternamn text, lon numeric);
        """)
    #expect(result.say("besok", "geo_lon") == "personal LOCATION")
    #expect(result.say("anstalld", "lon") == "personal FINANCE")
  }

  @Test("A reason for absence may be health data; a diagnosis is")
  func mayBeHealth() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE lasnaolo (id int PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          poissaolo_syy text, diagnoosi text);
        """)
    let reason = result.column("lasnaolo", "poissaolo_syy")?.categories.first
    let diagnosis = result.column("lasnaolo", "diagnoosi")?.categories.first
    #expect(reason?.special == .art9)
    #expect(reason.map { $0.confidence < 0.8 } == true)
    #expect(diagnosis.map { $0.confidence >= 0.8 } == true)
  }
}
