import CXMLShim
import Diagnostics
import SourceText

/// Why a file is not well-formed, told to someone who never read the XML specification.
struct XMLProblem {
  private let problem: CXMLProblem
  private let cursor: Int
  private let words: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let openTags: [XMLTag]
  private let file: SourceFile

  init(
    _ outcome: CXMLOutcome, _ bytes: UnsafeBufferPointer<UInt8>, _ openTags: [XMLTag],
    _ file: SourceFile
  ) {
    problem = outcome.problem
    cursor = min(Int(outcome.cursor), bytes.count)
    words = withUnsafeBytes(of: outcome.message) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    self.bytes = bytes
    self.openTags = openTags
    self.file = file
  }

  func diagnostic() -> Diagnostic {
    switch problem {
    case CXMLProblemTagMismatch: return mismatch()
    case CXMLProblemUnclosedElement: return unclosedElement()
    case CXMLProblemAttributeTwice: return attributeTwice()
    case CXMLProblemTooManyNames:
      return .tooManyNames(at: tagAtCursor.located(in: file))
    case CXMLProblemEmpty: return empty()
    default: break
    }
    guard let wording = XMLProblemWording.of(problem) else { return other() }
    let place: Range<Int>
    switch wording.place {
    case .tag: place = tagAtCursor
    case .character: place = cursor..<min(cursor + 1, bytes.count)
    case .nextText: place = nextText
    }
    return finding(place, wording.message, wording.help)
  }

  private func finding(
    _ place: Range<Int>, _ message: Phrase, _ help: Phrase, _ values: [String: String] = [:],
    notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      "XML-SYNTAX", .syntax, .error, at: place.located(in: file), Message(message, values),
      help: Message(help, values), notes: notes)
  }

  // MARK: Places

  /// From the last `<` before the cursor to the cursor.
  private var tagAtCursor: Range<Int> {
    var start = max(0, min(cursor, bytes.count) - 1)
    while start > 0, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return start..<max(start, cursor)
  }

  /// From the cursor's next character that is not blank to the end of its line.
  private var nextText: Range<Int> {
    let start = bytes.skippingBlanks(in: cursor..<bytes.count)
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return start..<end
  }

  private func name(_ range: Range<Int>) -> String {
    String(String(decoding: bytes[range], as: UTF8.self).prefix(60))
  }

  private var startNote: [Note] {
    guard let tag = openTags.last else { return [] }
    return [
      Note(
        Message(
          Phrase(
            fi: "<{open}> alkaa tästä.", sv: "<{open}> börjar här.", en: "<{open}> begins here."),
          ["open": name(tag.name)]),
        at: (tag.start..<min(tag.end + 1, bytes.count)).located(in: file))
    ]
  }

  // MARK: Problems that speak of tags

  private func mismatch() -> Diagnostic {
    let place = tagAtCursor
    var end = min(place.lowerBound + 2, place.upperBound)
    let start = end
    while end < place.upperBound, !bytes[end].isASCIISpace, bytes[end] != UInt8(ascii: ">") {
      end += 1
    }
    let values = ["open": openTags.last.map { name($0.name) } ?? "", "close": name(start..<end)]
    return finding(
      place,
      Phrase(
        fi: "Lopputunniste </{close}> ei vastaa avointa elementtiä <{open}>.",
        sv: "Sluttaggen </{close}> motsvarar inte det öppna elementet <{open}>.",
        en: "The end tag </{close}> does not match the open element <{open}>."),
      Phrase(
        fi: "Kirjoita ensin </{open}>, tai korjaa toinen nimistä.",
        sv: "Skriv först </{open}>, eller rätta det ena namnet.",
        en: "Write </{open}> first, or correct one of the names."), values, notes: startNote)
  }

  private func unclosedElement() -> Diagnostic {
    guard let tag = openTags.last else { return other() }
    return finding(
      tag.start..<min(tag.end + 1, bytes.count),
      Phrase(
        fi: "Elementti <{open}> alkaa tästä, mutta tiedosto päättyy ennen lopputunnistetta.",
        sv: "Elementet <{open}> börjar här, men filen slutar före sluttaggen.",
        en: "The element <{open}> begins here, but the file ends before its end tag."),
      Phrase(
        fi: "Lisää </{open}>, ja tarkista, onko tiedosto kokonainen.",
        sv: "Lägg till </{open}>, och kontrollera att filen är hel.",
        en: "Add </{open}>, and check that the file is complete."), ["open": name(tag.name)])
  }

  private func attributeTwice() -> Diagnostic {
    var attributes: [XMLTag.Attribute] = []
    XMLTag(endingAt: cursor, in: bytes).attributes(in: bytes, into: &attributes)
    var seen: [String: Range<Int>] = [:]
    for attribute in attributes {
      let name = name(attribute.name)
      if let first = seen[name] {
        return Diagnostic(
          "XML-ATTRIBUTE-TWICE", .syntax, .error, at: attribute.name.located(in: file),
          Message(
            Phrase(
              fi: "Määrite {name} on samassa elementissä kahdesti.",
              sv: "Attributet {name} finns två gånger i samma element.",
              en: "The attribute {name} stands twice in one element."), ["name": name]),
          help: Message(
            Phrase(fi: "Poista toinen.", sv: "Ta bort det ena.", en: "Remove one of them.")),
          notes: [
            Note(
              Message(Phrase(fi: "Ensimmäinen.", sv: "Det första.", en: "The first one.")),
              at: first.located(in: file))
          ])
      }
      seen[name] = attribute.name
    }
    return other()
  }

  private func empty() -> Diagnostic {
    let start = bytes.skippingBlanks(in: (bytes.has("\u{FEFF}", at: 0) ? 3 : 0)..<bytes.count)
    guard start == bytes.count else {
      return finding(
        nextText,
        Phrase(
          fi: "XML-elementin pitäisi alkaa tästä merkillä <.",
          sv: "Ett XML-element borde börja här med <.",
          en: "An XML element should begin here with <."),
        Phrase(
          fi: "Poista teksti ensimmäisen elementin edeltä.",
          sv: "Ta bort texten före det första elementet.",
          en: "Remove the text before the first element."))
    }
    return finding(
      0..<0, Phrase(fi: "Tiedosto on tyhjä.", sv: "Filen är tom.", en: "The file is empty."),
      Phrase(
        fi: "Luo pohja komennolla seloste init.", sv: "Skapa en mall med seloste init.",
        en: "Create a template with seloste init."))
  }

  private func other() -> Diagnostic {
    finding(
      cursor..<min(cursor + 1, bytes.count),
      Phrase(
        fi: "Tiedosto ei ole tästä kohdasta kelvollista XML:ää ({words}).",
        sv: "Filen är inte giltig XML här ({words}).",
        en: "The file is not valid XML here ({words})."),
      Phrase(
        fi: "Tarkista tunnisteet ja lainausmerkit tällä ja edellisellä rivillä.",
        sv: "Kontrollera taggar och citattecken på denna och föregående rad.",
        en: "Check tags and quotation marks on this line and the one above."), ["words": words])
  }
}
