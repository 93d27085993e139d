import Diagnostics
import NoticeModel
import SourceText

/// Data are kept for ever, and no ground is given.
///
/// Keeping for ever needs the appraisal decision of the National Archives (Archives Act 831/1994,
/// section 8) or a law of its own (Art. 5(1)(e), 89). Both count when an act or the decision is
/// named in the entry. Going to an archive in the end is keeping for ever too.
///
/// May be wrong: "arkistoidaan" is also said of papers that wait for their destruction.
package enum RetentionPermanent: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-PERMANENT", .warning, concerns: ["retention"], item: .retention,
    law: [
      .gdpr(5, 1, "e"), .gdpr(89),
      .act(fi: "arkistolaki", sv: "arkivlagen", en: "Archives Act", "831/1994", "8"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018",
        "4 ja 32"),
    ],
    message: Phrase(
      fi: "Pysyvälle säilytykselle ei ole mainittu perustetta (Kansallisarkiston päätös tai laki).",
      sv: "Grund för varaktig förvaring saknas (Riksarkivets beslut eller lag).",
      en:
        "No ground is given for permanent retention (a decision of the National Archives or a law)."
    ),
    wrong: Phrase(
      fi: "Tiedot säilytetään pysyvästi.", sv: "Uppgifterna förvaras varaktigt.",
      en: "Data are kept permanently."),
    advice: Phrase(
      fi: "Rekisteriote arkistoidaan pysyvästi (Kansallisarkiston seulontapäätös).",
      sv: "Registerutdraget arkiveras varaktigt (Riksarkivets gallringsbeslut).",
      en:
        "The register extract is archived permanently (appraisal decision of the National Archives)."
    ),
    why: Phrase(
      fi:
        "Henkilötietoja ei saa säilyttää pidempään kuin on tarpeen. Pysyvästi niitä saa säilyttää arkistoa varten vain Kansallisarkiston päätöksen tai lain nojalla.",
      sv:
        "Personuppgifter får inte förvaras längre än nödvändigt. Varaktigt får de förvaras för arkivändamål bara med stöd av Riksarkivets beslut eller lag.",
      en:
        "Personal data may not be kept longer than necessary. For archiving they may be kept for ever only under a decision of the National Archives or a law."
    ),
    caveat: Phrase(
      fi:
        "Jos ”arkistoidaan” tarkoittaa vain määräaikaista säilytystä arkistossa, kerro aika ja se, että tiedot sitten hävitetään.",
      sv:
        "Om ”arkiveras” bara betyder förvaring i arkiv en viss tid, ange tiden och att uppgifterna sedan förstörs.",
      en:
        "Where “archived” only means storage for a time, tell the period and that the data are then destroyed."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for entry in notice.retention {
      guard !entry.legalSource.contains(where: { !$0.isBlank }),
        let place = place(entry, context),
        !entry.hasStatement(where: { RetentionWords.permanentGround.stand(in: $0.string) })
      else { continue }
      findings.report(
        about, at: place,
        because: [
          .fact(
            Phrase(
              fi: "Kohdassa ei mainita Kansallisarkiston päätöstä eikä säädöstä.",
              sv: "Punkten nämner varken Riksarkivets beslut eller en författning.",
              en: "The entry names neither a decision of the National Archives nor an act."),
            at: entry.range)
        ],
        proposing: proposal(entry, notice))
    }
  }

  private static func proposal(_ entry: Retention, _ notice: Notice) -> Proposal? {
    guard entry.legalSource.isEmpty else { return nil }
    let gap = notice.words(
      Phrase(
        fi: "[täydennä: säädös, tai kerro tekstissä Kansallisarkiston seulontapäätös]",
        sv: "[fyll i: författning, eller ange i texten Riksarkivets gallringsbeslut]",
        en: "[fill in: act, or tell the National Archives' appraisal decision in the text]"))
    return .adding(to: entry) { $0.legalSource = [Written(gap.first.text)] }
  }

  /// Where the entry says that the data are kept for ever.
  private static func place(_ entry: Retention, _ context: RuleContext) -> SourceRange? {
    if entry.permanent?.value == .yes { return entry.permanent?.range }
    if entry.permanent?.value == .no { return nil }
    if entry.finalAction?.value == .archive { return entry.finalAction?.range }
    for text in entry.statements {
      guard let words = RetentionWords.permanent.first(in: text.string)?.range else { continue }
      let sentence = text.string.withBytes { $0.sentence(around: words) }
      if RetentionWords.denial.stand(in: text.string.bytes(sentence)) { continue }
      return context.reading.range(of: text.string.toWordEnd(words), in: text)
    }
    return nil
  }
}
