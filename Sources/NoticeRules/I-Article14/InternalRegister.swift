import Diagnostics
import NoticeModel

/// Data come from another register of the same controller, and the notice does not tell which data
/// and what for.
///
/// Use inside the authority is further processing: it must be compatible with the first purpose
/// (Art. 5(1)(b), 6(4)), and secrecy may hold between organs (Act on the Openness of Government
/// Activities, sections 26 and 29). Silent where the entry tells the data and the purpose.
///
/// May be wrong: the purpose may be told in the purposes of the notice.
package enum InternalRegister: Rule {
  package static let about = RuleDescription(
    "GDPR14-INTERNAL-REGISTER", .warning, concerns: ["sources"], item: .sources,
    law: [
      .gdpr(5, 1, "b"), .gdpr(6, 4), .gdpr(14),
      .act(
        fi: "julkisuuslaki", sv: "offentlighetslagen",
        en: "Act on the Openness of Government Activities", "621/1999", "26 ja 29"),
    ],
    message: Phrase(
      fi:
        "Tietoja siirtyy toisesta rekisteristä (”{name}”). Kerro, mitä tietoja ja mihin tarkoitukseen.",
      sv:
        "Uppgifter fås från ett annat register (”{name}”). Ange vilka uppgifter och för vilket ändamål.",
      en: "Data come from another register (“{name}”). Say which data and for what purpose."),
    wrong: Phrase(
      fi: "Asiakastietojärjestelmästä saadut tiedot",
      sv: "Uppgifter ur klientdatasystemet",
      en: "Data from the client information system"),
    advice: Phrase(
      fi:
        "Asiakastietojärjestelmästä siirretään nimi ja yhteystiedot vapaaehtoistoimintaan ohjaamista varten.",
      sv:
        "Ur klientdatasystemet överförs namn och kontaktuppgifter för handledning till frivilligverksamhet.",
      en:
        "Name and contact details are taken from the client information system for guidance to voluntary work."
    ),
    why: Phrase(
      fi:
        "Saman rekisterinpitäjän toisesta rekisteristä otettuja tietoja käytetään uuteen tarkoitukseen. Sen on sovittava alkuperäiseen, ja lukijan on saatava tietää siitä.",
      sv:
        "Uppgifter ur ett annat register hos samma ansvariga används för ett nytt ändamål. Det ska vara förenligt med det ursprungliga, och läsaren ska få veta om det.",
      en:
        "Data from another register of the same controller are used for a new purpose. It must be compatible with the first, and readers must be told."
    ),
    caveat: Phrase(
      fi: "Jos tarkoitus kerrotaan vain käyttötarkoitusten kohdassa, toista se lyhyesti tässä.",
      sv: "Om ändamålet bara anges bland ändamålen, upprepa det kort här.",
      en: "Where the purpose is told only among the purposes, repeat it here in short."))

  /// Whether a text still has a gap that other findings speak of.
  private static func hasGap(_ text: String) -> Bool { text.contains("[") && text.contains("]") }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let sources = (notice.sources.value ?? []).filter { $0.kind?.value == .ownOtherRegister }
    guard !sources.isEmpty else { return }
    let origins = OriginWords(notice)
    for source in sources {
      let texts = source.text.map { $0.variants.map(\.text) } ?? []
      let tellsPurpose = texts.contains { SourceWords.purpose.stand(in: $0.string) }
      let tellsData = source.tellsData || origins.tell(of: source)
      if tellsPurpose, tellsData || texts.contains(where: { hasGap($0.string) }) { continue }
      var reasons = [
        Note.fact(
          Phrase(
            fi: "Lähde on rekisterinpitäjän toinen rekisteri.",
            sv: "Källan är ett annat register hos den ansvarige.",
            en: "The source is another register of the controller."),
          at: source.kind?.range)
      ]
      if !tellsData {
        reasons.append(
          .fact(
            Phrase(
              fi: "Siitä saatavia tietoja ei kerrota.", sv: "Uppgifterna därifrån anges inte.",
              en: "The data that come from it are not told."), at: source.place))
      }
      if !tellsPurpose {
        reasons.append(
          .fact(
            Phrase(
              fi: "Tarkoitusta, johon tiedot otetaan, ei kerrota.",
              sv: "Ändamålet som uppgifterna tas för anges inte.",
              en: "The purpose for which they are taken is not told."), at: source.place))
      }
      findings.report(
        about, at: source.place, ["name": source.quotedName], because: reasons,
        proposing: source.text == nil
          ? .adding(to: source) {
            $0.text = notice.words(
              Phrase(
                fi: "[täydennä: mitä tietoja siirretään ja mitä varten]",
                sv: "[fyll i: vilka uppgifter som överförs och för vilket ändamål]",
                en: "[fill in: which data are taken over, and for what purpose]"))
          } : nil)
    }
  }
}
