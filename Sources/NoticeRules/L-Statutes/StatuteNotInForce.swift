import Diagnostics
import Law
import NoticeModel
import SourceText

/// The notice rests on an act that is not in force yet, or on a bill.
///
/// A sentence that itself speaks of a reform to come is left alone. Whether a bill of the tables has
/// become law since is not known: of bills the finding is information.
package enum StatuteNotInForce: Rule {
  package static let about = RuleDescription(
    "STAT-NOT-IN-FORCE", .warning, concerns: ["legalBasis"], law: [.gdpr(6, 3)],
    message: Phrase(
      fi: "{name} ei ole vielä voimassa ({inForce}).",
      sv: "{name} har ännu inte trätt i kraft ({inForce}).",
      en: "{name} is not yet in force ({inForce})."),
    wrong: Phrase(
      fi: "arkistointilain mukaan", sv: "enligt arkiveringslagen",
      en: "under the archiving act (a bill)"),
    advice: Phrase(
      fi: "arkistolain (831/1994) mukaan", sv: "enligt arkivlagen (831/1994)",
      en: "under the Archives Act (831/1994)"),
    why: Phrase(
      fi: "Käsittelyä ei voi perustaa lakiin, joka ei ole voimassa.",
      sv: "Behandlingen kan inte grunda sig på en lag som inte är i kraft.",
      en: "Processing cannot rest on a law that is not in force."),
    caveat: Phrase(
      fi: "Lakiesitys on voinut tulla voimaan taulukon päivän jälkeen. Tarkista Finlexistä.",
      sv: "Lagförslaget kan ha trätt i kraft efter tabellens datum. Kontrollera i Finlex.",
      en: "The bill may have become law since the date of the table. Look it up in Finlex."))

  package static let cues = [proposed]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    // Texts whose bill is told.
    var told: Set<SourceRange> = []
    for cited in context.reading.statutes {
      if let act = context.statute(of: cited) {
        guard let day = act.inForce, act.isYetToCome(on: context.day),
          !(act.partlyFrom.map { $0 <= context.day } ?? false), !context.isMismatch(cited),
          !tellsFuture(cited)
        else { continue }
        let range = context.range(of: cited)
        findings.report(
          about, at: range, severity: act.confidence.isCertain ? nil : .info,
          ["name": act.citation, "inForce": day.phrase],
          because: [.cites(act, at: range), .judged(on: context.day)])
      } else if cited.number == nil,
        let bill = cited.name.flatMap({ context.law.bill(named: $0) }), !tellsFuture(cited)
      {
        told.insert(cited.text.text.range)
        report(bill, at: context.range(of: cited), &findings)
      }
    }
    for mention in context.mentions(of: proposed) {
      guard patterns.indices.contains(mention.pattern), !future.stand(in: mention.sentence),
        told.insert(mention.text.text.range).inserted
      else { continue }
      report(patterns[mention.pattern].bill, at: context.range(of: mention), &findings)
    }
  }

  /// Whether the sentence itself says that the act is only to come.
  private static func tellsFuture(_ cited: CitedStatute) -> Bool {
    !cited.isReference && future.stand(in: cited.sentence)
  }

  private static func report(
    _ bill: Bill, at range: SourceRange, _ findings: inout RuleFindings
  ) {
    findings.report(
      about, at: range, severity: bill.confidence.isCertain ? nil : .info,
      [
        "name": Phrase(fi: bill.name, sv: bill.swedishName, en: bill.englishName),
        "inForce": Phrase(fi: bill.number, sv: bill.swedishNumber, en: bill.number),
      ],
      because: [
        .fact(
          Phrase(
            fi: "Taulukon mukaan tämä on vasta lakiesitys.",
            sv: "Enligt tabellen är detta än så länge ett lagförslag.",
            en: "According to the table this is still a bill."), at: range)
      ])
  }

  /// The English names of bills, and their numbers: a reader may know a bill by these alone.
  private static let patterns = LawBook.standard.bills.flatMap { bill in
    [bill.englishName, "=\(bill.number)", "=\(bill.swedishNumber)"].filter { $0.count > 1 }
      .map { (text: $0.lowercased(), bill: bill) }
  }

  private static let proposed = Cues(patterns.map(\.text))

  private static let future = Cues([
    "=tulee voimaan", "=tulevat voimaan", "=tullessa voimaan", "=astuu voimaan", "voimaantulo",
    "=tullut voimaan", "lakiesity", "=hallituksen esity", "valmistel", "=tuleva", "=tulevan",
    "=träder", "=trätt", "ikraftträd", "proposition", "lagförslag", "=kommande",
    "enters into force",
    "=enter into force", "=bill", "=bills",
  ])
}

extension Bill {
  /// "RP 169/2025".
  fileprivate var swedishNumber: String {
    number.hasPrefix("HE") ? "RP" + number.dropFirst(2) : number
  }
}
