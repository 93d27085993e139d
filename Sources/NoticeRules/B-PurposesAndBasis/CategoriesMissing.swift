import Diagnostics
import NoticeModel

/// The notice does not say which data the register holds, though all come from the data subject.
///
/// Art. 13 does not ask for the categories, as people know what they gave; transparency (Art. 5(1)(a))
/// and the check against the register's real schema do. Where some data come from elsewhere, Art.
/// 14(1)(d) makes the categories a duty, and another rule speaks.
///
/// May be wrong: where the form on which data are given lists them all, the notice may leave them
/// out.
package enum CategoriesMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-CATEGORIES-MISSING", .warning, concerns: ["dataItems", "sources"], item: .categories,
    law: [.gdpr(5, 1, "a"), .gdpr(12, 1), .gdpr(14, 1, "d")],
    message: Phrase(
      fi: "Käsiteltäviä henkilötietoja ei ole lueteltu.",
      sv: "De personuppgifter som behandlas har inte räknats upp.",
      en: "The personal data processed are not listed."),
    wrong: Phrase(
      fi: "Rekisteri sisältää tarpeelliset tiedot.",
      sv: "Registret innehåller nödvändiga uppgifter.", en: "The register holds the necessary data."
    ),
    advice: Phrase(
      fi: "Nimi, henkilötunnus, osoite, äidinkieli, oleskelulupa, koulutus",
      sv: "Namn, personbeteckning, adress, modersmål, uppehållstillstånd, utbildning",
      en: "Name, personal identity code, address, mother tongue, residence permit, education"),
    why: Phrase(
      fi:
        "Läpinäkyvyys vaatii, että lukija näkee, mitä tietoja hänestä on. Luettelo tarvitaan myös, jotta selostetta voi verrata rekisterin todelliseen sisältöön.",
      sv:
        "Öppenheten kräver att läsaren ser vilka uppgifter som finns. Förteckningen behövs också för att beskrivningen ska kunna jämföras med registrets verkliga innehåll.",
      en:
        "Transparency requires that readers see what data there are. The list is also needed to compare the notice with the register's real content."
    ),
    caveat: Phrase(
      fi:
        "Asetuksen 13 artikla ei vaadi tietoryhmiä, jos kaikki tiedot saadaan rekisteröidyltä itseltään.",
      sv:
        "Artikel 13 i förordningen kräver inte kategorierna om alla uppgifter fås av den registrerade själv.",
      en: "GDPR Art. 13 does not require the categories where all data come from the data subject.")
  )

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isListed = notice.dataItems.contains { !$0.items.isEmpty || $0.title.isGiven }
    guard !isListed, !notice.hasOutsideSource else { return }
    findings.report(
      about, at: notice.place(of: "dataItems"),
      because: [
        .fact(
          Phrase(
            fi: "Tietosisällössä ei ole yhtään tietoa.", sv: "Datainnehållet har inga uppgifter.",
            en: "The list of data has no items."),
          at: notice.dataItems.isEmpty ? nil : notice.place(of: "dataItems"))
      ],
      proposing: notice.lacks("dataItems")
        ? .adding {
          var item = DataItem()
          item.name = notice.words(
            Phrase(
              fi: "[täydennä: käsiteltävät tiedot]", sv: "[fyll i: uppgifterna som behandlas]",
              en: "[fill in: the data processed]"))
          var group = DataItemGroup()
          group.items = [item]
          $0.dataItems = [group]
        } : nil)
  }
}
