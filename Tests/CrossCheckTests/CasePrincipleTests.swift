import CrossCheck
import Law
import RegisterSchema
import Testing

/// Whose cases are, and what belongs to them; names are of no real register.
@Suite("Principles of the classification: cases, their parties and parts")
struct CasePrincipleTests {
  private static let cases = """
    CREATE TABLE errand (id int PRIMARY KEY, phase text, status_created timestamp);
    CREATE TABLE stakeholder (id int PRIMARY KEY, errand_id int NOT NULL REFERENCES errand(id),
      first_name text, last_name text, signatory text, role text);

    """

  @Test("A case is its parties', where a table of them refers to it")
  func parties() {
    let result = classified(
      Self.cases + "CREATE TABLE notification_type (id int PRIMARY KEY, phase text);")
    #expect(result.say("errand", "phase") == "personal SERVICE")
    #expect(result.say("errand", "status_created") == "personal SERVICE")
    #expect(result.say("notification_type", "phase") == "not")
    let alone = classified("CREATE TABLE errand (id int PRIMARY KEY, phase text);")
    #expect(alone.say("errand", "phase") == "not")
  }

  @Test("A party has a role in the case, and who else is named is somebody")
  func roles() {
    let result = classified(
      Self.cases
        + "CREATE TABLE employee (id int PRIMARY KEY, first_name text, last_name text, role text);")
    #expect(result.say("stakeholder", "role") == "personal SERVICE")
    #expect(result.say("stakeholder", "signatory") == "personal ID")
    #expect(result.say("employee", "role") == "personal WORK")
  }

  @Test("What is called after a case and must refer to it is part of it, also a thing")
  func parts() {
    let result = classified(
      Self.cases
        + """
        CREATE TABLE errand_vehicle (id int PRIMARY KEY, name text, year_model int,
          errand_id int NOT NULL REFERENCES errand(id));
        CREATE TABLE vehicle (id int PRIMARY KEY, name text, year_model int,
          errand_id int REFERENCES errand(id));
        CREATE TABLE errand_parameter (errand_id int NOT NULL REFERENCES errand(id), key text,
          value text);
        CREATE TABLE scan (id int PRIMARY KEY, file bytea);
        CREATE TABLE errand_file (id int PRIMARY KEY, errand_id int NOT NULL REFERENCES errand(id),
          size int, hash text, scan_id int REFERENCES scan(id), page_index int);
        """)
    #expect(result.say("errand_vehicle", "year_model").hasPrefix("personal"))
    #expect(result.say("vehicle", "year_model") == "not")
    #expect(result.say("errand_parameter", "value").hasPrefix("personal"))
    #expect(result.say("scan", "file").hasPrefix("personal"))
    #expect(result.say("errand_file", "size") == "technical")
    #expect(result.say("errand_file", "hash") == "technical")
    #expect(result.say("errand_file", "page_index") == "technical")
  }

  @Test("What somebody has reported in free words is no statistics")
  func reports() {
    let result = classified(
      """
      CREATE TABLE kayttaja (id int PRIMARY KEY, nimi text, pin text);
      CREATE TABLE raportti (id int PRIMARY KEY, kayttaja_id int REFERENCES kayttaja(id), paikka text,
        kuvaus text);
      CREATE TABLE vuosiraportti (id int PRIMARY KEY, vuosi int, asiakkaita_lkm int);
      """)
    #expect(result.say("raportti", "kuvaus") == "personal FREETEXT")
    #expect(result.say("raportti", "paikka").hasPrefix("personal"))
    #expect(result.say("vuosiraportti", "vuosi") == "not")
  }

  @Test("Rows of recipients are whom something was sent to, unless they only name a unit")
  func recipients() {
    let result = classified(
      """
      CREATE TABLE kampanj (id int PRIMARY KEY, namn text);
      CREATE TABLE kampanj_mottagare (id int PRIMARY KEY, kampanj_id int REFERENCES kampanj(id),
        namn text, telefon text, svar text);
      """)
    #expect(result.say("kampanj_mottagare", "namn") == "personal ID")
    #expect(result.say("kampanj_mottagare", "svar").hasPrefix("personal"))
    #expect(result.say("kampanj", "namn") == "not")
  }

