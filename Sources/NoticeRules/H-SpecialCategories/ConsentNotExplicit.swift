import Diagnostics
import NoticeModel
import SourceText

/// Special categories rest on consent alone, and nowhere is the consent said to be explicit.
///
/// Art. 9(2)(a) asks for explicit consent. Found where every legal basis that applies to the data is
/// consent, or where those of their data subjects and purposes are, and no condition of Art. 9(2) is
/// given: the condition of explicit consent, once chosen, says it itself.
///
/// May be wrong: the words "nimenomainen suostumus" anywhere in the notice are taken to speak of these
/// data. Words that only may mean health ("kuntoutus") are left to `GDPR9-UNDECLARED`.
package enum ConsentNotExplicit: Rule {
  package static let about = RuleDescription(
    "GDPR9-CONSENT-NOT-EXPLICIT", .error,
    concerns: ["specialCategories", "dataItems", "legalBasis", "purposes"], item: .legalBasis,
    law: [.gdpr(9, 2, "a")],
    message: Phrase(
      fi: "Suostumukseen perustuva {data} käsittely edellyttää nimenomaista suostumusta.",
      sv: "Behandling av {data} med stöd av samtycke förutsätter uttryckligt samtycke.",
      en: "Consent-based processing of {data} requires explicit consent."),
    wrong: Phrase(
      fi: "Peruste: suostumus. Tiedot: terveystiedot.",
      sv: "Grund: samtycke. Uppgifter: hälsouppgifter.", en: "Basis: consent. Data: health data."),
    advice: Phrase(
      fi:
        "Peruste: nimenomainen suostumus (9 artiklan 2 kohta a) – tai lakisääteinen tehtävä ja tietosuojalaki 6 §.",
      sv:
        "Grund: uttryckligt samtycke (artikel 9.2 a) – eller en lagstadgad uppgift och dataskyddslagen 6 §.",
      en:
        "Basis: explicit consent (Art. 9(2)(a)) – or a statutory task and Data Protection Act, section 6."
    ),
    why: Phrase(
      fi:
        "Tavallinen suostumus ei riitä erityisiin henkilötietoryhmiin: suostumus on annettava nimenomaisesti näihin tietoihin.",
      sv:
        "Ett vanligt samtycke räcker inte för särskilda kategorier: samtycket ska ges uttryckligen till dessa uppgifter.",
      en:
        "Ordinary consent is not enough for special categories: it must be given explicitly for these data."
    ),
    caveat: Phrase(
      fi:
        "Kunnan tehtävissä peruste on usein laki eikä suostumus. Maininta nimenomaisesta suostumuksesta missä tahansa selosteessa riittää säännölle.",
      sv:
        "I kommunens uppgifter är grunden ofta lag och inte samtycke. Att uttryckligt samtycke nämns var som helst i beskrivningen räcker för regeln.",
      en:
        "In a municipality's tasks the ground is often law, not consent. Explicit consent mentioned anywhere in the notice satisfies the rule."
    ))

  package static let cues = [words, DataWords.cues]

  private static let words = Cues([
    "nimenomai suost", "nimenomai antam suost", "nimenomai kirjalli suost",
    "uttrycklig samtyck", "uttrycklig skriftlig samtyck", "explicit consent", "explicitly consent",
    "express consent",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.specialDeclaration?.conditions.contains(where: { !$0.isBlank }) != true,
      context.mentions(of: words).isEmpty
    else { return }
    let found = context.dataItems.special.first { hit in
      hit.isCertain && consent(for: hit.group, in: notice) != nil
    }
    if let found, let consent = consent(for: found.group, in: notice) {
      report(found.term.special, at: found.range, found.note, consent, notice, &findings)
      return
    }
    // Declared in words only: the declaration speaks of all data.
    guard context.dataItems.special.isEmpty, let declaration = notice.specialDeclaration,
      let consent = consent(for: nil, of: declaration.of, in: notice)
    else { return }
    let place = notice.placeOfSpecialDeclaration
    report(
      nil, at: place,
      .fact(
        Phrase(
          fi: "Seloste kertoo erityisistä henkilötietoryhmistä.",
          sv: "Beskrivningen berättar om särskilda kategorier.",
          en: "The notice tells of special categories."), at: place), consent, notice, &findings)
  }

  private static func report(
    _ category: SpecialCategory?, at range: SourceRange, _ fact: Note, _ consent: SourceRange,
    _ notice: Notice, _ findings: inout RuleFindings
  ) {
    let data =
      category == .health
      ? Phrase(fi: "terveystietojen", sv: "hälsouppgifter", en: "health data")
      : Phrase(
        fi: "erityisiin ryhmiin kuuluvien tietojen", sv: "uppgifter i särskilda kategorier",
        en: "special categories")
    findings.report(
      about, at: range, ["data": data], because: [fact, .basis(.consent, at: consent)],
      proposing: notice.specialCategories.isAbsent
        ? .adding {
          var special = SpecialCategories()
          special.text = notice.words(
            Phrase(
              fi:
                "[täydennä: perustuuko käsittely nimenomaiseen suostumukseen vai lakiin, ja mihin tietoihin se annetaan]",
              sv:
                "[fyll i: om behandlingen bygger på uttryckligt samtycke eller på lag, och för vilka uppgifter]",
              en:
                "[fill in: whether the processing rests on explicit consent or on law, and for which data]"
            ))
          $0.specialCategories = .stated(special)
        } : nil)
  }

  private static func consent(for group: Int, in notice: Notice) -> SourceRange? {
    guard notice.dataItems.indices.contains(group) else { return nil }
    let group = notice.dataItems[group]
    return consent(for: group, of: group.of, in: notice)
  }

  /// Where the consent stands on which alone the data rest; nil where something else applies too.
  private static func consent(
    for group: DataItemGroup?, of subjects: [Reference], in notice: Notice
  ) -> SourceRange? {
    let subjects = Set(subjects.map(\.id))
    let concerns = { (of: [Reference]) in
      of.isEmpty || subjects.isEmpty || of.contains { subjects.contains($0.id) }
    }
    let used = Set(group?.purposes.map(\.id) ?? [])
    let items = Set(group?.items.map(\.id.string) ?? [])
    var bases = notice.legalBases.filter { concerns($0.of) }
    for purpose in notice.purposes where concerns(purpose.of) {
      guard used.isEmpty || used.contains(purpose.id.string) else { continue }
      guard
        purpose.dataItems.isEmpty || items.isEmpty
          || purpose.dataItems.contains(where: { items.contains($0.id) })
      else { continue }
      bases += purpose.legalBases.filter { concerns($0.of) }
    }
    guard let first = bases.first?.point,
      bases.allSatisfy({ $0.point?.value == .consent && $0.statutes.isEmpty })
    else { return nil }
    return first.range
  }
}
