import Diagnostics
import Law
import NoticeModel

/// The right to complain is told, and not how to reach the authority.
///
/// Not asked for by Art. 13(2)(d); Art. 12(2) asks to make rights easy to use. One way is enough: a
/// postal or visiting address, a phone number, an e-mail address or a web page, also in the text.
///
/// May be wrong: the notice may count on readers to know the authority.
package enum AuthorityContactMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-AUTHORITY-CONTACT", .info, concerns: ["complaint"], item: .complaint,
    law: [.gdpr(12, 2), .gdpr(13, 2, "d")],
    message: Phrase(
      fi: "Tietosuojavaltuutetun toimiston yhteystiedot puuttuvat.",
      sv: "Kontaktuppgifter till dataombudsmannens byrå saknas.",
      en: "Contact details of the Data Protection Ombudsman are missing."),
    wrong: Phrase(
      fi: "Valvontaviranomainen on tietosuojavaltuutettu.",
      sv: "Tillsynsmyndigheten är dataombudsmannen.",
      en: "The supervisory authority is the Data Protection Ombudsman."),
    advice: Phrase(
      fi: "Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, tietosuoja@om.fi, 029 566 6700",
      sv: "Dataombudsmannens byrå, PB 800, 00531 Helsingfors, tietosuoja@om.fi, 029 566 6700",
      en:
        "Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, tietosuoja@om.fi, +358 29 566 6700"
    ),
    why: Phrase(
      fi: "Yhteystiedot säästävät lukijalta etsimisen, kun hän haluaa valittaa.",
      sv: "Kontaktuppgifterna besparar läsaren letandet när han eller hon vill klaga.",
      en: "Contact details save readers a search when they want to complain."),
    caveat: Phrase(
      fi: "Yhteystiedot eivät ole pakollisia, mutta niistä on apua.",
      sv: "Kontaktuppgifterna är inte obligatoriska men till hjälp.",
      en: "Contact details are not mandatory, but they help."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let complaint = notice.complaint, complaint.isOffered,
      !complaint.postalAddress.isGiven, !complaint.visitingAddress.isGiven,
      !complaint.phone.isGiven, !complaint.email.isGiven, !complaint.url.isGiven,
      context.isComplaintToOmbudsman, !complaint.tellsContactInWords
    else { return }
    let authority = context.law.authority
    let language = notice.firstMessageLanguage
    findings.report(
      about,
      at: complaint.authority?.range ?? complaint.text?.range ?? notice.place(of: "complaint"),
      because: [
        Note(
          Message(
            Phrase(
              fi: "Valitusoikeudessa ei ole osoitetta, puhelinnumeroa eikä verkkosivua.",
              sv:
                "Vid rätten att klaga finns ingen adress, inget telefonnummer och ingen webbplats.",
              en: "The right to complain has no address, phone number or web page.")),
          at: notice.place(of: "complaint"))
      ],
      proposing: .adding(to: complaint) {
        $0.postalAddress = Written(Text(authority.postal[language]))
        $0.phone = Written(Text(authority.phone[language]))
        $0.email = Written(Text(authority.email))
        $0.url = Written(Text(authority.forms))
      })
  }
}

extension Complaint {
  /// Whether a text tells how to reach the authority.
  fileprivate var tellsContactInWords: Bool {
    [text, authority].compactMap { $0 }.contains { text in
      text.variants.contains {
        RequestWords.hasAddress($0.text.string) || Self.contacts.stand(in: $0.text.string)
      }
    }
  }

  private static let contacts = Cues([
    "tietosuoja.fi", "pl 800", "pb 800", "box 800", "00531", "lintulahdenkuja", "fågelviksgränden",
    "029",
  ])
}
