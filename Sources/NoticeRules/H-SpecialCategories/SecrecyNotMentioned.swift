import Diagnostics
import Law
import NoticeModel

/// The register holds data that the law keeps secret, and the notice says nothing of secrecy.
///
/// Social care, income support, debts, non-disclosure for personal safety, child protection, refugee
/// status: not of Art. 9, but sensitive in the sense of the Constitution (section 10) and secret under
/// section 24(1) of the Act on the Openness of Government Activities, paragraphs 23, 24, 25, 31 and 32.
/// Any words on secrecy or confidentiality in the notice are an answer, and so are the Act's sections
/// on secrecy (22–25) and the Act itself where the notice tells of publicity. Cited as the ground of
/// one disclosure, the Act tells nothing of secrecy: nor does section 26, on giving out what is secret.
///
/// May be wrong: some of the data may be public in some registers.
package enum SecrecyNotMentioned: Rule {
  package static let about = RuleDescription(
    "FI-SENSITIVE-NON-ART9", .warning, concerns: ["dataItems", "publicity", "security"],
    law: [
      .act(
        fi: "julkisuuslaki", sv: "offentlighetslagen",
        en: "Act on the Openness of Government Activities", "621/1999", "24"),
      .act(fi: "perustuslaki", sv: "grundlagen", en: "Constitution", "731/1999", "10"),
    ],
    message: Phrase(
      fi: "Tieto ”{term}” on salassa pidettävä. Mainitse salassapito ja rajattu pääsy.",
      sv: "Uppgiften ”{term}” är sekretessbelagd. Nämn sekretessen och den begränsade tillgången.",
      en: "“{term}” is secret information; mention secrecy and restricted access."),
    wrong: Phrase(
      fi: "Tiedot asiakkaan toimeentulotuesta", sv: "Uppgifter om klientens utkomststöd",
      en: "Data on the client's income support"),
    advice: Phrase(
      fi: "Tiedot ovat salassa pidettäviä (julkisuuslaki 24 § 1 mom. 25 kohta).",
      sv: "Uppgifterna är sekretessbelagda (offentlighetslagen 24 § 1 mom. 25 punkten).",
      en:
        "The data are secret (Act on the Openness of Government Activities, section 24(1)(25))."
    ),
    why: Phrase(
      fi:
        "Lukija kertoo näistä asioista luottamuksella. Seloste vakuuttaa, että laki suojaa tietoja ja että niihin pääsevät vain harvat.",
      sv:
        "Läsaren berättar om dessa saker i förtroende. Beskrivningen visar att lagen skyddar uppgifterna och att bara få har tillgång.",
      en:
        "Readers tell of these matters in confidence. The notice assures them that the law protects the data and that few have access."
    ),
    caveat: Phrase(
      fi: "Tieto tunnistetaan sanoista, eikä se aina ole salassa pidettävä kaikissa rekistereissä.",
      sv: "Uppgiften känns igen på orden och är inte alltid sekretessbelagd i alla register.",
      en: "The data are recognised by words, and are not secret in every register."))

  package static let cues = [words, openness, DataWords.cues]

  private static let words = Cues([
    "salassa", "salass", "vaitiolo", "luottamuksel",
    "sekretess", "tystnadsplikt", "konfidentiell", "=secret", "secrecy", "confidential",
  ])
  /// The Act by its name: an answer where the notice tells of publicity.
  private static let openness = Cues([
    "julkisuusla", "julkisuudesta", "offentlighetslag", "offentlighet i myndighet",
    "openness of government",
  ])
  private static let opennessAct = StatuteID(number: 621, year: 1999)

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let secret = context.dataItems.hits.filter { $0.term == .secret }
    guard let first = secret.first else { return }
    // A data item called "secret phone number" says nothing of secrecy.
    let isTold = context.mentions(of: words).contains {
      $0.field != "dataItems" || $0.part == "note"
    }
    guard !isTold, !context.mentions(of: openness).contains(where: { $0.field == "publicity" }),
      !citesSecrecy(context)
    else { return }
    findings.report(
      about, at: first.range, ["term": Phrase(first.words.string)],
      notes: secret.dropFirst().filter { $0.range != first.range }.prefix(5).map { other in
        .fact(
          Phrase(
            fi: "Salassa pidettävä tieto on myös tässä.",
            sv: "En sekretessbelagd uppgift finns också här.",
            en: "Secret information is here too."), at: other.range)
      },
      because: [
        first.note,
        .fact(
          Phrase(
            fi: "Salassapidosta ei ole mainintaa.", sv: "Sekretess nämns inte.",
            en: "Secrecy is not mentioned.")),
      ],
      proposing: notice.publicity == nil
        ? .adding {
          var publicity = Publicity()
          publicity.text = notice.words(
            Phrase(
              fi:
                "[täydennä: mitkä tiedot ovat salassa pidettäviä ja keillä on pääsy niihin]",
              sv: "[fyll i: vilka uppgifter som är sekretessbelagda och vem som har tillgång]",
              en: "[fill in: which data are secret and who has access to them]"))
          publicity.statutes = [
            Written(Text("laki viranomaisten toiminnan julkisuudesta (621/1999) 24 §"))
          ]
          $0.publicity = publicity
        } : nil)
  }

  /// Whether the Act's sections on secrecy are cited.
  private static func citesSecrecy(_ context: RuleContext) -> Bool {
    context.reading.statutes.contains { cited in
      cited.parts.contains { !$0.isChapter && $0.numbers.overlaps(22...25) }
        && context.statute(of: cited)?.id == opennessAct
    }
  }
}
