import Diagnostics
import Law
import NoticeModel

/// The name and the number that stand together are of different acts.
///
/// Acts of one name (kotoutumislaki 1386/2010 and 681/2023) and numbers of several years (380/1987
/// and 380/2023) are told apart: only a number that no act of the name has or had is a finding.
package enum StatuteNameMismatch: Rule {
  package static let about = RuleDescription(
    "STAT-NAME-NUMBER-MISMATCH", .error, concerns: ["legalBasis"],
    law: [.gdpr(13, 1, "c"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Säädöksen nimi ja numero eivät vastaa toisiaan: {name} – {number}.",
      sv: "Författningens namn och nummer stämmer inte överens: {name} – {number}.",
      en: "Statute name and number do not match: {name} – {number}."),
    wrong: Phrase(
      fi: "Tietosuojalaki (523/1999)", sv: "Dataskyddslagen (523/1999)",
      en: "Tietosuojalaki (523/1999)"),
    advice: Phrase(
      fi: "Tietosuojalaki (1050/2018)", sv: "Dataskyddslagen (1050/2018)",
      en: "Tietosuojalaki (1050/2018)"),
    why: Phrase(
      fi: "Lukija ei tiedä, kumpaan lakiin käsittely perustuu.",
      sv: "Läsaren vet inte vilken av lagarna behandlingen grundar sig på.",
      en: "The reader does not know which of the two acts the processing rests on."),
    caveat: Phrase(
      fi: "Lain nimi on voinut muuttua. Taulukko ei tunne kaikkia vanhoja nimiä.",
      sv: "Lagens namn kan ha ändrats. Tabellen känner inte till alla tidigare namn.",
      en: "The act may have had another name. The table does not know all former names."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for cited in context.reading.statutes {
      guard context.isMismatch(cited), let name = cited.name, let id = cited.number?.id,
        let numbered = context.law.statute(id)
      else { continue }
      let named = cited.named
      let isCertain =
        numbered.confidence.isCertain && named.allSatisfy(\.confidence.isCertain)
      let range = context.range(of: cited)
      let meant = LawBook.statute(among: named, on: context.day)
      var proposal: Proposal?
      if let meant, meant.hasNumber, let bytes = cited.numberBytes,
        let place = context.exactRange(of: bytes, in: cited.text.text)
      {
        proposal = .replacing(place, with: "\(meant.id)", .review)
      }
      findings.report(
        about, at: range, severity: isCertain ? nil : .warning,
        ["name": Phrase(name), "number": Phrase("\(id)")],
        because: [
          Note(
            Message(
              Phrase(
                fi: "Numerolla {number} on säädös {act}.",
                sv: "Numret {number} är författningen {act}.",
                en: "Number {number} is that of {act}."),
              ["number": Phrase("\(id)"), "act": numbered.phrase]), at: range),
          Note(
            Message(
              Phrase(
                fi: "Nimellä tunnetaan: {acts}.", sv: "Under namnet är känd: {acts}.",
                en: "Known by the name: {acts}."),
              ["acts": named.citations ?? Phrase(name)]), at: range),
        ], proposing: proposal)
    }
  }
}
