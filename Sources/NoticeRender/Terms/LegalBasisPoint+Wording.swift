import Diagnostics
import NoticeModel
import Wording

extension LegalBasisPoint: WordedTerm {
  package var wording: Phrase { Self.wordings[self] ?? composed }

  private static let wordings = wordingTable(\.composed)

  private var composed: Phrase {
    switch self {
    case .consent:
      Phrase(fi: "suostumus", sv: "samtycke", en: "consent").citing(Citation.gdpr(6, 1, "a"))
    case .contract:
      Phrase(fi: "sopimus", sv: "avtal", en: "contract").citing(Citation.gdpr(6, 1, "b"))
    case .legalObligation:
      Phrase(fi: "lakisääteinen velvoite", sv: "rättslig förpliktelse", en: "legal obligation")
        .citing(Citation.gdpr(6, 1, "c"))
    case .vitalInterests:
      Phrase(
        fi: "elintärkeiden etujen suojaaminen", sv: "skydd av grundläggande intressen",
        en: "protection of vital interests"
      ).citing(Citation.gdpr(6, 1, "d"))
    case .publicTask:
      Phrase(
        fi: "yleistä etua koskevan tehtävän hoitaminen tai julkisen vallan käyttö",
        sv: "uppgift av allmänt intresse eller myndighetsutövning",
        en: "task in the public interest or exercise of official authority"
      ).citing(Citation.gdpr(6, 1, "e"))
    case .legitimateInterest:
      Phrase(fi: "oikeutettu etu", sv: "berättigat intresse", en: "legitimate interest")
        .citing(Citation.gdpr(6, 1, "f"))
    case .statutoryTask:
      Phrase(fi: "lakisääteinen tehtävä", sv: "lagstadgad uppgift", en: "statutory task")
    case .unstated:
      Phrase(
        fi: "ei ilmoitettu tietosuoja-asetuksen kohtaa",
        sv: "ingen punkt i dataskyddsförordningen angiven", en: "no point of the GDPR stated")
    }
  }
}
