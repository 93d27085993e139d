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
}
