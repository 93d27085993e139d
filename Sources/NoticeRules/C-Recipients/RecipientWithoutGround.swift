import Diagnostics
import NoticeModel

/// Data are disclosed outside the controller, and the notice does not say on what ground.
///
/// A disclosure is processing too: it needs a ground in law (Art. 6(3)), and for an authority also one
/// in the Act on the Openness of Government Activities. A statute, consent, a contract or a point of
/// Art. 6 counts, in a field or in the record's words; another entry of the same recipient may give
/// it. Processors act under their contract and need none. Information only where the disclosure is
/// said not to be regular, or where another item tells the grounds of disclosures in general.
///
/// May be wrong: which units belong to the controller is told from names.
package enum RecipientWithoutGround: Rule {
  package static let about = RuleDescription(
    "GDPR13-1E-RECIPIENT-NO-BASIS", .warning,
    concerns: ["recipients", "processors", "controllers"],
    item: .recipients,
    law: [
      .gdpr(13, 1, "c"), .gdpr(13, 1, "e"), .gdpr(6, 3),
      .act(
        fi: "julkisuuslaki", sv: "offentlighetslagen",
        en: "Act on the Openness of Government Activities", "621/1999", "16, 26, 29"),
    ],
    message: Phrase(
      fi: "Luovutuksen peruste puuttuu vastaanottajalta ”{name}”.",
      sv: "Grunden för utlämnande till ”{name}” saknas.",
      en: "No ground is given for disclosure to “{name}”."),
    wrong: Phrase(
      fi: "Tietoja luovutetaan Kelalle.", sv: "Uppgifter lämnas ut till FPA.",
      en: "Data are disclosed to Kela."),
    advice: Phrase(
      fi: "Tietoja luovutetaan Kelalle (työttömyysturvalaki 1290/2002).",
      sv: "Uppgifter lämnas ut till FPA (lagen om utkomstskydd för arbetslösa 1290/2002).",
      en: "Data are disclosed to Kela (Unemployment Security Act 1290/2002)."),
    why: Phrase(
      fi:
        "Luovutuskin on käsittelyä, ja viranomainen tarvitsee siihen lain, suostumuksen tai muun perusteen. Lukijan on saatava tietää se.",
      sv:
        "Även utlämnande är behandling, och en myndighet behöver en lag, ett samtycke eller en annan grund för det. Läsaren ska få veta vilken.",
      en:
        "Disclosure is processing too, and an authority needs a law, consent or another ground for it. Readers must be told which."
    ),
    caveat: Phrase(
      fi:
        "Rekisterinpitäjän omat yksiköt tunnistetaan nimestä; merkitse vastaanottajan lajiksi sisäinen, jos nimi ei kerro sitä. Satunnaisesta luovutuksesta annetaan vain vinkki.",
      sv:
        "Den personuppgiftsansvariges egna enheter känns igen på namnet; ange slaget intern om namnet inte visar det. För ett enstaka utlämnande ges bara ett tips.",
      en:
        "The controller's own units are told from their names; state the kind internal where the name does not show it. An occasional disclosure gives only a hint."
    ))

  package static let cues = [DisclosureGrounds.disclosure]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let recipients = notice.recipients.value ?? []
    let open = recipients.filter { recipient in
      guard let name = recipient.name, !name.isBlank else { return false }
      return !DisclosureGrounds.areGiven(by: recipient) && isOutside(recipient, name)
    }
    guard !open.isEmpty else { return }
    let isToldInGeneral = context.mentions(of: DisclosureGrounds.disclosure).contains {
      ["publicity", "otherInformation", "legalBasis"].contains($0.field)
        && $0.isBeside(DisclosureGrounds.words)
    }
    // Names whose ground is told beside one of them, and then those that were told.
    var settled = Set(
      recipients.filter { DisclosureGrounds.areGiven(by: $0) }
        .compactMap { $0.name.map { PartyName($0).words } })
    let processors = PartyNames((notice.processors.value ?? []).compactMap(\.name))
    let own = context.municipality
    for recipient in open {
      guard let name = recipient.name else { continue }
      let party = PartyName(name)
      guard !own.has(unit: party), !processors.contains(party),
        settled.insert(party.words).inserted
      else { continue }
      let isMild = isToldInGeneral || recipient.regular?.value == .no
      findings.report(
        about, at: name.range, severity: isMild ? .info : .warning,
        ["name": Phrase(name.first.text.string)],
        because: [
          .fact(
            fi: "Vastaanottaja on rekisterinpitäjän ulkopuolella.",
            sv: "Mottagaren är utanför den personuppgiftsansvarige.",
            en: "The recipient is outside the controller.", at: name.range),
          .fact(
            fi: "Siitä ei kerrota säädöstä, suostumusta, sopimusta eikä muuta perustetta.",
            sv: "Ingen författning, inget samtycke, inget avtal och ingen annan grund anges.",
            en: "No statute, consent, contract or other ground is given."),
        ],
        proposing: .adding(to: recipient) {
          $0.statutes = [
            Written(
              notice.words(
                Phrase(
                  fi: "[täydennä: laki ja pykälä]", sv: "[fyll i: lag och paragraf]",
                  en: "[fill in: act and section]")
              ).first.text)
          ]
        })
    }
  }

  /// Whether the recipient is stated neither as internal, nor as a processor, nor in words that
  /// another rule finds too vague.
  private static func isOutside(_ recipient: Recipient, _ name: LocalizedText) -> Bool {
    if recipient.kind?.value == .internal || recipient.kind?.value == .processor { return false }
    // Statistics are no personal data.
    if let text = recipient.text, statistics.stand(in: text.first.text.string) { return false }
    if subjects.stand(in: name.first.text.string) { return false }
    return !name.isDenial && !SupplierWords.category.stand(in: name.first.text.string)
      && GeneralParties.judge(name.first.text.string) != .general
  }

  /// The data subject: everyone may get their own data.
  private static let subjects = Cues([
    "=asiakas", "=asiakkaalle", "=rekisteröity", "=rekisteröidylle", "=hakija", "=huoltaja",
    "=huoltajat", "=kunden", "=klienten", "=registrerade", "vårdnadshavare", "data subject",
    "=guardian", "=guardians",
  ])

  private static let statistics = Cues(["tilasto", "anonyym", "statist", "anonym"])
}
