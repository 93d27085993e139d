import Diagnostics

/// The rights of a data subject, with the Articles that give them.
package enum RightName: String, CaseIterable, Sendable {
  case information
  case access
  case rectification
  case erasure
  case restriction
  case portability
  case objection
  case withdrawConsent
  case noAutomatedDecision

  /// The name of the right's place on a page, the same in every language.
  package var anchor: String { "right-\(rawValue)" }

  /// The right with the Article that gives it.
  package var phrase: Phrase { Self.phrases[self] ?? plain }

  /// The right in words alone.
  package var plain: Phrase {
    switch self {
    case .information:
      Phrase(
        fi: "Oikeus saada tietoa käsittelystä", sv: "Rätt till information om behandlingen",
        en: "Right to be informed of the processing")
    case .access:
      Phrase(
        fi: "Oikeus saada pääsy tietoihin", sv: "Rätt att få tillgång till uppgifterna",
        en: "Right of access to the data")
    case .rectification:
      Phrase(
        fi: "Oikeus tietojen oikaisemiseen", sv: "Rätt till rättelse av uppgifterna",
        en: "Right to have the data rectified")
    case .erasure:
      Phrase(
        fi: "Oikeus tietojen poistamiseen", sv: "Rätt till radering av uppgifterna",
        en: "Right to have the data erased")
    case .restriction:
      Phrase(
        fi: "Oikeus käsittelyn rajoittamiseen", sv: "Rätt till begränsning av behandlingen",
        en: "Right to restriction of processing")
    case .portability:
      Phrase(
        fi: "Oikeus siirtää tiedot järjestelmästä toiseen", sv: "Rätt till dataportabilitet",
        en: "Right to data portability")
    case .objection:
      Phrase(
        fi: "Oikeus vastustaa käsittelyä", sv: "Rätt att göra invändningar mot behandlingen",
        en: "Right to object to the processing")
    case .withdrawConsent:
      Phrase(
        fi: "Oikeus peruuttaa suostumus milloin tahansa",
        sv: "Rätt att när som helst återkalla samtycket",
        en: "Right to withdraw consent at any time")
    case .noAutomatedDecision:
      Phrase(
        fi: "Oikeus olla joutumatta pelkästään automaattisen päätöksen kohteeksi",
        sv: "Rätt att inte bli föremål för enbart automatiserade beslut",
        en: "Right not to be subject to a decision made by a machine alone")
    }
  }

  private var citation: Phrase {
    switch self {
    case .information:
      Phrase(
        fi: "tietosuoja-asetuksen 12–14 artikla", sv: "artiklarna 12–14 i dataskyddsförordningen",
        en: "Articles 12–14 of the GDPR")
    case .access: Citation.gdpr(15)
    case .rectification: Citation.gdpr(16)
    case .erasure: Citation.gdpr(17)
    case .restriction: Citation.gdpr(18)
    case .portability: Citation.gdpr(20)
    case .objection: Citation.gdpr(21)
    case .withdrawConsent: Citation.gdpr(7, 3)
    case .noAutomatedDecision: Citation.gdpr(22)
    }
  }

  /// Put together once: pages ask for them all the time.
  private static let phrases = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.plain.citing($0.citation)) })
}
