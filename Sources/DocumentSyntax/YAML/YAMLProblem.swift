import Diagnostics
import SourceText

/// libyaml's few error texts, in words that someone who never read the YAML specification knows.
enum YAMLProblem {
  static func error(
    problem: String, context: String, place: Int, began: Int, in file: SourceFile
  ) -> YAMLError {
    let known = kinds.first { $0.matches(problem, context) } ?? other(problem)
    let start = known.isAtBeginning ? began : place
    let end = min(file.bytes.count, known.isAtBeginning ? endOfLine(from: start, file) : start + 1)
    let range = SourceRange(file: file.id, start: start, end: max(start, end))
    var notes: [Note] = []
    if began != place, !known.isAtBeginning {
      notes.append(
        Note(
          Message(
            Phrase(fi: "Se alkaa tästä.", sv: "Det börjar här.", en: "It begins here.")),
          at: SourceRange(file: file.id, start: began, end: endOfLine(from: began, file))))
    }
    return YAMLError(
      diagnostic: Diagnostic(
        known.id, .syntax, .error, at: range, Message(known.message),
        help: known.help.map { Message($0) }, notes: notes),
      offset: start)
  }

  private static func endOfLine(from start: Int, _ file: SourceFile) -> Int {
    guard start < file.bytes.count else { return file.bytes.count }
    return file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
  }

  private struct Kind {
    let id: DiagnosticID
    /// A part of libyaml's problem text, and of its context text where that decides.
    let problem: String
    let context: String
    /// The place to show is where the construct began, not where the parser gave up.
    let isAtBeginning: Bool
    let message: Phrase
    let help: Phrase?

    func matches(_ problem: String, _ context: String) -> Bool {
      problem.contains(self.problem) && context.contains(self.context)
    }
  }

  private static func other(_ problem: String) -> Kind {
    Kind(
      id: "YAML-SYNTAX", problem: "", context: "", isAtBeginning: false,
      message: Phrase(
        fi: "Tiedosto ei ole tästä kohdasta kelvollista YAMLia (\(problem)).",
        sv: "Filen är inte giltig YAML här (\(problem)).",
        en: "The file is not valid YAML here (\(problem))."),
      help: Phrase(
        fi: "Tarkista sisennys, lainausmerkit ja kaksoispisteet tällä ja edellisellä rivillä.",
        sv: "Kontrollera indrag, citattecken och kolon på denna och föregående rad.",
        en: "Check indentation, quotes and colons on this line and the one above."))
  }

