import Diagnostics
import NoticeModel

/// The notice does not tell of the right to complain to the supervisory authority.
///
/// Art. 13(2)(d) asks for it without condition. In Finland the authority is the Data Protection
/// Ombudsman (Data Protection Act, section 21).
///
/// May be wrong: a complaint mentioned only among the rights or in another text is not seen; give it
/// the item of its own.
package enum ComplaintMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-COMPLAINT-MISSING", .error, concerns: ["complaint"], item: .complaint,
    law: [
      .gdpr(13, 2, "d"), .gdpr(14, 2, "e"), .gdpr(77),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "21"),
    ],
    message: Phrase(
      fi: "Oikeus tehdä valitus valvontaviranomaiselle puuttuu.",
      sv: "Rätten att lämna in klagomål till tillsynsmyndigheten saknas.",
      en: "The right to complain to the supervisory authority is missing."),
    advice: Phrase(
      fi: "Voit tehdä valituksen tietosuojavaltuutetun toimistoon.",
      sv: "Du kan lämna in klagomål till dataombudsmannens byrå.",
      en: "You may lodge a complaint with the Office of the Data Protection Ombudsman."),
    why: Phrase(
      fi:
        "Jokaisella on oikeus tehdä valitus valvontaviranomaiselle, ja siitä on kerrottava selosteessa.",
      sv:
        "Var och en har rätt att lämna in klagomål till tillsynsmyndigheten, och det ska sägas i beskrivningen.",
      en: "Everyone may complain to the supervisory authority, and the notice must say so."),
    caveat: Phrase(
      fi:
        "Jos valitusoikeus mainitaan vain muussa tekstissä, sääntö ei huomaa sitä. Anna sille oma kohta.",
      sv:
        "Om rätten att lämna in klagomål nämns bara i annan text märker regeln det inte. Ge den en egen punkt.",
      en:
        "Where the right is mentioned only in another text, the rule does not see it. Give it its own item."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let complaint = notice.complaint, complaint.isOffered { return }
    findings.report(about, at: notice.place(of: "complaint"))
  }
}
