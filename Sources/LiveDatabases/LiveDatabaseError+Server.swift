import Diagnostics

extension LiveDatabaseError {
  /// The wording of what a PostgreSQL server answers.
  var serverWording: (what: Phrase, help: Phrase) {
    switch problem {
    case .unreachable:
      (
        Phrase(
          fi: "Tietokantapalvelimeen ei saada yhteyttä.",
          sv: "Databasservern går inte att nå.",
          en: "The database server cannot be reached."),
        Phrase(
          fi:
            "Tarkista palvelimen osoite ja portti, ja että palvelin on käynnissä ja verkko "
            + "sallii yhteyden.",
          sv:
            "Kontrollera serverns adress och port, att servern är igång och att nätverket "
            + "tillåter anslutningen.",
          en:
            "Check the server's address and port, that it is running, and that the network lets "
            + "the connection through.")
      )
    case .passwordMissing:
      (
        Phrase(
          fi: "Tietokantapalvelin vaatii salasanan, mutta sitä ei ole annettu.",
          sv: "Databasservern kräver ett lösenord, men inget har angetts.",
          en: "The database server asks for a password, and none was given."),
        Phrase(
          fi:
            "Kirjoita salasana tiedostoon ~/.pgpass tai ympäristömuuttujaan PGPASSWORD. "
            + "Komentoon sitä ei kirjoiteta.",
          sv:
            "Skriv lösenordet i filen ~/.pgpass eller i miljövariabeln PGPASSWORD, inte i "
            + "kommandot.",
          en:
            "Put the password into the file ~/.pgpass or the environment variable PGPASSWORD, "
            + "not into the command.")
      )
    case .loginRefused:
      (
        Phrase(
          fi: "Tietokantapalvelin ei hyväksynyt kirjautumista.",
          sv: "Databasservern godkände inte inloggningen.",
          en: "The database server refused the login."),
        Phrase(
          fi:
            "Tarkista käyttäjätunnus ja salasana, ja että tunnus saa kirjautua (CONNECT) tästä "
            + "osoitteesta. Oikeuksia taulujen tietoihin ei tarvita.",
          sv:
            "Kontrollera användarnamn och lösenord och att användaren får ansluta (CONNECT) från "
            + "den här adressen. Inga rättigheter till tabellernas innehåll behövs.",
          en:
            "Check the user and password, and that the user may connect (CONNECT) from this "
            + "address. No privilege on any table's contents is needed.")
      )
    case .databaseUnknown:
      (
        Phrase(
          fi: "Palvelimella ei ole sen nimistä tietokantaa.",
          sv: "Servern har ingen databas med det namnet.",
          en: "The server has no database of that name."),
        Phrase(
          fi: "Tarkista tietokannan nimi yhteysosoitteesta tai palvelutiedostosta.",
          sv: "Kontrollera databasens namn i anslutningssträngen eller tjänstefilen.",
          en: "Check the database's name in the connection string or service file.")
      )
    case .encryptionFailed:
      (
        Phrase(
          fi: "Salattua yhteyttä tietokantapalvelimeen ei saatu muodostettua.",
          sv: "En krypterad anslutning till databasservern kunde inte upprättas.",
          en: "No encrypted connection to the database server could be made."),
        Phrase(
          fi:
            "Tarkista yhteysosoitteen asetukset sslmode ja sslrootcert sekä palvelimen varmenne.",
          sv:
            "Kontrollera inställningarna sslmode och sslrootcert i anslutningssträngen samt "
            + "serverns certifikat.",
          en:
            "Check the settings sslmode and sslrootcert in the connection string, and the "
            + "server's certificate.")
      )
    case .tooManyConnections:
      (
        Phrase(
          fi: "Tietokantapalvelin ei ota juuri nyt uusia yhteyksiä.",
          sv: "Databasservern tar just nu inte emot nya anslutningar.",
          en: "The database server takes no new connections right now."),
        Phrase(
          fi: "Yritä hetken kuluttua uudelleen.",
          sv: "Försök igen om en stund.",
          en: "Try again in a while.")
      )
    case .serverTooOld:
      (
        Phrase(
          fi: "PostgreSQL {version} on liian vanha. Vanhin tuettu versio on 12.",
          sv: "PostgreSQL {version} är för gammal. Den äldsta version som stöds är 12.",
          en: "PostgreSQL {version} is too old; the oldest supported version is 12."),
        Phrase(
          fi: "Tarkista sen sijaan rakennetiedosto: pg_dump --schema-only.",
          sv: "Granska i stället en fil med databasens struktur: pg_dump --schema-only.",
          en: "Check a file of its structure instead: pg_dump --schema-only.")
      )
    case .catalogueRefused:
      (
        Phrase(
          fi: "Käyttäjätunnus ei saa lukea tietokannan järjestelmätauluja.",
          sv: "Användaren får inte läsa databasens systemtabeller.",
          en: "The user may not read the database's system catalogues."),
        Phrase(
          fi:
            "Pyydä tietokannan ylläpitäjältä lukuoikeus skeemaan pg_catalog; se on tavallisesti "
            + "kaikilla.",
          sv:
            "Be databasens administratör om läsrätt till schemat pg_catalog; normalt har alla "
            + "den.",
          en:
            "Ask the database's administrator for the right to read the schema pg_catalog; "
            + "normally everyone has it.")
      )
    case .busy:
      (
        Phrase(
          fi: "Tietokannan rakennetta muutetaan juuri nyt, tai palvelin vastasi liian hitaasti.",
          sv: "Databasens struktur ändras just nu, eller så svarade servern för långsamt.",
          en: "The database's structure is being changed right now, or the server was too slow."),
        Phrase(
          fi: "Yritä uudelleen, kun muutosajo on päättynyt.",
          sv: "Försök igen när ändringarna är klara.",
          en: "Try again when the change is done.")
      )
    case .connectionLost:
      (
        Phrase(
          fi: "Yhteys tietokantapalvelimeen katkesi kesken lukemisen.",
          sv: "Anslutningen till databasservern bröts under läsningen.",
          en: "The connection to the database server was lost while reading."),
        Phrase(
          fi: "Yritä uudelleen. Jos yhteys katkeaa taas, kysy palvelimen ylläpidosta.",
          sv: "Försök igen. Om anslutningen bryts på nytt, fråga dem som sköter servern.",
          en: "Try again; if it is lost again, ask whoever runs the server.")
      )
    default:
      (
        Phrase(
          fi: "Tietokannan rakennetta ei voitu lukea järjestelmätauluista.",
          sv: "Databasens struktur kunde inte läsas ur systemtabellerna.",
          en: "The database's structure could not be read from its system catalogues."),
        Phrase(
          fi:
            "Tarkista sen sijaan rakennetiedosto: pg_dump --schema-only. Kerro virheestä "
            + "Selosteen tekijöille.",
          sv:
            "Granska i stället en fil med databasens struktur: pg_dump --schema-only. Berätta om "
            + "felet för Selostes utvecklare.",
          en:
            "Check a file of its structure instead: pg_dump --schema-only. Please report this to "
            + "the makers of Seloste.")
      )
    }
  }
}
