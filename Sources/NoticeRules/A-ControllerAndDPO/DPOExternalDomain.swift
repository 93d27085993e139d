import Diagnostics
import NoticeModel
import SourceText

/// The officer's mailbox is in another organisation's domain, and the notice does not say why.
///
/// A shared or outsourced officer is allowed (Art. 37(3), 37(6)), but a reader takes the address for
/// an error. Compared with the domains of the controllers' own e-mail and web addresses, or where
/// they give none with those of the contacts; a subdomain is the same organisation. Silent where the
/// notice says with whom the officer is shared.
///
/// May be wrong: an organisation may have several domains, as after a change of name.
package enum DPOExternalDomain: Rule {
  package static let about = RuleDescription(
    "GDPR13-1B-DPO-EXTERNAL-DOMAIN", .info, concerns: ["dpo", "contacts", "controllers"],
    item: .dpo,
    law: [.gdpr(37, 3), .gdpr(37, 6)],
    message: Phrase(
      fi:
        "Tietosuojavastaavan sähköposti on toisen organisaation verkkotunnuksessa ({domain}). Kerro, jos tietosuojavastaava on yhteinen.",
      sv:
        "Dataskyddsombudets e-post finns i en annan organisations domän ({domain}). Ange om ombudet är gemensamt.",
      en:
        "The DPO's mailbox is in another organisation's domain ({domain}). State if the DPO is shared."
    ),
    wrong: Phrase(
      fi: "tietosuojavastaava N. N., n.n@naapurila.example",
      sv: "dataskyddsombud N. N., n.n@naapurila.example",
      en: "data protection officer N. N., n.n@naapurila.example"),
    advice: Phrase(
      fi: "Tietosuojavastaava (yhteinen Naapurilan kunnan kanssa): tietosuoja@naapurila.example",
      sv: "Dataskyddsombud (gemensamt med Naapurila kommun): dataskydd@naapurila.example",
      en:
        "Data protection officer (shared with the Municipality of Naapurila): privacy@naapurila.example"
    ),
    why: Phrase(
      fi:
        "Yhteinen tai ostettu tietosuojavastaava on sallittu, mutta lukija voi pitää vierasta osoitetta virheenä.",
      sv:
        "Ett gemensamt eller köpt dataskyddsombud är tillåtet, men läsaren kan ta en främmande adress för ett fel.",
      en:
        "A shared or outsourced officer is allowed, but readers may take a foreign address for an error."
    ),
    caveat: Phrase(
      fi: "Organisaatiolla voi olla useita verkkotunnuksia, esimerkiksi nimenmuutoksen jälkeen.",
      sv: "En organisation kan ha flera domäner, till exempel efter ett namnbyte.",
      en: "An organisation may have several domains, for example after a change of name."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let officer = notice.effectiveDPO, !officer.isSaidToBeShared,
      let email = officer.email, let domain = email.value?.domain
    else { return }
    // The contacts' addresses stand in where the controller gives none.
    var own = notice.controllers.flatMap { [$0.email?.value?.domain, $0.url?.value?.host] }
    if own.allSatisfy({ $0 == nil }) {
      own = notice.contacts.filter { !$0.isDataProtectionOfficer }.map { $0.email?.value?.domain }
    }
    let comparable = own.compactMap(\.self).filter { isPlaceholder($0) == isPlaceholder(domain) }
    guard !comparable.isEmpty, !comparable.contains(where: { isSame($0, domain) }) else { return }
    findings.report(
      about, at: email.text.rangeOfLast(domain.utf8.count), ["domain": Phrase(domain)],
      because: [reason(comparable[0], notice)],
      proposing: notice.dpo.flatMap { own in
        own.sharedWith == nil && notice.buriedDPO == nil
          ? .adding(to: own) {
            $0.sharedWith = notice.words(
              Phrase(
                fi: "[täydennä: kenen kanssa tietosuojavastaava on yhteinen]",
                sv: "[fyll i: med vem dataskyddsombudet är gemensamt]",
                en: "[fill in: with whom the officer is shared]"))
          } : nil
      })
  }

  private static func reason(_ own: String, _ notice: Notice) -> Note {
    let place =
      notice.controllers.lazy.compactMap { $0.email?.range ?? $0.url?.range }.first
      ?? notice.contacts.lazy.compactMap { $0.email?.range }.first
    return Note(
      Message(
        Phrase(
          fi: "Rekisterinpitäjän oma verkkotunnus on {own}.",
          sv: "Den personuppgiftsansvariges egen domän är {own}.",
          en: "The controller's own domain is {own}."), ["own": Phrase(own)]),
      at: place)
  }

  /// A name of the domain reserved for examples (RFC 2606) belongs to no organisation.
  private static func isPlaceholder(_ domain: String) -> Bool { domain.ends(in: ".example") }

  /// Whether one domain is the other, or a part of it.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let a = a.hasPrefix("www.") ? String(a.dropFirst(4)) : a
    return a == b || isPart(a, of: b) || isPart(b, of: a)
  }

  private static func isPart(_ part: String, of domain: String) -> Bool {
    guard part.utf8.count > domain.utf8.count, part.ends(in: domain) else { return false }
    return part.utf8.dropLast(domain.utf8.count).last == UInt8(ascii: ".")
  }
}
