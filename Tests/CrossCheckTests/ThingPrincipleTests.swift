import CrossCheck
import Law
import RegisterSchema
import Testing

/// What things, lists and meetings are, and whose; names are of no real register.
@Suite("Principles of the classification: things, lists and meetings")
struct ThingPrincipleTests {
  @Test("A pet and a car are their owner's, a machine of a user is not")
  func owners() {
    let result = classified(
      """
      CREATE TABLE users (id int PRIMARY KEY, first_name text, last_name text, email text);
      CREATE TABLE pets (id int PRIMARY KEY, name text, colour text,
        user_id int NOT NULL REFERENCES users(id));
      CREATE TABLE printers (id int PRIMARY KEY, name text, colour text,
        user_id int REFERENCES users(id));
      CREATE TABLE owner (id int PRIMARY KEY, last_name text);
      CREATE TABLE vehicle (id int PRIMARY KEY, brand text);
      CREATE TABLE boat (id int PRIMARY KEY, brand text);
      CREATE TABLE owns (owner_id int NOT NULL REFERENCES owner(id),
        vehicle_id int NOT NULL REFERENCES vehicle(id), PRIMARY KEY (owner_id, vehicle_id));
      """)
    #expect(result.say("pets", "colour").hasPrefix("personal"))
    #expect(result.say("printers", "colour") == "not")
    #expect(result.say("vehicle", "brand").hasPrefix("personal"))
    #expect(result.say("boat", "brand") == "not")
  }

  @Test("Lists of prices and of diagnoses are nobody's, though only persons' rows refer to them")
  func lists() {
    let result = classified(
      """
      CREATE TABLE asiakas (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE tilaus (id int PRIMARY KEY, asiakas_id int NOT NULL REFERENCES asiakas(id));
      CREATE TABLE postikulut (id int PRIMARY KEY, max_paino int, hinta numeric);
      CREATE TABLE tilauksen_postikulut (tilaus_id int NOT NULL REFERENCES tilaus(id),
        postikulu_id int NOT NULL REFERENCES postikulut(id));
      CREATE TABLE potilas (id int PRIMARY KEY, sukunimi text);
      CREATE TABLE diagnoosi (id int PRIMARY KEY, diagnoosin_nimi text, diagnoosin_luokka text);
      CREATE TABLE potilaan_diagnoosi (potilas_id int NOT NULL REFERENCES potilas(id),
        diagnoosi_id int NOT NULL REFERENCES diagnoosi(id));
      CREATE TABLE oire (id int PRIMARY KEY, diagnoosi text,
        potilas_id int NOT NULL REFERENCES potilas(id));
      """)
    #expect(result.say("postikulut", "max_paino") == "not")
    #expect(result.say("postikulut", "hinta") == "not")
    #expect(result.say("diagnoosi", "diagnoosin_nimi") == "not")
    #expect(result.say("oire", "diagnoosi") == "personal HEALTH")
  }

  @Test("What a body decides by its agenda is nobody's case; who spoke is data about them")
  func meetings() {
    let decisions = """
      CREATE TABLE decisions (id uuid PRIMARY KEY, title text, case_id_label text, section text);
      CREATE TABLE decision_attachments (id int PRIMARY KEY,
        decision_id uuid NOT NULL REFERENCES decisions(id), title text);

      """
    let council = classified(
      decisions + """
        CREATE TABLE agenda_items (id int PRIMARY KEY, title text, editor_user_name text);
        CREATE TABLE floor_events (id int PRIMARY KEY, person text NOT NULL, seat text);
        """)
    #expect(council.say("decisions", "section") == "not")
    #expect(council.say("decision_attachments", "title") == "not")
    #expect(council.say("agenda_items", "editor_user_name") == "personal LOG")
    #expect(council.say("floor_events", "seat").hasPrefix("personal"))
    let office = classified(
      decisions + "CREATE TABLE applicants (id int PRIMARY KEY, first_name text, last_name text);")
    #expect(office.say("decisions", "section").hasPrefix("personal"))
  }

