import Diagnostics
import NoticeModel

/// A transfer to a third country without what makes it lawful.
///
/// Art. 13(1)(f) asks for the adequacy decision, or the safeguards of Art. 46 or 47, or the derogation
/// of Art. 49. A description in words counts, wherever it stands in the transfer. Iceland, Liechtenstein and Norway are in the EEA and are
/// no third countries.
///
/// May be wrong: a country that cannot be read, and a transfer that names only an organisation, are
/// left to other findings.
package enum SafeguardMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1F-SAFEGUARD-MISSING", .error, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(13, 1, "f"), .gdpr(45), .gdpr(46), .gdpr(49)],
    message: Phrase(
      fi:
        "Siirron suojatoimi puuttuu ({country}). Kerro päätös tietosuojan riittävyydestä tai vakiolausekkeet.",
      sv:
        "Skyddsåtgärd för överföringen saknas ({country}). Ange beslut om adekvat skyddsnivå eller standardavtalsklausuler.",
      en:
        "No transfer mechanism is given for {country}. State the adequacy decision or the standard contractual clauses."
    ),
    wrong: Phrase(
      fi: "Tietoja siirretään Yhdysvaltoihin.", sv: "Uppgifter överförs till USA.",
      en: "Data are transferred to the United States."),
    advice: Phrase(
      fi:
        "Siirto Yhdysvaltoihin: EU–US Data Privacy Framework (toimittaja sertifioitu) ja vakiolausekkeet 2021/914",
      sv:
        "Överföring till USA: EU–US Data Privacy Framework (leverantören är certifierad) och standardavtalsklausuler 2021/914",
      en:
        "Transfer to the United States: EU–US Data Privacy Framework (certified supplier) and standard contractual clauses 2021/914"
    ),
    why: Phrase(
      fi:
        "EU:n ja ETA:n ulkopuolelle saa siirtää tietoja vain riittävyyspäätöksen, suojatoimen tai poikkeuksen nojalla, ja lukijalle on kerrottava minkä.",
      sv:
        "Uppgifter får överföras utanför EU och EES endast med stöd av ett beslut om adekvat skyddsnivå, en skyddsåtgärd eller ett undantag, och läsaren ska få veta vilket.",
      en:
        "Data may leave the EU and EEA only under an adequacy decision, a safeguard or a derogation, and readers must be told which."
    ),
    caveat: Phrase(
      fi: "Jos maata ei tunnisteta tai siirrosta kerrotaan vain organisaatio, sääntö ei huomauta.",
      sv:
        "Om landet inte känns igen eller om bara en organisation anges för överföringen anmärker regeln inte.",
      en: "Where the country cannot be read, or only an organisation is given, the rule is silent.")
  )

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for transfer in notice.transfers.value ?? [] {
      guard !transfer.mechanism.isGiven, !transfer.safeguard.isGiven,
        let country = transfer.country, let code = country.value, !code.isInEEA,
        !transfer.says(TransferWords.anyMechanism)
      else { continue }
      findings.report(
        about, at: country.range, ["country": Phrase(country.text.string)],
        because: [
          .outsideEEA(code, at: country.range),
          .fact(
            fi: "Siirrolle ei ole kerrottu suojatointa eikä muuta perustetta.",
            sv: "Ingen skyddsåtgärd eller annan grund har angetts för överföringen.",
            en: "No safeguard or other ground is given for the transfer.", at: transfer.range),
        ],
        proposing: transfer.safeguard == nil
          ? .adding(to: transfer) {
            $0.safeguard = notice.words(
              Phrase(
                fi: "[täydennä: riittävyyspäätös tai vakiolausekkeet 2021/914]",
                sv: "[fyll i: beslut om adekvat skyddsnivå eller standardavtalsklausuler 2021/914]",
                en: "[fill in: adequacy decision or standard contractual clauses 2021/914]"))
          } : nil)
    }
  }
}
