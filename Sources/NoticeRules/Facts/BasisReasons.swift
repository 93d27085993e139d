import Diagnostics
import NoticeModel
import SourceText

extension LegalBasisPoint {
  /// The point's name and letter, for messages: "suostumus (a)".
  package var phrase: Phrase {
    switch self {
    case .consent: Phrase(fi: "suostumus (a)", sv: "samtycke (a)", en: "consent (a)")
    case .contract: Phrase(fi: "sopimus (b)", sv: "avtal (b)", en: "contract (b)")
    case .legalObligation:
      Phrase(
        fi: "lakisääteinen velvoite (c)", sv: "rättslig förpliktelse (c)",
        en: "legal obligation (c)")
    case .vitalInterests:
      Phrase(
        fi: "elintärkeä etu (d)", sv: "grundläggande intresse (d)", en: "vital interests (d)")
    case .publicTask:
      Phrase(fi: "yleinen etu (e)", sv: "allmänt intresse (e)", en: "public task (e)")
    case .legitimateInterest:
      Phrase(
        fi: "oikeutettu etu (f)", sv: "berättigat intresse (f)", en: "legitimate interest (f)")
    case .statutoryTask:
      Phrase(
        fi: "lakisääteinen tehtävä (c tai e)", sv: "lagstadgad uppgift (c eller e)",
        en: "statutory task (c or e)")
    case .unstated: Phrase(fi: "ei mainittu", sv: "inte angiven", en: "not stated")
    }
  }

  /// The points of Art. 6(1) that it may be: (c) and (e) for a statutory task, none for unstated.
  package var letters: Set<Character> {
    switch self {
    case .consent: ["a"]
    case .contract: ["b"]
    case .legalObligation: ["c"]
    case .vitalInterests: ["d"]
    case .publicTask: ["e"]
    case .legitimateInterest: ["f"]
    case .statutoryTask: ["c", "e"]
    case .unstated: []
    }
  }
}

/// Facts about bases and controllers, as reasons of findings.
extension Note {
  /// "Oikeusperuste on suostumus (a)."
  package static func basis(_ point: LegalBasisPoint, at range: SourceRange) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Oikeusperuste on {point}.", sv: "Den rättsliga grunden är {point}.",
          en: "The legal basis is {point}."), ["point": point.phrase]),
      at: range)
  }

  /// Who the public authority is.
  package static func authority(_ notice: Notice) -> Note {
    let controller = notice.controllers.first(where: \.isPublicAuthority)
    return Note(
      Message(
        Phrase(
          fi: "Rekisterinpitäjä on viranomainen.",
          sv: "Den personuppgiftsansvarige är en myndighet.",
          en: "The controller is a public authority.")),
      at: controller?.name?.range ?? notice.place(of: "controllers"))
  }

  /// Why a purpose is taken for a statutory task.
  package static func task(_ task: StatutoryTask) -> Note {
    Note(
      Message(
        task.isStated
          ? Phrase(
            fi: "Tarkoitus on merkitty lakisääteiseksi tehtäväksi.",
            sv: "Ändamålet är markerat som en lagstadgad uppgift.",
            en: "The purpose is marked as a statutory task.")
          : Phrase(
            fi: "Tämä sana viittaa lakisääteiseen tehtävään.",
            sv: "Det här ordet tyder på en lagstadgad uppgift.",
            en: "This word points to a statutory task.")),
      at: task.range)
  }
}