  @Test("What tells apart whose system a row is in says nothing of a person")
  func everywhere() {
    let result = classified(
      """
      CREATE TABLE customer (id int PRIMARY KEY, first_name text, last_name text, status text,
        municipality_id text, namespace text);
      CREATE TABLE resident (id int PRIMARY KEY, first_name text, last_name text, status text,
        municipality_id text);
      """)
    #expect(result.say("customer", "municipality_id") == "technical")
    #expect(result.say("customer", "namespace") == "technical")
    #expect(result.say("customer", "status").hasPrefix("personal"))
    #expect(result.say("resident", "municipality_id").hasPrefix("personal"))
  }

  @Test("Levels and counts of persons are no persons, and a row's key may have any name")
  func noPersons() {
    let result = classified(
      """
      CREATE TABLE medlem (id int PRIMARY KEY, fornamn text, efternamn text);
      CREATE TABLE medlemsniva (id int PRIMARY KEY, namn text, avgift numeric);
      CREATE TABLE stuga (boende_id text PRIMARY KEY, yta int, antal_barn int);
      """)
    #expect(result.say("medlemsniva", "avgift") == "not")
    #expect(result.say("stuga", "yta") == "not")
  }

  @Test("Things and their parts stay things, though persons borrow them or have charge of them")
  func things() {
    let result = classified(
      """
      CREATE TABLE jasen (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE kirja (id int PRIMARY KEY, nimi text);
      CREATE TABLE nide (id int PRIMARY KEY, kirja_id int NOT NULL REFERENCES kirja(id), kunto text);
      CREATE TABLE lainaus (id int PRIMARY KEY, jasen_id int NOT NULL REFERENCES jasen(id),
        nide_id int REFERENCES nide(id), palautettu date);
      CREATE TABLE tapahtuma (id int PRIMARY KEY, vastuuhlo int REFERENCES jasen(id), aika time);
      CREATE TABLE tyopaikka (id int PRIMARY KEY, nimi text, puhelin text, email text, y_tunnus text);
      """)
    #expect(result.say("nide", "kunto") == "not")
    #expect(result.say("lainaus", "palautettu").hasPrefix("personal"))
    #expect(result.say("tapahtuma", "aika") == "not")
    #expect(result.say("tyopaikka", "puhelin") == "not")
  }

  @Test("What is kept of employees under another name refers to them")
  func keptOfPersons() {
    let result = classified(
      """
      CREATE TABLE employee (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE employee_checklist (id int PRIMARY KEY,
        employee_id int NOT NULL REFERENCES employee(id), end_date date);
      CREATE TABLE fulfilment (id int PRIMARY KEY,
        employee_checklist_id int REFERENCES employee_checklist(id), response_text text);
      """)
    #expect(result.say("employee_checklist", "end_date") == "personal WORK")
    #expect(result.say("fulfilment", "response_text").hasPrefix("personal"))
  }

  @Test("What was changed when is a log; whether a datum changed is of the datum")
  func changes() {
    let result = classified(
      PrincipleTests.clients
        + """
        CREATE TABLE users (id int PRIMARY KEY, first_name text, last_name text);
        CREATE TABLE change_history (id int PRIMARY KEY, asiakas_id int NOT NULL REFERENCES asiakas(id),
          user_id int REFERENCES users(id), specifier text);
        CREATE TABLE hakemus (id int PRIMARY KEY, asiakas_id int NOT NULL REFERENCES asiakas(id),
          housing_changed boolean, has_children boolean, notify_by_email boolean);
        """)
    #expect(result.say("change_history", "specifier") == "personal LOG")
    #expect(result.say("hakemus", "housing_changed") == "personal HOUSING")
    #expect(result.say("hakemus", "has_children") == "personal FAMILY")
    #expect(result.say("hakemus", "notify_by_email") == "personal CONTACT")
  }