  @Test("Who made and changed a row, and who brought in all of them")
  func makers() {
    let loads = (1...6).map { number in
      """
      CREATE TABLE list\(number) (code int, loadtime timestamp, username text);
      """
    }
    let result = classified(
      """
      CREATE TABLE student (id int PRIMARY KEY, first_name text, last_name text, nhx_id text,
        oppilaitosnimi text, create_user varchar(40), create_date date, update_user varchar(40),
        update_date timestamp, loadtime timestamp, username text);
      CREATE TABLE muokattu_sija (id int PRIMARY KEY, student_id int NOT NULL REFERENCES student(id),
        syy text, muokkaaja text);
      \(loads.joined(separator: "\n"))
      """)
    #expect(result.say("student", "create_user") == "personal LOG")
    #expect(result.say("student", "update_user") == "personal LOG")
    #expect(result.say("student", "create_date") == "technical")
    #expect(result.say("student", "update_date") == "technical")
    #expect(result.say("student", "username") == "personal LOG")
    #expect(result.say("student", "nhx_id") == "personal ID")
    #expect(result.say("student", "oppilaitosnimi") == "personal EDUCATION")
    #expect(result.say("muokattu_sija", "muokkaaja") == "personal LOG")
    #expect(result.say("muokattu_sija", "syy") != "personal LOG")
  }

  @Test("What a user has made for many is not about the user, what they note for themselves is")
  func shared() {
    let result = classified(
      """
      CREATE TABLE user_account (id uuid PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE exam (id uuid PRIMARY KEY, title text, locked boolean,
        user_account_id uuid NOT NULL REFERENCES user_account(id));
      CREATE TABLE held_exam (id uuid PRIMARY KEY, exam_id uuid NOT NULL REFERENCES exam(id),
        began timestamp);
      CREATE TABLE student (id uuid PRIMARY KEY, first_name text, last_name text, title text);
      CREATE TABLE answer_paper (id uuid PRIMARY KEY, score int,
        held_exam_id uuid NOT NULL REFERENCES held_exam(id),
        student_id uuid NOT NULL REFERENCES student(id));
      CREATE TABLE todo_item (id int PRIMARY KEY, content text, done boolean,
        user_account_id uuid NOT NULL REFERENCES user_account(id));
      """)
    #expect(result.say("exam", "title") == "not")
    #expect(result.say("held_exam", "began") == "not")
    #expect(result.say("answer_paper", "score").hasPrefix("personal"))
    #expect(result.say("todo_item", "content").hasPrefix("personal"))
    #expect(result.say("student", "title") == "personal ID")
  }

  @Test("Places with names, statistics of them, and what all members pay are nobody's")
  func places() {
    let result = classified(
      """
      CREATE TABLE court_location (code text PRIMARY KEY, loc_name text, loc_phone text);
      CREATE TABLE stats_sitting_days (code text NOT NULL REFERENCES court_location(code),
        sitting_days int, year int);
      CREATE TABLE jasen (id int PRIMARY KEY, etunimi text, sukunimi text);
      CREATE TABLE jasen_kausi (id int PRIMARY KEY, jasen_id int NOT NULL REFERENCES jasen(id),
        kausi text);
      CREATE TABLE jasenhinnasto (id int PRIMARY KEY, kausi text, maara_lapsi int, alennus int);
      """)
    #expect(result.say("court_location", "loc_phone") == "not")
    #expect(result.say("stats_sitting_days", "sitting_days") == "not")
    #expect(result.say("jasen_kausi", "kausi").hasPrefix("personal"))
    #expect(result.say("jasenhinnasto", "maara_lapsi") == "not")
  }

  @Test("A client with a secret is a program; whom to ask about a year is not whom it is about")
  func programs() {
    let result = classified(
      """
      CREATE TABLE clients (id uuid PRIMARY KEY, client_id text, client_secret text,
        redirect_uri text, pretty_name text, status text);
      CREATE TABLE persons (id int PRIMARY KEY, first_name text, last_name text);
      CREATE TABLE organizations (id int PRIMARY KEY, name text);
      CREATE TABLE reporting_years (id int PRIMARY KEY, text text, approved boolean,
        organization_id int NOT NULL REFERENCES organizations(id),
        contact_person_id int REFERENCES persons(id));
      CREATE TABLE osallistuminen (kurssikoodi text NOT NULL, kurssi_nro int NOT NULL,
        person_id int NOT NULL REFERENCES persons(id), lukukausi text, laajuus int);
      """)
    #expect(result.say("clients", "pretty_name") == "not")
    #expect(result.say("reporting_years", "approved") == "not")
    #expect(result.say("osallistuminen", "laajuus") == "personal EDUCATION")
    #expect(result.say("osallistuminen", "lukukausi") == "personal EDUCATION")
  }
}
