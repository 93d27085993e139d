import Diagnostics
import NoticeModel
import SourceText

/// The notice does not say where data come from.
///
/// An error where it shows that some come from elsewhere: by an origin that is marked in the list of
/// data, or by words such as "saadaan muilta viranomaisilta" in another item (Art. 14(2)(f)). Where
/// nothing shows it, the data may all come from the data subject, whom Art. 13 does not require to
/// be told; then only a reminder. "Ei" with words of its own is an answer; that the source is not
/// known is none.
///
/// May be wrong: words about other authorities may speak of another matter.
package enum SourceMissing: Rule {
  package static let about = RuleDescription(
    "GDPR14-2F-SOURCE-MISSING", .error, concerns: ["sources", "dataItems"], item: .sources,
    law: [.gdpr(14, 2, "f")],
    message: Phrase(
      fi: "Tietolähteitä ei ole kerrottu.",
      sv: "Uppgiftskällorna har inte angetts.",
      en: "The sources of data are not stated."),
    wrong: Phrase(
      fi: "Tietolähteet: tietoja luovutetaan Kelalle. (Kohdassa on vain luovutustekstiä.)",
      sv: "Källor: uppgifter lämnas ut till FPA. (Punkten har bara text om utlämnande.)",
      en: "Sources: data are disclosed to Kela. (The item speaks of disclosure only.)"),
    advice: Phrase(
      fi: "Tiedot saadaan asiakkaalta itseltään ja väestötietojärjestelmästä.",
      sv: "Uppgifterna fås av klienten själv och ur befolkningsdatasystemet.",
      en: "Data are obtained from the client and from the Population Information System."),
    why: Phrase(
      fi:
        "Jos tietoja saadaan muualta kuin rekisteröidyltä, hänelle on kerrottava mistä. Jos kaikki saadaan häneltä itseltään, senkin sanominen auttaa lukijaa.",
      sv:
        "Om uppgifter fås från någon annan än den registrerade ska det framgå varifrån. Om allt fås av den registrerade själv hjälper det läsaren att det sägs.",
      en:
        "Where data come from someone else than the data subject, the source must be told. Where all come from the data subject, saying so helps the reader."
    ),
    caveat: Phrase(
      fi:
        "Jos mikään ei viittaa muihin lähteisiin, huomautus on vain suositus. Tekstistä haetaan sanoja muualta saaduista tiedoista.",
      sv:
        "Om ingenting tyder på andra källor är anmärkningen bara en rekommendation. I texten söks ord om uppgifter från annat håll.",
      en:
        "Where nothing points to other sources, the finding is only a recommendation. Texts are searched for words about data obtained elsewhere."
    ))

  private static let elsewhere = Cues([
    "viranomaisilta", "viranomaiselta", "väestötietojärjestelmäst", "väestörekisteristä",
    "=muualta", "muista lähteistä", "muista rekistere", "toisesta rekister", "muista järjestelm",
    "maahanmuuttovirastolta", "=kelalta", "=verohallinnolta", "työnantajalta", "oppilaitokselta",
    "från myndighet", "från andra", "av myndighet", "av andra myndighet", "från annat håll",
    "ur befolkningsdata", "från befolkningsdata", "ur befolkningsregist", "från migrationsverket",
    "av migrationsverket", "från fpa", "från arbetsgivar",
    "from other", "from authorit", "from the authorit", "from elsewhere",
    "from the population information", "from the finnish immigration", "from kela",
    "from the employer",
  ])

  private static let obtaining = Cues([
    "saada", "saatu", "saatav", "saamme", "saamaa", "saadut", "hanki", "haeta", "haemme",
    "tarkistetaan", "tarkastetaan", "poimi", "tuoda", "siirtyy", "kerätään",
    "=fås", "=får", "hämta", "inhämta", "erhåll", "samlas in", "kontrolleras",
    "obtain", "receiv", "collected", "retriev", "fetched", "checked",
  ])

  /// Items that do not speak of where data come from.
  private static let otherMatters: Set<String> = [
    "rights", "complaint", "recipients", "transfers", "security", "publicity", "processors", "dpo",
    "contacts", "controllers", "automatedDecisions", "retention", "history",
  ]

  package static let cues = [elsewhere]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let marked = notice.placeOfOrigin([.thirdParty, .otherRegister])
    let place: SourceRange
    switch notice.sources {
    case .absent: place = notice.place(of: "sources")
    case .unknown(let range): place = range
    case .none(let text, let range):
      // "Ei" alone: no sources, though some data have one.
      guard text.map(\.isBlank) ?? true, marked != nil else { return }
      place = range
    case .notApplicable(_, let range):
      guard marked != nil else { return }
      place = range
    case .stated(let sources):
      guard sources.allSatisfy({ !$0.name.isGiven && !$0.kind.isGiven && !$0.text.isGiven }) else {
        return
      }
      place = notice.place(of: "sources")
    }
    let mention = context.mentions(of: elsewhere).first { mention in
      !otherMatters.contains(mention.field) && mention.isBeside(obtaining) && !mention.isDenied
    }
    let outside = marked ?? mention.map(context.range(of:))
    findings.report(
      about, at: place, severity: outside == nil ? .info : nil,
      because: [
        outside.map {
          .fact(
            Phrase(
              fi: "Tämä osoittaa, että tietoja saadaan muualta.",
              sv: "Detta visar att uppgifter fås från annat håll.",
              en: "This shows that data come from elsewhere."), at: $0)
        }
          ?? .fact(
            Phrase(
              fi: "Mikään kohta ei osoita, että tietoja saataisiin muualta.",
              sv: "Ingen punkt visar att uppgifter fås från annat håll.",
              en: "No item shows that data come from elsewhere."))
      ],
      proposing: notice.sources.isAbsent ? proposal(notice) : nil)
  }

  private static func proposal(_ notice: Notice) -> Proposal {
    .adding {
      var source = DataSource()
      source.name = notice.words(
        Phrase(
          fi: "[täydennä: tietolähde, esimerkiksi asiakas itse]",
          sv: "[fyll i: källa, till exempel klienten själv]",
          en: "[fill in: source, for example the client]"))
      $0.sources = .stated([source])
    }
  }
}
