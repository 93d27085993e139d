import Diagnostics
import NoticeModel

/// The notice denies transfers within the EU.
///
/// Chapter V is about third countries, and personal data move freely within the Union (Art. 1(3)). The
/// denial is pointless, and false as soon as a supplier's servers are in another Member State. Found
/// where the denial comes before the words for the EU: "tiedot ovat EU:n alueella eikä niitä siirretä
/// muualle" denies nothing within it.
///
/// May be wrong: the sentence may speak of the register's own premises.
package enum IntraEUDenied: Rule {
  package static let about = RuleDescription(
    "GDPR44-INTRA-EU", .info, reads: .prose, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(1, 3), .gdpr(44)],
    message: Phrase(
      fi:
        "Siirtokohta koskee EU-/ETA-alueen ulkopuolisia maita. Poista väite siirroista EU:n sisällä.",
      sv: "Punkten gäller länder utanför EU/EES. Ta bort påståendet om överföringar inom EU.",
      en: "The item concerns third countries; remove the intra-EU claim."),
    wrong: Phrase(
      fi: "Tietoja ei siirretä EU:n alueella eikä sen ulkopuolelle.",
      sv: "Uppgifter överförs varken inom EU eller utanför EU.",
      en: "Data are not transferred within the EU or outside it."),
    advice: Phrase(
      fi: "Tietoja ei siirretä EU-/ETA-alueen ulkopuolelle.",
      sv: "Uppgifter överförs inte utanför EU/EES.",
      en: "Data are not transferred outside the EU/EEA."),
    why: Phrase(
      fi:
        "Tiedot saavat liikkua EU:n sisällä. Väite on turha ja usein väärä, jos palvelin on toisessa jäsenmaassa.",
      sv:
        "Uppgifter får röra sig fritt inom EU. Påståendet är onödigt och ofta felaktigt om en server finns i ett annat medlemsland.",
      en:
        "Data may move within the EU. The claim is needless, and often false if a server is in another Member State."
    ),
    caveat: Phrase(
      fi: "Jos lause kertoo vain tietojen säilytyspaikasta, huomautus on aiheeton.",
      sv: "Om meningen bara berättar var uppgifterna finns är anmärkningen obefogad.",
      en: "Where the sentence only tells where data are kept, the finding does not hold."))

  package static let cues = [within]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard
      let mention = context.mentions(of: within).first(where: {
        $0.field == "transfers" && deniesTransfer(before: $0)
      })
    else { return }
    let range = context.range(of: mention)
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Lause kieltää siirrot EU:n sisällä.",
          sv: "Meningen förnekar överföringar inom EU.",
          en: "The sentence denies transfers within the EU.", at: range)
      ],
      proposing: mention.sentence.utf8.count == mention.text.text.string.utf8.count
        ? .replacing(
          mention.text.text.range,
          with: notice.words(about.advice).first.text.string, .review) : nil)
  }

  /// Whether the sentence denies a transfer before the words, and nothing turns it between.
  private static func deniesTransfer(before mention: Mention) -> Bool {
    let sentence = mention.sentence
    guard let place = within.first(in: sentence) else { return false }
    let before = sentence.part(0..<place.range.lowerBound)
    let after = sentence.part(place.range.upperBound..<sentence.utf8.count)
    return denials.stand(in: before) && moving.stand(in: before) && !turns.stand(in: before)
      && !situated.stand(in: after)
  }

  private static let within = Cues([
    "=eu:n alueella", "=eu alueella", "=eu:n sisä", "=eu maissa", "=eu:n mais",
    "=eu maiden välillä",
    "=eu =eta alueella", "=eu =tai =eta alueella", "=eu:n =ja =eta:n sisä",
    "euroopan unionin alueella", "euroopan unionin sisä",
    "=muihin =eu mai", "=muihin =eu jäsen", "=muihin =eu:n jäsen", "=muihin =eu:n mai",
    "=muihin =eu =tai =eta mai", "=muihin =eu =ja =eta mai", "=muihin =eta mai", "=toisiin =eu mai",
    "=toisiin =eu:n jäsen", "=toiseen =eu maahan", "=toiseen =eu:n jäsen", "=muihin jäsenval",
    "=muihin jäsenmai", "=toiseen jäsenval", "=toiseen jäsenmaa",
    "=andra =eu länder", "=andra =eu stater", "=andra =eu =och =ees länder",
    "=andra =eu =eller =ees länder", "=andra medlemsländer", "=andra medlemsstater",
    "=annat =eu land", "=annat medlemsland", "=annan medlemsstat", "=andra länder inom =eu",
    "=other =eu countries", "=other =eu member", "=another =eu country", "=another =eu member",
    "=other member states", "=other member countries", "=another member state",
    "=other countries in the =eu", "=other countries within the =eu",
    "=other =eu =or =eea countries",
    "=inom =eu", "=inom =europeiska unionen", "=within =the =eu",
    "=within =the =european =union",
  ])

  private static let denials = Cues([
    "=ei", "=eivät", "=emme", "=eikä", "=inte", "=inga", "=varken", "=not", "=no", "=neither",
  ])

  private static let moving = Cues([
    "siirr", "siirt", "luovut", "överför", "lämna", "transfer", "disclos",
  ])

  /// What may turn a denial: "ei siirretä muualle, vaan ne ovat …".
  private static let turns = Cues([
    "=vaan", "=mutta", "säilyt", "pysy", "tallen", "ulkopuol", "=utan", "=men", "lagra", "utanför",
    "=but", "stored", "remain", "outside",
  ])

  /// "EU-alueella sijaitsevien palvelimien ulkopuolelle."
  private static let situated = Cues(["sijaitsev", "olevi", "olevan", "belägn", "located"])
}
