import Diagnostics
import NoticeModel
import SourceText

/// Vital interests are the basis, and nothing shows an emergency.
///
/// Recital 46: (d) is a last resort, where life is at stake and no other basis is at hand. Words for
/// emergencies, rescue, preparedness or epidemics show it.
///
/// May be wrong: an emergency told in words that the rule does not know.
package enum VitalInterests: Rule {
  package static let about = RuleDescription(
    "GDPR6-1D-VITAL-INTEREST", .warning, concerns: ["legalBasis", "purposes", "register", "title"],
    item: .legalBasis, law: [.gdpr(6, 1, "d"), .recital(46)],
    message: Phrase(
      fi: "Elintärkeä etu soveltuu vain hätätilanteisiin, kun muuta perustetta ei ole.",
      sv: "Grundläggande intressen kan användas bara i nödsituationer när annan grund saknas.",
      en: "Vital interests fit emergencies only, where there is no other basis."),
    wrong: Phrase(
      fi: "Kerhotoiminta, peruste: elintärkeä etu",
      sv: "Klubbverksamhet, grund: grundläggande intressen",
      en: "Club activity, basis: vital interests"),
    advice: Phrase(
      fi:
        "Kerhotoiminta: suostumus (a) tai yleinen etu (e). Myös valmiussuunnitelman hälytyslistan peruste on yleinen etu (e).",
      sv:
        "Klubbverksamhet: samtycke (a) eller allmänt intresse (e). Även grunden för beredskapsplanens larmlista är allmänt intresse (e).",
      en:
        "Club activity: consent (a) or public task (e). The call-out list of a preparedness plan has a public task (e) too."
    ),
    why: Phrase(
      fi: "Elintärkeä etu on viimesijainen peruste: se suojaa jonkun henkeä, kun muuta ei ehdi.",
      sv:
        "Grundläggande intresse är den sista utvägen: det skyddar någons liv när inget annat hinns med.",
      en:
        "Vital interests are the last resort: to protect a life when there is time for nothing else."
    ),
    caveat: Phrase(
      fi: "Hätätilanne voi olla kuvattu sanoin, joita sääntö ei tunne.",
      sv: "Nödsituationen kan vara beskriven med ord som regeln inte känner till.",
      en: "The emergency may be told in words that the rule does not know."))

  private static let emergency = Cues([
    "hätä", "kriis", "pelast", "valmius", "~valmius", "evakuo", "poikkeusol", "häiriötilan",
    "ensiap", "hengenvaar", "väestönsuoj", "onnettomuu", "varautum", "epidemi", "pandemi",
    "katastrof", "turvapuhel", "hengen ja terveyden",
    "nödsit", "nödläg", "=nöd", "nödcentral", "kris", "räddning", "beredskap", "evakuer",
    "undantagsför", "störningssit", "första hjälp", "livsfar", "livshot", "befolkningsskydd",
    "olycka", "olycks", "smitt",
    "emergenc", "crisis", "crises", "rescue", "preparedness", "evacuat", "disaster", "first aid",
    "danger to life", "life threatening", "accident", "epidemic", "pandemic", "humanitarian",
  ])

  package static var cues: [Cues] { [emergency] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.firstLegalBasis(where: { $0.point?.value == .vitalInterests }) != nil,
      !context.mentions(of: emergency).contains(where: { mention in
        ["title", "register", "purposes", "legalBasis"].contains(mention.field)
      })
    else { return }
    notice.forEachLegalBasis { basis in
      guard let point = basis.point, point.value == .vitalInterests else { return }
      findings.report(
        about, at: point.range,
        because: [
          .basis(.vitalInterests, at: point.range),
          .fact(
            Phrase(
              fi: "Mikään tarkoituksissa ei viittaa hätätilanteeseen.",
              sv: "Inget i ändamålen tyder på en nödsituation.",
              en: "Nothing in the purposes points to an emergency."),
            at: notice.place(of: "purposes")),
        ])
    }
  }
}
