import Diagnostics
import NoticeModel

/// The notice does not say that a decision tells of its automation, nor where the process is
/// described.
///
/// An authority meets the duty in the decision itself (Administrative Procedure Act, section 53 g) and
/// on its web site (Act on Information Management, section 28 e); saying so in the notice is good
/// practice. A decision on a contract or consent is not one of that Act.
///
/// May be wrong: it is no duty of the notice.
package enum DecisionTransparency: Rule {
  package static let about = RuleDescription(
    "FI-HL53G-TRANSPARENCY", .info, concerns: ["automatedDecisions", "controllers"],
    item: .automatedDecisions,
    law: [
      .act(
        fi: "hallintolaki", sv: "förvaltningslagen", en: "Administrative Procedure Act", "434/2003",
        "53 g"),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management in Public Administration", "906/2019", "28 e"),
    ],
    message: Phrase(
      fi:
        "Kerro, että päätöksestä ilmenee automaattinen ratkaiseminen ja missä toimintaprosessi on kuvattu.",
      sv:
        "Ange att det framgår av beslutet att det avgjorts automatiserat och var processen beskrivs.",
      en: "Tell that the decision states its automation and where the process is described."),
    wrong: Phrase(
      fi: "Maksun alennus päätetään automaattisesti.",
      sv: "Nedsättningen av avgiften avgörs automatiserat.",
      en: "The reduction of the fee is decided automatically."),
    advice: Phrase(
      fi: "Automaattiset toimintaprosessit on kuvattu kunnan verkkosivuilla.",
      sv: "De automatiserade verksamhetsprocesserna beskrivs på kommunens webbplats.",
      en: "The automated processes are described on the municipality's web site."),
    why: Phrase(
      fi:
        "Viranomaisen päätöksestä on ilmettävä, että se on ratkaistu automaattisesti, ja prosessi on kuvattava verkossa. Seloste voi ohjata lukijan sinne.",
      sv:
        "Av en myndighets beslut ska framgå att det avgjorts automatiserat, och processen ska beskrivas på webben. Beskrivningen kan visa läsaren dit.",
      en:
        "An authority's decision must state that it was automated, and the process must be described on the web. The notice can point there."
    ),
    caveat: Phrase(
      fi: "Velvollisuus täytetään päätöksessä ja verkkosivuilla, ei selosteessa.",
      sv: "Skyldigheten fullgörs i beslutet och på webbplatsen, inte i beskrivningen.",
      en: "The duty is met in the decision and on the web site, not in the notice."))

  package static let cues = [words, webSites]

  private static let words = Cues([
    "toimintaprosess", "päätöksestä ilmen", "päätöksestä käy ilmi", "päätöksessä kerrota",
    "päätöksessä mainit",
    "verksamhetsprocess", "av beslutet framgår", "framgår av beslutet",
    "decision states", "decision tells", "stated in the decision", "automated process",
  ])
  /// A web site tells nothing by itself: a notice speaks of it in many places.
  private static let webSites = Cues([
    "verkkosivu", "verkkopalvelu", "webbplats", "webbsid", "web site", "website",
  ])
  private static let automation = Cues(["~automaat", "~automat"])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let decisions = notice.statedDecisions, notice.isPublicAuthority else { return }
    switch decisions.basis?.value {
    case .contract, .explicitConsent: return
    case .law, nil: break
    }
    let isTold = context.mentions(of: words).contains {
      $0.field == "automatedDecisions" || $0.field == "otherInformation"
    }
    let isOnWeb = context.mentions(of: webSites).contains {
      $0.field == "automatedDecisions"
        || ($0.field == "otherInformation" && $0.isBeside(automation))
    }
    guard !isTold, !isOnWeb else { return }
    findings.report(
      about, at: notice.placeOfDecisions, because: [notice.decisionsNote, .authority(notice)],
      proposing: notice.otherInformation.isEmpty ? description(notice) : nil)
  }

  private static func description(_ notice: Notice) -> Proposal {
    .adding {
      var section = OtherInformation()
      section.title = notice.words(
        Phrase(
          fi: "Automaattiset toimintaprosessit", sv: "Automatiserade verksamhetsprocesser",
          en: "Automated processes"))
      section.text = notice.words(
        Phrase(
          fi:
            "Päätöksestä ilmenee, että se on ratkaistu automaattisesti. Prosessi on kuvattu sivulla [täydennä: verkko-osoite].",
          sv:
            "Av beslutet framgår att det har avgjorts automatiserat. Processen beskrivs på sidan [fyll i: webbadress].",
          en:
            "The decision states that it was automated. The process is described at [fill in: web address]."
        ))
      $0.otherInformation = [section]
    }
  }
}