  @Test("A lesson or trip is of no teacher or driver; an absence of a teacher is")
  func professions() {
    let result = classified(
      """
      CREATE TABLE opettaja (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE lukujarjestys (id int PRIMARY KEY,
        opettaja_id int NOT NULL REFERENCES opettaja(id), aine text, hinta numeric);
      CREATE TABLE poissaolo (id int PRIMARY KEY,
        opettaja_id int NOT NULL REFERENCES opettaja(id), alkaa date);
      """)
    #expect(result.say("lukujarjestys", "aine") == "not")
    #expect(result.say("poissaolo", "alkaa").hasPrefix("personal"))
  }

  @Test("Units where staff work and animals are no persons, nor what there is to choose from")
  func units() {
    let result = classified(
      """
      CREATE TABLE salong (id int PRIMARY KEY, gatuadress text, telefonnr text);
      CREATE TABLE personal (id int PRIMARY KEY, fornamn text, efternamn text,
        salong_id int NOT NULL REFERENCES salong(id));
      CREATE TABLE koira (id int PRIMARY KEY, nimi text, syntymapv date, kuolinsyy text);
      CREATE TABLE diagnoosit (diagnoosikoodi text PRIMARY KEY, diagnoosikuvaus text);
      CREATE TABLE issues (id int PRIMARY KEY, name text, description text);
      CREATE TABLE clients (id int PRIMARY KEY, first_name text, last_name text,
        issue int REFERENCES issues(id));
      """)
    #expect(!result.say("salong", "telefonnr").hasPrefix("personal"))
    #expect(result.say("koira", "syntymapv") == "not")
    #expect(result.say("koira", "kuolinsyy") == "not")
    #expect(result.say("diagnoosit", "diagnoosikuvaus") == "not")
    #expect(result.say("issues", "description") == "not")
    #expect(result.say("clients", "issue").hasPrefix("personal"))
  }

  @Test("The number and name of an organisation that may be the party are left to the officer")
  func organisations() {
    let result = classified(
      """
      CREATE TABLE medlemmar (id int PRIMARY KEY, namn text, epost text, firmanamn text, orgnr text);
      CREATE TABLE arbetssokande (id int PRIMARY KEY, namn text, epost text, firmanamn text);
      """)
    #expect(result.say("medlemmar", "namn") == "personal ID")
    #expect(result.say("medlemmar", "firmanamn") == "unsure")
    #expect(result.say("medlemmar", "orgnr") == "unsure")
    #expect(result.say("arbetssokande", "firmanamn").hasPrefix("personal"))
  }

  @Test("What persons are known by in a register is an identifier, what lets them in a credential")
  func access() {
    let result = classified(
      """
      CREATE TABLE oppilas (oppilas_nro text PRIMARY KEY, nimi text, numero text);
      CREATE TABLE kayttaja (id int PRIMARY KEY, kayttajatunnus text, tiiviste text,
        salasana_vanhenee timestamp, viimeisin_kirjautuminen timestamp);
      CREATE TABLE perhe (id int PRIMARY KEY, status text);
      CREATE TABLE lapsi (id int PRIMARY KEY, etunimi text, sukunimi text,
        perhe_id int NOT NULL REFERENCES perhe(id));
      """)
    #expect(result.say("oppilas", "oppilas_nro") == "personal ID")
    #expect(result.say("oppilas", "numero") == "personal ID")
    #expect(result.say("kayttaja", "tiiviste") == "personal CREDENTIAL")
    #expect(result.say("kayttaja", "salasana_vanhenee") == "personal CREDENTIAL")
    #expect(result.say("kayttaja", "viimeisin_kirjautuminen") == "personal LOG")
  }

