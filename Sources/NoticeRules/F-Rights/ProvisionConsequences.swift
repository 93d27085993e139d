import Diagnostics
import NoticeModel

/// People must give their data, and the notice does not say what follows if they do not.
///
/// Art. 13(2)(e) asks for the possible consequences where giving data is statutory or contractual.
/// Where it is voluntary nothing follows, and nothing need be said.
///
/// The statement's own text may tell them too.
///
/// May be wrong: consequences told in another text, or in unusual words, are not seen.
package enum ProvisionConsequences: Rule {
  package static let about = RuleDescription(
    "GDPR13-2E-CONSEQUENCES", .error, concerns: ["provision"], item: .provision,
    law: [.gdpr(13, 2, "e")],
    message: Phrase(
      fi: "Ei kerrota, mitä seuraa, jos tietoja ei anneta.",
      sv: "Det framgår inte vad som följer om uppgifterna inte lämnas.",
      en: "The consequences of not providing data are not stated."),
    wrong: Phrase(
      fi: "Tietojen antaminen on lakisääteistä.", sv: "Det är lagstadgat att lämna uppgifterna.",
      en: "Providing the data is statutory."),
    advice: Phrase(
      fi: "Ilman tietoja kotoutumissuunnitelmaa ei voida laatia.",
      sv: "Utan uppgifterna kan ingen integrationsplan göras upp.",
      en: "Without the data no integration plan can be drawn up."),
    why: Phrase(
      fi: "Kun tiedot on annettava, ihmisen pitää tietää, mitä antamatta jättämisestä seuraa.",
      sv: "När uppgifter måste lämnas ska man veta vad som följer om man låter bli.",
      en: "Where data must be given, people need to know what follows if they are not."),
    caveat: Phrase(
      fi: "Seuraukset voivat olla kerrottu muussa tekstissä. Siirrä ne kenttään seuraukset.",
      sv: "Följderna kan nämnas i annan text. Flytta dem till fältet följder.",
      en: "The consequences may be told in another text. Move them to the field consequences."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for provision in notice.provision where !provision.consequences.isGiven {
      guard let kind = provision.kind, let value = kind.value, value != .voluntary else { continue }
      if provision.text?.has(consequences) == true { continue }
      findings.report(
        about, at: kind.range,
        because: [
          Note(
            Message(
              Phrase(
                fi: "Tietojen antaminen on pakollista, eikä seurauksia ole merkitty.",
                sv: "Uppgifterna måste lämnas och inga följder har angetts.",
                en: "The data must be given and no consequences are stated.")), at: kind.range)
        ],
        proposing: .adding(to: provision) {
          $0.consequences = notice.words(
            Phrase(
              fi: "Ilman tietoja [täydennä: mitä ei voida tehdä].",
              sv: "Utan uppgifterna [fyll i: vad som inte kan göras].",
              en: "Without the data [fill in: what cannot be done]."))
        })
    }
  }

  /// Words by which a text tells what follows.
  private static let consequences = Cues([
    "=ilman", "jos tietoja", "jos tiedot", "jos =et =anna", "jos =ette =anna", "seuraukse",
    "seuraus",
    "jää saamatta", "=ei =voida", "=emme =voi", "=utan", "om uppgifter", "om du inte", "följd",
    "kan inte", "=without", "if you do not", "if the data", "if the information", "cannot",
    "consequence",
  ])
}
