import Testing

/// Messages and those whom one can reach; whose part of a system a row is in. Names are of no real
/// register.
@Suite("Principles of the classification: messages, contacts and settings")
struct ContactPrincipleTests {
  @Test("Whom mail was sent to is told by `to` beside a subject; the kind of mail is no address")
  func mail() {
    let result = classified(
      """
      CREATE TABLE mail_event (id int PRIMARY KEY, "to" text, cc text, subject text, sent_at timestamp,
        email_type text);
      CREATE TABLE season (id int PRIMARY KEY, "from" date, "to" date);
      """)
    #expect(result.say("mail_event", "to") == "personal CONTACT")
    #expect(result.say("mail_event", "cc") == "personal CONTACT")
    #expect(result.say("mail_event", "subject") == "personal SERVICE")
    #expect(result.say("mail_event", "email_type") == "personal SERVICE")
    #expect(result.say("season", "to") == "not")
  }

  @Test("What was mailed about is no part of the mail")
  func matter() {
    let result = classified(
      """
      CREATE TABLE email (id int PRIMARY KEY, recipient text, subject text);
      CREATE TABLE amendment (id int PRIMARY KEY, granted_amount numeric);
      CREATE TABLE email_event (email_id int NOT NULL REFERENCES email(id),
        amendment_id int REFERENCES amendment(id));
      """)
    #expect(result.say("amendment", "granted_amount") == "not")
  }

  @Test("What is told to all is about nobody, what somebody is told is of them")
  func announcements() {
    let result = classified(
      """
      CREATE TABLE users (id int PRIMARY KEY, username text, email text);
      CREATE TABLE general_notification (id int PRIMARY KEY, title text, message text,
        publisher int REFERENCES users(id));
      CREATE TABLE message (id int PRIMARY KEY, title text, message text,
        recipient_id int REFERENCES users(id));
      """)
    #expect(result.say("general_notification", "message") == "not")
    #expect(result.say("message", "message").hasPrefix("personal"))
  }

  @Test("Whom to call about a place does not make the place a person's")
  func contacts() {
    let result = classified(
      """
      CREATE TABLE contact (id int PRIMARY KEY, name text, phone text);
      CREATE TABLE facility (id int PRIMARY KEY, name text, capacity int,
        emergency_contact_id int NOT NULL REFERENCES contact(id));
      """)
    #expect(result.say("contact", "phone") == "personal CONTACT")
    #expect(result.say("facility", "capacity") == "not")
  }

  @Test("Ways to reach a part of another row are of whom that row is of")
  func addresses() {
    let parts = """
      phone text, email text);
      """
    let firm = classified(
      "CREATE TABLE branch (id int PRIMARY KEY, name text);"
        + "CREATE TABLE contact_details (branch_id int NOT NULL REFERENCES branch(id), " + parts)
    #expect(firm.say("contact_details", "phone") != "personal CONTACT")
    let child = classified(
      "CREATE TABLE child (id int PRIMARY KEY, first_name text, last_name text);"
        + "CREATE TABLE contact_details (child_id int NOT NULL REFERENCES child(id), " + parts)
    #expect(child.say("contact_details", "phone") == "personal CONTACT")
    let teacher = classified(
      """
      CREATE TABLE larare (id int PRIMARY KEY, fornamn text, efternamn text);
      CREATE TABLE telefonnummer (larare_id int NOT NULL REFERENCES larare(id), nummer text);
      CREATE TABLE visning (larare_id int NOT NULL REFERENCES larare(id), sal text);
      """)
    #expect(teacher.say("telefonnummer", "nummer").hasPrefix("personal"))
    #expect(teacher.say("visning", "sal") == "not")
  }

  @Test("In whose part of a system a setting is, is nobody's home municipality")
  func municipality() {
    let result = classified(
      """
      CREATE TABLE contact_setting (id int PRIMARY KEY, party_id text, municipality_id text,
        alias text);
      CREATE TABLE resident (id int PRIMARY KEY, first_name text, last_name text,
        municipality_id text);
      """)
    #expect(result.say("contact_setting", "municipality_id") == "technical")
    #expect(result.say("resident", "municipality_id") == "personal RESIDENCE")
  }

  @Test("Leave to publish is consent, also where the name tells what is published")
  func leave() {
    let result = classified(
      """
      CREATE TABLE interpreter (id int PRIMARY KEY, first_name text, last_name text,
        permission_to_publish_email boolean, deny_magazine boolean, teacher boolean);
      CREATE TABLE share (id int PRIMARY KEY, interpreter_id int NOT NULL REFERENCES interpreter(id),
        birth_year_shared boolean);
      """)
    #expect(result.say("interpreter", "permission_to_publish_email") == "personal CONSENT")
    #expect(result.say("interpreter", "deny_magazine") == "personal CONSENT")
    #expect(result.say("interpreter", "teacher") == "personal WORK")
    #expect(result.say("share", "birth_year_shared") == "personal CONSENT")
  }
}
