import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column holds an image, a voice, a place or a biometric template, and the notice does not tell it.
///
/// An error for biometric templates, which Article 9 protects.
///
/// May be wrong: a picture can be of a thing.
package enum SensorColumn: Rule {
  package static let about = RuleDescription(
    "XREF-BIOMETRIC-LOCATION-IMAGE", .warning, concerns: ["dataItems"], item: .categories,
    law: [.gdpr(4), .gdpr(9), .gdpr(13)],
    message: Phrase(
      fi: "Sarake {table}.{column} ({category}) puuttuu selosteesta.",
      sv: "Kolumnen {table}.{column} ({category}) saknas i beskrivningen.",
      en: "Column {table}.{column} ({category}) is not in the notice."),
    wrong: Phrase(
      fi: "Asiakastaulussa on valokuva, mutta seloste ei mainitse kuvaa.",
      sv: "Klienttabellen har ett foto, men beskrivningen nämner ingen bild.",
      en: "The client table has a photo, and the notice mentions no image."),
    advice: Phrase(
      fi: "Tietosisältö: nimi, valokuva", sv: "Datainnehåll: namn, foto", en: "Data: name, photo"),
    why: Phrase(
      fi:
        "Kuva, ääni ja sijainti kertovat ihmisestä paljon. Biometrinen tunniste on erityinen henkilötieto.",
      sv:
        "Bild, röst och plats berättar mycket om en människa. En biometrisk mall är en särskild personuppgift.",
      en:
        "Image, voice and place tell much of a person. A biometric template is of a special category."
    ),
    caveat: Phrase(
      fi: "Kuva voi olla muusta kuin ihmisestä.",
      sv: "Bilden kan föreställa något annat än en människa.",
      en: "A picture can be of something else than a person."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let columns = (view.columns(.biometric) + view.columns(.sensor)).filter { column in
      guard view.severity(column) != nil else { return false }
      return switch column.disclosure {
      case .undisclosed, .otherGroup: true
      default: false
      }
    }
    for group in columns.together(by: { [$0.table, $0.category == "BIOMETRIC" ? 1 : 0] }) {
      guard let first = group.first else { continue }
      let isTemplate = first.category == "BIOMETRIC"
      findings.report(
        about, group, in: view, severity: isTemplate ? view.severity(first) : nil,
        help: view.helpToAdd(group), proposing: { view.proposalToAdd(group) })
    }
  }

}