  @Test("A key in other letters says whose the row is, two parties whose a thing is")
  func known() {
    let result = classified(
      """
      CREATE TABLE utskick (id int PRIMARY KEY, patient_id_hash text, besoksdatum date);
      CREATE TABLE kohde (id int PRIMARY KEY, tyyppi text, omistajan_nimi text,
        vuokralaisen_nimi text);
      CREATE TABLE kiinteisto (id int PRIMARY KEY, tyyppi text, omistajan_nimi text,
        omistajan_puhelin text);
      """)
    #expect(result.say("utskick", "besoksdatum").hasPrefix("personal"))
    #expect(result.say("kohde", "tyyppi").hasPrefix("personal"))
    #expect(result.say("kiinteisto", "tyyppi") == "not")
    #expect(result.say("kiinteisto", "omistajan_nimi") == "personal ID")
  }

  @Test("Rows of patients and pupils that name no topic are of health and school; cases a service")
  func topicsOfGroups() {
    let result = classified(
      """
      CREATE TABLE potilas (id int PRIMARY KEY, etunimi text, sukunimi text, katuosoite text, maa text);
      CREATE TABLE kuuri (id int PRIMARY KEY,
        potilas_id int NOT NULL REFERENCES potilas(id), tila text);
      CREATE TABLE pupils (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE violations (id int PRIMARY KEY,
        pupil_id int NOT NULL REFERENCES pupils(id), severity text);
      CREATE TABLE pupil_cases (id int PRIMARY KEY,
        pupil_id int NOT NULL REFERENCES pupils(id), status text);
      """)
    #expect(result.say("kuuri", "tila") == "personal HEALTH")
    #expect(result.say("violations", "severity") == "personal EDUCATION")
    #expect(result.say("pupil_cases", "status") == "personal SERVICE")
    #expect(result.say("potilas", "maa") == "personal CONTACT")
  }

  @Test("Users who bring a case or borrow are its party, those who keep things are not")
  func users() {
    let result = classified(
      """
      CREATE TABLE profiles (id int PRIMARY KEY, username text, email text);
      CREATE TABLE document_requests (id int PRIMARY KEY, user_id int, status text);
      CREATE TABLE borrows (id int PRIMARY KEY, patron_user_id int REFERENCES profiles(id),
        checkout_date date);
      CREATE TABLE boiler (id int PRIMARY KEY, user_id int REFERENCES profiles(id), status text);
      CREATE TABLE felanmalningar (id int PRIMARY KEY, namn text, telefon text, epost text,
        status text);
      CREATE TABLE filialer (id int PRIMARY KEY, namn text, telefon text, epost text, status text);
      """)
    #expect(result.say("document_requests", "status").hasPrefix("personal"))
    #expect(result.say("borrows", "checkout_date").hasPrefix("personal"))
    #expect(result.say("boiler", "status") == "not")
    #expect(result.say("felanmalningar", "status").hasPrefix("personal"))
    #expect(result.say("filialer", "status") == "not")
  }

  @Test("Postcodes, days and meetings of a group are nobody's, though only persons refer to them")
  func shared() {
    let result = classified(
      """
      CREATE TABLE postinumerot (postinumero text PRIMARY KEY, paikkakunta text);
      CREATE TABLE paivat (id int PRIMARY KEY, paiva text);
      CREATE TABLE ryhma (id int PRIMARY KEY, nimi text);
      CREATE TABLE kokous (id int PRIMARY KEY, ryhma_id int NOT NULL REFERENCES ryhma(id),
        alkaa timestamp);
      CREATE TABLE asiakas (id int PRIMARY KEY, etunimi text, sukunimi text,
        postinumero text REFERENCES postinumerot(postinumero));
      CREATE TABLE lasnaolo (id int PRIMARY KEY, asiakas_id int NOT NULL REFERENCES asiakas(id),
        kokous_id int REFERENCES kokous(id), paiva_id int REFERENCES paivat(id), saapui boolean);
      """)
    #expect(result.say("postinumerot", "paikkakunta") == "not")
    #expect(result.say("paivat", "paiva") == "not")
    #expect(result.say("kokous", "alkaa") == "not")
    #expect(result.say("lasnaolo", "saapui").hasPrefix("personal"))
  }
}
