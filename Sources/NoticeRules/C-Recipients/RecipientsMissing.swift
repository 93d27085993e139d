import Diagnostics
import NoticeModel
import SourceText

/// The notice is silent about recipients.
///
/// Art. 13(1)(e) asks for recipients or their categories, if any; a processor is a recipient too
/// (Art. 4(9)). An error where a system's vendor or hosting, a processor or a transfer shows that
/// someone outside gets the data, else a warning: an explicit "none" tells the reader more than
/// silence. A sentence of another item that tells of a disclosure counts too. A field that says
/// none, unknown or not applicable is not silence.
///
/// May be wrong: a vendor may supply a system that it never operates or opens.
package enum RecipientsMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1E-RECIPIENTS-MISSING", .error,
    concerns: ["recipients", "processors", "systems", "transfers"], item: .recipients,
    law: [.gdpr(13, 1, "e"), .gdpr(14, 1, "e"), .gdpr(4, 9)],
    message: Phrase(
      fi: "Henkilötietojen vastaanottajia tai vastaanottajaryhmiä ei ole kerrottu.",
      sv: "Mottagarna eller kategorierna av mottagare har inte angetts.",
      en: "Recipients or categories of recipients are not stated."),
    wrong: Phrase(
      fi: "(luovutuskohta puuttuu)", sv: "(punkten om utlämnande saknas)",
      en: "(no item on disclosures)"),
    advice: Phrase(
      fi: "Vastaanottajat: hyvinvointialue, Kela, järjestelmätoimittaja (käsittelijä)",
      sv: "Mottagare: välfärdsområdet, FPA, systemleverantören (personuppgiftsbiträde)",
      en: "Recipients: wellbeing services county, Kela, system supplier (processor)"),
    why: Phrase(
      fi:
        "Lukijan on tiedettävä, ketkä saavat hänen tietojaan. Myös käsittelijä on vastaanottaja. Jos vastaanottajia ei ole, sano se.",
      sv:
        "Läsaren ska veta vem som får uppgifterna. Även ett personuppgiftsbiträde är en mottagare. Om det inte finns mottagare, säg det.",
      en:
        "Readers must know who gets their data. A processor is a recipient too. If there are none, say so."
    ),
    caveat: Phrase(
      fi:
        "Virhe, jos toimittaja, käsittelijä tai siirto osoittaa ulkopuolisen saavan tietoja; muuten varoitus. Järjestelmän toimittaja ei aina pääse tietoihin.",
      sv:
        "Ett fel om en leverantör, ett biträde eller en överföring visar att någon utomstående får uppgifter; annars en varning. En systemleverantör har inte alltid tillgång till uppgifterna.",
      en:
        "An error where a vendor, a processor or a transfer shows that someone outside gets data; else a warning. A system's vendor does not always have access to the data."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.recipients.isAbsent else { return }
    let receiver = notice.outsideReceiver ?? disclosure(in: context)
    findings.report(
      about, at: notice.place(of: "recipients"), severity: receiver == nil ? .warning : .error,
      notes: receiver.map { [.outsideReceiver(at: $0)] } ?? [],
      because: receiver.map { [.noRecipients, .outsideReceiver(at: $0)] } ?? [.noRecipients],
      proposing: !notice.lacks("recipients")
        ? nil
        : .adding { draft in
          var recipient = Recipient()
          recipient.name = notice.words(
            Phrase(
              fi: "[täydennä: vastaanottaja tai vastaanottajaryhmä]",
              sv: "[fyll i: mottagaren eller kategorin av mottagare]",
              en: "[fill in: recipient or category of recipients]"))
          draft.recipients = .stated([recipient])
        })
  }

  /// The first sentence of another item that tells of a disclosure. What is said of public
  /// documents and of the rights is about those who ask, not about recipients.
  private static func disclosure(in context: RuleContext) -> SourceRange? {
    context.mentions(of: disclosing)
      .first { !["publicity", "rights", "history"].contains($0.field) && !$0.isDenied }
      .map(context.range(of:))
  }

  private static let disclosing = Cues([
    "luovutetaan", "luovutamme", "luovuttaa tieto", "lämnas ut", "utlämnas", "lämnar ut",
    "=is disclosed", "=are disclosed", "=we disclose",
  ])

  package static let cues = [disclosing]
}

extension Note {
  fileprivate static let noRecipients = Note.fact(
    fi: "Selosteessa ei ole kohtaa vastaanottajista.",
    sv: "Beskrivningen har ingen punkt om mottagare.",
    en: "The notice has no item on recipients.")

  fileprivate static func outsideReceiver(at range: SourceRange) -> Note {
    .fact(
      fi: "Ulkopuolinen, joka saa tai käsittelee tietoja, mainitaan tässä.",
      sv: "En utomstående som får eller behandlar uppgifter nämns här.",
      en: "Someone outside who gets or handles the data is mentioned here.", at: range)
  }
}
