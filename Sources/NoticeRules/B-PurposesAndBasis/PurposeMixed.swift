import Diagnostics
import NoticeModel
import SourceText

/// The section on purposes tells other things too: what data there are, how they are kept, guarded,
/// disclosed, turned into statistics.
///
/// Readers look for each thing in its place (Art. 12(1)). Two other things are needed, as one
/// sentence beside the purpose does no harm. Data and recipients that the notice marks as mentioned
/// under the purposes count too.
///
/// May be wrong: a purpose that truly is to disclose or to keep things.
package enum PurposeMixed: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-PURPOSE-MIXED", .warning, reads: .prose,
    concerns: ["purposes", "dataItems", "recipients"], law: [.gdpr(12, 1)],
    message: Phrase(
      fi: "Käyttötarkoituskohdassa on muuta sisältöä ({classes}). Siirrä se omiin kohtiinsa.",
      sv: "Punkten om ändamål innehåller annat ({classes}). Flytta det till rätt punkter.",
      en: "The purpose section contains other content ({classes}); move it."),
    wrong: Phrase(
      fi: "Asiakassuunnitelman laatiminen. Kansiot säilytetään lukitussa kaapissa.",
      sv: "Upprättande av klientplanen. Mapparna förvaras i ett låst skåp.",
      en: "Drawing up the client plan. The folders are kept in a locked cabinet."),
    advice: Phrase(
      fi: "Tarkoitus: asiakassuunnitelman laatiminen (suojaus kerrotaan omassa kohdassaan)",
      sv: "Ändamål: upprättande av klientplanen (skyddet beskrivs i sin egen punkt)",
      en: "Purpose: drawing up the client plan (protection is told in its own section)"),
    why: Phrase(
      fi: "Kun kukin asia on omassa kohdassaan, lukija löytää sen.",
      sv: "När varje sak står i sin punkt hittar läsaren den.",
      en: "Where each thing has its own section, readers find it."),
    caveat: Phrase(
      fi: "Luokat päätellään sanoista. Jos virke todella kuvaa tarkoitusta, jätä se.",
      sv: "Klasserna bedöms utifrån ord. Om meningen verkligen beskriver ändamålet, låt den stå.",
      en: "The classes are told from words. Where a sentence does describe the purpose, leave it."))

  /// What else stands there; the numbers follow `words`.
  private enum Class: Int, CaseIterable {
    case data, storage, security, disclosure, statistics

    var phrase: Phrase {
      switch self {
      case .data: Phrase(fi: "tietosisältö", sv: "datainnehåll", en: "data content")
      case .storage: Phrase(fi: "säilytys", sv: "lagring", en: "storage")
      case .security: Phrase(fi: "suojaus", sv: "skydd", en: "security")
      case .disclosure: Phrase(fi: "luovutukset", sv: "utlämnande", en: "disclosure")
      case .statistics: Phrase(fi: "tilastointi", sv: "statistik", en: "statistics")
      }
    }
  }

  private static let words: [[String]] = [
    [
      "rekisteri sisältää", "rekisteriin kirjataan", "rekisteriin tallennetaan",
      "tallennetaan seuraava", "kirjataan seuraava", "kerätään seuraava", "tietosisältö",
      "registret innehåller", "i registret antecknas", "i registret införs", "följande uppgifter",
      "register contains", "register holds", "following data", "following information",
    ],
    [
      "säilytetään", "säilytysai", "hävitetään", "arkistoidaan",
      "förvaras", "bevaras", "lagringstid", "förstörs", "arkiveras",
      "are kept", "is kept", "are retained", "is retained", "are destroyed", "retention period",
      "are stored", "is stored",
    ],
    [
      "lukitu", "salasan", "palomuuri", "käyttäjätunnuks", "suojattu", "salattu",
      "låst", "lösenord", "brandvägg", "användarnamn", "krypter",
      "locked", "password", "firewall", "encrypted",
    ],
    [
      "luovutetaan", "ei luovuteta", "luovuttaa edelleen",
      "lämnas ut", "utlämnas", "överlåts",
      "are disclosed", "is disclosed", "disclosed to",
    ],
    [
      "tilastoidaan", "tilastoja laaditaan", "laaditaan tilasto", "tilastot toimitetaan",
      "statistik förs", "statistik utarbetas", "statistik lämnas",
      "statistics are", "statistics is",
    ],
  ]

  private static let classes = words.enumerated().flatMap { number, words in
    words.map { _ in Class(rawValue: number) }
  }
  private static let sentences = Cues(words.flatMap { $0 })
  private static let section = WordList([
    "tarkoitu", "tarkoituk", "ändamål", "syfte", "purpose",
  ])

  package static var cues: [Cues] { [sentences] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    var mentions: [Class: Mention] = [:]
    for mention in context.mentions(of: sentences)
    where mention.field == "purposes" && mention.part == "text" {
      guard classes.indices.contains(mention.pattern), let kind = classes[mention.pattern],
        mentions[kind] == nil
      else { continue }
      mentions[kind] = mention
    }
    let isHere = { (section: LocalizedText?) in section?.mentions(Self.section) ?? false }
    var sections: [Class: SourceRange] = [:]
    if mentions[.data] == nil {
      sections[.data] =
        notice.dataItems.first { isHere($0.mentionedUnder) }?.mentionedUnder?.range
    }
    if mentions[.disclosure] == nil {
      sections[.disclosure] =
        notice.recipients.value?.first { isHere($0.mentionedUnder) }?.mentionedUnder?.range
    }
    let kinds = Class.allCases.filter { mentions[$0] != nil || sections[$0] != nil }
    guard kinds.count >= 2 else { return }
    findings.report(
      about, at: notice.place(of: "purposes"),
      ["classes": Phrase.list(kinds.map(\.phrase))],
      because: kinds.prefix(3).map { kind in
        Note(
          Message(
            Phrase(
              fi: "Tämä kuuluu kohtaan: {class}.", sv: "Det här hör till punkten: {class}.",
              en: "This belongs to the section: {class}."), ["class": kind.phrase]),
          at: mentions[kind].map { context.range(of: $0) } ?? sections[kind])
      })
  }
}

extension Phrase {
  /// Several phrases with commas between, in each language.
  static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      fi: phrases.map(\.fi).joined(separator: ", "), sv: phrases.map(\.sv).joined(separator: ", "),
      en: phrases.map(\.en).joined(separator: ", "))
  }
}
