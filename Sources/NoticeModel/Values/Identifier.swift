import Diagnostics

/// The name by which one part of a notice refers to another: `asiakas`, `maire-1`, `läheinen`.
package struct Identifier: WrittenValue {
  /// As written; identifiers that differ in case are different.
  package let text: String

  /// The longest identifier, in characters.
  static let longest = 64

  /// The identifier as written.
  package var canonical: String { text }

  /// Reads letters of the Latin alphabet (also å, ä and ö), digits, `-`, `_` and `.`.
  package static func read(_ text: String) -> Result<Identifier, ValueProblem> {
    let bytes = text.utf8.span
    var characters = 0
    var hasName = false
    var index = 0
    while index < bytes.count {
      let end = bytes.afterCharacter(index)
      switch bytes.at(index) {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): break
      default:
        guard bytes.isASCIILetter(index) || bytes.isDigit(index) || isLatin(bytes, index..<end)
        else {
          return .failure(
            .identifierCharacter(index..<end, bytes.text(index..<end), slug(of: text)))
        }
        hasName = true
      }
      characters += 1
      index = end
    }
    if characters > longest {
      return .failure(.identifierTooLong(0..<bytes.count, slug(of: text)))
    }
    return hasName
      ? .success(Identifier(text: text)) : .failure(.identifierEmpty(0..<bytes.count))
  }

  private init(text: String) { self.text = text }

  /// A slug of any text, as an identifier.
  package init(slugOf text: String) { self.text = Self.slug(of: text) }

  private static func isLatin(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard bytes.at(range.lowerBound) >= 0xC3,
      let scalar = bytes.text(range).unicodeScalars.first
    else { return false }
    return LatinFold.letters(scalar) != nil
  }
}

extension Identifier {
  /// A short name made of any text: small letters a–z and digits, every other run of characters
  /// one hyphen. `Välttämättömät terveystiedot` gives `valttamattomat-terveystiedot`. At most 64
  /// characters; `x` where nothing is left.
  package static func slug(of text: String) -> String {
    if let plain = text.utf8.withContiguousStorageIfAvailable(plainSlug), let plain { return plain }
    return fullSlug(of: text)
  }

  /// The slug of a text that has only letters that nearly all Finnish words are made of.
  private static func plainSlug(of text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count <= longest else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { slug in
      var count = 0
      var isApart = false
      var index = 0
      while index < text.count {
        var scalar = UInt32(text[index])
        index += 1
        if scalar >= 0x80 {
          guard scalar == 0xC3, index < text.count else { return nil }
          scalar = 0xC0 | UInt32(text[index] & 0x3F)
          index += 1
        }
        if let byte = plainLetter(scalar) {
          // A hyphen stands in the place of at least one byte, so that there is room.
          if isApart, count > 0 {
            slug[count] = UInt8(ascii: "-")
            count += 1
          }
          isApart = false
          slug[count] = byte
          count += 1
        } else if scalar < 0x80 {
          isApart = true
        } else {
          return nil
        }
      }
      return count == 0 ? "x" : String(decoding: slug[..<count], as: UTF8.self)
    }
  }

  private static func fullSlug(of text: String) -> String {
    var slug: [UInt8] = []
    var isApart = false
    slug.reserveCapacity(min(text.utf8.count, longest + 4))
    for scalar in text.unicodeScalars {
      if let byte = plainLetter(scalar.value) {
        if isApart && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isApart = false
        slug.append(byte)
        if slug.count >= longest { break }
        continue
      }
      // A mark upon the letter before: the letter stays, the mark goes.
      if (0x300...0x36F).contains(scalar.value) { continue }
      guard let letters = LatinFold.letters(scalar) else {
        isApart = true
        continue
      }
      if isApart && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isApart = false
      slug.append(contentsOf: letters.utf8)
      if slug.count >= longest { break }
    }
    if slug.count > longest { slug.removeLast(slug.count - longest) }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "x" : String(decoding: slug, as: UTF8.self)
  }
}

extension Identifier {
  /// The letters that nearly all Finnish words are made of, without the table's detour.
  private static func plainLetter(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: UInt8(truncatingIfNeeded: scalar)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar | 0x20)
    case 0xE4, 0xC4, 0xE5, 0xC5: UInt8(ascii: "a")
    case 0xF6, 0xD6: UInt8(ascii: "o")
    default: nil
    }
  }
}

/// What can be wrong with a written identifier.
extension ValueProblem {
  private static let identifierID: DiagnosticID = "VALUE-IDENTIFIER"
  private static let identifierHelp = Phrase(
    fi: "Tunnuksessa on kirjaimia, numeroita, yhdysmerkkejä, alaviivoja ja pisteitä, "
      + "esimerkiksi asiakas-1.",
    sv: "En beteckning består av bokstäver, siffror, bindestreck, understreck och punkter, "
      + "till exempel kund-1.",
    en: "An identifier has letters, digits, hyphens, underscores and dots, "
      + "for example customer-1.")

  fileprivate static func identifierCharacter(
    _ range: Range<Int>, _ character: String, _ slug: String
  ) -> ValueProblem {
    let phrase =
      range.count == 1 && character == " "
      ? Phrase(
        fi: "Tunnuksessa ei voi olla välilyöntiä.",
        sv: "En beteckning kan inte innehålla mellanslag.",
        en: "An identifier cannot have a space in it.")
      : Phrase(
        fi: "Merkki ”{character}” ei kelpaa tunnukseen.",
        sv: "Tecknet ”{character}” kan inte stå i en beteckning.",
        en: "The character “{character}” cannot stand in an identifier.")
    return ValueProblem(
      identifierID, phrase, ["character": character], help: identifierHelp, at: range,
      replacement: slug)
  }

  fileprivate static func identifierTooLong(_ range: Range<Int>, _ slug: String) -> ValueProblem {
    ValueProblem(
      identifierID,
      Phrase(
        fi: "Tunnus on yli 64 merkkiä pitkä.", sv: "Beteckningen är längre än 64 tecken.",
        en: "The identifier is longer than 64 characters."),
      help: identifierHelp, at: range, replacement: slug)
  }

  fileprivate static func identifierEmpty(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      identifierID,
      Phrase(
        fi: "Tunnuksessa ei ole yhtään kirjainta tai numeroa.",
        sv: "Beteckningen har inga bokstäver eller siffror.",
        en: "The identifier has no letter or digit."),
      help: identifierHelp, at: range)
  }
}
