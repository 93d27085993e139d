import Diagnostics
import NoticeModel
import SourceText

/// Data come both from the data subject and from elsewhere, and they are not told apart.
///
/// Art. 13 asks for other things than Art. 14: readers must see which data they gave themselves and
/// which were obtained elsewhere. Told apart when each outside source names its data, or when every
/// data item has its origin, of its own or of its group. Data that arise in the service have one too.
///
/// May be wrong: the text of an item may tell the origins in words.
package enum MixedOrigin: Rule {
  package static let about = RuleDescription(
    "GDPR14-MIXED-ORIGIN", .warning, concerns: ["sources", "dataItems"], item: .sources,
    law: [.gdpr(13), .gdpr(14, 1, "d"), .gdpr(14, 2, "f")],
    message: Phrase(
      fi: "Tietoja saadaan sekä asiakkaalta että muualta. Erottele, mitkä tiedot tulevat mistäkin.",
      sv:
        "Uppgifter fås både från klienten och från annat håll. Ange vilka uppgifter som kommer varifrån.",
      en:
        "Data come both from the data subject and from elsewhere. Tell which data come from where."),
    wrong: Phrase(
      fi: "Tiedot saadaan asiakkaalta ja viranomaisilta.",
      sv: "Uppgifterna fås från klienten och från myndigheter.",
      en: "Data are obtained from the client and from authorities."),
    advice: Phrase(
      fi: "Asiakas: koulutus, työhistoria. Digi- ja väestötietovirasto: osoite, perhe.",
      sv:
        "Klienten: utbildning, arbetshistorik. Myndigheten för digitalisering och befolkningsdata: adress, familj.",
      en:
        "Client: education, work history. Digital and Population Data Services Agency: address, family."
    ),
    why: Phrase(
      fi:
        "Lukijan on nähtävä, mitä hän on itse kertonut ja mitä hänestä on saatu muualta: oikeus saada tieto lähteestä koskee jälkimmäistä.",
      sv:
        "Läsaren ska se vad hon eller han själv har uppgett och vad som fåtts från annat håll: rätten att få veta källan gäller det senare.",
      en:
        "Readers must see what they told themselves and what was obtained elsewhere: the right to know the source is about the latter."
    ),
    caveat: Phrase(
      fi:
        "Merkitse lähteelle sen tiedot (”tiedot”) tai tiedoille niiden alkuperä (”alkuperä”). Sanoin kerrottua erottelua sääntö ei näe.",
      sv:
        "Ange källans uppgifter (”uppgifter”) eller uppgifternas ursprung (”ursprung”). Det som sägs i löpande text ser regeln inte.",
      en:
        "Give the data of each source (“items”) or the origin of the data (“origin”). What is told in running text is not seen."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let subject = placeOfSubject(notice), let outside = placeOfOutside(notice) else { return }
    let unmarked = unmarkedItem(notice)
    let sources = (notice.sources.value ?? []).filter(\.isOutside)
    let everySourceTells = !sources.isEmpty && sources.allSatisfy(\.tellsData)
    guard let unmarked, !everySourceTells else { return }
    findings.report(
      about, at: notice.place(of: notice.sources.isAbsent ? "dataItems" : "sources"),
      because: [
        .fact(
          Phrase(
            fi: "Tietoja saadaan rekisteröidyltä itseltään.",
            sv: "Uppgifter fås av den registrerade själv.",
            en: "Data are obtained from the data subject."), at: subject),
        .fact(
          Phrase(
            fi: "Tietoja saadaan myös muualta.", sv: "Uppgifter fås också från annat håll.",
            en: "Data are also obtained elsewhere."), at: outside),
        .fact(
          Phrase(
            fi: "Tästä tiedosta ei näe, kummasta se on.",
            sv: "Det framgår inte varifrån den här uppgiften kommer.",
            en: "It is not told where this item comes from."), at: unmarked),
      ])
  }

  private static func placeOfSubject(_ notice: Notice) -> SourceRange? {
    notice.sources.value?.first(where: \.isDataSubject)?.place
      ?? notice.placeOfOrigin([.subject])
  }

  private static func placeOfOutside(_ notice: Notice) -> SourceRange? {
    notice.sources.value?.first(where: \.isOutside)?.place
      ?? notice.placeOfOrigin([.thirdParty, .otherRegister])
  }

  /// The first data item whose origin is not marked and that no source names.
  private static func unmarkedItem(_ notice: Notice) -> SourceRange? {
    let named = Set((notice.sources.value ?? []).flatMap(\.items).map(\.id))
    for group in notice.dataItems where group.origin?.value == nil {
      for item in group.items
      where item.origin?.value == nil && !named.contains(item.id.string) {
        return item.name?.range ?? item.range
      }
    }
    return nil
  }
}
