import Diagnostics
import SourceText

/// A country or territory by its two-letter code of ISO 3166-1. What the law says of it, and
/// whether it is in the EEA, is not known here.
package struct CountryCode: Comparable, WrittenValue {
  /// Two capital letters, for example `FI`.
  package let code: String

  /// Nil when ISO 3166-1 has no such code. Small letters are accepted.
  package init?(code: String) {
    guard let found = CountryNames.all.byName[code.lowercased()], code.utf8.count == 2,
      found.code == code.uppercased()
    else { return nil }
    self = found
  }

  fileprivate init(known code: String) { self.code = code }

  /// In alphabetical order of the codes.
  package static func < (a: CountryCode, b: CountryCode) -> Bool { a.code < b.code }

  /// The code.
  package var canonical: String { code }

  /// The country's name for people.
  package func name(in language: MessageLanguage) -> String {
    CountryNames.all.byCode[code]?[language] ?? code
  }

  /// Reads a code or a name in Finnish, Swedish or English, in capital or small letters.
  package static func read(_ text: String) -> Result<CountryCode, ValueProblem> {
    if let found = indexed(text) { return .success(found) }
    let key = text.lowercased()
    if let found = CountryNames.all.byName[key] { return .success(found) }
    let near = nearest(to: key, among: CountryNames.all.byName.keys)
    let suggestion = near.flatMap { CountryNames.all.byName[$0] }
    return .failure(.unknownCountry(text, suggestion))
  }
}

extension CountryCode {
  /// The country whose code or name `text` is, whatever the capitals of ASCII and Latin-1.
  ///
  /// An index of hashes over the table's bytes: the table of strings takes a hundred times as long
  /// to build, which a short run should not spend on one well-written name.
  fileprivate static func indexed(_ text: String) -> CountryCode? {
    var text = text
    return text.withUTF8 { name in
      guard let line = CountryIndex.all.lines[CountryIndex.hash(name)] else { return nil }
      let code = Array(CountryTable.lines.utf8.dropFirst(Int(line)).prefix(2))
      return CountryCode(known: String(decoding: code, as: UTF8.self))
    }
  }
}

/// Where in the table each code and name stands, by the hash of its letters.
private struct CountryIndex {
  /// The offset of the line, by hash.
  private(set) var lines: [UInt64: Int32] = [:]

  static let all = CountryIndex()

  private init() {
    lines.reserveCapacity(1_200)
    var table = CountryTable.lines
    table.withUTF8 { bytes in
      var lineStart = 0
      var fieldStart = 0
      for index in 0...bytes.count {
        let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
        guard isEnd || bytes[index] == UInt8(ascii: ";") else { continue }
        let field = UnsafeBufferPointer(rebasing: bytes[fieldStart..<index])
        if !field.isEmpty { lines[Self.hash(field)] = Int32(truncatingIfNeeded: lineStart) }
        fieldStart = index + 1
        if isEnd { lineStart = fieldStart }
      }
    }
  }

  /// The hash of the letters in lower case (ASCII and Latin-1).
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    var lead: UInt8 = 0
    for byte in bytes {
      let isCapital = (0x41...0x5A).contains(byte) || (lead == 0xC3 && (0x80...0x9E).contains(byte))
      lead = byte
      hash.add(isCapital ? byte | 0x20 : byte)
    }
    return hash.value
  }
}

/// The country table, read once.
private struct CountryNames {
  var byCode: [String: Phrase] = [:]
  /// By lower-case code or name.
  var byName: [String: CountryCode] = [:]

  static let all = CountryNames(lines: CountryTable.lines)

  init(lines: String) {
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ";").map(String.init)
      guard fields.count >= 4 else { continue }
      let country = CountryCode(known: fields[0])
      byCode[fields[0]] = Phrase(fi: fields[1], sv: fields[2], en: fields[3])
      for name in fields { byName[name.lowercased()] = country }
    }
  }
}

extension ValueProblem {
  fileprivate static func unknownCountry(
    _ text: String, _ suggestion: CountryCode?
  ) -> ValueProblem {
    let name = { (language: MessageLanguage) in suggestion?.name(in: language) ?? "" }
    let help =
      suggestion == nil
      ? Phrase(
        fi: "Kirjoita maan nimi tai kaksikirjaiminen maakoodi, esimerkiksi Ruotsi tai SE.",
        sv: "Skriv landets namn eller landskoden med två bokstäver, till exempel Sverige eller SE.",
        en: "Write the country's name or its two-letter code, for example Sweden or SE.")
      : Phrase(
        fi: "Tarkoititko: \(name(.finnish))?", sv: "Menade du \(name(.swedish))?",
        en: "Did you mean \(name(.english))?")
    return ValueProblem(
      "VALUE-COUNTRY",
      Phrase(
        fi: "Maata ”{name}” ei tunneta.", sv: "Landet ”{name}” är okänt.",
        en: "The country “{name}” is not known."),
      ["name": text], help: help, at: 0..<text.utf8.count)
  }
}
