extension PostalAddress {
  /// Reads `Torikatu 1, 80100 Joensuu`, also with line breaks for commas, with `FI-` before the
  /// postcode, or with a country at the end. A foreign address needs no postcode.
  package static func read(_ text: String) -> Result<PostalAddress, ValueProblem> {
    let bytes = text.utf8.span
    var segments = segments(bytes)
    guard let last = segments.last else { return .failure(.notAnAddress(0..<bytes.count)) }
    var country: CountryCode?
    if segments.count > 1, let named = namedCountry(bytes, last) {
      country = named
      segments.removeLast()
    }
    guard let place = segments.popLast() else { return .failure(.notAnAddress(last)) }
    let lines = segments.map { words(bytes, $0) }
    if let country, country.code != "FI" && country.code != "AX" {
      return .success(foreign(lines, bytes, place, country))
    }
    if let split = splitPostcode(bytes, segments.last, place) {
      let rest = country.map { ", \($0.code)" } ?? ""
      let before = lines.dropLast() + ["\(split) \(words(bytes, place))"]
      return .failure(.addressSplit(place, before.joined(separator: ", ") + rest))
    }
    return readFinnish(bytes, lines, place, country)
  }

  private static func readFinnish(
    _ bytes: Span<UInt8>, _ lines: [String], _ place: Range<Int>, _ country: CountryCode?
  ) -> Result<PostalAddress, ValueProblem> {
    guard let code = postcode(bytes, place) else { return .failure(.addressNoPostcode(place)) }
    let digits = isPrefixed(bytes, code.lowerBound) ? code.lowerBound + 3..<code.upperBound : code
    let town = min(bytes.afterSpaces(code.upperBound), place.upperBound)..<place.upperBound
    if digits.count != 5 {
      let isNear = (3...7).contains(digits.count) && !town.isEmpty
      return .failure(isNear ? .addressPostcode(digits) : .addressNoPostcode(place))
    }
    if town.isEmpty { return .failure(.addressNoTown(code)) }
    for index in town where bytes.isDigit(index) {
      return .failure(.addressAfterTown(index..<town.upperBound))
    }
    guard bytes.isWordByte(town.lowerBound) else { return .failure(.addressNoTown(town)) }
    var lines = lines
    if code.lowerBound > place.lowerBound {
      lines.append(words(bytes, place.lowerBound..<code.lowerBound))
    }
    return .success(
      PostalAddress(
        lines: lines, postcode: bytes.text(digits), town: words(bytes, town), country: country))
  }

  /// A place abroad: leading words with a digit are taken for the postcode.
  private static func foreign(
    _ lines: [String], _ bytes: Span<UInt8>, _ place: Range<Int>, _ country: CountryCode
  ) -> PostalAddress {
    var end = place.lowerBound
    var next = end
    while next < place.upperBound {
      let word = next..<min(bytes.afterToken(next), place.upperBound)
      var hasDigit = false
      for index in word where bytes.isDigit(index) { hasDigit = true }
      guard hasDigit else { break }
      end = word.upperBound
      next = bytes.afterSpaces(end)
    }
    if end == place.lowerBound || next >= place.upperBound {
      return PostalAddress(
        lines: lines, postcode: nil, town: words(bytes, place), country: country)
    }
    return PostalAddress(
      lines: lines, postcode: words(bytes, place.lowerBound..<end),
      town: words(bytes, next..<place.upperBound), country: country)
  }

  /// The last all-digit word of a segment, with `FI-` where it stands before.
  private static func postcode(_ bytes: Span<UInt8>, _ segment: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var next = segment.lowerBound
    while next < segment.upperBound {
      let word = next..<min(bytes.afterToken(next), segment.upperBound)
      let digits = isPrefixed(bytes, next) ? next + 3 : next
      if digits < word.upperBound && bytes.afterDigits(digits) == word.upperBound {
        // The first word of five digits is the postcode, whatever digits follow the town.
        if found == nil || word.count >= 5 { found = word }
        if word.upperBound - digits == 5 { return found }
      }
      next = bytes.afterSpaces(word.upperBound)
    }
    return found
  }

  private static func isPrefixed(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes.continues(with: "fi-", at: index) || bytes.continues(with: "ax-", at: index)
  }

  /// The postcode in `…, 53100, Lappeenranta`: alone in the segment before the town.
  private static func splitPostcode(
    _ bytes: Span<UInt8>, _ before: Range<Int>?, _ place: Range<Int>
  ) -> String? {
    guard let before, before.count == 5, bytes.afterDigits(before.lowerBound) == before.upperBound
    else { return nil }
    for index in place where bytes.isDigit(index) { return nil }
    guard bytes.isWordByte(place.lowerBound) else { return nil }
    return bytes.text(before)
  }

  /// The country that a last segment without digits names; a bare code only in capitals.
  private static func namedCountry(_ bytes: Span<UInt8>, _ segment: Range<Int>) -> CountryCode? {
    if segment.count < 2 || segment.count > 60 { return nil }
    for index in segment where bytes.isDigit(index) { return nil }
    let name = words(bytes, segment)
    if segment.count == 2 && name != name.uppercased() { return nil }
    return try? CountryCode.read(name).get()
  }

  /// The trimmed, non-empty pieces between commas and line breaks.
  private static func segments(_ bytes: Span<UInt8>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count {
      let byte = bytes.at(index)
      let isEnd = index == bytes.count || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
      guard isEnd else { continue }
      start = min(bytes.afterSpaces(start), index)
      var end = start
      var next = start
      while next < index {
        end = min(bytes.afterToken(next), index)
        next = bytes.afterSpaces(end)
      }
      if start < end { segments.append(start..<end) }
      start = index + 1
    }
    return segments
  }

  /// The words of a range with single spaces between.
  private static func words(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let space = bytes.spaceLength(index)
      if space > 0 {
        if result.last != 0x20 && !result.isEmpty { result.append(0x20) }
        index += space
      } else {
        result.append(bytes.at(index))
        index += 1
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
