import Diagnostics
import Law
import NoticeModel

/// A transfer rests on an adequacy decision that the country does not have.
///
/// Judged by the table of the Commission's decisions on the day of judgement. EEA countries need none.
///
/// May be wrong: a decision newer than the table.
package enum CountryNotAdequate: Rule {
  package static let about = RuleDescription(
    "GDPR45-COUNTRY-NOT-ADEQUATE", .error, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(45), .gdpr(13, 1, "f")],
    message: Phrase(
      fi: "Maalla {country} ei ole voimassa olevaa komission päätöstä tietosuojan riittävyydestä.",
      sv: "Landet {country} har inget gällande beslut om adekvat skyddsnivå.",
      en: "The country {country} has no valid adequacy decision."),
    wrong: Phrase(
      fi: "Siirto Intiaan riittävyyspäätöksen nojalla",
      sv: "Överföring till Indien med stöd av ett beslut om adekvat skyddsnivå",
      en: "Transfer to India under an adequacy decision"),
    advice: Phrase(
      fi: "Siirto Intiaan: vakiolausekkeet ja siirron vaikutusarviointi",
      sv: "Överföring till Indien: standardavtalsklausuler och en bedömning av överföringen",
      en: "Transfer to India: standard contractual clauses and a transfer impact assessment"),
    why: Phrase(
      fi:
        "Riittävyyspäätös on peruste vain maihin, joista komissio on sellaisen antanut. Muihin maihin tarvitaan suojatoimi.",
      sv:
        "Ett beslut om adekvat skyddsnivå är en grund bara för länder som kommissionen har gett ett sådant. För andra länder behövs en skyddsåtgärd.",
      en:
        "An adequacy decision is a ground only for countries on which the Commission has made one. Others need a safeguard."
    ),
    caveat: Phrase(
      fi: "Taulukko ei tunne arviointipäivää uudempia päätöksiä.",
      sv: "Tabellen känner inte till beslut som är nyare än den själv.",
      en: "Decisions newer than the table are not known."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for transfer in notice.transfers.value ?? [] {
      guard let country = transfer.thirdCountry, transfer.restsOnAdequacy,
        context.law.adequacy(of: country.code.code, on: context.asOf.lawDate) == nil
      else { continue }
      findings.report(
        about, at: country.range, ["country": country.code.phrase],
        because: [
          .adequacyStated(at: transfer.mechanismRange),
          Note(
            Message(
              Phrase(
                fi: "Maalla ei ole päätöstä, joka olisi voimassa {day}.",
                sv: "Landet har inget beslut som gäller {day}.",
                en: "The country has no decision in force on {day}."),
              ["day": Phrase(context.asOf.canonical)]),
            at: country.range),
        ])
    }
  }
}
