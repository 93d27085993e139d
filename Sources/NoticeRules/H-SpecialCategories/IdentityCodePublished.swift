import Diagnostics
import NoticeModel

/// A personal identity code stands in the notice.
///
/// A notice is published: a code in it is a breach of Art. 5(1)(f). Recognised by date, sign of the
/// century (old and new), serial number and check character. Codes 900–999, which are for tests and
/// examples, pass. The finding does not repeat the code, and reports show stars in its place.
///
/// May be wrong: another number may look like a code by chance, about one of thirty of its form.
package enum IdentityCodePublished: Rule {
  package static let about = RuleDescription(
    "FI-TSL29-HETU-VALUE", .error, reads: .prose, concerns: ["title"],
    law: [
      .gdpr(5, 1, "f"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29"),
    ],
    message: Phrase(
      fi: "Selosteessa on henkilötunnus. Poista se heti.",
      sv: "Beskrivningen innehåller en personbeteckning. Ta genast bort den.",
      en: "The notice contains a personal identity code; remove it immediately."),
    wrong: Phrase(
      fi: "(aito henkilötunnus)", sv: "(en äkta personbeteckning)",
      en: "(a real personal identity code)"),
    advice: Phrase(
      fi: "Seloste ilman kenenkään henkilötunnusta.",
      sv: "En beskrivning utan någons personbeteckning.",
      en: "A notice without anyone's personal identity code."),
    why: Phrase(
      fi:
        "Seloste on julkinen. Henkilötunnuksella voi esiintyä toisena, eikä julkaistua tunnusta saa takaisin.",
      sv:
        "Beskrivningen är offentlig. Med en personbeteckning kan man utge sig för någon annan, och en publicerad beteckning går inte att ta tillbaka.",
      en:
        "The notice is public. A code lets others pose as the person, and once published it cannot be taken back."
    ),
    caveat: Phrase(
      fi:
        "Muu numero voi sattumalta näyttää henkilötunnukselta. Testitunnukset (900–999) sallitaan.",
      sv:
        "Ett annat nummer kan av en slump se ut som en personbeteckning. Testbeteckningar (900–999) godtas.",
      en: "Another number may look like a code by chance. Test codes (900–999) are allowed."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for code in context.reading.identityCodes {
      let range = context.reading.range(of: code.bytes, in: code.text.text)
      findings.report(
        about, at: range,
        because: [
          .fact(
            Phrase(
              fi: "Päiväys ja tarkistusmerkki ovat kuin aidossa henkilötunnuksessa.",
              sv: "Datum och kontrolltecken är som i en äkta personbeteckning.",
              en: "Date and check character are those of a real identity code."), at: range)
        ])
    }
  }
}
