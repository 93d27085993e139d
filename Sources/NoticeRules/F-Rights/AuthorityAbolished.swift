import Diagnostics
import NoticeModel
import SourceText

/// The notice sends readers to the Data Protection Board, which is no more.
///
/// The Data Protection Act abolished it on 1 January 2019; the supervisory authority is the Data
/// Protection Ombudsman. A sentence that says so, or tells of the past, is left alone; so is the
/// European Data Protection Board. A permit of the board is only a warning: it may be told as history.
///
/// May be wrong: a past decision of the board told without a word of time.
package enum AuthorityAbolished: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-AUTHORITY-ABOLISHED", .error, reads: .prose, concerns: ["complaint", "rights"],
    item: .complaint,
    law: [.dataProtectionAct("8"), .dataProtectionAct("37")],
    message: Phrase(
      fi: "Tietosuojalautakuntaa ei enää ole. Valvontaviranomainen on tietosuojavaltuutettu.",
      sv: "Datasekretessnämnden finns inte längre. Tillsynsmyndighet är dataombudsmannen.",
      en: "The Data Protection Board no longer exists."),
    wrong: Phrase(
      fi: "asian voi viedä tietosuojalautakuntaan",
      sv: "ärendet kan föras till datasekretessnämnden",
      en: "the matter can be taken to the Data Protection Board"),
    advice: Phrase(
      fi: "asian voi viedä tietosuojavaltuutetulle",
      sv: "ärendet kan föras till dataombudsmannen",
      en: "the matter can be taken to the Data Protection Ombudsman"),
    why: Phrase(
      fi: "Lukija valittaisi viranomaiselle, joka lakkautettiin vuoden 2019 alussa.",
      sv: "Läsaren skulle klaga hos en myndighet som drogs in i början av 2019.",
      en: "Readers would complain to an authority that was abolished at the beginning of 2019."),
    caveat: Phrase(
      fi: "Lautakunnan vanha päätös voi olla kerrottu historiana ilman ajan sanaa.",
      sv: "Nämndens gamla beslut kan nämnas som historia utan ett ord om tiden.",
      en: "An old decision of the board may be told as history without a word of time."))

  package static let cues = [board]

  private static let board = Cues([
    "tietosuojalautakun", "datasekretessnämnd", "data protection board",
  ])
  private static let past = Cues([
    "lakkaut", "enti", "aiemp", "aiemmin", "vuoteen", "tilalle", "sijasta", "indragn", "drogs in",
    "tidigare", "upphör", "avskaff", "i stället för", "former", "abolish", "until", "replaced",
    "european", "euroopan", "europeiska",
  ])
  private static let permits = Cues([
    "=lupa", "luvan", "luvalla", "tillstånd", "permit", "permission",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for mention in context.mentions(of: board) where mention.field != "history" {
      guard !mention.isBeside(past), !mention.deniesExistence else { continue }
      let range = context.range(of: mention)
      let found = mention.words
      let isPermit = mention.isBeside(permits)
      let isExact = range.count == found.utf8.count && !isPermit
      findings.report(
        about, at: range, severity: isPermit ? .warning : .error,
        because: [
          Note(
            Message(
              Phrase(
                fi: "Tietosuojalaki lakkautti lautakunnan 1.1.2019.",
                sv: "Dataskyddslagen drog in nämnden den 1 januari 2019.",
                en: "The Data Protection Act abolished the board on 1 January 2019.")))
        ],
        proposing: isExact
          ? ombudsman(insteadOf: found).map { .replacing(range, with: $0, .review) } : nil)
    }
  }

  /// The Ombudsman in the case of the board; nil for a case that another verb would need.
  private static func ombudsman(insteadOf word: String) -> String? {
    let isCapital = word.first?.isUppercase ?? false
    let form: String? =
      switch word.lowercased() {
      case "tietosuojalautakunta": "tietosuojavaltuutettu"
      case "tietosuojalautakunnan": "tietosuojavaltuutetun"
      case "tietosuojalautakunnalle", "tietosuojalautakuntaan": "tietosuojavaltuutetulle"
      case "tietosuojalautakunnalta": "tietosuojavaltuutetulta"
      case "tietosuojalautakunnassa": "tietosuojavaltuutetun luona"
      case "datasekretessnämnden": "dataombudsmannen"
      case "datasekretessnämndens": "dataombudsmannens"
      default: nil
      }
    return form.map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
  }
}

extension Mention {
  /// "Ei enää ole", "finns inte": a denial with a word for being or any more.
  fileprivate var deniesExistence: Bool { isDenied && isBeside(Self.existence) }

  private static let existence = Cues([
    "=enää", "=ole", "finns", "=längre", "exist", "longer",
  ])
}
