import Diagnostics

/// What is wrong with a source and what to do about it, in words.
enum SchemaProblemWords {
  static let missing = (
    what: Message(
      Phrase(
        fi: "tiedostoa tai kansiota ei ole.", sv: "filen eller mappen finns inte.",
        en: "there is no such file or folder.")),
    help: Message(
      Phrase(
        fi: "Tarkista polun kirjoitusasu. Selosteessa polku luetaan selosteen kansiosta alkaen.",
        sv: "Kontrollera sökvägens stavning. I en beskrivning räknas den från beskrivningens mapp.",
        en: "Check the path's spelling. In a notice it counts from the notice's folder."))
  )

  static func unreadable(_ reason: String) -> (what: Message, help: Message) {
    (
      Message(Phrase(fi: "{reason}.", sv: "{reason}.", en: "{reason}."), ["reason": reason]),
      Message(
        Phrase(
          fi: "Tarkista, että tiedosto on tavallinen tiedosto ja että sinulla on oikeus lukea se.",
          sv: "Kontrollera att det är en vanlig fil och att du har rätt att läsa den.",
          en: "Check that it is a plain file, and that you may read it."))
    )
  }

  static let outsideRoot = (
    what: Message(
      Phrase(
        fi: "se tai kansiossa oleva linkki vie projektin juurikansion ulkopuolelle.",
        sv: "den, eller en länk i mappen, leder utanför projektets rotmapp.",
        en: "it, or a link in the folder, leads out of the project's root folder.")),
    help: Message(
      Phrase(
        fi: "Siirrä tiedosto juurikansion alle, tai anna laajempi juuri valitsimella --root.",
        sv: "Flytta filen under rotmappen, eller ange en vidare rot med --root.",
        en: "Move the file under the root folder, or give a wider root with --root."))
  )

  static let emptyFolder = (
    what: Message(
      Phrase(
        fi: "kansiossa ei ole SQL-tiedostoja (.sql).",
        sv: "mappen innehåller inga SQL-filer (.sql).", en: "the folder holds no SQL files (.sql).")
    ),
    help: Message(
      Phrase(
        fi: "Anna migraatioiden kansio tai yksi tiedosto, esimerkiksi pg_dump --schema-only.",
        sv: "Ange mappen med migreringar eller en fil, till exempel från pg_dump --schema-only.",
        en: "Give the folder of migrations, or one file, for example of pg_dump --schema-only."))
  )

  static let tooLarge = (
    what: Message(
      Phrase(
        fi: "tiedosto tai kansio on liian suuri.", sv: "filen eller mappen är för stor.",
        en: "the file or folder is too large.")),
    help: Message(
      Phrase(
        fi: "Anna pelkkä tietokannan rakenne ilman rivejä (pg_dump --schema-only).",
        sv: "Ange bara databasens struktur utan rader (pg_dump --schema-only).",
        en: "Give the database's structure alone, without rows (pg_dump --schema-only)."))
  )

  static let notText = (
    what: Message(
      Phrase(
        fi: "tiedosto ei ole SQL-tekstiä, vaan esimerkiksi pakattu tai pg_dumpin arkisto.",
        sv: "filen är inte SQL-text utan till exempel komprimerad eller ett arkiv från pg_dump.",
        en: "the file is not SQL text but, for example, compressed or an archive of pg_dump.")),
    help: Message(
      Phrase(
        fi: "Pura tiedosto, tai tee arkistosta tekstiä: pg_restore --schema-only -f rakenne.sql "
          + "ARKISTO.",
        sv: "Packa upp filen, eller gör arkivet till text: pg_restore --schema-only "
          + "-f struktur.sql ARKIV.",
        en: "Unpack it, or turn the archive into text: pg_restore --schema-only -f schema.sql "
          + "ARCHIVE."))
  )

  static let xmlSchema = (
    what: Message(
      Phrase(
        fi: "XML-skeemaa (.xsd) ei vielä osata lukea.",
        sv: "XML-scheman (.xsd) kan ännu inte läsas.",
        en: "XML Schemas (.xsd) cannot be read yet.")),
    help: Message(
      Phrase(
        fi: "Anna tietokannan rakenne SQL-tekstinä, migraatiokansiona tai SQLite-tiedostona.",
        sv: "Ange databasens struktur som SQL-text, en migreringsmapp eller en SQLite-fil.",
        en: "Give the database's structure as SQL text, a folder of migrations or a SQLite file."))
  )

  static let severalDatabases = (
    what: Message(
      Phrase(
        fi: "tietokantatiedostoa ei voi lukea yhdessä muiden lähteiden kanssa.",
        sv: "en databasfil kan inte läsas tillsammans med andra källor.",
        en: "a database file cannot be read together with other sources.")),
    help: Message(
      Phrase(
        fi: "Anna kukin tietokanta erikseen.", sv: "Ange varje databas för sig.",
        en: "Give each database by itself."))
  )

  static let liveNotAsked = (
    what: Message(
      Phrase(
        fi: "käytössä olevaan tietokantaan otetaan yhteys vain pyynnöstä.",
        sv: "en databas i drift kontaktas bara på begäran.",
        en: "a running database is asked only on request.")),
    help: Message(
      Phrase(
        fi: "Anna muuttujan nimi komennossa valitsimella --live.",
        sv: "Ange variabelns namn i kommandot med --live.",
        en: "Give the variable's name in the command with --live."))
  )

  static let nothingNamed = (
    what: Message(
      Phrase(
        fi: "lähdettä ei ole nimetty.", sv: "ingen källa har angetts.", en: "no source is named.")),
    help: Message(
      Phrase(
        fi: "Anna tiedoston tai kansion polku.", sv: "Ange sökvägen till en fil eller mapp.",
        en: "Give the path of a file or folder."))
  )
}
