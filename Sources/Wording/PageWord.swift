import Diagnostics

/// The fixed words of an HTML page beside the headings and labels of the notice itself.
///
/// Templates print them by these names: `{{words.contents}}`.
package enum PageWord: String, CaseIterable, Sendable {
  case skip
  case contents
  case languages
  case otherFormats
  case allNotices
  case keyPoints
  case purposes
  case controller
  case rights
  case notable
  case readMore
  case complaint
  case matrix
  case matrixIntroduction
  case matrixCommon
  case data
  case dataSubjects
  case purpose
  case legalBasis
  case retention
  case recipients
  case notStated
  case index
  case indexIntroduction
  case byTopic
  case bySystem
  case byController
  case alphabetical
  case draft
  case withdrawn
  case withdrawnExplanation
  case printed
  case lags
  case isPartial

  package var phrase: Phrase {
    switch self {
    case .skip: Phrase(fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to content")
    case .contents: Phrase(fi: "Sisällys", sv: "Innehåll", en: "Contents")
    case .languages: Phrase(fi: "Kieli", sv: "Språk", en: "Language")
    case .otherFormats:
      Phrase(
        fi: "Sama seloste muissa muodoissa", sv: "Samma beskrivning i andra format",
        en: "The same notice in other formats")
    case .allNotices:
      Phrase(
        fi: "Kaikki tietosuojaselosteet", sv: "Alla dataskyddsbeskrivningar",
        en: "All privacy notices")
    case .keyPoints:
      Phrase(fi: "Tärkeintä lyhyesti", sv: "Det viktigaste i korthet", en: "Key points")
    case .purposes:
      Phrase(
        fi: "Mihin tietojasi käytetään", sv: "Vad dina uppgifter används till",
        en: "What your data are used for")
    case .controller:
      Phrase(
        fi: "Kuka vastaa tiedoistasi", sv: "Vem ansvarar för dina uppgifter",
        en: "Who is responsible for your data")
    case .rights: Phrase(fi: "Oikeutesi", sv: "Dina rättigheter", en: "Your rights")
    case .notable:
      Phrase(fi: "Hyvä tietää", sv: "Bra att veta", en: "Good to know")
    case .readMore: Phrase(fi: "Lue lisää", sv: "Läs mer", en: "Read more")
    case .complaint:
      Phrase(
        fi: "Voit valittaa valvontaviranomaiselle",
        sv: "Du kan lämna in klagomål till tillsynsmyndigheten",
        en: "You can complain to the supervisory authority")
    case .matrix:
      Phrase(
        fi: "Tiedot yhdellä silmäyksellä", sv: "Överblick över uppgifterna",
        en: "The data at a glance")
    case .matrixIntroduction:
      Phrase(
        fi: "Mitä tietoja käsitellään, mihin, millä perusteella, kuinka kauan ja kenelle niitä "
          + "luovutetaan.",
        sv: "Vilka uppgifter som behandlas, vad de används till, på vilken grund, hur länge de "
          + "bevaras och till vem de lämnas ut.",
        en: "Which data are processed, what for, on what basis, for how long, and to whom they "
          + "are disclosed.")
    case .matrixCommon:
      Phrase(
        fi: "Kaikkia tietoja koskee:", sv: "Gäller alla uppgifter:", en: "This applies to all data:"
      )
    case .data: Phrase(fi: "Tiedot", sv: "Uppgifter", en: "Data")
    case .dataSubjects: Phrase(fi: "Keiden tiedot", sv: "Vems uppgifter", en: "Whose data")
    case .purpose: Phrase(fi: "Käyttötarkoitus", sv: "Ändamål", en: "Purpose")
    case .legalBasis: Phrase(fi: "Oikeusperuste", sv: "Rättslig grund", en: "Legal basis")
    case .retention: Phrase(fi: "Säilytysaika", sv: "Lagringstid", en: "Kept for")
    case .recipients: Phrase(fi: "Kenelle luovutetaan", sv: "Mottagare", en: "Recipients")
    case .notStated:
      Phrase(
        fi: "ei mainittu", sv: "nämns inte", en: "not mentioned")
    case .index:
      Phrase(fi: "Tietosuojaselosteet", sv: "Dataskyddsbeskrivningar", en: "Privacy notices")
    case .indexIntroduction:
      Phrase(
        fi: "Tietosuojaseloste kertoo, mitä henkilötietoja käsitellään, mihin niitä käytetään ja "
          + "mitä oikeuksia sinulla on.",
        sv: "Dataskyddsbeskrivningen berättar vilka personuppgifter som behandlas, vad de används "
          + "till och vilka rättigheter du har.",
        en: "A privacy notice tells which personal data are processed, what they are used for and "
          + "what rights you have.")
    case .byTopic: Phrase(fi: "Aiheittain", sv: "Enligt ämne", en: "By topic")
    case .bySystem: Phrase(fi: "Järjestelmittäin", sv: "Enligt system", en: "By system")
    case .byController:
      Phrase(
        fi: "Rekisterinpitäjittäin", sv: "Enligt personuppgiftsansvarig", en: "By controller")
    case .alphabetical: Phrase(fi: "Aakkosittain", sv: "I alfabetisk ordning", en: "A to Z")
    case .draft: Phrase(fi: "luonnos", sv: "utkast", en: "draft")
    case .withdrawn: Phrase(fi: "poistettu", sv: "återkallad", en: "withdrawn")
    case .withdrawnExplanation:
      Phrase(
        fi: "Tämä tietosuojaseloste ei ole enää voimassa. Jos haluat kysyä tiedoistasi, ota "
          + "yhteyttä alla mainittuihin tahoihin.",
        sv: "Den här dataskyddsbeskrivningen gäller inte längre. Om du vill fråga om dina "
          + "uppgifter kan du kontakta instanserna nedan.",
        en: "This privacy notice is no longer in force. If you have questions about your data, "
          + "please contact those named below.")
    case .lags: Phrase(fi: "ei ajan tasalla", sv: "inte aktuell", en: "not up to date")
    case .isPartial:
      Phrase(fi: "osin kääntämättä", sv: "delvis oöversatt", en: "partly untranslated")
    case .printed:
      Phrase(
        fi: "Ajantasainen seloste on osoitteessa", sv: "Den aktuella beskrivningen finns på",
        en: "The current notice is at")
    }
  }
}
