import Diagnostics
import NoticeModel
import SourceText

/// The notice does not say whose data the register holds.
///
/// Good practice rather than a duty of Art. 13: readers must see whether the notice concerns them
/// (Art. 12(1)), and bases, retention and rights often differ by group. The record of Art. 30(1)(c)
/// has the groups anyway.
///
/// May be wrong: where the title makes the one group plain, a reader misses nothing.
package enum SubjectsMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-SUBJECTS-MISSING", .warning, concerns: ["dataSubjects"],
    law: [.gdpr(12, 1), .gdpr(30, 1, "c")],
    message: Phrase(
      fi: "Rekisteröityjen ryhmiä ei ole kerrottu.",
      sv: "Grupperna av registrerade har inte angetts.",
      en: "The groups of data subjects are not stated."),
    wrong: Phrase(
      fi: "Rekisterissä on henkilötietoja.", sv: "I registret finns personuppgifter.",
      en: "The register has personal data."),
    advice: Phrase(
      fi:
        "Rekisteröidyt: kotoutuja-asiakkaat ja heidän perheenjäsenensä, vapaaehtoiset, järjestelmän käyttäjät",
      sv:
        "Registrerade: integrationskunder och deras familjemedlemmar, frivilliga, systemets användare",
      en:
        "Data subjects: integration clients and their family members, volunteers, users of the system"
    ),
    why: Phrase(
      fi:
        "Lukijan on nähtävä, koskeeko seloste häntä. Perusteet, säilytysajat ja oikeudet voivat olla eri ryhmillä erilaiset.",
      sv:
        "Läsaren ska se om beskrivningen gäller henne eller honom. Grunder, lagringstider och rättigheter kan vara olika för olika grupper.",
      en:
        "Readers must see whether the notice concerns them. Bases, retention and rights may differ by group."
    ),
    caveat: Phrase(
      fi: "Asetuksen 13 artikla ei vaadi ryhmien luetteloa; se on hyvä käytäntö.",
      sv: "Artikel 13 i förordningen kräver ingen förteckning över grupperna; det är god praxis.",
      en: "GDPR Art. 13 does not require the groups; naming them is good practice."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.dataSubjects.isEmpty else { return }
    findings.report(
      about, at: notice.place(of: "dataSubjects"),
      because: [
        .fact(
          Phrase(
            fi: "Selosteessa ei ole kohtaa rekisteröidyt.",
            sv: "Beskrivningen har ingen punkt om de registrerade.",
            en: "The notice has no section on data subjects."))
      ],
      proposing: notice.lacks("dataSubjects")
        ? .adding {
          var group = DataSubjectGroup()
          group.id = Text(
            notice.words(Phrase(fi: "asiakas", sv: "klient", en: "client")).first.text.string)
          group.name = notice.words(
            Phrase(
              fi: "[täydennä: keiden tietoja käsitellään]",
              sv: "[fyll i: vilkas uppgifter behandlas]",
              en: "[fill in: whose data are processed]"))
          $0.dataSubjects = [group]
        } : nil)
  }
}
