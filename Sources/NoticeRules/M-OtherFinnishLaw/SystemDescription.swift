import Diagnostics
import NoticeModel
import SourceText

/// A notice that is also a system description, or that cites the repealed duty to have one.
///
/// Section 18 of the Act on the Openness of Government Activities was repealed on 1 January 2020;
/// section 28 of the Information Management Act asks for a description of publicity, a document of
/// its own. A reference to that document is no finding.
///
/// May be wrong: an old name in the title of a document that is linked to.
package enum SystemDescription: Rule {
  package static let about = RuleDescription(
    "FI-THL28-DESCRIPTION", .info, reads: .prose, concerns: ["title", "publicity"],
    law: [
      .act(
        fi: "laki julkisen hallinnon tiedonhallinnasta",
        sv: "lagen om informationshantering inom den offentliga förvaltningen",
        en: "Act on Information Management in Public Administration", "906/2019", "28"),
      .statute(
        fi: "laki viranomaisten toiminnan julkisuudesta annetun lain muuttamisesta",
        sv: "lagen om ändring av lagen om offentlighet i myndigheternas verksamhet",
        en: "Act amending the Act on the Openness of Government Activities", "907/2019"),
    ],
    message: Phrase(
      fi:
        "Tietojärjestelmäseloste on korvautunut asiakirjajulkisuuskuvauksella (tiedonhallintalaki 28 §).",
      sv:
        "Informationssystembeskrivningen har ersatts av beskrivningen enligt 28 § i informationshanteringslagen.",
      en:
        "The system description was replaced by the description under section 28 of the Information Management Act."
    ),
    wrong: Phrase(
      fi: "Tietojärjestelmäseloste (julkisuuslaki 18 §)",
      sv: "Informationssystembeskrivning (offentlighetslagen 18 §)",
      en: "System description (Act 621/1999, section 18)"),
    advice: Phrase(
      fi: "Julkaise asiakirjajulkisuuskuvaus omana asiakirjanaan ja anna siihen tässä linkki.",
      sv:
        "Publicera beskrivningen av handlingsoffentligheten som en egen handling och länka till den här.",
      en: "Publish the description of publicity as a document of its own, and link to it here."),
    why: Phrase(
      fi: "Julkisuuslain 18 § kumottiin 1.1.2020. Kuvaus on nyt erillinen julkinen asiakirja.",
      sv:
        "18 § i offentlighetslagen upphävdes 1.1.2020. Beskrivningen är nu en egen offentlig handling.",
      en:
        "Section 18 of Act 621/1999 was repealed on 1 January 2020. The description is now a public document of its own."
    ),
    caveat: Phrase(
      fi: "Vanha nimi voi olla linkitetyn asiakirjan otsikossa.",
      sv: "Det gamla namnet kan vara rubriken på en länkad handling.",
      en: "The old name may be the title of a document that is linked to."))

  private static let old = Cues([
    "tietojärjestelmäselost", "informationssystembeskrivning", "datasystembeskrivning",
    "julkisuuslaki =18", "julkisuuslain =18", "offentlighetslagen =18",
    "information system description",
  ])
  /// The new document: only where the notice itself claims to be it.
  private static let new = Cues([
    "asiakirjajulkisuuskuvau", "beskrivning av handlingsoffentlighet",
    "beskrivning handlingsoffentlighet", "description of publicity",
    "document publicity description",
  ])

  package static var cues: [Cues] { [old, new] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mention =
      context.mentions(of: new).first { $0.field == "title" || $0.field == "register" }
      ?? context.mentions(of: old).first { $0.field != "history" && !isPast($0) }
    if let mention {
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        because: [
          .fact(
            Phrase(
              fi: "Seloste puhuu tässä kuvauksesta, joka on nyt erillinen asiakirja.",
              sv: "Beskrivningen talar här om en handling som numera är separat.",
              en: "The notice speaks here of a document that is now separate."), at: range)
        ])
      return
    }
    if let statute = notice.firstStatute(where: { $0.value?.cites(.openness, section: 18) ?? false }
    ) {
      findings.report(
        about, at: statute.range,
        because: [
          .fact(
            Phrase(
              fi: "Julkisuuslain 18 § kumottiin 1.1.2020.",
              sv: "18 § i offentlighetslagen upphävdes 1.1.2020.",
              en: "Section 18 of Act 621/1999 was repealed on 1 January 2020."), at: statute.range)
        ])
    }
  }

  private static let past = Cues([
    "kumot", "aiempi", "aiemm", "entinen", "korvau", "korvaa", "upphäv", "tidigare", "ersatt",
    "ersätter", "repealed", "former", "replaced", "replaces",
  ])

  private static func isPast(_ mention: Mention) -> Bool {
    mention.field != "title" && mention.isBeside(past)
  }
}

extension CitedAct {
  /// The Act on the Openness of Government Activities (621/1999).
  static let openness = CitedAct(
    number: 621, year: 1999,
    names: Cues([
      "julkisuusla", "laki viranomaisten toiminnan julkisuu", "lain viranomaisten toiminnan",
      "offentlighetslag", "lag om offentlighet", "lagen om offentlighet", "openness of government",
    ]))
}
