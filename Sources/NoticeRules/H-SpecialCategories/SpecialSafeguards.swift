import Diagnostics
import NoticeModel

/// Special categories are processed under section 6 of the Data Protection Act, and no safeguard is
/// mentioned.
///
/// Section 6(2) asks for suitable and specific measures: access control, logs, training, and so on; the
/// notice should tell the main ones. An item on security counts, as does a word on such measures
/// elsewhere. The data protection officer, whom every authority has, does not, nor do accounts of users
/// that a source gives data for.
///
/// May be wrong: the duty is to have the measures; telling of them is good practice.
package enum SpecialSafeguards: Rule {
  package static let about = RuleDescription(
    "FI-TSL6-SAFEGUARDS", .info,
    concerns: ["specialCategories", "legalBasis", "purposes", "security"],
    law: [
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "6"),
      .gdpr(9, 2, "g"),
    ],
    message: Phrase(
      fi: "Tietosuojalain 6 §:n suojatoimia ei ole mainittu.",
      sv: "Skyddsåtgärder enligt 6 § i dataskyddslagen nämns inte.",
      en: "Safeguards under s. 6 of the Data Protection Act are not mentioned."),
    wrong: Phrase(
      fi: "Terveystiedot: tietosuojalaki 6 § (suojaamisesta ei kerrota)",
      sv: "Uppgifter om hälsa: dataskyddslagen 6 § (inget om skyddet)",
      en: "Health data: Data Protection Act, section 6 (nothing on safeguards)"),
    advice: Phrase(
      fi: "Suojatoimet: käyttövaltuushallinta, lokivalvonta, henkilöstön koulutus.",
      sv: "Skyddsåtgärder: behörighetshantering, loggkontroll, utbildning av personalen.",
      en: "Safeguards: access control, log monitoring, staff training."),
    why: Phrase(
      fi:
        "Laki sallii käsittelyn vain, kun tietoja suojataan erityisesti. Lukija haluaa tietää, miten.",
      sv:
        "Lagen tillåter behandlingen bara om uppgifterna skyddas särskilt. Läsaren vill veta hur.",
      en: "The law allows the processing only with special protection. Readers want to know which."),
    caveat: Phrase(
      fi: "Velvollisuus on toteuttaa suojatoimet; niistä kertominen on hyvä tapa.",
      sv: "Skyldigheten gäller att vidta åtgärderna; att berätta om dem är god sed.",
      en: "The duty is to take the measures; telling of them is good practice."))

  package static let cues = [words]

  private static let words = Cues([
    "käyttöoikeu", "käyttövaltuu", "pääsynhal", "~lokival", "lokitie", "lokeja", "lokista",
    "käytönvalvon", "salau", "salattu", "pseudonym", "vaitiolo", "salassapitosit",
    "henkilöstö koulu", "henkilökun koulu", "työntekij koulu", "suojatoim",
    "åtkomst", "behörighet", "~logg", "kryptera", "tystnadsplikt", "utbildning av personal",
    "personal utbild", "skyddsåtgärd",
    "access control", "access right", "access management", "=logs", "=log", "log data",
    "encrypt", "staff train", "trained", "training of staff", "safeguard",
  ])

  /// Rights of access: what a source gives them for is no measure ("käyttöoikeutta varten").
  private static let accounts = Cues(["käyttöoikeu", "käyttövaltuu", "behörighet", "access right"])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let citation = context.reading.texts.citations.first {
      $0.reference.value?.cites(.dataProtection, section: 6) == true
    }
    guard let citation else { return }
    guard notice.security.map(\.saysNothing) ?? true else { return }
    let isTold = context.mentions(of: words).contains { mention in
      switch mention.field {
      case "dataItems", "dataSubjects", "contacts", "title", "register": false
      case "sources": !accounts.stand(in: mention.words)
      default: true
      }
    }
    guard !isTold else { return }
    findings.report(
      about, at: citation.reference.range,
      because: [
        .fact(
          Phrase(
            fi: "Peruste on tietosuojalain 6 §, eikä suojaamisesta kerrota missään.",
            sv: "Grunden är dataskyddslagen 6 §, och inget sägs om skyddet.",
            en:
              "The ground is section 6 of the Data Protection Act, and nothing is told of security."
          ), at: citation.reference.range)
      ],
      proposing: notice.security == nil
        ? .adding {
          var security = Security()
          security.measures = [
            notice.words(
              Phrase(
                fi: "[täydennä: keinot, esimerkiksi käyttövaltuushallinta ja lokivalvonta]",
                sv: "[fyll i: åtgärder, till exempel behörighetshantering och loggkontroll]",
                en: "[fill in: measures, for example access control and log monitoring]"))
          ]
          $0.security = security
        } : nil)
  }
}
