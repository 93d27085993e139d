import CrossCheck
import RegisterSchema
import Testing

/// One test for each principle by which columns are judged; names are of no real register.
@Suite("Principles of the classification")
struct PrincipleTests {
  static let clients = """
    CREATE TABLE asiakas (id bigint PRIMARY KEY, etunimi text, sukunimi text, hetu char(11),
      kunta_id bigint NOT NULL REFERENCES kunta(id), tila text, luotu timestamp);
    CREATE TABLE kunta (id bigint PRIMARY KEY, nimi text, osoite text, puhelin text);
    """

  @Test("Names of persons are personal, of things and organisations not")
  func subject() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE tuote (id bigint PRIMARY KEY, nimi text, tila text, hinta numeric);
        """)
    #expect(result.say("asiakas", "etunimi") == "personal ID")
    #expect(result.say("asiakas", "tila").hasPrefix("personal"))
    #expect(result.say("kunta", "nimi") == "not")
    #expect(result.say("kunta", "osoite") == "not")
    #expect(result.say("tuote", "nimi") == "not")
    #expect(result.say("tuote", "tila") == "not")
  }

  @Test("A row that refers to a person is about the person; a row that a person refers to is not")
  func direction() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE jakso (id bigint PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas(id),
          alku_pvm date);
        CREATE TABLE jakson_vaihe (id bigint PRIMARY KEY,
          jakso_id bigint NOT NULL REFERENCES jakso(id), kesto integer);
        """)
    #expect(result.say("jakso", "alku_pvm").hasPrefix("personal"))
    #expect(result.say("jakso", "asiakas_id") == "link")
    #expect(result.say("jakson_vaihe", "kesto").hasPrefix("personal"))
    #expect(result.table("jakson_vaihe")?.path.map(\.column) == ["jakso_id", "asiakas_id"])
    #expect(result.table("jakson_vaihe")?.group == "client")
    #expect(result.table("kunta")?.role == .organisation)
  }

  @Test("References are found by name where none are declared")
  func links() {
    let result = classified(
      """
      CREATE TABLE ASIAKASTIEDOT (ASIAKASNRO integer PRIMARY KEY, NIMI text, SYNTAIKA date);
      CREATE TABLE SOPIMUS (SOPIMUSNRO integer PRIMARY KEY, ASIAKASNRO integer, ALKU date);
      CREATE TABLE kaynti (id integer PRIMARY KEY, potilas_id integer NOT NULL, syy text);
      """)
    #expect(result.say("asiakastiedot", "nimi") == "personal ID")
    #expect(result.say("sopimus", "asiakasnro") == "link")
    #expect(result.say("sopimus", "alku").hasPrefix("personal"))
    #expect(result.say("kaynti", "syy").hasPrefix("personal"))
    #expect(result.table("kaynti")?.group == "patient")
  }

  @Test("An identity code is one also where it is a key")
  func naturalKeys() {
    let result = classified(
      """
      CREATE TABLE henkilo (hetu char(11) PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE maksu (id int PRIMARY KEY, hetu char(11) REFERENCES henkilo(hetu), eur numeric);
      """)
    #expect(result.say("henkilo", "hetu") == "personal HETU")
    #expect(result.say("maksu", "hetu") == "personal HETU")
    #expect(result.say("maksu", "eur") == "personal FINANCE")
  }

  @Test("Columns that only persons have make a table of persons, whatever it is called")
  func siblings() {
    let result = classified(
      "CREATE TABLE xq7 (id int PRIMARY KEY, fornamn text, efternamn text, fodelsedatum date, stt text);"
    )
    #expect(result.table("xq7")?.role == .person)
    #expect(result.say("xq7", "stt").hasPrefix("personal"))
  }

  @Test("Keys and record keeping say nothing of a person")
  func technical() {
    let result = classified(
      "CREATE TABLE person (id uuid PRIMARY KEY, first_name text, last_name text, version int,"
        + " created_at timestamp, updated timestamp, search tsvector);")
    for column in ["id", "version", "created_at", "updated", "search"] {
      #expect(result.say("person", column) == "technical", "\(column)")
    }
  }

  @Test("Who did something is log data of those who work")
  func actors() {
    let result = classified(
      """
      CREATE TABLE tyontekija (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE tiedote (id int PRIMARY KEY, otsikko text,
        luoja_id int NOT NULL REFERENCES tyontekija(id));
      """)
    #expect(result.say("tiedote", "luoja_id") == "personal LOG")
    #expect(result.column("tiedote", "luoja_id")?.group == "staff")
    // What somebody made is not thereby about them.
    #expect(result.say("tiedote", "otsikko") == "not")
  }

  @Test("Of an organisation only what names its people is personal")
  func contacts() {
    let result = classified(
      "CREATE TABLE toimipiste (id int PRIMARY KEY, nimi text, puhelin text, sahkoposti text,"
        + " johtaja_nimi text, johtaja_puhelin text, yhteyshenkilo text);")
    #expect(result.say("toimipiste", "puhelin") == "not")
    #expect(result.say("toimipiste", "sahkoposti") == "not")
    #expect(result.say("toimipiste", "johtaja_nimi") == "personal ID")
    #expect(result.say("toimipiste", "johtaja_puhelin") == "personal CONTACT")
    #expect(result.say("toimipiste", "yhteyshenkilo") == "personal ID")
  }

  @Test("Code lists, prices, settings and the software's own tables are not about persons")
  func guards() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE kansalaisuus (koodi char(3) PRIMARY KEY, nimi text, jarjestys int);
        CREATE TABLE asiakasmaksu_taksa (id int PRIMARY KEY, tuloraja int, hinta numeric);
        CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, description text,
          installed_by text, installed_on timestamp);
        CREATE TABLE asetus (avain text PRIMARY KEY, arvo text);
        CREATE TABLE lasnaolotilasto (ryhma text, pvm date, lkm int);
        """)
    for verdict in result.columns
    where !["asiakas", "kunta"].contains(verdict.column.table.name) {
      #expect(verdict.kind != .personal && verdict.kind != .link, "\(verdict.column)")
    }
  }

  @Test("A copy of a table is about whom the table is about")
  func history() {
    let result = classified(
      Self.clients + "CREATE TABLE asiakas_historia (rivi int, tila text, muutettu timestamp);")
    #expect(result.say("asiakas_historia", "tila").hasPrefix("personal"))
  }

  @Test("A view shows what its table holds")
  func views() {
    let result = classified(Self.clients + "CREATE VIEW v1 AS SELECT id, tila FROM asiakas;")
    #expect(result.say("v1", "tila").hasPrefix("personal"))
  }

  @Test("Addresses to which only persons refer are theirs, those of offices are not")
  func held() {
    let result = classified(
      """
      CREATE TABLE osoitetieto (id int PRIMARY KEY, katuosoite text, postinumero text);
      CREATE TABLE sijaintiosoite (id int PRIMARY KEY, katuosoite text, postinumero text);
      CREATE TABLE asiakas (id int PRIMARY KEY, etunimi text, sukunimi text,
        osoite_id int REFERENCES osoitetieto(id));
      CREATE TABLE toimipiste (id int PRIMARY KEY, nimi text,
        osoite_id int REFERENCES sijaintiosoite(id));
      """)
    #expect(result.say("osoitetieto", "katuosoite") == "personal CONTACT")
    #expect(result.say("sijaintiosoite", "katuosoite") == "not")
  }

  @Test("What somebody wrote is a note, not somebody")
  func notes() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE hakemus (id int PRIMARY KEY,
          asiakas_id bigint NOT NULL REFERENCES asiakas(id), kasittelijan_huomautus text);
        """)
    #expect(result.say("hakemus", "kasittelijan_huomautus") == "personal FREETEXT")
  }

  @Test("A row that joins two persons tells of them")
  func relations() {
    let result = classified(
      """
      CREATE TABLE lapsi (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE huoltaja (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE huoltajuus (lapsi_id int NOT NULL REFERENCES lapsi(id),
        huoltaja_id int NOT NULL REFERENCES huoltaja(id), alku date);
      """)
    #expect(result.say("huoltajuus", "huoltaja_id") == "personal FAMILY")
    #expect(result.say("huoltajuus", "alku") == "personal FAMILY")
  }

  @Test("A log of users is about the users and those they looked at")
  func logs() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE kayttoloki (id int PRIMARY KEY, kayttaja varchar(40), aika timestamp,
          ip_osoite varchar(45), katsottu_asiakas_id bigint);
        CREATE TABLE ajoloki (id int PRIMARY KEY, ajo text, kesto int);
        """)
    for column in ["kayttaja", "aika", "ip_osoite", "katsottu_asiakas_id"] {
      #expect(result.say("kayttoloki", column) == "personal LOG", "\(column)")
    }
    #expect(result.say("ajoloki", "kesto") == "not")
  }

  @Test("A type that cannot hold it refutes a name")
  func types() {
    let result = classified(
      "CREATE TABLE asiakas (id int PRIMARY KEY, etunimi text, sukunimi text,"
        + " email_sent boolean, email text, hetu_tarkistettu timestamp);")
    #expect(result.say("asiakas", "email") == "personal CONTACT")
    #expect(result.say("asiakas", "email_sent") != "personal CONTACT")
  }

  @Test("A tree of things has no parents and children")
  func trees() {
    let result = classified(
      "CREATE TABLE luokitus (id int PRIMARY KEY, nimi text, koodi text,"
        + " vanhempi_id int REFERENCES luokitus(id));")
    #expect(result.say("luokitus", "vanhempi_id") == "not")
  }

  @Test("An animal has no gender that is of a person")
  func falseFriends() {
    let result = classified(
      "CREATE TABLE elain (id int PRIMARY KEY, nimi text, sukupuoli char(1), rotu text);")
    #expect(result.say("elain", "sukupuoli") == "not")
    #expect(
      result.column("elain", "sukupuoli")?.evidence.contains { $0.kind == .falseFriend } == true)
  }

  @Test("A comment tells what a name does not")
  func comments() {
    let result = classified(
      "CREATE TABLE asiakas (id int PRIMARY KEY, etunimi text, sukunimi text, k7 text);"
        + "COMMENT ON COLUMN asiakas.k7 IS 'Asiakkaan diagnoosi';")
    #expect(result.say("asiakas", "k7") == "personal HEALTH")
  }

  @Test("What cannot be seen into is said")
  func opaque() {
    let result = classified(
      Self.clients
        + """
        CREATE TABLE lomakevastaus (id int PRIMARY KEY,
          asiakas_id bigint NOT NULL REFERENCES asiakas(id), vastaukset jsonb);
        CREATE TABLE tausta_ajo (id int PRIMARY KEY, payload jsonb);
        """)
    #expect(result.column("lomakevastaus", "vastaukset")?.flags.contains(.opaque) == true)
    #expect(result.say("tausta_ajo", "payload") == "unsure")
  }
}
