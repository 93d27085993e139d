import Diagnostics
import NoticeModel
import SourceText
import Wording

/// A right of data subjects is founded on a provision that does not give it.
///
/// The rights are in Art. 15–22. Sections 50–53 of the Administrative Procedure Act correct errors in
/// decisions; sections 26–30 of the Personal Data Act were repealed in 2019; section 12 of the
/// Publicity Act gives access to official documents about oneself.
///
/// May be wrong: a text that cites the Regulation too, or speaks of decisions, is taken to tell the
/// provisions apart.
package enum RightWrongLaw: Rule {
  package static let about = RuleDescription(
    "RIGHTS-WRONG-LAW", .warning, reads: .prose, concerns: ["rights"], item: .rights,
    law: [
      .gdpr(15), .gdpr(16), .gdpr(21), .dataProtectionAct("34"),
      .act(
        fi: "hallintolaki", sv: "förvaltningslagen", en: "Administrative Procedure Act", "434/2003",
        "50–51"),
    ],
    message: Phrase(
      fi:
        "Oikeus on perusteltu väärällä säännöksellä ({cite}). Viittaa tietosuoja-asetuksen {article} artiklaan.",
      sv:
        "Rättigheten motiveras med fel bestämmelse ({cite}). Hänvisa till artikel {article} i dataskyddsförordningen.",
      en: "The right is founded on the wrong provision ({cite}); cite GDPR Art. {article}."),
    wrong: Phrase(
      fi: "Tiedon korjaaminen (hallintolaki 50 §)",
      sv: "Rättelse av uppgifter (förvaltningslagen 50 §)",
      en: "Correction of data (Administrative Procedure Act, section 50)"),
    advice: Phrase(
      fi: "Tiedon oikaiseminen (tietosuoja-asetus 16 artikla)",
      sv: "Rättelse av uppgifter (dataskyddsförordningen artikel 16)",
      en: "Rectification of data (GDPR Art. 16)"),
    why: Phrase(
      fi:
        "Väärä säännös ohjaa lukijan väärään menettelyyn, esimerkiksi päätöksen virheen korjaamiseen.",
      sv:
        "En felaktig bestämmelse leder läsaren till fel förfarande, till exempel rättelse av fel i ett beslut.",
      en:
        "The wrong provision leads readers to the wrong procedure, such as correcting an error in a decision."
    ),
    caveat: Phrase(
      fi:
        "Jos teksti viittaa myös tietosuoja-asetukseen tai puhuu päätöksen virheestä, sääntö ei huomauta.",
      sv:
        "Om texten också hänvisar till dataskyddsförordningen eller talar om fel i ett beslut anmärker regeln inte.",
      en:
        "Where the text cites the Regulation too, or speaks of errors in decisions, the rule is silent."
    ))

  package static let cues = [administration, personalData, publicity]

  private static let administration = Cues([
    "hallintola^inkäyt", "434/2003", "förvaltningslag", "administrative procedure act",
  ])
  private static let personalData = Cues([
    "henkilötietola", "523/1999", "personuppgiftslag", "personal data act",
  ])
  private static let publicity = Cues([
    "julkisuusla", "toiminnan julkisuudes", "621/1999", "offentlighetslag",
    "offentlighet i myndighet", "publicity act", "openness of government",
  ])
  private static let regulation = Cues([
    "tietosuoja asetu", "2016/679", "dataskyddsförordning", "gdpr", "artikla", "artikel", "=art",
    "article",
  ])
  private static let decisions = Cues([
    "päätöks", "päätös", "asiavirhe", "beslut", "decision", "lisäksi", "dessutom", "in addition",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights else { return }
    report(administration, 50...53, "16", rights, context, &findings)
    report(personalData, 26...30, nil, rights, context, &findings)
    report(publicity, 12...12, "15", rights, context, &findings)
  }

  private static func report(
    _ act: Cues, _ sections: ClosedRange<Int>, _ article: String?, _ rights: Rights,
    _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    var seen: [SourceRange] = []
    for mention in context.mentions(of: act) where mention.field == "rights" {
      guard ["text", "general", "statutes"].contains(mention.part), !mention.isDenied,
        !seen.contains(mention.text.text.range)
      else { continue }
      let whole = mention.text.text.string
      guard !regulation.stand(in: whole), !mention.isBeside(decisions),
        let cited = SectionNumbers(in: mention.sentence).first(in: sections)
      else { continue }
      let holder = rights.right(at: mention.text.text.range)
      if let right = holder?.right,
        right.statutes.contains(where: { regulation.stand(in: $0.text.string) })
      {
        continue
      }
      seen.append(mention.text.text.range)
      let cite = mention.part == "statutes" ? whole : "\(mention.words) \(cited.label) §"
      let right = holder?.name
      findings.report(
        about,
        at: mention.part == "statutes" ? mention.text.text.range : context.range(of: mention),
        [
          "cite": Phrase(cite),
          "article": Phrase(right?.article ?? article ?? Self.article(ofOldSection: cited.number)),
        ],
        because: right.map { right in
          [
            .rights(
              Phrase(
                fi: "Säännös on kohdassa ”{right}”.",
                sv: "Bestämmelsen finns vid ”{right}”.",
                en: "The provision stands under “{right}”."), ["right": right.plain],
              at: mention.text.text.range)
          ]
        } ?? [])
    }
  }

  /// The Article that has taken the place of a section of the Personal Data Act.
  private static func article(ofOldSection section: Int) -> String {
    switch section {
    case 29: "16"
    case 30: "21"
    default: "15"
    }
  }
}

extension RightName {
  /// The Article that gives the right.
  fileprivate var article: String {
    switch self {
    case .information: "13"
    case .access: "15"
    case .rectification: "16"
    case .erasure: "17"
    case .restriction: "18"
    case .portability: "20"
    case .objection: "21"
    case .withdrawConsent: "7"
    case .noAutomatedDecision: "22"
    }
  }
}
