import Diagnostics
import NoticeModel

/// A source that anybody can look at, and the notice does not say so.
///
/// Art. 14(2)(f) asks whether the data came from publicly accessible sources: registers open to all,
/// social media, websites. Said by the kind, by the field for it (yes or no), or by words such as
/// "julkinen rekisteri". A form that the data subject fills in on a website is no such source.
///
/// May be wrong: a register's closed part may be meant.
package enum PublicSourceUnsaid: Rule {
  package static let about = RuleDescription(
    "GDPR14-2F-PUBLIC-SOURCE", .warning, reads: .prose, concerns: ["sources"], item: .sources,
    law: [.gdpr(14, 2, "f")],
    message: Phrase(
      fi: "Kerro, että tieto on saatu julkisesta lähteestä.",
      sv: "Ange att uppgiften kommer från en offentlig källa.",
      en: "Say that the data come from a publicly accessible source."),
    wrong: Phrase(fi: "Tietolähde: internet", sv: "Källa: internet", en: "Source: internet"),
    advice: Phrase(
      fi: "Tietolähde: kiinteistötietojärjestelmä (julkinen rekisteri)",
      sv: "Källa: fastighetsdatasystemet (offentligt register)",
      en: "Source: the land information system (public register)"),
    why: Phrase(
      fi:
        "Rekisteröidylle on kerrottava, jos hänen tietojaan otetaan kaikkien saatavilla olevista lähteistä.",
      sv: "Den registrerade ska få veta om uppgifter tas ur källor som är tillgängliga för alla.",
      en: "Data subjects must be told where data are taken from sources that are open to all."),
    caveat: Phrase(
      fi:
        "Jos tieto saadaan rekisterin osasta, joka ei ole julkinen, kirjoita ”julkinenLähde: ei”.",
      sv:
        "Om uppgiften fås ur en del av registret som inte är offentlig, skriv ”allmäntTillgänglig: nej”.",
      en:
        "Where the data come from a part of the register that is not open, write “publiclyAvailable: no”."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for source in notice.sources.value ?? [] {
      guard source.kind?.value != .public, source.kind?.value != .subject,
        !source.publiclyAvailable.isGiven,
        let text = source.name?.variants.map(\.text).first(where: {
          SourceWords.open.stand(in: $0.string)
        }), let part = SourceWords.open.first(in: text.string)?.range,
        !source.words.contains(where: {
          SourceWords.openness.stand(in: $0.string) || SourceWords.form.stand(in: $0.string)
        })
      else { continue }
      let range = context.reading.range(of: text.string.toWordEnd(part), in: text)
      findings.report(
        about, at: range,
        because: [
          .fact(
            Phrase(
              fi: "Tämä lähde on yleensä kaikkien saatavilla.",
              sv: "Den här källan är vanligen tillgänglig för alla.",
              en: "This source is usually open to all."), at: range)
        ],
        proposing: source.publiclyAvailable == nil
          ? .adding(to: source) { $0.publiclyAvailable = Choice(YesNo.yes) } : nil)
    }
  }
}
