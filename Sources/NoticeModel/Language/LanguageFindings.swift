import Diagnostics
import SourceText

/// The wording of what is YAML or XML but not the notice language.
extension Diagnostic {
  private static func language(
    _ id: DiagnosticID, at range: SourceRange, _ phrase: Phrase, _ values: [String: String] = [:],
    help: Message? = nil, notes: [Note] = [], fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      id, .language, .error, at: range, Message(phrase, values), help: help, notes: notes,
      fixes: fixes)
  }

  private static func first(_ range: SourceRange) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Ensimmäinen on tässä.", sv: "Första gången står det här.", en: "The first is here.")),
      at: range)
  }

  private static func rename(_ range: SourceRange, to name: String, _ kind: Fix.Applicability)
    -> Fix
  {
    Fix(
      Message(
        Phrase(
          fi: "Kirjoita ”{name}”.", sv: "Skriv ”{name}”.", en: "Write “{name}”."), ["name": name]),
      kind, [Edit(range, name)])
  }

  // MARK: Keys

  static func unknownKey(
    _ key: String, at range: SourceRange, _ names: [(name: String, keySets: UInt8)],
    _ keySets: UInt8, suggests: Bool = true
  ) -> Diagnostic {
    let candidates = names.filter { $0.keySets & keySets != 0 }.map(\.name)
    let closest =
      !suggests
      ? nil
      : nearest(to: key, among: candidates) ?? nearest(to: key, among: names.map(\.name))
    let list = candidates.sorted().joined(separator: ", ")
    let help =
      closest.map {
        Message(
          Phrase(
            fi: "Tarkoititko kenttää ”{name}”?", sv: "Menade du fältet ”{name}”?",
            en: "Did you mean “{name}”?"), ["name": $0])
      }
      ?? Message(
        Phrase(
          fi: "Tässä voi olla näitä kenttiä: {list}.", sv: "Här kan dessa fält stå: {list}.",
          en: "These fields can stand here: {list}."),
        ["list": list])
    return language(
      "LANG-UNKNOWN-FIELD", at: range,
      Phrase(
        fi: "Tuntematon kenttä ”{key}”.", sv: "Okänt fält ”{key}”.", en: "Unknown field “{key}”."),
      ["key": key], help: closest == nil && list.isEmpty ? nil : help,
      fixes: closest.map { [rename(range, to: $0, .review)] } ?? [])
  }

  static func unknownAttribute(_ name: String, at range: SourceRange) -> Diagnostic {
    language(
      "LANG-UNKNOWN-ATTRIBUTE", at: range,
      Phrase(
        fi: "Tuntematon määrite ”{name}”.", sv: "Okänt attribut ”{name}”.",
        en: "Unknown attribute “{name}”."), ["name": name],
      help: Message(
        Phrase(
          fi: "Määritteet ovat id, stated ja xml:lang; muut tiedot ovat elementtejä.",
          sv: "Attributen är id, stated och xml:lang; allt annat är element.",
          en: "The attributes are id, stated and xml:lang; everything else is an element.")))
  }

  static func duplicateKey(
    _ key: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    language(
      "LANG-DUPLICATE-FIELD", at: range,
      Phrase(
        fi: "Kenttä ”{key}” on annettu jo; tätä ei luettu.",
        sv: "Fältet ”{key}” finns redan; det här lästes inte.",
        en: "The field “{key}” is given already; this one was not read."), ["key": key],
      help: Message(
        Phrase(
          fi: "Yhdistä kentät yhdeksi.", sv: "Slå ihop dem till ett fält.",
          en: "Merge the two into one field.")), notes: [Self.first(first)])
  }

  static func mixedKeys(at range: SourceRange, is name: FieldName, keys: KeySet) -> Diagnostic {
    language(
      "LANG-MIXED-FIELD-NAMES", at: range,
      Phrase(
        fi: "Kentän nimi on eri kielellä kuin tiedoston muiden kenttien nimet.",
        sv: "Fältets namn är på ett annat språk än namnen på filens övriga fält.",
        en: "This field's name is in another language than the file's other fields."),
      help: Message(
        Phrase(
          fi: "Kirjoita ”{name}”: tiedoston kaikkien kenttien nimet ovat samalla kielellä.",
          sv: "Skriv ”{name}”: i en och samma fil är alla fältnamn på samma språk.",
          en: "Write “{name}”: one file has all its field names in one language."),
        ["name": name[keys]]),
      fixes: [rename(range, to: name[keys], .safe)])
  }

  static func expectedFields(
    at range: SourceRange, _ names: [FieldName], _ keys: KeySet
  ) -> Diagnostic {
    let list = names.map { $0[keys] }.joined(separator: ", ")
    return language(
      "LANG-EXPECTED-FIELDS", at: range,
      Phrase(
        fi: "Tässä pitäisi olla kenttiä (kenttä: arvo).",
        sv: "Här borde det stå fält (fält: värde).",
        en: "Fields should stand here (field: value)."),
      help: list.isEmpty
        ? nil
        : Message(
          Phrase(
            fi: "Tässä voi olla näitä kenttiä: {list}.", sv: "Här kan dessa fält stå: {list}.",
            en: "These fields can stand here: {list}."),
          ["list": list]))
  }

  static func expectedText(at range: SourceRange) -> Diagnostic {
    language(
      "LANG-EXPECTED-TEXT", at: range,
      Phrase(
        fi: "Tässä pitäisi olla yksi teksti, ei luettelo eikä kenttiä.",
        sv: "Här borde det stå en text, inte en lista eller fält.",
        en: "One text should stand here, not a list or fields."),
      help: Message(
        Phrase(
          fi: "Kirjoita teksti kentän riville. Monirivinen teksti alkaa merkillä |.",
          sv: "Skriv texten på fältets rad. Text på flera rader börjar med tecknet |.",
          en: "Write the text on the field's line. Text of several lines begins with the sign |.")))
  }

  static func expectedIDs(at range: SourceRange, _ item: FieldName, _ keys: KeySet) -> Diagnostic {
    language(
      "LANG-EXPECTED-IDS", at: range,
      Phrase(
        fi: "Tässä jokaisella kohdalla pitää olla tunnus.", sv: "Här ska varje post ha ett id.",
        en: "Every item here must have an id."),
      help: Message(
        Phrase(
          fi:
            "Kirjoita esimerkiksi ”{item}1: …”. Muut kentät viittaavat kohtaan tällä tunnuksella.",
          sv: "Skriv till exempel ”{item}1: …”. Andra fält hänvisar till posten med detta id.",
          en: "Write for example “{item}1: …”. Other fields refer to the item by that id."),
        ["item": item[keys]]))
  }

  // MARK: Ids

  static func missingID(at range: SourceRange) -> Diagnostic {
    language(
      "LANG-MISSING-ID", at: range,
      Phrase(fi: "Tunnus puuttuu.", sv: "Id saknas.", en: "The id is missing."),
      help: Message(
        Phrase(
          fi: "Lisää määrite id=\"…\".", sv: "Lägg till attributet id=\"…\".",
          en: "Add the attribute id=\"…\".")))
  }

  static func duplicateID(_ id: Text, first: SourceRange) -> Diagnostic {
    language(
      "LANG-DUPLICATE-ID", at: id.range,
      Phrase(
        fi: "Tunnus ”{id}” on jo käytössä.", sv: "Id:t ”{id}” används redan.",
        en: "The id “{id}” is already used."), ["id": id.string],
      help: Message(
        Phrase(
          fi: "Anna kummallekin oma tunnus.", sv: "Ge dem var sitt id.",
          en: "Give each an id of its own.")), notes: [Self.first(first)])
  }

  static func unknownReference(
    _ reference: Reference, nearest: String?, known: [String]
  ) -> Diagnostic {
    let help =
      nearest.map {
        Message(
          Phrase(
            fi: "Tarkoititko ”{name}”?", sv: "Menade du ”{name}”?", en: "Did you mean “{name}”?"),
          ["name": $0])
      }
      ?? Message(
        known.isEmpty
          ? Phrase(
            fi: "Selosteessa ei ole vielä mitään, mihin tässä voisi viitata.",
            sv: "Beskrivningen har ännu ingenting att hänvisa till här.",
            en: "The notice has nothing yet that could be referred to here.")
          : Phrase(
            fi: "Selosteessa on nämä: {list}.", sv: "Beskrivningen har dessa: {list}.",
            en: "The notice has these: {list}."),
        ["list": known.sorted().prefix(12).joined(separator: ", ")])
    return language(
      "LANG-UNKNOWN-REFERENCE", at: reference.range,
      Phrase(
        fi: "Selosteessa ei ole kohtaa, jonka tunnus on ”{id}”.",
        sv: "Beskrivningen har ingenting med id:t ”{id}”.",
        en: "The notice has nothing with the id “{id}”."), ["id": reference.id], help: help,
      fixes: nearest.map { [rename(reference.range, to: $0, .review)] } ?? [])
  }

  // MARK: Values

  static func badValue(_ problem: ValueProblem, in text: Text, verbatim: Bool) -> Diagnostic {
    let range =
      verbatim
      ? text.range.part(problem.range.lowerBound, problem.range.upperBound) : text.range
    let fixes = problem.replacement.map { replacement in
      [
        verbatim
          ? rename(text.range, to: replacement, .safe)
          : rename(text.range, to: replacement, .review)
      ]
    }
    return Diagnostic(
      problem.id, .language, .error, at: range.count == 0 ? text.range : range, problem.message,
      help: problem.help, fixes: fixes ?? [])
  }

  static func unknownChoice(_ text: Text, among forms: [ChoiceForm], keys: KeySet) -> Diagnostic {
    let names = forms.map { $0.name[keys] }
    let closest = nearest(to: text.string, among: names)
    let help = Message(
      closest == nil
        ? Phrase(
          fi: "Valitse jokin näistä: {list}.", sv: "Välj något av dessa: {list}.",
          en: "Choose one of: {list}.")
        : Phrase(
          fi: "Tarkoititko ”{name}”? Valitse jokin näistä: {list}.",
          sv: "Menade du ”{name}”? Välj något av dessa: {list}.",
          en: "Did you mean “{name}”? Choose one of: {list}."),
      ["list": names.joined(separator: ", "), "name": closest ?? ""])
    return language(
      "LANG-UNKNOWN-WORD", at: text.range,
      Phrase(
        fi: "”{word}” ei käy tähän kenttään.", sv: "”{word}” passar inte i det här fältet.",
        en: "“{word}” does not fit this field."), ["word": text.string], help: help,
      fixes: closest.map { [rename(text.range, to: $0, .review)] } ?? [])
  }

  // MARK: Languages

  static func notALanguage(_ name: String, at range: SourceRange) -> Diagnostic {
    language(
      "LANG-NOT-A-LANGUAGE", at: range,
      Phrase(
        fi: "”{name}” ei ole kielikoodi.", sv: "”{name}” är ingen språkkod.",
        en: "“{name}” is not a language code."), ["name": name],
      help: Message(
        Phrase(
          fi: "Kielet merkitään koodein: esimerkiksi fi, sv, en tai se.",
          sv: "Språk anges med koder: till exempel fi, sv, en eller se.",
          en: "Languages are written as codes: for example fi, sv, en or se.")))
  }

  static func unlistedLanguage(_ tag: LanguageTag, at range: SourceRange) -> Diagnostic {
    language(
      "LANG-UNLISTED-LANGUAGE", at: range,
      Phrase(
        fi: "Kieli ”{tag}” puuttuu selosteen kielten luettelosta.",
        sv: "Språket ”{tag}” saknas i listan över beskrivningens språk.",
        en: "The language “{tag}” is not in the list of the notice's languages."),
      ["tag": tag.text],
      help: Message(
        Phrase(
          fi: "Lisää se kenttään ”kielet” tai poista tämä käännös.",
          sv: "Lägg till det i fältet ”språk” eller ta bort översättningen.",
          en: "Add it to the field “languages”, or remove this translation.")))
  }

  static func duplicateLanguage(
    _ variant: LocalizedText.Variant, first: SourceRange
  ) -> Diagnostic {
    language(
      "LANG-DUPLICATE-LANGUAGE", at: variant.text.range,
      Phrase(
        fi: "Teksti on annettu jo tällä kielellä.",
        sv: "Texten finns redan på det här språket.",
        en: "The text is given already in this language."),
      help: Message(
        Phrase(
          fi: "Anna yksi teksti kutakin kieltä kohti (xml:lang).",
          sv: "Ge en text per språk (xml:lang).", en: "Give one text for each language (xml:lang).")
      ),
      notes: [Self.first(first)])
  }

  static func missingTranslation(of text: LocalizedText, _ missing: [LanguageTag]) -> Diagnostic {
    Diagnostic(
      "LANG-TRANSLATION-MISSING", .language, .warning, at: text.range,
      Message(
        Phrase(
          fi: "Tekstistä puuttuu kieliversio: {list}.", sv: "Texten saknas på ett språk: {list}.",
          en: "The text is missing in a language: {list}."),
        ["list": missing.map(\.text).joined(separator: ", ")]),
      help: Message(
        Phrase(
          fi: "Kirjoita teksti kullakin kielellä: {example}.",
          sv: "Skriv texten på varje språk: {example}.",
          en: "Write the text in each language: {example}."), ["example": "{fi: …, sv: …}"]))
  }

  // MARK: The whole file

  /// Malformed rather than wrong: nothing of the file can be judged.
  static func emptyDocument(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "LANG-EMPTY", .syntax, .error, at: SourceRange(file: file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi: "Tiedostossa ei ole selostetta.", sv: "Filen innehåller ingen dataskyddsbeskrivning.",
          en: "The file holds no notice.")),
      help: Message(
        Phrase(
          fi: "Luo selosteen pohja komennolla ”seloste init”.",
          sv: "Skapa en mall med kommandot ”seloste init”.",
          en: "Create a template with “seloste init”.")))
  }

  static func notANotice(_ name: String, at range: SourceRange) -> Diagnostic {
    language(
      "LANG-NOT-A-NOTICE", at: range,
      Phrase(
        fi: "Tiedosto ei ole seloste: sen uloin elementti on ”{name}”, ei ”notice”.",
        sv:
          "Filen är ingen dataskyddsbeskrivning: det yttersta elementet är ”{name}”, inte ”notice”.",
        en: "The file is no notice: its outermost element is “{name}”, not “notice”."),
      ["name": name])
  }

  static func versionMissing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "LANG-VERSION-MISSING", .language, .warning, at: range,
      Message(
        Phrase(
          fi: "Selostekielen versio puuttuu.", sv: "Beskrivningsspråkets version saknas.",
          en: "The version of the notice language is missing.")),
      help: Message(
        Phrase(
          fi: "Kirjoita tiedoston ensimmäiselle riville ”seloste: 1”.",
          sv: "Skriv ”seloste: 1” på filens första rad.",
          en: "Write “seloste: 1” as the first line.")),
      fixes: [
        Fix(
          Message(
            Phrase(
              fi: "Lisää ”seloste: 1”.", sv: "Lägg till ”seloste: 1”.", en: "Add “seloste: 1”.")),
          .safe,
          [
            Edit(
              SourceRange(file: range.file, start: range.lowerBound, end: range.lowerBound),
              "seloste: 1\n")
          ])
      ])
  }

  static func unknownVersion(_ text: Text) -> Diagnostic {
    language(
      "LANG-UNKNOWN-VERSION", at: text.range,
      Phrase(
        fi: "Selostekielen versiota ”{version}” ei tunneta.",
        sv: "Beskrivningsspråkets version ”{version}” är okänd.",
        en: "The version “{version}” of the notice language is not known."),
      ["version": text.string],
      help: Message(
        Phrase(
          fi: "Tämä ohjelma tuntee version 1.", sv: "Det här programmet känner till version 1.",
          en: "This program knows version 1.")))
  }

  static func nestedInclude(at range: SourceRange) -> Diagnostic {
    language(
      "LANG-NESTED-INCLUDE", at: range,
      Phrase(
        fi: "Sisällytetty tiedosto ei voi sisällyttää muita tiedostoja.",
        sv: "En inkluderad fil kan inte inkludera andra filer.",
        en: "An included file cannot include other files."),
      help: Message(
        Phrase(
          fi: "Luettele kaikki tiedostot varsinaisessa selosteessa.",
          sv: "Räkna upp alla filer i själva beskrivningen.",
          en: "List all the files in the notice itself.")))
  }
}
