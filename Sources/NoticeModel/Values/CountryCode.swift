import Diagnostics

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
    if let found = scanned(text) { return .success(found) }
    let key = text.lowercased()
    if let found = CountryNames.all.byName[key] { return .success(found) }
    let near = nearest(to: key, among: CountryNames.all.byName.keys)
    let suggestion = near.flatMap { CountryNames.all.byName[$0] }
    return .failure(.unknownCountry(text, suggestion))
  }
}

extension CountryCode {
  /// The country whose code or name stands in the table exactly as `text`.
  ///
  /// A look through ten kilobytes: the table of all spellings takes three milliseconds to build,
  /// which a short run should not spend on one well-written name.
  fileprivate static func scanned(_ text: String) -> CountryCode? {
    let lines = CountryTable.lines.utf8
    let wanted = Array(text.utf8)
    guard let first = wanted.first, !wanted.contains(UInt8(ascii: ";")),
      !wanted.contains(UInt8(ascii: "\n"))
    else { return nil }
    return lines.withContiguousStorageIfAvailable { bytes -> CountryCode? in
      var lineStart = 0
      var fieldStart = 0
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
        guard byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") else { continue }
        if index - fieldStart == wanted.count, bytes[fieldStart] == first,
          bytes[fieldStart..<index].elementsEqual(wanted)
        {
          return CountryCode(
            known: String(decoding: bytes[lineStart..<lineStart + 2], as: UTF8.self))
        }
        fieldStart = index + 1
        if byte == UInt8(ascii: "\n") { lineStart = fieldStart }
      }
      return nil
    } ?? nil
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
