import Diagnostics
import Law
import NoticeModel
import SourceText

/// A section is cited as the ground of something that it is not about.
///
/// Read are the legal bases. What sections are about is known of a few acts only.
///
/// May be wrong: the register may be kept for just that matter; the purposes' words tell, where
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
    // Asked once for each list of words, however many citations there are.
    var answers: [[String]: Bool] = [:]
    func purposesHave(_ stems: [String]) -> Bool {
      if stems.isEmpty { return false }
      if let answer = answers[stems] { return answer }
      let answer = notice.purposes(have: stems)
      answers[stems] = answer
      return answer
    }
    for cited in context.reading.statutes {
      guard fields.contains(cited.field), !cited.parts.isEmpty,
        let act = context.statute(of: cited), !context.isMismatch(cited)
      else { continue }
      for topic in context.law.topics(of: act.id) where topic.isNoBasis {
        let parts = cited.parts.filter { part in
          part.isChapter
            ? topic.chapter.map(part.numbers.contains) ?? false
            : !(part.hasLetter && topic.sections?.count == 1)
              && topic.sections?.overlaps(part.numbers) ?? false
        }
        guard let part = parts.first, !purposesHave(topic.unless) else { continue }
        let range = context.range(of: cited)
        findings.report(
          about, at: range, severity: topic.confidence.isCertain ? nil : .info,
          [
            "ref": Phrase("\(act.id) \(part.words)"),
            "topic": Phrase(fi: topic.topic.fi, sv: topic.topic.sv, en: topic.topic.en),
          ],
          because: [.cites(act, at: range)])
        break
      }
    }
  }

  private static let fields: Set<String> = ["legalBasis", "purposes"]
}

extension Notice {
  /// Whether the words of a purpose, or the register's name, have some stems.
  fileprivate func purposes(have stems: [String]) -> Bool {
    let cues = Cues(stems)
    let texts = purposes.compactMap(\.text) + [register?.name].compactMap { $0 }
    return texts.contains { text in text.variants.contains { cues.stand(in: $0.text.string) } }
  }
}
