import Diagnostics
import NoticeModel

/// The data protection officer decides on the register that he or she is to watch over.
///
/// Art. 38(6) forbids tasks that conflict with the officer's: a role that decides on the purposes and
/// means of the same processing (WP243, 3.5). Found where the officer's name is also that of a contact
/// who decides (by `decides`, or by a role such as "rekisterin vastuuhenkilö"), or of a person given as
/// controller, or where one contact holds both roles.
///
/// May be wrong: "vastuuhenkilö" sometimes means only the one who answers questions; say
/// `decides: no` then.
package enum DPOConflict: Rule {
  package static let about = RuleDescription(
    "GDPR38-6-DPO-CONFLICT", .warning, concerns: ["dpo", "contacts", "controllers"], item: .dpo,
    law: [.gdpr(38, 6)],
    message: Phrase(
      fi:
        "Tietosuojavastaava on sama henkilö kuin rekisterin vastuuhenkilö (”{name}”). Tarkista eturistiriita.",
      sv:
        "Dataskyddsombudet är samma person som registrets ansvarsperson (”{name}”). Kontrollera intressekonflikten.",
      en:
        "The DPO is the same person as the one responsible for the register (“{name}”); check the conflict of interest."
    ),
    wrong: Phrase(
      fi: "Vastuuhenkilö ja tietosuojavastaava: N. N.",
      sv: "Ansvarsperson och dataskyddsombud: N. N.",
      en: "Person responsible and data protection officer: N. N."),
    advice: Phrase(
      fi: "Vastuuhenkilö: palvelujohtaja; tietosuojavastaava: eri henkilö",
      sv: "Ansvarsperson: servicedirektören; dataskyddsombud: en annan person",
      en: "Person responsible: service director; data protection officer: someone else"),
    why: Phrase(
      fi:
        "Tietosuojavastaava valvoo käsittelyä. Hän ei voi itse päättää saman käsittelyn tarkoituksista ja keinoista.",
      sv:
        "Dataskyddsombudet övervakar behandlingen. Ombudet kan inte själv bestämma om ändamålen och medlen för samma behandling.",
      en: "The officer watches over the processing and cannot decide on its purposes and means."),
    caveat: Phrase(
      fi:
        "Päätösvalta päätellään roolin nimestä, jos sitä ei ole kerrottu. Jos vastuuhenkilö vain vastaa kysymyksiin, kirjoita ”päättää: ei”.",
      sv:
        "Beslutanderätten sluts av rollens namn om den inte anges. Om ansvarspersonen bara svarar på frågor, skriv ”beslutar: nej”.",
      en:
        "The power to decide is told from the role's name where it is not stated. If the person only answers questions, write “decides: no”."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let both = notice.contacts.first(where: {
      $0.isDataProtectionOfficer && $0.decidesOnRegister
    }),
      let label = both.label
    {
      findings.report(
        about, at: label.range, ["name": Phrase(label.string)],
        because: [
          .fact(
            Phrase(
              fi: "Sama yhteyshenkilö on tietosuojavastaava ja päättää rekisteristä.",
              sv: "Samma kontaktperson är dataskyddsombud och beslutar om registret.",
              en: "The same contact is the officer and decides on the register."),
            at: both.decides?.range ?? label.range)
        ])
      return
    }
    guard let officer = notice.effectiveDPO?.name, !officer.isBlank else { return }
    let contact = notice.contacts.first { $0.decidesOnRegister && isSame($0.name, officer) }
    let controller = notice.controllers.first {
      $0.isPerson && isSame($0.name?.first.text, officer)
    }
    guard let name = contact?.name ?? controller?.name?.first.text else { return }
    findings.report(
      about, at: officer.range, ["name": Phrase(officer.string)],
      notes: [
        Note(
          Message(
            Phrase(
              fi: "Sama nimi on tässä.", sv: "Samma namn finns här.", en: "The same name is here.")),
          at: name.range)
      ],
      because: [
        .fact(
          Phrase(
            fi: "Tämä henkilö päättää rekisteristä.", sv: "Den här personen beslutar om registret.",
            en: "This person decides on the register."),
          at: contact?.decides?.range ?? contact?.role?.range ?? name.range)
      ])
  }

  /// Whether two names have the same words, whatever their capitals and spaces.
  private static func isSame(_ a: Text?, _ b: Text) -> Bool {
    let words = { (text: Text) in
      text.string.lowercased().split(whereSeparator: \.isWhitespace)
    }
    return a.map { words($0) == words(b) } ?? false
  }
}
