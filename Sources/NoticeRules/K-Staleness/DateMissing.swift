import Diagnostics
import NoticeModel

/// The notice has no date of drafting or of the last update.
///
/// Readers cannot see which version they have, and the controller cannot show that it keeps the
/// notice up to date (Art. 5(2), 24). A dated entry in the history of changes is a date too; one that
/// cannot be read is another finding.
///
/// May be wrong: where the publishing system prints the date.
package enum DateMissing: Rule {
  package static let about = RuleDescription(
    "STALE-DATE-MISSING", .warning, concerns: ["created", "updated", "history"],
    law: [.gdpr(5, 2), .gdpr(12, 1), .gdpr(24)],
    message: Phrase(
      fi: "Selosteen laatimis- tai päivityspäivä puuttuu.",
      sv: "Datum för upprättande eller uppdatering saknas.",
      en: "The date of the notice is missing."),
    wrong: Phrase(
      fi: "Tietosuojaseloste (ei päiväystä)", sv: "Dataskyddsbeskrivning (utan datum)",
      en: "Privacy notice (no date)"),
    advice: Phrase(
      fi: "Päivitetty 1.9.2026", sv: "Uppdaterad 1.9.2026", en: "Updated on 1 September 2026"),
    why: Phrase(
      fi:
        "Päiväyksestä lukija näkee, onko seloste ajan tasalla, ja kunta voi osoittaa huolehtineensa siitä.",
      sv:
        "Av datumet ser läsaren om beskrivningen är aktuell, och kommunen kan visa att den har skött om den.",
      en:
        "The date shows readers whether the notice is current, and lets the municipality show that it has kept it so."
    ),
    caveat: Phrase(
      fi: "Jos julkaisujärjestelmä lisää päiväyksen sivulle, kirjoita se silti selosteeseen.",
      sv: "Om publiceringssystemet lägger till datumet på sidan, skriv det ändå i beskrivningen.",
      en:
        "Where the publishing system adds the date to the page, write it in the notice all the same."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.givesDate else { return }
    let gap = notice.words(
      Phrase(
        fi: "[täydennä: päivityspäivä]", sv: "[fyll i: datum för uppdateringen]",
        en: "[fill in: date of the update]"))
    findings.report(
      about, at: notice.place(of: "created"),
      because: [
        .fact(
          Phrase(
            fi: "Selosteessa ei ole laatimispäivää, päivityspäivää eikä päivättyä muutoshistoriaa.",
            sv:
              "Beskrivningen har varken datum för upprättande, datum för uppdatering eller en daterad ändringshistorik.",
            en:
              "The notice has neither a date of drafting or update nor a dated history of changes.")
        )
      ],
      proposing: notice.updated == nil
        ? .adding { $0.updated = Written(gap.first.text) } : nil)
  }
}
