import Diagnostics

/// Languages by their tags: their names, and the remark on a text that is in that language.
package enum LanguageNames {
  /// The name of a language; nil where it has none here.
  package static func name(of tag: String) -> Phrase? { table[tag]?.name }

  /// A language's name in that language itself; the tag where it is not known.
  package static func own(of tag: String) -> String { own[tag] ?? tag }

  private static let own = [
    "fi": "Suomi", "sv": "Svenska", "en": "English", "se": "Davvisámegiella",
    "smn": "Anarâškielâ", "sms": "Sääʹmǩiõll", "et": "Eesti", "ru": "Русский",
    "uk": "Українська", "ar": "العربية", "so": "Soomaali", "ku": "Kurdî", "fa": "فارسی",
    "zh": "中文", "de": "Deutsch", "fr": "Français", "es": "Español",
  ]

  /// "[suomeksi]": stands behind a text that is not in the page's language.
  package static func remark(on tag: String) -> Phrase {
    let words = written(in: tag)
    return Phrase(fi: "[\(words.fi)]", sv: "[\(words.sv)]", en: "[\(words.en)]")
  }

  /// "suomeksi": in which language a text is.
  static func written(in tag: String) -> Phrase {
    table[tag]?.written
      ?? Phrase(fi: "kielellä \(tag)", sv: "på språket \(tag)", en: "in language \(tag)")
  }

  private struct Entry {
    let name: Phrase
    let written: Phrase

    init(_ fi: String, _ suomeksi: String, _ sv: String, _ en: String) {
      name = Phrase(fi: fi, sv: sv, en: en)
      written = Phrase(fi: suomeksi, sv: "på \(sv)", en: "in \(en)")
    }
  }

  private static let table: [String: Entry] = [
    "fi": Entry("suomi", "suomeksi", "finska", "Finnish"),
    "sv": Entry("ruotsi", "ruotsiksi", "svenska", "Swedish"),
    "en": Entry("englanti", "englanniksi", "engelska", "English"),
    "se": Entry("pohjoissaame", "pohjoissaameksi", "nordsamiska", "Northern Sámi"),
    "smn": Entry("inarinsaame", "inarinsaameksi", "enaresamiska", "Inari Sámi"),
    "sms": Entry("koltansaame", "koltansaameksi", "skoltsamiska", "Skolt Sámi"),
    "et": Entry("viro", "viroksi", "estniska", "Estonian"),
    "ru": Entry("venäjä", "venäjäksi", "ryska", "Russian"),
    "uk": Entry("ukraina", "ukrainaksi", "ukrainska", "Ukrainian"),
    "ar": Entry("arabia", "arabiaksi", "arabiska", "Arabic"),
    "so": Entry("somali", "somaliksi", "somaliska", "Somali"),
    "ku": Entry("kurdi", "kurdiksi", "kurdiska", "Kurdish"),
    "fa": Entry("persia", "persiaksi", "persiska", "Persian"),
    "zh": Entry("kiina", "kiinaksi", "kinesiska", "Chinese"),
    "de": Entry("saksa", "saksaksi", "tyska", "German"),
    "fr": Entry("ranska", "ranskaksi", "franska", "French"),
    "es": Entry("espanja", "espanjaksi", "spanska", "Spanish"),
  ]
}