  private static let kinds: [Kind] = [
    Kind(
      id: "YAML-TAB", problem: "found character that cannot start any token", context: "",
      isAtBeginning: false,
      message: Phrase(
        fi: "Arvo ei voi alkaa tällä merkillä (esimerkiksi sarkain, @, ` tai %).",
        sv: "Ett värde kan inte börja med det här tecknet (till exempel tabb, @, ` eller %).",
        en: "A value cannot begin with this character (for example a tab, @, ` or %)."),
      help: Phrase(
        fi:
          "Sisennä välilyönneillä. Jos arvo alkaa erikoismerkillä, kirjoita se lainausmerkkeihin.",
        sv:
          "Gör indrag med mellanslag. Om värdet börjar med ett specialtecken, sätt det inom citattecken.",
        en: "Indent with spaces. If the value begins with a special character, put it in quotes."
      )),
    Kind(
      id: "YAML-UNCLOSED-QUOTE", problem: "", context: "quoted scalar", isAtBeginning: true,
      message: Phrase(
        fi:
          "Lainausmerkki avataan tässä, mutta sitä ei suljeta (tai sen sisällä on tuntematon \\-merkintä).",
        sv: "Ett citattecken öppnas här men stängs inte (eller innehåller en okänd \\-sekvens).",
        en: "A quotation mark opens here and is never closed (or holds an unknown \\ escape)."),
      help: Phrase(
        fi: "Lisää lainausmerkki arvon loppuun tai poista se alusta.",
        sv: "Lägg till ett citattecken i slutet av värdet eller ta bort det i början.",
        en: "Add the closing quotation mark at the end of the value, or remove the opening one.")),
    Kind(
      id: "YAML-UNCLOSED-BRACKET", problem: "did not find expected ',' or", context: "flow",
      isAtBeginning: true,
      message: Phrase(
        fi: "Sulku [ tai { avataan tässä, mutta luettelo ei jatku tai pääty oikein.",
        sv: "En parentes [ eller { öppnas här, men listan fortsätter eller slutar inte rätt.",
        en: "A bracket [ or { opens here, but its list does not continue or end properly."),
      help: Phrase(
        fi: "Erota kohdat pilkulla ja päätä luettelo merkkiin ] tai }.",
        sv: "Skilj posterna åt med komma och avsluta listan med ] eller }.",
        en: "Put commas between the items and end the list with ] or }.")),
    Kind(
      id: "YAML-COLON-IN-VALUE", problem: "mapping values are not allowed", context: "",
      isAtBeginning: false,
      message: Phrase(
        fi: "Kaksoispiste on paikassa, johon se ei kuulu.",
        sv: "Ett kolon står där det inte hör hemma.",
        en: "A colon stands where it does not belong."),
      help: Phrase(
        fi:
          "Jos kaksoispiste kuuluu tekstiin, kirjoita teksti lainausmerkkeihin. Muuten tarkista sisennys.",
        sv:
          "Om kolonet hör till texten, sätt texten inom citattecken. Kontrollera annars indraget.",
        en:
          "If the colon belongs to the text, put the text in quotes. Otherwise check the indentation."
      )),
    Kind(
      id: "YAML-MISSING-COLON", problem: "could not find expected ':'", context: "",
      isAtBeginning: true,
      message: Phrase(
        fi: "Kentän nimestä puuttuu kaksoispiste, tai rivi on sisennetty väärin.",
        sv: "Kolon saknas efter fältets namn, eller så är raden fel indragen.",
        en: "A field's name lacks its colon, or the line is indented wrongly."),
      help: Phrase(
        fi:
          "Kirjoita ”kenttä: arvo”. Monirivinen teksti alkaa merkillä | ja sen rivit sisennetään.",
        sv: "Skriv ”fält: värde”. Text på flera rader börjar med | och raderna dras in.",
        en: "Write “field: value”. Text of several lines begins with | and its lines are indented.")
    ),
    Kind(
      id: "YAML-INDENTATION", problem: "did not find expected key", context: "block mapping",
      isAtBeginning: false,
      message: Phrase(
        fi: "Rivi on sisennetty eri tavalla kuin saman kohdan muut kentät.",
        sv: "Raden är inte lika indragen som de andra fälten på samma nivå.",
        en: "The line is not indented like the other fields of its block."),
      help: Phrase(
        fi: "Sisennä saman kohdan kentät yhtä paljon.",
        sv: "Dra in fälten på samma nivå lika mycket.",
        en: "Indent the fields of one block equally.")),
    Kind(
      id: "YAML-INDENTATION", problem: "did not find expected '-' indicator", context: "",
      isAtBeginning: false,
      message: Phrase(
        fi: "Tässä pitäisi alkaa luettelon uusi kohta (”- ”).",
        sv: "Här borde en ny post i listan börja (”- ”).",
        en: "A new item of the list (“- ”) should begin here."),
      help: Phrase(
        fi: "Aloita luettelon jokainen kohta viivalla ja välilyönnillä, yhtä paljon sisennettynä.",
        sv: "Börja varje post i listan med ett streck och ett mellanslag, lika mycket indraget.",
        en: "Begin every item of the list with “- ” in the same column.")),
    Kind(
      id: "YAML-UNDEFINED-ALIAS", problem: "", context: "alias", isAtBeginning: true,
      message: Phrase(
        fi: "Arvo ei voi alkaa merkillä * tai &.", sv: "Ett värde kan inte börja med * eller &.",
        en: "A value cannot begin with * or &."),
      help: Phrase(
        fi: "Kirjoita arvo lainausmerkkeihin.", sv: "Sätt värdet inom citattecken.",
        en: "Put the value in quotes.")),
  ]
}
