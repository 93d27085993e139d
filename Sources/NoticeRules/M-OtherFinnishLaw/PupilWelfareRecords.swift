import Diagnostics
import NoticeModel
import SourceText

/// A municipality's notice holds the client records of school social workers or psychologists.
///
/// Since 1 January 2023 their services belong to the wellbeing services counties, which are the
/// controllers of these records. The provider of education keeps its own: the pupil register and the
/// records of the communal pupil welfare. Helsinki and Åland organise the services themselves. Silent
/// where a county is among the controllers or is said to be the controller.
///
/// May be wrong: a notice may only say that the provider gives or gets information on these services.
package enum PupilWelfareRecords: Rule {
  package static let about = RuleDescription(
    "FI-PUPIL-WELFARE", .warning, concerns: ["controllers", "dataItems", "register", "purposes"],
    item: .controller,
    law: [
      .statute(
        fi: "oppilas- ja opiskelijahuoltolaki", sv: "lagen om elev- och studerandevård",
        en: "Pupil and Student Welfare Act", "1287/2013"),
      .statute(
        fi: "perusopetuslaki", sv: "lagen om grundläggande utbildning", en: "Basic Education Act",
        "628/1998"),
      .statute(
        fi: "asiakastietolaki", sv: "kunduppgiftslagen", en: "Client Data Act", "703/2023"),
    ],
    message: Phrase(
      fi: "Opiskeluhuollon kuraattori- ja psykologipalvelujen rekisterinpitäjä on hyvinvointialue.",
      sv: "Välfärdsområdet är personuppgiftsansvarig för kurators- och psykologtjänsterna.",
      en:
        "The wellbeing services county is controller for school social worker and psychologist services."
    ),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: kunta. Tietosisältö: kuraattorin asiakaskertomukset.",
      sv: "Personuppgiftsansvarig: kommunen. Uppgifter: kuratorns klientjournaler.",
      en: "Controller: the municipality. Data: the school social worker's client records."),
    advice: Phrase(
      fi: "Hyvinvointialue: kuraattorin asiakastiedot. Kunta: oppilasrekisteri.",
      sv: "Välfärdsområdet: kuratorns klientuppgifter. Kommunen: elevregistret.",
      en: "County: the school social worker's client data. Municipality: the pupil register."),
    why: Phrase(
      fi:
        "Kuraattori- ja psykologipalvelut siirtyivät hyvinvointialueille vuoden 2023 alussa. Huoltajan on tiedettävä, keneltä tietoja pyydetään.",
      sv:
        "Kurators- och psykologtjänsterna överfördes till välfärdsområdena vid ingången av 2023. Vårdnadshavaren ska veta av vem uppgifterna begärs.",
      en:
        "School social worker and psychologist services moved to the wellbeing services counties at the beginning of 2023. Guardians must know whom to ask."
    ),
    caveat: Phrase(
      fi:
        "Kunnalla voi olla omia merkintöjä yhteistyöstä näiden palvelujen kanssa. Helsinki järjestää palvelut itse.",
      sv:
        "Kommunen kan ha egna anteckningar om samarbetet med dessa tjänster. Helsingfors ordnar tjänsterna självt.",
      en:
        "The municipality may have notes of its own on cooperation with these services. Helsinki organises the services itself."
    ))

  package static let cues = [specialists, counties, controller, records, own]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let moved = CalendarDate(year: 2023, month: 1, day: 1), context.asOf >= moved,
      !organisesWelfareItself(notice, context),
      !notice.controllers.contains(where: { $0.kind?.value == .wellbeingCounty })
    else { return }
    let isCountyTold = context.mentions(of: counties).contains { mention in
      mention.field == "controllers" || mention.isBeside(controller)
    }
    guard !isCountyTold else { return }
    let mention = context.mentions(of: specialists).first { mention in
      guard !mention.isDenied, !mention.isBeside(counties) else { return false }
      switch mention.field {
      case "register", "title": return true
      case "dataItems", "retention": return mention.isBeside(records)
      case "purposes", "systems": return mention.isBeside(records)
      default: return false
      }
    }
    guard let mention else { return }
    let range = context.range(of: mention)
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Kuraattorin tai psykologin asiakastiedot mainitaan tässä.",
          sv: "Kuratorns eller psykologens klientuppgifter nämns här.",
          en: "Client data of the school social worker or psychologist are mentioned here.",
          at: range),
        .fact(
          fi: "Rekisterinpitäjissä ei ole hyvinvointialuetta.",
          sv: "Bland de personuppgiftsansvariga finns inget välfärdsområde.",
          en: "No wellbeing services county is among the controllers.",
          at: notice.place(of: "controllers")),
      ])
  }

  private static let specialists = Cues([
    "kuraattor", "koulukuraattor", "psykologi", "koulupsykologi", "opiskeluhuollon psykolog",
    "kurator", "skolkurator", "skolpsykolog", "psykologe", "psykologtjänst",
    "school psychologist", "psychologist", "school social worker", "school curator",
  ])

  /// What is recorded of clients.
  private static let records = Cues([
    "~asiakaskertom", "~asiakastie", "~asiakasrekist", "~asiakirja", "kertomu", "kirjau",
    "muistiin",
    "~käynti", "~käynni", "potila",
    "klientuppgift", "klientjournal", "journal", "anteckn", "besök", "handling",
    "record", "notes", "visits", "client data",
  ])

  private static let counties = Cues([
    "hyvinvointialu", "välfärdsområde", "wellbeing services count",
  ])

  private static let controller = Cues([
    "rekisterinpit", "vastaa", "kuraattor", "psykolog", "personuppgiftsansvar", "ansvarar",
    "kurator", "controller", "responsible", "psycholog",
  ])

  /// Whether the municipality organises pupil welfare itself: Helsinki and the municipalities of Åland
  /// are in no wellbeing services county.
  private static func organisesWelfareItself(_ notice: Notice, _ context: RuleContext) -> Bool {
    let texts = context.texts(with: own)
    return !texts.isEmpty
      && (texts.contains(notice.municipality?.name)
        || notice.controllers.contains { texts.contains($0.name) })
  }

  private static let own = Cues([
    "helsingin kaup", "helsingfors", "=city =of =helsinki", "maarianhami", "mariehamn", "ålands",
    "ahvenanmaa",
  ])
}
