import Diagnostics
import NoticeModel
import SourceText
import Wording

/// The right to object is told among other rights.
///
/// Art. 21(4): it must be brought to attention explicitly, clearly and separately from other
/// information. The notice language has an item of its own for it.
///
/// May be wrong: how the text is laid out elsewhere is not known.
package enum ObjectionNotSeparate: Rule {
  package static let about = RuleDescription(
    "RIGHTS-OBJECTION-NOT-SEPARATE", .info, concerns: ["rights", "legalBasis", "purposes"],
    item: .rights, law: [.gdpr(21, 4)],
    message: Phrase(
      fi: "Vastustamisoikeus on esitettävä selkeästi ja muusta tiedosta erillään.",
      sv:
        "Rätten att göra invändningar ska presenteras tydligt och åtskilt från annan information.",
      en: "Present the right to object clearly and separately."),
    wrong: Phrase(
      fi: "… oikaisu, vastustaminen, rajoittaminen …",
      sv: "… rättelse, invändning, begränsning …",
      en: "… rectification, objection, restriction …"),
    advice: Phrase(
      fi: "(oma väliotsikko) Oikeus vastustaa käsittelyä",
      sv: "(egen mellanrubrik) Rätt att göra invändningar mot behandlingen",
      en: "(own heading) Right to object to the processing"),
    why: Phrase(
      fi: "Oikeus jää luettelossa huomaamatta, vaikka laki vaatii nostamaan sen esiin.",
      sv: "I en uppräkning märks inte rättigheten, fast lagen kräver att den lyfts fram.",
      en: "In a list the right goes unnoticed, though the law wants it brought to attention."),
    caveat: Phrase(
      fi: "Sääntö katsoo vain, onko oikeudella oma kohta, jossa ei luetella muita oikeuksia.",
      sv: "Regeln ser bara om rättigheten har en egen punkt som inte räknar upp andra rättigheter.",
      en: "The rule only sees whether the right has an item of its own that lists no other rights.")
  )

  package static let cues = [NamedRights.objection, others]

  private static let others = Cues([
    "oikaisu^pyyn", "oikaisemi", "rajoittami", "poistami", "siirtämi", "rättelse", "begränsning",
    "radering", "portabilit", "rectification", "restriction", "erasure", "portability",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let matrix = context.matrix
    guard let use = matrix.uses(givenBy: .objection).first else { return }
    let mentions = context.mentions(of: NamedRights.objection).filter {
      $0.field == "rights" && ($0.part == "text" || $0.part == "general") && !$0.isDenied
    }
    let listed: Mention?
    switch RightName.objection.stated(in: notice) {
    case .absent: listed = mentions.first
    case .stated(let right):
      let own = right.text.map { $0.variants.map { $0.text.range } } ?? []
      listed = mentions.first { own.contains($0.text.text.range) && $0.isBeside(others) }
    case .none, .notApplicable, .unknown: listed = nil
    }
    guard let listed else { return }
    findings.report(
      about, at: context.range(of: listed),
      because: [use.reason, Note(Message(matrix.judgement(of: .objection, for: use).ground))],
      proposing: notice.rights?.objection.isAbsent == true
        ? .adding(.objection, to: notice) : nil)
  }
}
