import Diagnostics
import Law
import NoticeModel
import SourceText

/// A number that no known act has.
///
/// The tables have about 160 of tens of thousands of acts, so an unknown number is no fault by
/// itself. It is a warning where something speaks for a slip: the act's name is known with another
/// number, the year is yet to come, or no volume has had so many acts. A bare number without any name is told as information, for
/// the reader cannot tell either which act it is. A number that comes with a name that the tables
/// do not know is left alone, and so are decrees, treaties, acts of the Union and acts that amend
/// another.
package enum UnknownStatute: Rule {
  package static let about = RuleDescription(
    "STAT-UNKNOWN", .warning, concerns: ["legalBasis"], law: [.gdpr(12, 1)],
    message: Phrase(
      fi: "Säädöstä {number} ei tunnisteta. Tarkista numero.",
      sv: "Författningen {number} känns inte igen. Kontrollera numret.",
      en: "Statute {number} is not recognised."),
    wrong: Phrase(fi: "laki 523/2019", sv: "lag 523/2019", en: "Act 523/2019"),
    advice: Phrase(
      fi: "tietosuojalaki (1050/2018)", sv: "dataskyddslagen (1050/2018)",
      en: "Data Protection Act (1050/2018)"),
    why: Phrase(
      fi: "Väärästä numerosta lukija ei löydä lakia, johon käsittely perustuu.",
      sv: "Med fel nummer hittar läsaren inte den lag som behandlingen grundar sig på.",
      en: "With a wrong number the reader does not find the act that the processing rests on."),
    caveat: Phrase(
      fi: "Taulukossa on vain osa Suomen säädöksistä. Kirjoita numeron viereen myös lain nimi.",
      sv:
        "Tabellen har bara en del av Finlands författningar. Skriv också lagens namn vid numret.",
      en: "The table has only some of Finland's acts. Give the act's name beside the number."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    var told: Set<StatuteID> = []
    for cited in context.reading.statutes {
      guard let id = cited.number?.id, context.law.statute(id) == nil else { continue }
      let named = cited.named
      let isLate = id.year > context.asOf.year
      let isSlip = isLate || id.isBeyondVolumes || named.contains(where: \.hasNumber)
      if !isSlip, cited.hasName || amendments.stand(in: cited.sentence) { continue }
      guard told.insert(id).inserted else { continue }
      let range = context.range(of: cited)
      let meant = named.filter { $0.isInForce(on: context.day) && $0.hasNumber }
      var notes: [Note] = []
      if let citations = named.filter(\.hasNumber).citations {
        notes.append(
          Note(
            Message(
              Phrase(
                fi: "Tämän nimen tunnetut säädökset: {acts}.",
                sv: "Kända författningar med detta namn: {acts}.",
                en: "Known acts of this name: {acts}."), ["acts": citations]),
            at: range))
      }
      if isLate {
        notes.append(
          .fact(
            Phrase(
              fi: "Vuosi ei ole vielä alkanut.", sv: "Året har inte börjat ännu.",
              en: "That year has not begun."), at: range))
      }
      if id.isBeyondVolumes {
        notes.append(
          .fact(
            Phrase(
              fi: "Näin suurta numeroa ei ole minkään vuoden säädöksellä.",
              sv: "Ingen författning har haft ett så högt nummer något år.",
              en: "No act of any year has had so high a number."), at: range))
      }
      if notes.isEmpty {
        notes.append(
          .fact(
            Phrase(
              fi: "Numeron vieressä ei ole lain nimeä.", sv: "Lagens namn står inte vid numret.",
              en: "The act's name is not beside the number."), at: range))
      }
      findings.report(
        about, at: range, severity: isSlip ? .warning : .info, ["number": Phrase("\(id)")],
        because: notes,
        proposing: meant.count == 1 ? proposal(for: cited, meant[0], context) : nil)
    }
  }

  private static func proposal(
    for cited: CitedStatute, _ act: Statute, _ context: RuleContext
  ) -> Proposal? {
    guard let bytes = cited.numberBytes,
      let range = context.exactRange(of: bytes, in: cited.text.text)
    else { return nil }
    return .replacing(range, with: "\(act.id)", .review)
  }

  private static let amendments = Cues([
    "muutet", "muutos", "muuttam", "sellaisena kuin", "viimeksi", "ändrad", "ändring", "ändrat",
    "sådan den lyder", "amend", "asetu", "förordning", "decree", "sopimu", "fördrag", "treaty",
    "päätös", "päätök", "beslut",
  ])
}
