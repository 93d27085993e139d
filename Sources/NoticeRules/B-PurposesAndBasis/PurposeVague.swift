import Diagnostics
import NoticeModel
import SourceText

/// A purpose whose words are circular or general: they do not let the reader foresee the use.
///
/// Art. 5(1)(b) asks for specified, explicit purposes. A text is vague where each of its words is
/// one that every register could have: "rekisterin ylläpito", "asiakassuhteen hoitaminen",
/// "hallinnolliset tarkoitukset". One word for a task or a service makes it specific.
///
/// May be wrong: where the name of the register tells the service, a reader may understand it.
package enum PurposeVague: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-PURPOSE-VAGUE", .warning, reads: .prose, concerns: ["purposes"], item: .purposes,
    law: [.gdpr(5, 1, "b"), .gdpr(13, 1, "c")],
    message: Phrase(
      fi:
        "Käyttötarkoitus on liian yleinen: ”{text}”. Kerro, mitä tehtävää tai palvelua varten tietoja käytetään.",
      sv:
        "Ändamålet är för allmänt: ”{text}”. Ange för vilken uppgift eller tjänst uppgifterna används.",
      en: "The purpose is too general: “{text}”. Tell for which task or service the data are used."),
    wrong: Phrase(
      fi: "Järjestelmään kirjattavien tietojen tallennus ja käsittely",
      sv: "Lagring och behandling av uppgifter som registreras i systemet",
      en: "Storing and processing the data entered into the system"),
    advice: Phrase(
      fi: "Vapaaehtoisten ja kotoutuja-asiakkaiden yhteen saattaminen ja toiminnan seuranta",
      sv:
        "Att föra samman frivilliga och integrationsklienter och att följa upp verksamheten",
      en: "Bringing volunteers and integration clients together, and following up the activity"),
    why: Phrase(
      fi:
        "Tarkoituksen on oltava nimenomainen: lukijan on voitava ennakoida, mihin hänen tietojaan käytetään.",
      sv:
        "Ändamålet ska vara uttryckligt angivet: läsaren ska kunna förutse vad uppgifterna används till.",
      en: "A purpose must be explicit: readers must be able to foresee what their data serve."),
    caveat: Phrase(
      fi:
        "Jos palvelu selviää rekisterin nimestä, lukija voi silti ymmärtää tarkoituksen. Nimeä palvelu myös tässä.",
      sv:
        "Om tjänsten framgår av registrets namn kan läsaren ändå förstå ändamålet. Nämn tjänsten även här.",
      en:
        "Where the register's name tells the service, readers may understand the purpose all the same. Name the service here too."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for purpose in notice.purposes {
      guard let text = purpose.text,
        let vague = text.variants.first(where: { GenericWords.areAll(of: $0.text) })
      else { continue }
      findings.report(
        about, at: vague.text.range, ["text": Phrase(vague.text.string)],
        because: [
          .fact(
            Phrase(
              fi: "Nämä sanat sopisivat mihin tahansa rekisteriin.",
              sv: "De här orden kunde gälla vilket register som helst.",
              en: "These words would fit any register."),
            at: vague.text.range)
        ],
        proposing: .replacing(
          vague.text.range, with: vague.text.string + " " + gap(vague.language, notice),
          .placeholder))
    }
  }

  private static func gap(_ language: LanguageTag?, _ notice: Notice) -> String {
    switch language?.text ?? notice.languages.first?.string {
    case "sv": "[fyll i: för vilken uppgift eller tjänst]"
    case "en": "[fill in: for which task or service]"
    default: "[täydennä: mitä tehtävää tai palvelua varten]"
    }
  }
}
