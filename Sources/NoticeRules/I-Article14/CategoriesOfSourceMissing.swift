import Diagnostics
import NoticeModel

/// A source other than the data subject, and no word of which data come from it.
///
/// Art. 14(1)(d) asks for the categories of data that are obtained elsewhere; to name them for each
/// source is good practice. They may stand with the source, or in the list of data: by the origin
/// that is marked there, or by the source's name. An error where the notice has no list of data at
/// all. A source that is not named is another rule's matter.
///
/// May be wrong: the data may be told in a text of another item.
package enum CategoriesOfSourceMissing: Rule {
  package static let about = RuleDescription(
    "GDPR14-1D-CATEGORIES-MISSING", .warning, concerns: ["sources", "dataItems"],
    item: .sources, law: [.gdpr(14, 1, "d")],
    message: Phrase(
      fi: "Ei kerrota, mitä tietoja lähteestä ”{source}” saadaan.",
      sv: "Det framgår inte vilka uppgifter som fås från ”{source}”.",
      en: "It is not stated which data come from “{source}”."),
    wrong: Phrase(
      fi: "Tietoja saadaan Maahanmuuttovirastolta.",
      sv: "Uppgifter fås från Migrationsverket.",
      en: "Data are obtained from the Finnish Immigration Service."),
    advice: Phrase(
      fi: "Maahanmuuttovirasto: oleskelulupa, perhetiedot, saapumispäivä",
      sv: "Migrationsverket: uppehållstillstånd, familjeuppgifter, ankomstdag",
      en: "Finnish Immigration Service: residence permit, family data, date of arrival"),
    why: Phrase(
      fi:
        "Muualta saaduista tiedoista rekisteröity ei muuten tiedä. Siksi hänelle on kerrottava, mitä tietoja mistäkin saadaan.",
      sv:
        "Den registrerade vet annars inte vad som fås från annat håll. Därför ska det framgå vilka uppgifter som fås varifrån.",
      en:
        "Data subjects do not otherwise know what is obtained elsewhere: they must be told which data come from where."
    ),
    caveat: Phrase(
      fi:
        "Tiedot voi merkitä lähteen kohtaan ”tiedot” tai tietosisältöön kohtaan ”alkuperä”. Muun kohdan tekstiä sääntö ei lue.",
      sv:
        "Uppgifterna kan anges i källans ”uppgifter” eller i datainnehållets ”ursprung”. Texten i andra punkter läser regeln inte.",
      en:
        "The data may be given under “items” of the source or as “origin” in the list of data. Texts of other items are not read."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let hasNoList = notice.dataItems.isEmpty
    let sources = (notice.sources.value ?? []).filter {
      !$0.tellsData && $0.isNamedOutside
    }
    guard !sources.isEmpty else { return }
    let origins = OriginWords(notice)
    for source in sources {
      guard !origins.tell(of: source) else { continue }
      findings.report(
        about, at: source.place, severity: hasNoList ? .error : nil,
        ["source": source.quotedName],
        because: [
          .fact(
            Phrase(
              fi: "Lähde on muu kuin rekisteröity itse.",
              sv: "Källan är någon annan än den registrerade.",
              en: "The source is not the data subject."),
            at: source.kind?.range ?? source.place),
          hasNoList
            ? .fact(
              Phrase(
                fi: "Selosteessa ei ole tietosisältöä.",
                sv: "Beskrivningen har inget datainnehåll.",
                en: "The notice has no list of data."))
            : .fact(
              Phrase(
                fi: "Tietosisällössä ei kerrota, mitkä tiedot tulevat tästä lähteestä.",
                sv: "Datainnehållet anger inte vilka uppgifter som fås från källan.",
                en: "The list of data does not tell which of them come from this source."),
              at: notice.place(of: "dataItems")),
        ])
    }
  }
}
