import Diagnostics
import NoticeModel
import Wording

extension LegalBasisPoint: WordedTerm {
  /// The basis with the point of the GDPR that gives it.
  package var wording: Phrase { Self.wordings[self] ?? plain }

  private static let wordings = wordingTable { point in
    point.letter.map { point.plain.citing(Citation.gdpr(6, 1, $0)) } ?? point.plain
  }

  /// The basis in words alone.
  package var plain: Phrase {
    switch self {
    case .consent: Phrase(fi: "suostumus", sv: "samtycke", en: "consent")
    case .contract: Phrase(fi: "sopimus", sv: "avtal", en: "contract")
    case .legalObligation:
      Phrase(fi: "lakisääteinen velvoite", sv: "rättslig förpliktelse", en: "legal obligation")
    case .vitalInterests:
      Phrase(
        fi: "elintärkeiden etujen suojaaminen", sv: "skydd av grundläggande intressen",
        en: "protection of vital interests")
    case .publicTask:
      Phrase(
        fi: "yleistä etua koskevan tehtävän hoitaminen tai julkisen vallan käyttö",
        sv: "uppgift av allmänt intresse eller myndighetsutövning",
        en: "task in the public interest or exercise of official authority")
    case .legitimateInterest:
      Phrase(fi: "oikeutettu etu", sv: "berättigat intresse", en: "legitimate interest")
    case .statutoryTask:
      Phrase(fi: "lakisääteinen tehtävä", sv: "lagstadgad uppgift", en: "statutory task")
    case .unstated:
      Phrase(
        fi: "ei ilmoitettu tietosuoja-asetuksen kohtaa",
        sv: "ingen punkt i dataskyddsförordningen angiven", en: "no point of the GDPR stated")
    }
  }

  /// The point of Article 6(1); nil where the notice names none.
  private var letter: String? {
    switch self {
    case .consent: "a"
    case .contract: "b"
    case .legalObligation: "c"
    case .vitalInterests: "d"
    case .publicTask: "e"
    case .legitimateInterest: "f"
    case .statutoryTask, .unstated: nil
    }
  }
}
