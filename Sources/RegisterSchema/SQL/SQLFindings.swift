import Diagnostics
import SourceText

/// The wording of what is found while SQL is read.
extension Diagnostic {
  static func sqlUnclosed(_ what: SQLLexer.Unclosed, at range: SourceRange) -> Diagnostic {
    let message: Phrase
    switch what {
    case .text:
      message = Phrase(
        fi: "Tästä alkavaa merkkijonoa (') ei suljeta, ja loppu tiedostosta jää lukematta.",
        sv: "Strängen (') som börjar här avslutas aldrig, och resten av filen blir oläst.",
        en: "The string (') that opens here is never closed, and the rest of the file is not read.")
    case .name:
      message = Phrase(
        fi: "Tästä alkavan nimen lainausmerkkiä ei suljeta, ja loppu tiedostosta jää lukematta.",
        sv:
          "Citattecknet runt namnet som börjar här avslutas aldrig, och resten av filen blir oläst.",
        en:
          "The quoted name that opens here is never closed, and the rest of the file is not read.")
    case .comment:
      message = Phrase(
        fi: "Tästä alkavaa kommenttia (/*) ei suljeta, ja loppu tiedostosta jää lukematta.",
        sv: "Kommentaren (/*) som börjar här avslutas aldrig, och resten av filen blir oläst.",
        en:
          "The comment (/*) that opens here is never closed, and the rest of the file is not read.")
    case .dollarText:
      message = Phrase(
        fi: "Tästä alkavaa tekstiä ($…$) ei suljeta, ja loppu tiedostosta jää lukematta.",
        sv: "Texten ($…$) som börjar här avslutas aldrig, och resten av filen blir oläst.",
        en: "The text ($…$) that opens here is never closed, and the rest of the file is not read.")
    }
    return Diagnostic(
      "SQL-UNCLOSED", .syntax, .error, at: range, Message(message),
      help: Message(
        Phrase(
          fi: "Tarkista, että tiedosto on kokonainen, tai tee tietokannan rakenteesta uusi vedos.",
          sv: "Kontrollera att filen är hel, eller gör en ny dump av databasens struktur.",
          en: "Check that the file is whole, or make a new dump of the database's structure.")))
  }

  static func sqlLimit(
    _ limit: SchemaLimits.Limit, at range: SourceRange, _ limits: SchemaLimits
  ) -> Diagnostic {
    let (message, value): (Phrase, Int)
    switch limit {
    case .bytes:
      message = Phrase(
        fi: "Tiedosto on liian suuri (raja on {limit} tavua), eikä sitä lueta.",
        sv: "Filen är för stor (gränsen är {limit} byte) och läses inte.",
        en: "The file is too large (the limit is {limit} bytes) and is not read.")
      value = limits.bytes
    case .statements:
      message = Phrase(
        fi: "Tiedostossa on yli {limit} SQL-lausetta; loput jäävät lukematta.",
        sv: "Filen innehåller fler än {limit} SQL-satser; resten blir olästa.",
        en: "The file holds more than {limit} SQL statements; the rest are not read.")
      value = limits.statements
    case .tables:
      message = Phrase(
        fi: "Tauluja, näkymiä ja tyyppejä on yli {limit}; loppu tiedostosta jää lukematta.",
        sv: "Tabellerna, vyerna och typerna är fler än {limit}; resten av filen blir oläst.",
        en:
          "There are more than {limit} tables, views and types; the rest of the file is not read.")
      value = limits.tables
    case .columns:
      message = Phrase(
        fi: "Sarakkeita on yli {limit}; loppu tiedostosta jää lukematta.",
        sv: "Kolumnerna är fler än {limit}; resten av filen blir oläst.",
        en: "There are more than {limit} columns; the rest of the file is not read.")
      value = limits.columns
    }
    return Diagnostic(
      "SQL-LIMIT", .syntax, .error, at: range, Message(message, ["limit": "\(value)"]),
      help: Message(
        Phrase(
          fi: "Anna pelkkä tietokannan rakenne ilman rivejä (pg_dump --schema-only).",
          sv: "Ange bara databasens struktur utan rader (pg_dump --schema-only).",
          en: "Give the database's structure alone, without rows (pg_dump --schema-only).")))
  }

  static func sqlNotUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "SQL-NOT-UTF8", .syntax, .error, at: range,
      Message(
        Phrase(
          fi: "SQL-tiedosto ei ole UTF-8-muodossa tästä kohdasta alkaen.",
          sv: "SQL-filen är inte i UTF-8-format från och med det här stället.",
          en: "The SQL file is not UTF-8 from here on.")),
      help: Message(
        Phrase(
          fi:
            "Tee vedos uudelleen (pg_dump --encoding=UTF8 --file=nimi.sql), tai tallenna tiedosto UTF-8-muodossa.",
          sv:
            "Gör om dumpen (pg_dump --encoding=UTF8 --file=namn.sql), eller spara filen i UTF-8-format.",
          en:
            "Make the dump again (pg_dump --encoding=UTF8 --file=name.sql), or save the file as UTF-8."
        )))
  }

  static func sqlNoTables(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "SQL-NO-TABLES", .language, .warning, at: range,
      Message(
        Phrase(
          fi: "SQL-tiedostoista ei löytynyt yhtään taulua.",
          sv: "Inga tabeller hittades i SQL-filerna.",
          en: "No table was found in the SQL files.")),
      help: Message(
        Phrase(
          fi: "Tarkista polku. Rakenteen saa tietokannasta näin: pg_dump --schema-only.",
          sv: "Kontrollera sökvägen. Strukturen fås ur databasen så här: pg_dump --schema-only.",
          en: "Check the path. A database gives its structure thus: pg_dump --schema-only.")))
  }
}
