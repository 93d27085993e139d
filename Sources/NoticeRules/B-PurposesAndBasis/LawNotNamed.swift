import Diagnostics
import NoticeModel
import SourceText

/// A legal obligation or a public task is the basis, and no law is named.
///
/// Points (c) and (e) need a basis in Union or national law (Art. 6(3)); the GDPR itself is none.
/// "Statutory task" is one of the two, whichever it is. A warning where a statute stands elsewhere in
/// the notice but not with the basis, or where the basis has only section 4 of the Data Protection Act,
/// which names no task; its points on research and archives need none. Access control and side
/// services often have no act of their own: there section 4 is enough, unless the notice calls the
/// service a statutory task.
///
/// May be wrong: a law named in words that the rule does not know.
package enum LawNotNamed: Rule {
  package static let about = RuleDescription(
    "GDPR6-3-LAW-NOT-NAMED", .error, concerns: ["legalBasis", "purposes"], item: .legalBasis,
    law: [
      .gdpr(6, 3), .gdpr(13, 1, "c"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "4"),
    ],
    message: Phrase(
      fi: "Lakisääteinen velvoite tai yleinen etu on mainittu, mutta lakia ei ole nimetty.",
      sv: "Rättslig förpliktelse eller allmänt intresse nämns men lagen har inte angetts.",
      en: "Legal obligation or public interest is claimed but no law is named."),
    wrong: Phrase(
      fi: "Peruste: lakisääteinen tehtävä", sv: "Grund: lagstadgad uppgift",
      en: "Basis: statutory task"),
    advice: Phrase(
      fi: "Peruste: lakisääteinen velvoite; perusopetuslaki (628/1998)",
      sv: "Grund: rättslig förpliktelse; lagen om grundläggande utbildning (628/1998)",
      en: "Basis: legal obligation; Basic Education Act (628/1998)"),
    why: Phrase(
      fi: "Lain nimestä lukija voi itse tarkistaa, mitä kunnan on tehtävä ja miksi.",
      sv: "Med lagens namn kan läsaren själv kontrollera vad kommunen ska göra och varför.",
      en: "With the law's name readers can check for themselves what must be done and why."),
    caveat: Phrase(
      fi:
        "Varoitus, jos laki mainitaan muualla kuin perusteessa tai jos perusteessa on vain tietosuojalain 4 §.",
      sv:
        "En varning om en lag nämns på annat ställe än i grunden eller om grunden bara har dataskyddslagen 4 §.",
      en:
        "A warning where a statute is cited elsewhere than with the basis, or where the basis has only section 4 of the Data Protection Act."
    ))

  /// Names of acts in prose, as compounds and with their number.
  private static let acts = Cues([
    "~slaki", "~olaki", "~ulaki", "~ilaki", "~tolaki", "~nlaki", "~ntalaki", "~jalaki", "~ävälaki",
    "~slain^e", "~olain^e", "~ulain^e", "~ilain^e", "~tolain^e", "~jalain^e", "~ntalain^e",
    "~slakia", "~slaissa", "~olaissa", "~asetuksen", "laki kotoutu", "laki kuntout", "laki työ",
    "laki varhais", "laki yleis", "laki sosiaal", "laki viranom", "laki vapaa", "laki ammat",
    "laki kunna", "laki kunti", "laki yksityis", "laki julki", "laki oppi",
    "lain kotoutu", "lain kuntout", "lain työ", "lain varhais", "lain yleis", "lain sosiaal",
    "~slagen", "~dlagen", "~gslag", "lag om", "lagen om", "lagen angående", "~tlagen", "~nlagen",
    "act on", "~ act", "education act", "welfare act", "care act", "act of",
  ])
  /// Law that names no task.
  private static let general = Cues([
    "tietosuojala", "tietosuoja asetu", "henkilötietola", "dataskyddslag", "dataskyddsförordn",
    "data protection act", "data protection regulation", "gdpr", "2016/679",
  ])

  package static var cues: [Cues] { [acts] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isUnnamed = { (basis: LegalBasis) in
      guard let point = basis.point?.value else { return false }
      return needsLaw(point) && !namesLaw(basis)
    }
    guard notice.firstLegalBasis(where: isUnnamed) != nil else { return }
    let elsewhere = placeOfLaw(notice, context)
    let isSurveillance =
      notice.place(of: .surveillance, in: ["purposes", "register", "title"], context) != nil
    for basis in notice.legalBases where isUnnamed(basis) {
      report(basis, mayLackTask: false, elsewhere, notice, &findings)
    }
    for purpose in notice.purposes {
      let mayLackTask =
        isSurveillance || purpose.statutoryTask?.value == .no
        || (context.statutoryTasks.isSideService(purpose) && purpose.statutoryTask?.value != .yes)
      for basis in purpose.legalBases where isUnnamed(basis) {
        report(basis, mayLackTask: mayLackTask, elsewhere, notice, &findings)
      }
    }
  }

  /// Whether the basis itself has a law, in its statutes or in its words.
  private static func namesLaw(_ basis: LegalBasis) -> Bool {
    if basis.statutes.contains(where: { !$0.isBlank && !$0.isGeneral(general) }) { return true }
    // Research, statistics, archives and data on office holders: section 4 is all the law there is.
    if basis.statutes.contains(where: \.isSection4ForItself) { return true }
    return basis.text?.variants.contains {
      acts.stand(in: $0.text.string) && !isGeneral($0.text)
    } ?? false
  }

  private static func report(
    _ basis: LegalBasis, mayLackTask: Bool, _ elsewhere: SourceRange?, _ notice: Notice,
    _ findings: inout RuleFindings
  ) {
    guard let point = basis.point, let value = point.value else { return }
    let section4 = basis.statutes.first { $0.isDataProtectionAct }
    let hasSection4 = section4 != nil
    if hasSection4, mayLackTask { return }
    let because: Note =
      if hasSection4 {
        .fact(
          Phrase(
            fi: "Tietosuojalain 4 § ei kerro, mistä tehtävästä on kyse.",
            sv: "Dataskyddslagen 4 § säger inte vilken uppgift det gäller.",
            en: "Section 4 of the Data Protection Act does not say which task it is."),
          at: section4?.range)
      } else if let elsewhere {
        .fact(
          Phrase(
            fi: "Säädös mainitaan täällä, ei perusteen yhteydessä.",
            sv: "En författning nämns här, inte vid grunden.",
            en: "A statute is cited here, not with the basis."), at: elsewhere)
      } else {
        .fact(
          Phrase(
            fi: "Selosteessa ei ole yhtään säädöstä.",
            sv: "Beskrivningen nämner ingen författning.",
            en: "The notice cites no statute."))
      }
    findings.report(
      about, at: point.range,
      severity: hasSection4 || elsewhere != nil ? .warning : .error,
      because: [.basis(value, at: point.range), because],
      proposing: basis.statutes.isEmpty
        ? .adding(to: basis) {
          let gap = notice.words(
            Phrase(
              fi: "[täydennä: lain nimi ja numero]", sv: "[fyll i: lagens namn och nummer]",
              en: "[fill in: the act's name and number]"))
          $0.statutes = [Written(gap.first.text)]
        } : nil)
  }

  private static func needsLaw(_ point: LegalBasisPoint) -> Bool {
    switch point {
    case .legalObligation, .publicTask, .statutoryTask: true
    default: false
    }
  }

  private static func isGeneral(_ text: Text) -> Bool {
    // Another act may stand beside the general one; the statute's number tells.
    general.stand(in: text.string) && !text.string.utf8.contains(UInt8(ascii: "("))
  }

  /// Where the notice cites a statute, other than the general ones.
  private static func placeOfLaw(_ notice: Notice, _ context: RuleContext) -> SourceRange? {
    if let statute = notice.firstStatute(where: { !$0.isBlank && !$0.isGeneral(general) }) {
      return statute.range
    }
    let mention = context.mentions(of: acts).first { !general.stand(in: $0.words) }
    return mention.map { context.range(of: $0) }
  }
}

extension Written<StatuteReference> {
  /// The GDPR, the Data Protection Act or the old Personal Data Act: none of them gives a task.
  fileprivate func isGeneral(_ words: Cues) -> Bool {
    guard let act = value?.act else { return words.stand(in: text.string) }
    return act.isEU
      ? (act.number == 679 && act.year == 2016)
      : isDataProtectionAct || (act.number == 523 && act.year == 1999)
  }

  /// Section 4, point 1, 3 or 4 of the Data Protection Act.
  fileprivate var isSection4ForItself: Bool {
    guard isDataProtectionAct, let parts = value?.parts else { return false }
    return parts.contains { part in
      part.kind == .section && part.numbers.canonical == "4"
        && [1, 3, 4].contains(part.point?.first.number ?? 0)
    }
  }

  fileprivate var isDataProtectionAct: Bool {
    if let act = value?.act { return act.number == 1050 && act.year == 2018 && !act.isEU }
    let name = text.string.lowercased()
    return name.hasPrefix("tietosuojala") || name.hasPrefix("dataskyddslag")
      || name.hasPrefix("data protection act")
  }
}
