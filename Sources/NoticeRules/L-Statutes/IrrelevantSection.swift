import Diagnostics
import Law
import NoticeModel
import SourceText

/// A section is cited as the ground of something that it is not about.
///
/// Read are the legal bases. What sections are about is known of a few acts only. A section on
/// reimbursements is the ground of applying for them, and of no other purpose.
///
/// May be wrong: the register may be kept for just that matter; the purpose's words tell, where
/// they name it.
package enum IrrelevantSection: Rule {
  package static let about = RuleDescription(
    "STAT-SECTION-IRRELEVANT", .warning, concerns: ["legalBasis", "purposes"], item: nil,
    law: [.gdpr(6, 3)],
    message: Phrase(
      fi: "Viitattu kohta ({ref}) koskee: {topic}. Tarkista, onko se käsittelyn peruste.",
      sv: "Hänvisningen ({ref}) gäller: {topic}. Kontrollera om den är grund för behandlingen.",
      en: "The cited provision ({ref}) concerns {topic}; check."),
    wrong: Phrase(
      fi: "Peruste: laki kotoutumisen edistämisestä (1386/2010) 6 luku",
      sv: "Grund: lagen om främjande av integration (1386/2010) 6 kap.",
      en: "Basis: Act on the Promotion of Integration (1386/2010), chapter 6"),
    advice: Phrase(
      fi: "Viittaa säännökseen, jossa tehtävästä säädetään.",
      sv: "Hänvisa till den bestämmelse som föreskriver uppgiften.",
      en: "Cite the provision that lays down the task."),
    why: Phrase(
      fi: "Perusteen on oltava säännös, joka antaa tehtävän tai oikeuden käsitellä tietoja.",
      sv:
        "Grunden ska vara en bestämmelse som ger uppgiften eller rätten att behandla uppgifter.",
      en: "The basis must be a provision that gives the task or the right to process data."),
    caveat: Phrase(
      fi: "Rekisteri voi koskea juuri tätä asiaa. Kerro se silloin tarkoituksessa.",
      sv: "Registret kan gälla just den här saken. Berätta det då i ändamålet.",
      en: "The register may be kept for just this matter. Then say so in the purpose."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    lazy var owners = notice.purposesByText
    // Asked once for each list of words and purpose, however many citations there are.
    var answers: [Question: Bool] = [:]
    func purposes(_ purpose: Int?, have stems: [String]) -> Bool {
      if stems.isEmpty { return false }
      let question = Question(purpose: purpose, stems: stems)
      if let answer = answers[question] { return answer }
      let answer = notice.purposes(purpose, have: stems)
      answers[question] = answer
      return answer
    }
    for cited in context.reading.statutes {
      guard cited.field == "legalBasis" || cited.field == "purposes", !cited.parts.isEmpty,
        let act = context.statute(of: cited), !context.isMismatch(cited)
      else { continue }
      for topic in context.law.topics(of: act.id) where topic.isNoBasis {
        let parts = cited.parts.filter { part in
          part.isChapter
            ? topic.chapter.map(part.numbers.contains) ?? false
            : !(part.hasLetter && topic.sections?.count == 1)
              && topic.sections?.overlaps(part.numbers) ?? false
        }
        guard let part = parts.first,
          !purposes(owners[cited.text.text.range], have: topic.unless)
        else { continue }
        let range = context.range(of: cited)
        findings.report(
          about, at: range, severity: topic.confidence.isCertain ? nil : .info,
          [
            "ref": Phrase("\(act.id) \(part.words)"),
            "topic": topic.topic.phrase,
          ],
          because: [.cites(act, at: range)])
        break
      }
    }
  }

  /// Whether a purpose, or any where none is given, is about what some words name.
  private struct Question: Hashable {
    let purpose: Int?
    let stems: [String]
  }
}

extension Notice {
  /// The purpose, by its number, of each text that its legal bases have.
  fileprivate var purposesByText: [SourceRange: Int] {
    var owners: [SourceRange: Int] = [:]
    for (number, purpose) in purposes.enumerated() {
      // A purpose without words tells nothing of its own.
      guard let text = purpose.text, !text.isBlank else { continue }
      for basis in purpose.legalBases {
        for statute in basis.statutes { owners[statute.range] = number }
        for variant in basis.text?.variants ?? [] { owners[variant.text.range] = number }
      }
    }
    return owners
  }

  /// Whether the words of a purpose, or of any where none is given, or the register's name have some
  /// stems.
  fileprivate func purposes(_ number: Int?, have stems: [String]) -> Bool {
    let cues = Cues(stems)
    let asked = number.map { [purposes[$0]] } ?? purposes
    let texts = asked.compactMap(\.text) + [register?.name].compactMap { $0 }
    return texts.contains { text in text.variants.contains { cues.stand(in: $0.text.string) } }
  }
}
