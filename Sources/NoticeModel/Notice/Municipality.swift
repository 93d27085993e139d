import SourceText

/// The municipality whose notice this is, as far as language duties depend on it.
package struct Municipality: Record {
  package var range: SourceRange = .nowhere
  /// The name of the municipality.
  package var name: LocalizedText?
  /// The official languages of the municipality: fi, sv or both. A bilingual municipality gives its notices in both.
  package var officialLanguages: [Text] = []
  /// Whether the municipality lies in the Sámi homeland.
  package var samiHomeland: Flag?

  package init() {}

  package static let table = FieldTable<Municipality>(
    "municipality",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "",
          fi: "Kunnan nimi.",
          sv: "Kommunens namn.",
          en: "The name of the municipality.",
          example: "Mallilan kaupunki")),
      Field(
        "officialLanguages", fi: "virallisetKielet", sv: "officiellaSpråk", \.officialLanguages,
        { $1(&$0.officialLanguages) },
        .texts(item: .language),
        FieldDoc(
          "",
          fi:
            "Kunnan viralliset kielet: fi, sv tai molemmat. Kaksikielinen kunta antaa selosteensa kummallakin.",
          sv:
            "Kommunens officiella språk: fi, sv eller båda. En tvåspråkig kommun ger sina beskrivningar på båda.",
          en:
            "The official languages of the municipality: fi, sv or both. A bilingual municipality gives its notices in both.",
          example: "[fi, sv]")),
      Field(
        "samiHomeland", fi: "saamelaistenKotiseutualue", sv: "samernasHembygdsområde",
        \.samiHomeland, { $1(&$0.samiHomeland) }, .flag,
        FieldDoc(
          "",
          fi: "Onko kunta saamelaisten kotiseutualueella.",
          sv: "Om kommunen ligger inom samernas hembygdsområde.",
          en: "Whether the municipality lies in the Sámi homeland.",
          example: "no")),
    ])
}

extension Municipality: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Municipality, b: Municipality) -> Bool {
    a.name == b.name
      && a.officialLanguages == b.officialLanguages
      && a.samiHomeland == b.samiHomeland
  }
}
