import Diagnostics
import NoticeModel
import SourceText

/// The notice says that data are deleted automatically.
///
/// Not a defect and not an automated decision in the sense of Art. 22, as nothing is decided about a
/// person; but a promise that a job in the system must keep. Told once for a notice.
///
/// May be wrong: nothing can be seen here of how the system is set up.
package enum RetentionAutomaticDeletion: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-AUTODELETE", .info, reads: .prose, concerns: ["retention"],
    law: [.gdpr(5, 1, "e"), .gdpr(22)],
    message: Phrase(
      fi:
        "Automaattinen poisto mainittu. Tämä ei ole automaattinen päätös, mutta varmista toteutus järjestelmässä.",
      sv:
        "Automatisk radering nämns. Det är inte ett automatiserat beslut, men säkerställ att raderingen görs.",
      en:
        "Automatic deletion is mentioned. It is not an automated decision, but verify that it is carried out."
    ),
    wrong: Phrase(
      fi: "Järjestelmä poistaa tiedot automaattisesti. (Järjestelmässä ei ole poistoajoa.)",
      sv: "Systemet raderar uppgifterna automatiskt. (Systemet har ingen gallringskörning.)",
      en: "The system deletes the data automatically. (The system has no deletion job.)"),
    advice: Phrase(
      fi: "Tiedot poistetaan automaattisesti 2 vuoden kuluttua viimeisestä toiminnasta.",
      sv: "Uppgifterna raderas automatiskt 2 år efter den senaste aktiviteten.",
      en: "Data are deleted automatically 2 years after the last activity."),
    why: Phrase(
      fi:
        "Selosteen lupauksen on pidettävä paikkansa: tarkista, että järjestelmässä on poistoajo ja että se toimii.",
      sv:
        "Det som beskrivningen lovar ska stämma: kontrollera att systemet har en gallringskörning och att den fungerar.",
      en:
        "What a notice promises must be true: check that the system has a deletion job that works."
    ),
    caveat: Phrase(
      fi: "Tämä on vain muistutus: itse tekstissä ei ole vikaa.",
      sv: "Detta är bara en påminnelse: det är inget fel på texten.",
      en: "This is only a reminder: nothing is wrong with the text."))

  private static let automatically = Cues([
    "automaattise", "automaattinen pois", "automatiskt", "automatisk rader", "automatisk gallr",
    "automatically", "automatic delet", "automatic eras",
  ])

  private static let deletion = Cues([
    "poist", "hävit", "tuhot", "tuhoaa", "siivo",
    "rader", "gallr", "förstör", "tas bort", "tar bort", "avlägsn",
    "delet", "eras", "remov", "destroy", "purg",
  ])

  package static let cues = [automatically, deletion]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let flag = notice.retention.first { $0.automatic?.value == .yes }?.automatic?.range
    let mention = context.mentions(of: automatically).first { mention in
      !mention.isDenied && mention.isBeside(deletion)
    }
    guard let place = flag ?? mention.map(context.range(of:)) else { return }
    findings.report(
      about, at: place,
      because: [
        .fact(
          Phrase(
            fi: "Tässä luvataan, että tiedot poistuvat ilman ihmistä.",
            sv: "Här utlovas att uppgifterna raderas utan människor.",
            en: "This promises that data are deleted without people."), at: place)
      ])
  }
}
