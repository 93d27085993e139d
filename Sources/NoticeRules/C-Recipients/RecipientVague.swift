import Diagnostics
import NoticeModel
import SourceText

/// A recipient is named with words that could mean anyone.
///
/// The transparency guidelines (WP260 rev.01) ask for the recipient's name or a category as exact as
/// possible: what it does, its field, its place. A name is vague when all of its words are general
/// ("muut yhteistyökumppanit"), and a sentence when it discloses to nobody more exact. Where the
/// general word is bound to a service, as in "hankkeen sidosryhmät", the reader learns something, and
/// the finding is information only.
///
/// May be wrong: the words may be a known term in a service; authorities with a statute beside them
/// are exact enough.
package enum RecipientVague: Rule {
  package static let about = RuleDescription(
    "GDPR13-1E-RECIPIENTS-VAGUE", .warning, reads: .prose, concerns: ["recipients"],
    item: .recipients, law: [.gdpr(13, 1, "e"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Vastaanottaja ”{text}” on liian epämääräinen. Nimeä taho tai tarkka ryhmä.",
      sv: "Mottagaren ”{text}” är för obestämd. Namnge aktören eller en exakt kategori.",
      en: "Recipient “{text}” is too vague. Name the body or an exact category."),
    wrong: Phrase(
      fi: "Tietoja luovutetaan yhteistyökumppaneille.",
      sv: "Uppgifter lämnas ut till samarbetspartner.",
      en: "Data are disclosed to partners."),
    advice: Phrase(
      fi: "Tietoja luovutetaan työpajapalvelun tuottajalle (palvelusopimus 2026).",
      sv: "Uppgifter lämnas ut till producenten av verkstadstjänsten (serviceavtal 2026).",
      en: "Data are disclosed to the provider of the workshop service (service contract 2026)."),
    why: Phrase(
      fi:
        "Lukijan on ymmärrettävä, kuka hänen tietojaan saa. Nimi on paras; ryhmästä kerrotaan, mitä se tekee ja missä.",
      sv:
        "Läsaren ska förstå vem som får uppgifterna. Ett namn är bäst; om en kategori anges vad den gör och var.",
      en:
        "Readers must understand who gets their data. A name is best; of a category, tell what it does and where."
    ),
    caveat: Phrase(
      fi:
        "Jos yleiseen sanaan on liitetty palvelu tai tehtävä, huomautus on vain vinkki. Ryhmän jäsenet voi kertoa myös lisätiedoissa.",
      sv:
        "Om det allmänna ordet är kopplat till en tjänst eller uppgift är anmärkningen bara ett tips. Medlemmarna i kategorin kan också anges i tilläggsuppgifterna.",
      en:
        "Where the general word is bound to a service or a task, the finding is only a hint. The members of the category may also be told in the further information."
    ))

  package static let cues = [GeneralParties.disclosing]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for recipient in notice.recipients.value ?? [] {
      guard let name = recipient.name, !name.isBlank, !isExplained(recipient) else { continue }
      let judged = GeneralParties.judge(name.first.text.string)
      guard judged != .exact else { continue }
      findings.report(
        about, at: name.range, severity: judged == .bound ? .info : .warning,
        ["text": Phrase(name.first.text.string)], because: [because(judged, name.range)],
        proposing: .replacing(
          name.range, with: placeholder(in: notice).first.text.string, .placeholder))
    }
    for mention in context.mentions(of: GeneralParties.disclosing)
    where !["rights", "publicity", "history"].contains(mention.field) {
      guard let bytes = GeneralParties.object(of: mention), !mention.isDenied,
        mention.isBeside(GeneralParties.data)
      else { continue }
      let range = context.reading.range(of: bytes, in: mention.text.text)
      findings.report(
        about, at: range, ["text": Phrase(mention.text.text.string.part(bytes))],
        because: [because(.general, range)])
    }
  }

  /// Whether the record itself says who is meant: in words that list, or by the law for authorities.
  private static func isExplained(_ recipient: Recipient) -> Bool {
    if recipient.statutes.contains(where: { !$0.isBlank }),
      recipient.name.map({ GeneralParties.areAuthorities($0.first.text.string) }) ?? false
    {
      return true
    }
    return [recipient.name, recipient.text].contains { text in
      text.map { GeneralParties.listing.stand(in: $0.first.text.string) } ?? false
    }
  }

  private static func because(_ judged: GeneralParties.Judgement, _ range: SourceRange) -> Note {
    judged == .bound
      ? .fact(
        fi: "Pääsana on yleinen, vaikka se on liitetty tehtävään.",
        sv: "Huvudordet är allmänt, även om det är kopplat till en uppgift.",
        en: "The main word is general, though bound to a task.", at: range)
      : .fact(
        fi: "Sanoista ei selviä, kuka tai millainen taho tiedot saa.",
        sv: "Orden säger inte vem eller vilket slags aktör som får uppgifterna.",
        en: "The words do not tell who, or what kind of body, gets the data.", at: range)
  }

  private static func placeholder(in notice: Notice) -> LocalizedText {
    notice.words(
      Phrase(
        fi: "[täydennä: tahon nimi tai tarkka ryhmä]",
        sv: "[fyll i: aktörens namn eller en exakt kategori]",
        en: "[fill in: the body's name or an exact category]"))
  }
}
