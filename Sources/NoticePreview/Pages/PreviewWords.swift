import Diagnostics
import NoticeModel
import Reports

/// The fixed words of the preview's own pages.
enum PreviewWords {
  static let name = Phrase(
    fi: "Selosteiden esikatselu", sv: "Förhandsvisning av beskrivningar",
    en: "Preview of notices")
  static let skip = Phrase(
    fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to the content")
  static let onlyHere = Phrase(
    fi: "Näkyy vain tällä tietokoneella. Mitään ei ole julkaistu.",
    sv: "Syns bara på den här datorn. Ingenting har publicerats.",
    en: "Seen on this computer only. Nothing has been published.")

  // MARK: The list

  static let notices = Phrase(fi: "Selosteet", sv: "Beskrivningar", en: "Notices")
  static let title = Phrase(fi: "Seloste", sv: "Beskrivning", en: "Notice")
  static let errors = Phrase(fi: "Virheitä", sv: "Fel", en: "Errors")
  static let warnings = Phrase(fi: "Varoituksia", sv: "Varningar", en: "Warnings")
  static let file = Phrase(fi: "Tiedosto", sv: "Fil", en: "File")
  static let draft = Phrase(fi: "luonnos", sv: "utkast", en: "draft")
  static let empty = Phrase(
    fi: "Kansiossa ei ole vielä selosteita. Komento ”seloste init” luo uuden.",
    sv: "Mappen har ännu inga beskrivningar. Kommandot ”seloste init” skapar en ny.",
    en: "The folder holds no notices yet. The command “seloste init” creates one.")

  // MARK: A notice

  static let findings = Phrase(fi: "Havainnot", sv: "Anmärkningar", en: "Findings")
  static let shown = Phrase(
    fi: "Seloste julkaistuna", sv: "Beskrivningen som publicerad", en: "The notice as published")
  static let refresh = Phrase(fi: "Päivitä", sv: "Uppdatera", en: "Refresh")
  static let alone = Phrase(
    fi: "Avaa pelkkä seloste", sv: "Öppna bara beskrivningen", en: "Open the notice alone")
  static let language = Phrase(fi: "Kieli", sv: "Språk", en: "Language")
  static let format = Phrase(fi: "Muoto", sv: "Format", en: "Format")
  static let asPage = Phrase(fi: "Verkkosivu", sv: "Webbsida", en: "Web page")
  static let asText = Phrase(fi: "Teksti", sv: "Text", en: "Text")
  static let place = Phrase(
    fi: "Näytä kohta selosteessa", sv: "Visa stället i beskrivningen",
    en: "Show the place in the notice")
  static let beforeError = Phrase(
    fi: "Näkymä ennen virhettä: tiedosto on rikki, joten alla on sen viimeisin ehjä versio.",
    sv: "Vyn före felet: filen är trasig, så nedan visas dess senaste hela version.",
    en: "View before the error: the file is broken, so its last whole version is shown below.")
  static let nothingToShow = Phrase(
    fi: "Selostetta ei voi näyttää, ennen kuin tiedoston virheet on korjattu.",
    sv: "Beskrivningen kan inte visas förrän felen i filen har rättats.",
    en: "The notice cannot be shown until the errors of the file are mended.")
  static let noPageYet = Phrase(
    fi: "Verkkosivua ei voitu tehdä.", sv: "Webbsidan kunde inte göras.",
    en: "The web page could not be made.")
  static let unreadable = Phrase(
    fi: "Tiedostoa ei voitu lukea:", sv: "Filen kunde inte läsas:",
    en: "The file could not be read:")
  static let templates = Phrase(
    fi: "Sivupohjissa on virhe, joten sivut on tehty valmiilla pohjilla:",
    sv: "Det finns ett fel i sidmallarna, så sidorna har gjorts med de färdiga mallarna:",
    en: "The templates have an error, so the pages are made with the built-in ones:")
  static let gone = Phrase(
    fi: "Tätä selostetta ei enää ole.", sv: "Den här beskrivningen finns inte längre.",
    en: "This notice is no longer there.")

  // MARK: A finding

  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(fi: "Virhe", sv: "Fel", en: "Error")
    case .warning: Phrase(fi: "Varoitus", sv: "Varning", en: "Warning")
    case .info: Phrase(fi: "Huomio", sv: "Notis", en: "Note")
    }
  }

  static let line = Phrase(fi: "rivi", sv: "rad", en: "line")
  /// An example to write: the help of a rule.
  static let write = Phrase(fi: "Kirjoita:", sv: "Skriv så här:", en: "Write:")
  /// What to do: the help of a syntax or language finding.
  static let help = Phrase(fi: "Ohje:", sv: "Råd:", en: "Help:")
  static let law = Phrase(fi: "Laki:", sv: "Lag:", en: "Law:")
  static let also = Phrase(fi: "Lisäksi:", sv: "Dessutom:", en: "Also:")
  static let fix = Phrase(fi: "Korjaus:", sv: "Rättelse:", en: "Fix:")
  static let nothingFound = Phrase(
    fi: "Ei huomautettavaa.", sv: "Inget att anmärka på.", en: "Nothing to remark on.")

  /// Findings that the page leaves out.
  static func more(_ count: Int, _ language: MessageLanguage) -> String {
    switch language {
    case .finnish: "Lisäksi \(count) muuta; ”seloste lint” kertoo kaikki."
    case .swedish: "Ytterligare \(count); ”seloste lint” visar alla."
    case .english: "And \(count) more; “seloste lint” tells them all."
    }
  }

  // MARK: Art. 13 and 14

  static let coverage = Phrase(
    fi: "Tietosuoja-asetuksen 13 ja 14 artiklassa vaaditut tiedot",
    sv: "Uppgifter som krävs enligt artiklarna 13 och 14 i dataskyddsförordningen",
    en: "Information that Articles 13 and 14 of the GDPR ask for")

  static func coverage(_ state: CoverageRow.State) -> Phrase {
    switch state {
    case .told: Phrase(fi: "kerrottu", sv: "angiven", en: "told")
    case .missing: Phrase(fi: "puutteita", sv: "brister", en: "lacking")
    case .notApplicable: Phrase(fi: "ei mainita", sv: "nämns inte", en: "not mentioned")
    }
  }

  // MARK: Told while the page is open

  static let updated = Phrase(
    fi: "Päivitetty: {state}", sv: "Uppdaterad: {state}", en: "Updated: {state}")
  static let lost = Phrase(
    fi: "Yhteys esikatseluun katkesi. Käynnistä ”seloste preview” uudelleen.",
    sv: "Kontakten med förhandsvisningen bröts. Starta ”seloste preview” på nytt.",
    en: "The preview has stopped. Start “seloste preview” again.")

  // MARK: Refusals

  static let noPage = Phrase(
    fi: "Sivua ei ole. Käytä osoitetta, jonka seloste preview tulosti.",
    sv: "Sidan finns inte. Använd adressen som seloste preview skrev ut.",
    en: "No such page. Use the address that seloste preview printed.")
  static let foreignHost = Phrase(
    fi: "Esikatselua voi katsoa vain osoitteesta, jonka seloste preview tulosti.",
    sv: "Förhandsvisningen nås bara på adressen som seloste preview skrev ut.",
    en: "The preview is seen only at the address that seloste preview printed.")
  static let foreignSite = Phrase(
    fi: "Toinen sivusto ei voi avata esikatselua. Kirjoita osoite selaimen osoiteriville.",
    sv: "En annan webbplats kan inte öppna förhandsvisningen. Skriv adressen i adressfältet.",
    en: "Another site may not open the preview. Type the address into the address bar.")
  static let onlyReading = Phrase(
    fi: "Esikatselua voi vain lukea.", sv: "Förhandsvisningen kan bara läsas.",
    en: "The preview can only be read.")

  /// A language's name in itself.
  static func ownName(of tag: LanguageTag) -> String {
    switch MessageLanguage(rawValue: tag.text) {
    case .finnish: "Suomeksi"
    case .swedish: "På svenska"
    case .english: "In English"
    case nil: tag.text
    }
  }

  /// How a notice stands, in one sentence.
  static func state(of notice: PreviewedNotice, _ language: MessageLanguage) -> String {
    if let problem = notice.problem { return "\(unreadable[language]) \(problem)" }
    let (errors, warnings) = (notice.count(of: .error), notice.count(of: .warning))
    if errors == 0, warnings == 0 {
      return Phrase(
        fi: "Ei virheitä eikä varoituksia.", sv: "Inga fel eller varningar.",
        en: "No errors or warnings.")[language]
    }
    let parts = [(errors, Severity.error), (warnings, .warning)].filter { $0.0 > 0 }
      .map { count($0.0, $0.1, language) }
    return parts.joined(separator: ", ") + "."
  }

  static func count(_ count: Int, _ severity: Severity, _ language: MessageLanguage) -> String {
    "\(count) \(severity.word(for: count, in: language))"
  }
}
