import Diagnostics
import NoticeModel
import SourceText

/// A public authority makes a transfer depend on the data subject's consent.
///
/// The derogations of Art. 49(1)(a)–(c) do not apply to what public authorities do in the exercise of
/// their public powers (Art. 49(3)); outside these they may. A warning where consent or permission is
/// a condition in words, as in "ei siirretä ilman kirjallista lupaa"; an error where an actual
/// transfer has no other mechanism and all purposes that it may serve are stated to be statutory
/// tasks. Silent where all of them are stated to be none.
///
/// May be wrong: whether public powers are exercised is not told by the purposes alone.
package enum ConsentTransfer: Rule {
  package static let about = RuleDescription(
    "GDPR49-3-CONSENT-TRANSFER", .warning, concerns: ["transfers", "controllers", "purposes"],
    item: .transfers, law: [.gdpr(49, 1, "a"), .gdpr(49, 3)],
    message: Phrase(
      fi:
        "Viranomainen ei voi julkista valtaa käyttäessään perustaa siirtoa rekisteröidyn lupaan (49 art. 3 kohta).",
      sv:
        "En myndighet kan inte vid myndighetsutövning grunda en överföring på den registrerades tillstånd (artikel 49.3).",
      en:
        "A public authority exercising public powers cannot base transfers on consent (Art. 49(3))."
    ),
    wrong: Phrase(
      fi: "Tietoja ei siirretä ETA:n ulkopuolelle ilman asiakkaan kirjallista lupaa.",
      sv: "Uppgifter överförs inte utanför EES utan klientens skriftliga tillstånd.",
      en: "Data are not transferred outside the EEA without the client's written permission."),
    advice: Phrase(
      fi: "Tietoja ei siirretä EU-/ETA-alueen ulkopuolelle.",
      sv: "Uppgifter överförs inte utanför EU/EES.",
      en: "Data are not transferred outside the EU/EEA."),
    why: Phrase(
      fi:
        "Suostumus ei ole viranomaisen siirtoperuste, kun se käyttää julkista valtaa. Joko tietoja ei siirretä, tai siirrolla on muu peruste.",
      sv:
        "Samtycke är inte en överföringsgrund för en myndighet som utövar offentlig makt. Antingen överförs inga uppgifter, eller så finns det en annan grund.",
      en:
        "Consent is no ground of transfer for an authority that exercises public powers. Either nothing is transferred, or there is another mechanism."
    ),
    caveat: Phrase(
      fi:
        "Vapaaehtoisessa palvelussa, jossa ei käytetä julkista valtaa, suostumus voi kelpuuttaa yksittäisen siirron. Merkitse tarkoitus silloin muuksi kuin lakisääteiseksi tehtäväksi.",
      sv:
        "I en frivillig tjänst utan myndighetsutövning kan samtycke räcka för en enskild överföring. Ange då att ändamålet inte är en lagstadgad uppgift.",
      en:
        "In a voluntary service without public powers, consent may do for a single transfer. State then that the purpose is not a statutory task."
    ))

  package static let cues = [TransferWords.outside]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority else { return }
    switch notice.transfers {
    case .stated(let transfers):
      // Thousands of both are no notice: the time must stay linear.
      guard transfers.count * notice.purposes.count <= 100_000 else { break }
      for transfer in transfers { check(transfer, notice, context, &findings) }
    case .none(let text, _):
      guard let text, !isOutsidePublicPowers(notice.purposes) else { return }
      for variant in text.variants {
        if let range = consent(in: variant.text, context) {
          report(
            at: range, .warning, notice, &findings,
            proposing: variant.text.isOneSentence
              ? .replacing(
                variant.text.range, with: notice.words(about.advice).first.text.string, .review)
              : nil)
          break
        }
      }
    case .absent, .notApplicable, .unknown:
      break
    }
    guard !isOutsidePublicPowers(notice.purposes) else { return }
    let other = context.mentions(of: TransferWords.outside).first {
      !["transfers", "history", "rights"].contains($0.field)
        && $0.isBeside(TransferWords.consent) && !$0.isBeside(others)
    }
    if let other { report(at: context.range(of: other), .warning, notice, &findings) }
  }

  private static func check(
    _ transfer: Transfer, _ notice: Notice, _ context: RuleContext,
    _ findings: inout RuleFindings
  ) {
    guard transfer.country?.value?.isInEEA != true else { return }
    let purposes = notice.purposes.filter { purpose in
      transfer.of.isEmpty || purpose.of.isEmpty
        || purpose.of.contains { group in transfer.of.contains { $0.id == group.id } }
    }
    guard !isOutsidePublicPowers(purposes) else { return }
    let isMechanism = transfer.mechanism?.value == .explicitConsent
    let words = [transfer.safeguard, transfer.text].compactMap(\.self)
      .lazy.compactMap { consent(in: $0.first.text, context) }.first
    guard let range = isMechanism ? transfer.mechanism?.range : words else { return }
    let hasOther =
      !isMechanism && transfer.mechanism.isGiven || transfer.says(TransferWords.clauses)
      || transfer.says(TransferWords.adequacy)
    let isStatutory =
      !purposes.isEmpty && purposes.allSatisfy { $0.statutoryTask?.value == .yes }
    report(at: range, isStatutory && !hasOther ? .error : .warning, notice, &findings)
  }

  private static func report(
    at range: SourceRange, _ severity: Severity, _ notice: Notice,
    _ findings: inout RuleFindings, proposing proposal: Proposal? = nil
  ) {
    var reasons: [Note] = [
      .fact(
        fi: "Siirto riippuu tässä rekisteröidyn luvasta.",
        sv: "Här beror överföringen på den registrerades tillstånd.",
        en: "The transfer depends here on the data subject's permission.", at: range),
      .authority(notice),
    ]
    if severity == .error, let task = notice.purposes.compactMap(\.statutoryTask).first {
      reasons.append(
        .fact(
          fi: "Tarkoitus on merkitty lakisääteiseksi tehtäväksi.",
          sv: "Ändamålet är markerat som en lagstadgad uppgift.",
          en: "The purpose is marked as a statutory task.", at: task.range))
    }
    findings.report(about, at: range, severity: severity, because: reasons, proposing: proposal)
  }

  /// Where a text makes a transfer depend on consent.
  private static func consent(in text: Text, _ context: RuleContext) -> SourceRange? {
    guard let found = TransferWords.consent.first(in: text.string), !others.stand(in: text.string)
    else { return nil }
    let end = text.string.withBytes { $0.wordEnd(found.range.upperBound) }
    return context.reading.range(of: found.range.lowerBound..<end, in: text)
  }

  /// Whether the notice says of all purposes that they are no statutory tasks.
  private static func isOutsidePublicPowers(_ purposes: [Purpose]) -> Bool {
    !purposes.isEmpty && purposes.allSatisfy { $0.statutoryTask?.value == .no }
  }

  /// The permission of an authority, and consent that changes nothing.
  private static let others = Cues([
    "valtuutetun luva", "viranomaisen luva", "viranomaisen lupa", "=edes", "dataombudsmannens",
    "myndighetens tillstånd", "=inte =ens", "ombudsman", "=not =even",
  ])
}

extension Text {
  /// Whether no full stop is followed by more words.
  fileprivate var isOneSentence: Bool { string.split(separator: ".").count < 2 }
}
