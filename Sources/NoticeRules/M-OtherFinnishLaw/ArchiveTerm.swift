import Diagnostics
import NoticeModel
import SourceText

/// "Arkistonmuodostussuunnitelma" (AMS): the term of the old Archives Act, section 8.
///
/// Records are planned in a "tiedonohjaussuunnitelma" (TOS) today, in Swedish
/// "informationsstyrningsplan". The two words end alike, so that only the beginning changes.
///
/// May be wrong: where the municipality's plan still bears the old name.
package enum ArchiveTerm: Rule {
  package static let about = RuleDescription(
    "FI-ARCHIVE-TERM", .info, reads: .prose, concerns: ["retention"],
    law: [
      .act(fi: "arkistolaki", sv: "arkivlagen", en: "Archives Act", "831/1994", "8"),
      .act(
        fi: "laki julkisen hallinnon tiedonhallinnasta",
        sv: "lagen om informationshantering inom den offentliga förvaltningen",
        en: "Act on Information Management in Public Administration", "906/2019", "21"),
    ],
    message: Phrase(
      fi: "Käytä termiä tiedonohjaussuunnitelma (TOS).",
      sv: "Använd termen informationsstyrningsplan.",
      en: "Use the term “tiedonohjaussuunnitelma” (TOS), in Swedish “informationsstyrningsplan”."),
    wrong: Phrase(
      fi: "arkistonmuodostussuunnitelman mukaisesti", sv: "enligt arkivbildningsplanen",
      en: "according to the archive formation plan (AMS)"),
    advice: Phrase(
      fi: "tiedonohjaussuunnitelman mukaisesti", sv: "enligt informationsstyrningsplanen",
      en: "according to the records management plan (TOS)"),
    why: Phrase(
      fi: "Vanhan termin mukaista suunnitelmaa lukija ei enää löydä.",
      sv: "Läsaren hittar inte längre en plan med det gamla namnet.",
      en: "Readers no longer find a plan of the old name."),
    caveat: Phrase(
      fi: "Kunnan suunnitelmalla voi vielä olla vanha nimi.",
      sv: "Kommunens plan kan ännu ha det gamla namnet.",
      en: "The municipality's plan may still bear the old name."))

  /// The old beginnings, and the new ones that fit what follows.
  private static let terms: [(old: String, new: String)] = [
    ("~arkistonmuodostus", "tiedonohjaus"), ("~arkivbildnings", "informationsstyrnings"),
    ("!=AMS", "TOS"), ("!=eAMS", "TOS"), ("!=EAMS", "TOS"), ("archive formation", ""),
    ("archives formation", ""), ("records creation plan", ""),
  ]
  private static let words = Cues(terms.map(\.old))

  package static var cues: [Cues] { [words] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for mention in context.mentions(of: words) {
      guard terms.indices.contains(mention.pattern) else { continue }
      switch mention.field {
      // The abbreviation means other things too.
      case "retention", "security", "otherInformation", "publicity", "sources", "dataItems": break
      default: if (2...4).contains(mention.pattern) { continue }
      }
      let new = terms[mention.pattern].new
      let stem = context.reading.range(of: mention.bytes, in: mention.text.text)
      findings.report(
        about, at: context.range(of: mention),
        because: [
          .fact(
            Phrase(
              fi: "Termi on arkistolain 8 §:stä.", sv: "Termen är från 8 § i arkivlagen.",
              en: "The term is from section 8 of the Archives Act."),
            at: context.range(of: mention))
        ],
        proposing: new.isEmpty || stem.count != mention.bytes.count
          ? nil : .replacing(stem, with: capitalised(new, like: mention), .review))
    }
  }

  private static func capitalised(_ new: String, like mention: Mention) -> String {
    let isCapital = mention.words.first?.isUppercase ?? false
    return isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new
  }
}
