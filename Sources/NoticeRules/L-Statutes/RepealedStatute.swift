import Diagnostics
import Law
import NoticeModel
import SourceText

/// The notice cites an act that has been repealed.
///
/// Art. 6(3) asks for a basis in the law of the Union or the state: an act that is no longer the law
/// is none. Where a sentence speaks of former times the severity drops, and further where it speaks
/// of documents from those times, or where the act still governs what began under it. A repeal that
/// the tables are not nearly sure of is a warning.
///
/// May be wrong: a reference to old documents that does not say so.
package enum RepealedStatute: Rule {
  package static let about = RuleDescription(
    "STAT-REPEALED", .error, concerns: ["legalBasis"],
    law: [.gdpr(6, 3), .gdpr(13, 1, "c")],
    message: Phrase(
      fi: "{name} ({number}) on kumottu {repealed}. Voimassa: {replacement}.",
      sv: "{name} ({number}) har upphävts {repealed}. Gällande: {replacement}.",
      en: "{name} ({number}) was repealed on {repealed}; in force: {replacement}."),
    wrong: Phrase(
      fi: "Laki kotoutumisen edistämisestä (1386/2010)",
      sv: "Lagen om främjande av integration (1386/2010)",
      en: "Act on the Promotion of Integration (1386/2010)"),
    advice: Phrase(
      fi: "Viittaa voimassa olevaan lakiin ja tarkista pykälät: ne ovat muuttuneet.",
      sv: "Hänvisa till den gällande lagen och kontrollera paragraferna: de har ändrats.",
      en: "Cite the act in force, and check the sections: they have changed."),
    why: Phrase(
      fi: "Käsittelyn on perustuttava voimassa olevaan lakiin.",
      sv: "Behandlingen ska grunda sig på gällande lag.",
      en: "Processing must rest on law that is in force."),
    caveat: Phrase(
      fi:
        "Vanhan lain aikana syntyneistä asiakirjoista kerrottaessa viittaus voi olla oikein. Kerro silloin, että laki on kumottu.",
      sv:
        "När man berättar om handlingar från den upphävda lagens tid kan hänvisningen vara rätt. Berätta då att lagen har upphävts.",
      en:
        "Of documents that date from the old act the reference may be right. Then say that the act has been repealed."
    ))

  package static let cues = [StatuteNames.cues]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for cited in context.reading.statutes {
      guard let act = context.statute(of: cited), let repealed = act.repealed,
        act.isRepealed(on: context.day), !context.isMismatch(cited)
      else { continue }
      let successors = act.successors(in: context.law, on: context.day)
      let range = context.range(of: cited)
      findings.report(
        about, at: range, severity: severity(of: cited, act, context),
        [
          "name": act.phrase, "number": Phrase("\(act.id)"), "repealed": repealed.phrase,
          "replacement": successors.citations ?? lookUp,
        ],
        because: [.cites(act, at: range), .judged(on: context.day)],
        proposing: proposal(for: cited, act, successors, notice, context))
    }
  }

  private static func severity(
    of cited: CitedStatute, _ act: Statute, _ context: RuleContext
  ) -> Severity {
    if act.isStillApplied { return .info }
    let sentence = cited.sentence
    if daysBefore.stand(in: sentence) { return .info }
    if history.stand(in: sentence) { return documents.stand(in: sentence) ? .info : .warning }
    if cited.field == "retention", concernsOldRegister(cited, act, context) { return .info }
    return act.confidence >= .high ? .error : .warning
  }

  /// Whether the cited section kept a register of the old act, whose data are still stored.
  private static func concernsOldRegister(
    _ cited: CitedStatute, _ act: Statute, _ context: RuleContext
  ) -> Bool {
    context.law.statutoryRetention.contains { row in
      row.statute == act.id
        && cited.parts.contains { row.law.contains(" \($0.numbers.upperBound) §") }
    }
  }

  /// The new number in place of the old one; of a reference with sections, the whole, since the
  /// sections are others.
  private static func proposal(
    for cited: CitedStatute, _ act: Statute, _ successors: [Statute], _ notice: Notice,
    _ context: RuleContext
  ) -> Proposal? {
    guard successors.count == 1, let new = successors.first, new.hasNumber else { return nil }
    let hasSameName = context.law.statutes(named: act.name).contains(new)
    if cited.isReference {
      let isSwedish = notice.languages.first?.string == "sv"
      let name = (hasSameName ? cited.name : nil) ?? (isSwedish ? new.swedishName : nil) ?? new.name
      return .replacing(cited.text.text.range, with: "\(name) (\(new.id))", .review)
    }
    guard hasSameName, let number = cited.numberBytes,
      let range = context.exactRange(of: number, in: cited.text.text)
    else { return nil }
    return .replacing(range, with: "\(new.id)", .review)
  }

  private static let lookUp = Phrase(
    fi: "tarkista Finlexistä", sv: "kontrollera i Finlex", en: "look it up in Finlex")

  private static let history = Cues([
    "kumot", "aiemm", "aikaisemm", "entis", "=silloinen", "=silloisen", "=tuolloin",
    "=voimassa olleen", "=voimassa ollut", "=voimassa olleiden", "=oli =voimassa", "=vanhan lain",
    "=vanha laki", "=vanhaa lakia", "siirtymä", "upphävd", "upphävt", "=tidigare", "dåvarande",
    "=äldre lag", "övergångs", "repealed", "former", "=previous", "=earlier", "superseded",
  ])

  private static let documents = Cues([
    "asiakir", "aineisto", "merkinnä", "merkintö", "kertyn", "laadit", "syntyn", "=rekisteri",
    "=rekisterit", "handling", "uppkom", "upprätta", "anteckning", "=registret", "records",
    "documents",
  ])

  /// "Ennen 1.1.2025", "före den 1 januari 2025".
  private static let daysBefore = Cues(
    ["=ennen", "=före", "=före =den", "=before"].flatMap { word in
      (1...9).map { "\(word) \($0)" }
    })
}
