import Diagnostics
import NoticeModel

/// A source that is not named: "muut viranomaiset", "mahdolliset muut lähteet".
///
/// Art. 14(2)(f) asks for the source; general information is enough only where the origin cannot be
/// told because several sources were used (recital 61). Passes where names follow ("muut
/// viranomaiset, kuten Kela") or stand in brackets.
///
/// May be wrong: where the sources really differ from case to case, examples help more than names.
package enum SourceVague: Rule {
  package static let about = RuleDescription(
    "GDPR14-2F-SOURCE-VAGUE", .warning, reads: .prose, concerns: ["sources"], item: .sources,
    law: [.gdpr(14, 2, "f"), .recital(61)],
    message: Phrase(
      fi: "Tietolähde ”{text}” on epämääräinen.",
      sv: "Uppgiftskällan ”{text}” är vag.",
      en: "Source “{text}” is vague."),
    wrong: Phrase(
      fi: "Mahdolliset muut tietolähteet", sv: "Eventuella andra källor",
      en: "Possible other sources"),
    advice: Phrase(
      fi: "Työnantaja (palkkatuki), oppilaitos (läsnäolot)",
      sv: "Arbetsgivaren (lönesubvention), läroanstalten (närvaro)",
      en: "Employer (wage subsidy), school (attendance)"),
    why: Phrase(
      fi:
        "Lähde on nimettävä niin tarkasti kuin se tiedetään, jotta lukija voi tarkistaa tietonsa.",
      sv:
        "Källan ska namnges så exakt som den är känd, så att läsaren kan kontrollera uppgifterna.",
      en: "The source is named as exactly as it is known, so that readers can check their data."),
    caveat: Phrase(
      fi:
        "Jos lähteet vaihtelevat tapauksittain, anna esimerkkejä (”esimerkiksi työnantaja, oppilaitos”).",
      sv: "Om källorna varierar från fall till fall, ge exempel (”till exempel arbetsgivaren”).",
      en: "Where sources differ from case to case, give examples (“for example the employer”)."))

  package static let cues = [SourceWords.vague]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let vague = context.texts(with: SourceWords.vague)
    for source in notice.sources.value ?? [] {
      guard let text = source.vagueWords(vague) else { continue }
      var reasons: [Note] = []
      if let kind = source.kind, kind.value == .unspecified {
        reasons.append(
          .fact(
            Phrase(
              fi: "Lähteen laji on määrittelemätön.", sv: "Källans slag är ospecificerat.",
              en: "The kind of source is unspecified."), at: kind.range))
      } else {
        reasons.append(
          .fact(
            Phrase(
              fi: "Nimi ei kerro, mikä viranomainen, yritys tai rekisteri lähde on.",
              sv: "Namnet anger inte vilken myndighet, vilket företag eller register källan är.",
              en: "The name does not tell which authority, company or register it is."),
            at: text.range))
      }
      findings.report(about, at: text.range, ["text": Phrase(text.string)], because: reasons)
    }
  }
}
