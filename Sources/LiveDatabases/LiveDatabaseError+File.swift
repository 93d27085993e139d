import Diagnostics

extension LiveDatabaseError {
  /// The wording of what is wrong with a SQLite file.
  var fileWording: (what: Phrase, help: Phrase) {
    switch problem {
    case .fileMissing:
      (
        Phrase(
          fi: "Tiedostoa {path} ei ole.",
          sv: "Filen {path} finns inte.",
          en: "There is no file {path}."),
        Phrase(
          fi: "Tarkista polku. Tiedostoa ei luoda.",
          sv: "Kontrollera sökvägen. Filen skapas inte.",
          en: "Check the path. The file is not created.")
      )
    case .notADatabase:
      (
        Phrase(
          fi: "Tiedosto {path} ei ole SQLite-tietokanta, tai se on salattu.",
          sv: "Filen {path} är inte en SQLite-databas, eller så är den krypterad.",
          en: "The file {path} is not an SQLite database, or it is encrypted."),
        Phrase(
          fi: "Anna SQLite-tiedosto tai tekstitiedosto, jossa ovat CREATE TABLE -lauseet.",
          sv: "Ange en SQLite-fil eller en textfil med CREATE TABLE-satserna.",
          en: "Give an SQLite file, or a text file with the CREATE TABLE statements.")
      )
    case .fileDamaged:
      (
        Phrase(
          fi: "Tietokantatiedosto {path} on vaurioitunut tai jäänyt kesken.",
          sv: "Databasfilen {path} är skadad eller ofullständig.",
          en: "The database file {path} is damaged or incomplete."),
        Phrase(
          fi: "Kopioi tiedosto uudelleen tai palauta se varmuuskopiosta.",
          sv: "Kopiera filen på nytt eller återställ den från en säkerhetskopia.",
          en: "Copy the file again, or restore it from a backup.")
      )
    case .fileLocked:
      (
        Phrase(
          fi: "Toinen ohjelma on lukinnut tietokantatiedoston {path}.",
          sv: "Ett annat program har låst databasfilen {path}.",
          en: "Another program has locked the database file {path}."),
        Phrase(
          fi: "Yritä hetken kuluttua uudelleen, tai kopioi tiedosto ja tarkista kopio.",
          sv: "Försök igen om en stund, eller kopiera filen och granska kopian.",
          en: "Try again in a while, or copy the file and check the copy.")
      )
    case .unfinishedChanges:
      (
        Phrase(
          fi:
            "Tietokantatiedoston {path} viimeisimmät muutokset ovat vielä erillisessä tiedostossa.",
          sv: "De senaste ändringarna i databasfilen {path} ligger ännu i en separat fil.",
          en: "The latest changes of the database file {path} are still in a separate file."),
        Phrase(
          fi:
            "Seloste ei muuta tietokantoja, joten se ei vie muutoksia tiedostoon. Avaa ja sulje "
            + "tietokanta ohjelmalla, jolla sitä käytetään. Tai kopioi tiedosto ja sen -wal- tai "
            + "-journal-tiedosto toiseen kansioon ja avaa kopio kerran ohjelmalla sqlite3.",
          sv:
            "Seloste ändrar inte databaser och för därför inte in ändringarna i filen. Öppna och "
            + "stäng databasen med det program som den används med. Eller kopiera filen och dess "
            + "-wal- eller -journal-fil till en annan mapp och öppna kopian en gång med sqlite3.",
          en:
            "Seloste changes no database, so it does not bring them into the file. Open and close "
            + "the database with the program that uses it. Or copy the file and its -wal or "
            + "-journal file to another folder, and open the copy once with sqlite3.")
      )
    case .fileTooLarge:
      (
        Phrase(
          fi: "Tietokantatiedoston {path} rakennekuvaus on kohtuuttoman suuri.",
          sv: "Beskrivningen av strukturen i databasfilen {path} är orimligt stor.",
          en: "The structure that the database file {path} describes is unreasonably large."),
        Phrase(
          fi: "Tarkista, että tiedosto on oikea.",
          sv: "Kontrollera att det är rätt fil.",
          en: "Check that it is the right file.")
      )
    default:
      (
        Phrase(
          fi: "Tiedostoa {path} ei voi lukea.",
          sv: "Filen {path} går inte att läsa.",
          en: "The file {path} cannot be read."),
        Phrase(
          fi: "Tarkista, että polku osoittaa tiedostoon ja että sinulla on oikeus lukea se.",
          sv: "Kontrollera att sökvägen pekar på en fil och att du har rätt att läsa den.",
          en: "Check that the path is that of a file, and that you may read it.")
      )
    }
  }
}
