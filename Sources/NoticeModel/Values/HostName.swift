/// The rules of domain names, for e-mail and web addresses.
enum HostName {
  /// What is wrong with a name, and where.
  struct Fault {
    enum Kind {
      case empty, space, emptyLabel, noDot, character, hyphenAtEdge, tooLong, topLevel
    }
    let kind: Kind
    let range: Range<Int>
  }

  /// The first fault of a name; nil when it is a public-looking domain name. Letters beyond ASCII
  /// are allowed, as people write internationalised names.
  static func fault(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Fault? {
    if range.isEmpty { return Fault(kind: .empty, range: range) }
    var label = range.lowerBound
    var labels = 0
    var index = range.lowerBound
    while index <= range.upperBound {
      if index == range.upperBound || bytes.at(index) == UInt8(ascii: ".") {
        if let fault = labelFault(bytes, label..<index, in: range) { return fault }
        labels += 1
        if index == range.upperBound { break }
        label = index + 1
        index += 1
        continue
      }
      let space = bytes.spaceLength(index)
      if space > 0 { return Fault(kind: .space, range: index..<index + space) }
      let end = bytes.afterCharacter(index)
      if !isLabelCharacter(bytes, index..<end) {
        return Fault(kind: .character, range: index..<end)
      }
      index = end
    }
    if labels < 2 { return Fault(kind: .noDot, range: range) }
    let top = label..<range.upperBound
    var hasLetter = false
    for index in top where bytes.isASCIILetter(index) || bytes.at(index) >= 0x80 {
      hasLetter = true
    }
    return hasLetter && top.count >= 2 ? nil : Fault(kind: .topLevel, range: top)
  }

  private static func labelFault(
    _ bytes: Span<UInt8>, _ label: Range<Int>, in range: Range<Int>
  ) -> Fault? {
    if label.isEmpty {
      // The dot itself at an edge, both dots in the middle.
      let first = max(range.lowerBound, label.lowerBound - 1)
      return Fault(kind: .emptyLabel, range: first..<min(range.upperBound, label.upperBound + 1))
    }
    if label.count > 63 { return Fault(kind: .tooLong, range: label) }
    if bytes.at(label.lowerBound) == UInt8(ascii: "-") {
      return Fault(kind: .hyphenAtEdge, range: label.lowerBound..<label.lowerBound + 1)
    }
    if bytes.at(label.upperBound - 1) == UInt8(ascii: "-") {
      return Fault(kind: .hyphenAtEdge, range: label.upperBound - 1..<label.upperBound)
    }
    return nil
  }

  private static func isLabelCharacter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    if bytes.isASCIILetter(index) || bytes.isDigit(index) || bytes.at(index) == UInt8(ascii: "-") {
      return true
    }
    return bytes.at(index) >= 0x80 && isLabelCharacterBeyondASCII(bytes.text(range))
  }

  /// Apart, because the tables of Unicode are asked for before a function that uses them begins.
  @inline(never)
  private static func isLabelCharacterBeyondASCII(_ character: String) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
