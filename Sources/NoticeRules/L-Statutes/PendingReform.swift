import Diagnostics
import Law
import NoticeModel
import SourceText

/// The notice rests on an act that Parliament is about to change.
///
/// Asked is that somebody looks again when the reform enters into force. A notice that names the day
/// of its next review has seen to that, and gets no finding. Told are only acts with a bill, where
/// the notice rests on them: as a legal basis, or for how long data are kept.
package enum PendingReform: Rule {
  package static let about = RuleDescription(
    "STAT-PENDING-REFORM", .info, concerns: ["reviewBy"], law: [.gdpr(6, 3)],
    message: Phrase(
      fi: "Säädöstä {name} ollaan uudistamassa ({bill}). Tarkista tilanne.",
      sv: "En reform av {name} pågår ({bill}). Kontrollera läget.",
      en: "A reform of {name} is pending ({bill})."),
    wrong: Phrase(
      fi: "Peruste: arkistolaki (831/1994). Seuraavaa tarkistuspäivää ei ole merkitty.",
      sv: "Grund: arkivlagen (831/1994). Inget datum för nästa granskning har angetts.",
      en: "Basis: the Archives Act (831/1994). No date of the next review is given."),
    advice: Phrase(
      fi: "Merkitse selosteeseen päivä, jona se tarkistetaan seuraavan kerran.",
      sv: "Ange i beskrivningen vilken dag den ses över nästa gång.",
      en: "Give the day on which the notice is reviewed next."),
    why: Phrase(
      fi: "Kun laki muuttuu, selosteen viittaukset ja perusteet on tarkistettava.",
      sv: "När lagen ändras ska beskrivningens hänvisningar och grunder ses över.",
      en: "When the act changes, the notice's references and bases must be checked."),
    caveat: Phrase(
      fi: "Esitys on voinut tulla voimaan, muuttua tai raueta taulukon päivän jälkeen.",
      sv: "Propositionen kan ha trätt i kraft, ändrats eller förfallit efter tabellens datum.",
      en: "The bill may have become law, changed or lapsed since the date of the table."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let day = notice.reviewBy?.value, day >= context.asOf { return }
    var told: Set<StatuteID> = []
    for cited in context.reading.statutes where isOfGround(cited.field) {
      guard let act = context.statute(of: cited), let bill = act.pendingReform,
        act.isInForce(on: context.day), isKnown(bill, on: context.day), !context.isMismatch(cited),
        told.insert(act.id).inserted
      else { continue }
      let range = context.range(of: cited)
      findings.report(
        about, at: range,
        [
          "name": act.citation,
          "bill": Phrase(
            fi: bill, sv: bill.hasPrefix("HE") ? "RP" + bill.dropFirst(2) : bill, en: bill),
        ],
        because: [
          .cites(act, at: range),
          .fact(
            Phrase(
              fi: "Selosteessa ei ole tulevaa tarkistuspäivää.",
              sv: "Beskrivningen har ingen kommande dag för översyn.",
              en: "The notice has no day of review to come."), at: notice.place(of: "reviewBy")),
        ])
    }
  }

  /// Whether the bill was given by a day: "HE 169/2025".
  private static func isKnown(_ bill: String, on day: LawDate) -> Bool {
    bill.split(separator: "/").last.flatMap { Int($0) }.map { $0 <= day.year } ?? true
  }

  private static func isOfGround(_ field: String) -> Bool {
    field == "legalBasis" || field == "purposes" || field == "retention"
  }
}
