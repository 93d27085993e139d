import Diagnostics
import Law
import NoticeModel

/// The notice does not tell of the right to complain to the supervisory authority.
///
/// Art. 13(2)(d) asks for it without condition. In Finland the authority is the Data Protection
/// Ombudsman (Data Protection Act, section 21).
///
/// A general right told in another text counts; one told only for refusals does not.
///
/// May be wrong: another text that tells of the right in unusual words is not seen.
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
    wrong: Phrase(
      fi: "(ei mainintaa)", sv: "(nämns inte)", en: "(not mentioned)"),
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
        "Jos valitusoikeus kerrotaan muussa tekstissä epätavallisin sanoin, sääntö ei huomaa sitä. Anna sille oma kohta.",
      sv:
        "Om rätten att lämna in klagomål nämns i en annan text med ovanliga ord märker regeln det inte. Ge den en egen punkt.",
      en:
        "Where another text tells of the right in unusual words, the rule does not see it. Give it its own item."
    ))

  package static let cues = [ComplaintWords.authority]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let complaint = notice.complaint, complaint.isOffered { return }
    let mentions = context.mentions(of: ComplaintWords.authority).filter {
      ($0.field == "rights" || $0.field == "otherInformation")
        && $0.isBeside(ComplaintWords.complaining) && !$0.isDenied
    }
    if mentions.contains(where: { $0.part != "refusal" && !$0.isBeside(ComplaintWords.refusal) }) {
      return
    }
    let conditional = mentions.first
    var proposal: Proposal?
    if notice.complaint == nil {
      let authority = context.law.authority
      let language = notice.firstMessageLanguage
      proposal = .adding {
        var complaint = Complaint()
        complaint.text = notice.words(ComplaintConditional.about.advice)
        complaint.authority = LocalizedText(Text(authority.name[language]))
        complaint.postalAddress = Written(Text(authority.postal[language]))
        complaint.phone = Written(Text(authority.phone[language]))
        complaint.email = Written(Text(authority.email))
        complaint.url = Written(Text(authority.forms))
        $0.complaint = complaint
      }
    }
    findings.report(
      about, at: notice.place(of: "complaint"),
      because: [
        conditional.map {
          Note(
            Message(
              Phrase(
                fi: "Oikeus kerrotaan vain kieltäytymisen varalta.",
                sv: "Rätten nämns bara för fall där en begäran avslås.",
                en: "The right is told only for refusals.")), at: context.range(of: $0))
        }
          ?? Note(
            Message(
              Phrase(
                fi: "Mikään teksti ei kerro oikeudesta valittaa.",
                sv: "Ingen text nämner rätten att klaga.",
                en: "No text tells of the right to complain.")))
      ], proposing: proposal)
  }
}
