import Diagnostics
import NoticeModel
import SourceText

/// People may tell of their religion, health or the like of their own will, and the notice does not say
/// whether it is recorded.
///
/// That data are volunteered is no condition of Art. 9(2), and data that are not needed may not be kept
/// (Art. 5(1)(c)). Found where words of volunteering stand in the note of such a data item or of its
/// group, or in one sentence with such data. Words on recording there are an answer.
///
/// May be wrong: the rule on recording may stand elsewhere.
package enum VoluntaryDisclosure: Rule {
  package static let about = RuleDescription(
    "GDPR9-VOLUNTARY-DISCLOSURE", .warning, concerns: ["dataItems", "specialCategories"],
    item: .categories,
    law: [.gdpr(9, 1), .gdpr(9, 2), .gdpr(5, 1, "c")],
    message: Phrase(
      fi:
        "Asiakas voi itse kertoa arkaluonteista tietoa (”{term}”). Kerro, tallennetaanko se ja millä perusteella.",
      sv:
        "Klienten kan själv berätta känsliga uppgifter (”{term}”). Ange om de sparas och på vilken grund.",
      en: "Clients may volunteer sensitive data (“{term}”); say whether it is stored and why."),
    wrong: Phrase(
      fi: "Henkilö voi kertoa uskontoonsa liittyvistä tavoista.",
      sv: "Personen kan berätta om vanor som hör till religionen.",
      en: "A person may tell about religious customs."),
    advice: Phrase(
      fi:
        "Uskontoa ei kirjata; ruokavaliotoive kirjataan vain asiakkaan nimenomaisella suostumuksella.",
      sv:
        "Religion antecknas inte; ett önskemål om kost antecknas bara med klientens uttryckliga samtycke.",
      en:
        "Religion is not recorded; a dietary wish is recorded only with the client's explicit consent."
    ),
    why: Phrase(
      fi:
        "Se, että ihminen kertoo itse, ei anna lupaa tallentaa. Lukijan on tiedettävä, mitä hänen sanoistaan jää rekisteriin.",
      sv:
        "Att en person berättar själv ger inte rätt att spara. Läsaren ska veta vad som blir kvar i registret.",
      en:
        "That a person tells it freely does not allow recording it. Readers must know what of their words stays in the register."
    ),
    caveat: Phrase(
      fi: "Sääntö etsii tallentamisesta kertovia sanoja vain samasta kohdasta.",
      sv: "Regeln söker ord om registrering bara i samma punkt.",
      en: "Words on recording are looked for in the same place only."))

  package static let cues = [volunteering, DataWords.cues]

  private static let volunteering = Cues([
    "halutessa", "halute", "voi itse kerto", "voit itse kerto", "voi kerto", "voit kerto",
    "voivat kerto", "vapaaehtoi kerto", "omasta aloittee", "oma aloitteise",
    "om hen vill", "om du vill", "om personen vill", "om klienten vill", "frivilligt berätta",
    "kan själv berätta", "kan berätta", "på eget initiativ",
    "may volunteer", "can volunteer", "may choose to tell", "if you wish", "if they wish",
    "may tell", "can tell", "voluntarily tell", "own initiative",
  ])

  private static let recording = Cues([
    "kirja^lli", "tallen", "merkitä", "merkintä", "säilyt", "anteckna", "registrera", "spara",
    "lagra", "record", "store", "saved", "kept", "keep",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let offers = context.mentions(of: volunteering)
    guard !offers.isEmpty else { return }
    var found = false
    for hit in context.dataItems.special where !found {
      guard notice.dataItems.indices.contains(hit.group) else { continue }
      let group = notice.dataItems[hit.group]
      var notes = [group.note]
      if let item = hit.item {
        if group.items.indices.contains(item) {
          notes += [group.items[item].note, group.items[item].name]
        }
      } else {
        notes += group.items.flatMap { [$0.note, $0.name] }
      }
      let texts = notes.compactMap(\.self).flatMap(\.variants).map(\.text)
      guard let text = texts.first(where: { volunteering.stand(in: $0.string) }),
        !texts.contains(where: { recording.stand(in: $0.string) })
      else { continue }
      found = true
      report(hit.words.string, at: hit.range, offered: text.range, &findings)
    }
    guard !found else { return }
    let sentence = offers.first { mention in
      switch mention.field {
      case "dataItems": return false
      case "specialCategories", "otherInformation", "sources", "provision", "purposes", "summary",
        "systems":
        return isOfSpecialData(mention) && !recording.stand(in: mention.text.text.string)
      default: return false
      }
    }
    guard let sentence, let words = DataWords.cues.first(in: sentence.sentence) else { return }
    let term = String(
      decoding: sentence.sentence.utf8.dropFirst(words.range.lowerBound).prefix {
        $0 >= 0x80 || $0.isASCIILetter
      }, as: UTF8.self)
    let range = context.range(of: sentence)
    report(term, at: range, offered: range, &findings)
  }

  private static func report(
    _ term: String, at range: SourceRange, offered: SourceRange, _ findings: inout RuleFindings
  ) {
    findings.report(
      about, at: range, ["term": Phrase(term)],
      because: [
        .fact(
          Phrase(
            fi: "Asiakas voi kertoa tästä itse; tallentamisesta ei ole mainintaa.",
            sv: "Klienten kan själv berätta om detta; om registrering sägs inget.",
            en: "Clients may tell of this themselves; nothing is said on recording."), at: offered)
      ])
  }

  private static func isOfSpecialData(_ mention: Mention) -> Bool {
    guard let words = DataWords.cues.first(in: mention.sentence) else { return false }
    return DataWords.terms[words.pattern].special != nil
  }
}
