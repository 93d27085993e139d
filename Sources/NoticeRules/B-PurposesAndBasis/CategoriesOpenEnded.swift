import Diagnostics
import NoticeModel
import SourceText

/// A list of data that is open: "jne.", "muut tarpeelliset tiedot", "och liknande", "etc.".
///
/// An open list does not tell what data there are (Art. 5(1)(a), 12(1), 14(1)(d)), and it cannot be
/// compared with the register's real content. One finding for each group of data.
///
/// May be wrong: an example that stands for a category which the group names.
package enum CategoriesOpenEnded: Rule {
  package static let about = RuleDescription(
    "GDPR13-CATEGORIES-OPEN-ENDED", .warning, reads: .prose, concerns: ["dataItems"],
    item: .categories,
    law: [.gdpr(5, 1, "a"), .gdpr(5, 1, "c"), .gdpr(12, 1), .gdpr(14, 1, "d")],
    message: Phrase(
      fi: "Tietoluettelo on avoin (”{text}”). Luettele tiedot tai tietoryhmät kattavasti.",
      sv:
        "Uppgiftsförteckningen är öppen (”{text}”). Ange uppgifterna eller kategorierna uttömmande.",
      en: "The data list is open-ended (“{text}”). List the data or their categories in full."),
    wrong: Phrase(fi: "nimi, osoite jne.", sv: "namn, adress osv.", en: "name, address etc."),
    advice: Phrase(
      fi: "nimi, osoite, puhelinnumero, sähköposti", sv: "namn, adress, telefonnummer, e-post",
      en: "name, address, phone number, e-mail"),
    why: Phrase(
      fi: "Lukijan on nähtävä, mitä tietoja hänestä on. ”Jne.” jättää sen arvattavaksi.",
      sv: "Läsaren ska se vilka uppgifter som finns. ”Osv.” lämnar det åt gissningar.",
      en: "Readers must see what data there are. “Etc.” leaves it to guessing."),
    caveat: Phrase(
      fi: "Esimerkki ryhmästä, jonka nimi kattaa kaikki tiedot, ei jätä luetteloa avoimeksi.",
      sv: "Ett exempel på en kategori vars namn täcker alla uppgifter gör inte listan öppen.",
      en: "An example of a category whose name covers all data does not leave the list open."))

  private static let open = Cues([
    "=jne", "=ym", "=yms", "=tms", "=mm", "ynnä muu", "ja niin edelleen", "=ja vastaav",
    "=tai vastaav", "=muut vastaav", "=muut tarpeelli", "=muut tarvittav", "=muut mahdolli",
    "=muu mahdolli", "mahdollinen =muu", "mahdolliset =muut", "=muu tarpeelli", "=muu tarvittav",
    "muita tarpeelli", "muita tarvittav", "=muut olennai",
    "=osv", "o.s.v", "m.m", "=m =m", "bl.a", "och liknande", "eller liknande", "och motsvarande",
    "övriga nödvändiga", "andra nödvändiga", "andra behövliga", "övriga behövliga",
    "eventuella övriga", "eventuella andra",
    "övriga eventuella", "andra eventuella", "med mera",
    "=etc", "and so on", "=other necessary", "=other needed", "=other relevant", "=any =other",
    "and similar",
    "or similar", "among others", "=other possible",
  ])
  /// Open where nothing follows that would say of what.
  private static let openAtEnd = Cues([
    "tarpeelliset tiedot", "tarvittavat tiedot", "=muut tiedot", "muita tietoja",
    "nödvändiga uppgifter", "=övriga uppgifter", "=andra uppgifter",
    "necessary information", "necessary data", "=other information", "=other data",
  ])

  private static let examples = Cues([
    "=esim", "=esimerkiksi", "t.ex.", "=t =ex", "till =exempel", "bland =annat", "e.g.",
    "for example", "such =as",
  ])

  package static var cues: [Cues] { [open, openAtEnd, examples] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mentions =
      context.mentions(of: open) + context.mentions(of: openAtEnd).filter(\.isAtEnd)
    let places: [SourceRange: Mention] = Dictionary(
      mentions.filter { $0.field == "dataItems" && !$0.isDenied }.map { ($0.text.text.range, $0) },
      uniquingKeysWith: { first, _ in first })
    // "esim. nimi, osoite": examples, and nothing that they are examples of.
    let examples = context.mentions(of: examples).filter {
      $0.bytes.lowerBound == 0 && $0.field == "dataItems"
    }
    let texts = examples.isEmpty ? nil : Set(examples.map(\.text.text))
    for number in notice.dataItems.indices {
      let flag = notice.dataItems[number].openEnded
      if places.isEmpty, examples.isEmpty, flag?.value != .yes { continue }
      let group = notice.dataItems[number]
      if let (range, words) = group.openPlace(among: places, texts, context) {
        findings.report(
          about, at: range, ["text": Phrase(words)],
          because: [
            .fact(
              Phrase(
                fi: "Nämä sanat jättävät luettelon auki.",
                sv: "De här orden lämnar listan öppen.", en: "These words leave the list open."),
              at: range)
          ])
      } else if let flag, flag.value == .yes {
        let name = group.title ?? group.items.last?.name
        findings.report(
          about, at: flag.range, ["text": Phrase(name?.first.text.string ?? flag.text.string)],
          because: [
            .fact(
              Phrase(
                fi: "Luettelo on merkitty avoimeksi.", sv: "Listan är markerad som öppen.",
                en: "The list is marked as open."), at: flag.range)
          ])
      }
    }
  }
}

extension Mention {
  /// Whether nothing but a full stop follows.
  fileprivate var isAtEnd: Bool { wordBytes.upperBound + 1 >= text.text.string.utf8.count }
}

extension DataItemGroup {
  /// Words of this group that leave it open, and their place. A title counts only where it is all
  /// there is: "Muut tiedot" may well head a closed list.
  fileprivate func openPlace(
    among mentions: [SourceRange: Mention], _ examples: Set<Text>?, _ context: RuleContext
  ) -> (SourceRange, String)? {
    if !mentions.isEmpty {
      var texts: [LocalizedText?] = items.isEmpty ? [title, note] : [note]
      for item in items { texts += [item.name, item.note] }
      for text in texts.compactMap(\.self) {
        for variant in text.variants {
          guard let mention = mentions[variant.text.range], mention.text.text == variant.text
          else { continue }
          return (context.range(of: mention), mention.words)
        }
      }
    }
    for item in items {
      guard let name = item.name?.first.text else { continue }
      if examples?.contains(name) ?? false { return (name.range, name.string) }
    }
    return nil
  }
}
