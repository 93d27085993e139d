import Diagnostics
import NoticeModel

/// A legal basis names an act but no point of Art. 6(1).
///
/// Which rights people have depends on the point (erasure, portability and objection differ between
/// (c) and (e)), so an act alone leaves them in the dark. "Statutory task", which leaves (c) or (e)
/// open, is a point of its own here and no finding.
///
/// May be wrong: the point may stand in the basis's text, which the rule does not read.
package enum BasisWithoutArticle6: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-BASIS-NO-ART6", .warning, concerns: ["legalBasis", "purposes"], item: .legalBasis,
    law: [.gdpr(13, 1, "c"), .gdpr(6, 1), .gdpr(6, 3)],
    message: Phrase(
      fi:
        "Laki on mainittu, mutta tietosuoja-asetuksen 6 artiklan 1 kohdan alakohta (a–f) puuttuu.",
      sv: "En lag nämns men led i artikel 6.1 (a–f) i dataskyddsförordningen saknas.",
      en: "A statute is named but the Art. 6(1) point (a–f) is not."),
    wrong: Phrase(
      fi: "Oikeusperuste: laki kotoutumisen edistämisestä",
      sv: "Rättslig grund: lagen om främjande av integration",
      en: "Legal basis: Act on the Promotion of Immigrant Integration"),
    advice: Phrase(
      fi:
        "6 artiklan 1 kohdan c alakohta (lakisääteinen velvoite) ja laki kotoutumisen edistämisestä (681/2023)",
      sv: "Artikel 6.1 c (rättslig förpliktelse) och lagen om främjande av integration (681/2023)",
      en: "Art. 6(1)(c) (legal obligation) and the Act on the Promotion of Integration (681/2023)"),
    why: Phrase(
      fi: "Rekisteröidyn oikeudet riippuvat siitä, mihin 6 artiklan kohtaan käsittely perustuu.",
      sv:
        "Den registrerades rättigheter beror på vilket led i artikel 6 behandlingen grundar sig på.",
      en:
        "The rights of the data subject depend on the point of Art. 6 that the processing rests on."
    ),
    caveat: Phrase(
      fi:
        "Alakohta voi olla kerrottu perusteen tekstissä, jota sääntö ei lue. Merkitse se kenttään kohta.",
      sv: "Ledet kan nämnas i grundens text, som regeln inte läser. Ange det i fältet led.",
      en:
        "The point may stand in the basis's text, which the rule does not read. Give it in the field point."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    // Not in a closure: it would copy the whole notice.
    for basis in notice.legalBases { report(basis, notice, &findings) }
    for purpose in notice.purposes.indices {
      for basis in notice.purposes[purpose].legalBases { report(basis, notice, &findings) }
    }
  }

  private static func report(
    _ basis: LegalBasis, _ notice: Notice, _ findings: inout RuleFindings
  ) {
    guard let statute = basis.statutes.first(where: { !$0.isBlank }) else { return }
    switch basis.point?.value {
    case .unstated: break
    // A word that is no point has a finding of its own.
    case nil where !basis.point.isGiven: break
    default: return
    }
    findings.report(
      about, at: statute.range,
      because: [
        .fact(
          Phrase(
            fi: "Perusteessa on säädös.", sv: "Grunden har en författning.",
            en: "The basis has a statute."), at: statute.range),
        .fact(
          Phrase(
            fi: "Alakohtaa a–f ei ole kerrottu.", sv: "Led a–f har inte angetts.",
            en: "No point from a to f is given."), at: basis.point?.range),
      ],
      proposing: proposal(for: basis, notice))
  }

  private static func proposal(for basis: LegalBasis, _ notice: Notice) -> Proposal? {
    guard basis.point == nil else { return nil }
    let gap = notice.words(
      Phrase(
        fi: "[täydennä: alakohta a–f]", sv: "[fyll i: led a–f]", en: "[fill in: point a–f]"))
    return .adding(to: basis) { $0.point = Choice(gap.first.text) }
  }
}
