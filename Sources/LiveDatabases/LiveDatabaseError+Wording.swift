import Diagnostics

extension LiveDatabaseError {
  /// What is wrong, in one sentence.
  package var message: Message { Message(wording.what, values) }

  /// What to do about it.
  package var help: Message { Message(wording.help, values) }

  private var values: [String: String] {
    switch problem {
    case .variableMissing(let name), .connectionStringMalformed(let name): ["name": name]
    case .serverTooOld(let version): ["version": version]
    case .fileMissing(let path), .fileUnreadable(let path), .notADatabase(let path),
      .fileDamaged(let path), .fileLocked(let path), .unfinishedChanges(let path),
      .fileTooLarge(let path):
      ["path": path]
    default: [:]
    }
  }

  private var wording: (what: Phrase, help: Phrase) {
    switch problem {
    case .clientLibraryMissing, .variableNameMalformed, .variableMissing,
      .connectionStringMalformed, .serviceNameMalformed, .serviceUnknown:
      settingsWording
    case .fileMissing, .fileUnreadable, .notADatabase, .fileDamaged, .fileLocked,
      .unfinishedChanges, .fileTooLarge:
      fileWording
    default: serverWording
    }
  }

  private var settingsWording: (what: Phrase, help: Phrase) {
    switch problem {
    case .variableNameMalformed:
      (
        Phrase(
          fi: "Yhteystiedoiksi on annettu jotain muuta kuin ympäristömuuttujan nimi.",
          sv: "Det som angetts för anslutningen är inte namnet på en miljövariabel.",
          en: "What was given for the connection is not the name of an environment variable."),
        Phrase(
          fi:
            "Tallenna yhteysosoite ympäristömuuttujaan ja anna vain muuttujan nimi, esimerkiksi "
            + "REKISTERI_URL. Salasana ei kuulu komentoon.",
          sv:
            "Spara anslutningssträngen i en miljövariabel och ange bara variabelns namn, till "
            + "exempel REGISTER_URL. Ett lösenord hör inte hemma i kommandot.",
          en:
            "Keep the connection string in an environment variable and give only the variable's "
            + "name, for example REGISTER_URL. A password does not belong in a command.")
      )
    case .variableMissing:
      (
        Phrase(
          fi: "Ympäristömuuttujaa {name} ei ole tai se on tyhjä.",
          sv: "Miljövariabeln {name} finns inte eller är tom.",
          en: "The environment variable {name} is not set, or is empty."),
        Phrase(
          fi:
            "Aseta muuttujaan tietokannan yhteysosoite, esimerkiksi "
            + "postgresql://palvelin/tietokanta. Salasanan voi pitää tiedostossa ~/.pgpass.",
          sv:
            "Sätt variabeln till databasens anslutningssträng, till exempel "
            + "postgresql://server/databas. Lösenordet kan stå i filen ~/.pgpass.",
          en:
            "Set the variable to the database's connection string, for example "
            + "postgresql://server/database. The password can stand in the file ~/.pgpass.")
      )
    case .connectionStringMalformed:
      (
        Phrase(
          fi: "Ympäristömuuttujan {name} arvo ei ole kelvollinen yhteysosoite.",
          sv: "Värdet på miljövariabeln {name} är inte en giltig anslutningssträng.",
          en: "The value of the environment variable {name} is not a valid connection string."),
        Phrase(
          fi:
            "Kirjoita osoite muodossa postgresql://käyttäjä@palvelin:5432/tietokanta tai "
            + "host=… dbname=… user=…. Salasanan erikoismerkit kirjoitetaan osoitteessa "
            + "prosenttikoodeina. Arvoa ei näytetä, koska siinä voi olla salasana.",
          sv:
            "Skriv adressen som postgresql://användare@server:5432/databas eller som "
            + "host=… dbname=… user=…. Specialtecken i ett lösenord skrivs med procentkoder i "
            + "adressen. Värdet visas inte, eftersom det kan innehålla ett lösenord.",
          en:
            "Write it as postgresql://user@server:5432/database or as host=… dbname=… user=…. "
            + "Special characters of a password are percent-encoded in an address. The value is "
            + "not shown, because it may hold a password.")
      )
    case .serviceNameMalformed:
      (
        Phrase(
          fi: "Palvelun nimeksi annettu teksti ei kelpaa palvelun nimeksi.",
          sv: "Det angivna tjänstenamnet duger inte som namn på en tjänst.",
          en: "What was given as the name of a service cannot be one."),
        Phrase(
          fi: "Anna hakasulkeissa oleva nimi tiedostosta ~/.pg_service.conf.",
          sv: "Ange det namn som står inom hakparenteser i filen ~/.pg_service.conf.",
          en: "Give a name that stands in square brackets in the file ~/.pg_service.conf.")
      )
    case .serviceUnknown:
      (
        Phrase(
          fi: "Annettua palvelua ei löydy palvelutiedostosta.",
          sv: "Den angivna tjänsten finns inte i tjänstefilen.",
          en: "The given service is not in the service file."),
        Phrase(
          fi:
            "Lisää palvelu tiedostoon ~/.pg_service.conf tai osoita tiedosto "
            + "ympäristömuuttujalla PGSERVICEFILE.",
          sv:
            "Lägg till tjänsten i filen ~/.pg_service.conf, eller peka ut filen med "
            + "miljövariabeln PGSERVICEFILE.",
          en:
            "Add the service to the file ~/.pg_service.conf, or name the file in the environment "
            + "variable PGSERVICEFILE.")
      )
    default:
      (
        Phrase(
          fi: "PostgreSQL-tietokantaan ei voi ottaa yhteyttä, koska kirjasto libpq puuttuu.",
          sv: "Det går inte att ansluta till PostgreSQL, eftersom biblioteket libpq saknas.",
          en: "PostgreSQL cannot be connected to: the library libpq is missing."),
        Phrase(
          fi:
            "Asenna se (Debian ja Ubuntu: apt install libpq5) tai tarkista tietokannan "
            + "rakennetiedosto: pg_dump --schema-only.",
          sv:
            "Installera det (Debian och Ubuntu: apt install libpq5), eller granska en fil med "
            + "databasens struktur: pg_dump --schema-only.",
          en:
            "Install it (Debian and Ubuntu: apt install libpq5), or check a file of the "
            + "database's structure: pg_dump --schema-only.")
      )
    }
  }
}
