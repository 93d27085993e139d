extension EmailAddress {
  /// The longest local part and domain that mail systems carry, in bytes.
  private static let longest = (localPart: 64, domain: 253, label: 63)

  /// Reads `tietosuoja@kunta.example`. An @ that was hidden from robots, `mailto:` and angle
  /// brackets are refused with the address mended.
  package static func read(_ text: String) -> Result<EmailAddress, ValueProblem> {
    let bytes = text.utf8.span
    guard let sign = firstSign(bytes) else { return .failure(withoutSign(text)) }
    if let problem = localProblem(bytes, 0..<sign) ?? domainProblem(bytes, sign + 1..<bytes.count) {
      return .failure(mended(text) ?? problem)
    }
    let domain = bytes.text(sign + 1..<bytes.count)
    var isLower = true
    for index in sign + 1..<bytes.count where bytes.lower(index) != bytes.at(index) {
      isLower = false
    }
    return .success(
      EmailAddress(
        checkedLocalPart: bytes.text(0..<sign), domain: isLower ? domain : domain.lowercased()))
  }

  private static func firstSign(_ bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "@") { return index }
    return nil
  }

  private static func localProblem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ValueProblem? {
    if range.isEmpty { return .emailLocalPartMissing(0..<min(1, bytes.count)) }
    var index = range.lowerBound
    while index < range.upperBound {
      let space = bytes.spaceLength(index)
      if space > 0 { return .emailSpace(index..<index + space) }
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        if bytes.at(index + 1) == byte { return .emailDoubleDot(index..<index + 2) }
        if index == 0 || index + 1 == range.upperBound { return .emailEdgeDot(index..<index + 1) }
      } else if !isLocalByte(byte) {
        let end = bytes.afterCharacter(index)
        return .emailCharacter(index..<end, bytes.text(index..<end))
      }
      index += 1
    }
    return range.count > longest.localPart ? .emailTooLong(range) : nil
  }

  /// The characters of an unquoted local part (RFC 5322 atext), without the dot.
  private static func isLocalByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "'"),
      UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func domainProblem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ValueProblem? {
    guard let fault = HostName.fault(bytes, range) else {
      return range.count > longest.domain ? .emailTooLong(range) : nil
    }
    switch fault.kind {
    case .empty: return .emailDomainMissing(range.lowerBound - 1..<range.lowerBound)
    case .space: return .emailSpace(fault.range)
    case .emptyLabel:
      let isEdge = fault.range.count < 2
      return isEdge ? .emailEdgeDot(fault.range) : .emailDoubleDot(fault.range)
    case .noDot: return .emailNoDot(fault.range)
    case .character where bytes.text(fault.range) == "@": return .emailTwoSigns(fault.range)
    case .character: return .emailCharacter(fault.range, bytes.text(fault.range))
    case .hyphenAtEdge, .tooLong, .topLevel: return .emailDomain(fault.range)
    }
  }

  /// What to say of a text without an @.
  private static func withoutSign(_ text: String) -> ValueProblem {
    for sign in [
      " (at) ", "(at)", " [at] ", "[at]", " (ät) ", "(ät)", " (a) ", "(a)", " at ", " ät ",
    ] {
      guard let found = place(of: sign, in: text) else { continue }
      let mended = replacing(found, in: text, with: "@")
      guard case .success = read(mended) else { continue }
      return .emailHiddenSign(found, mended)
    }
    return .emailNoSign(0..<text.utf8.count)
  }

  /// The problem of an address that only stands in something else, with the bare address.
  private static func mended(_ text: String) -> ValueProblem? {
    let bytes = text.utf8.span
    var inner = 0..<bytes.count
    if bytes.continues(with: "mailto:", at: 0) { inner = 7..<bytes.count }
    if bytes.at(inner.lowerBound) == UInt8(ascii: "<"),
      bytes.at(inner.upperBound - 1) == UInt8(ascii: ">"),
      inner.count > 2
    {
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    if bytes.at(inner.upperBound - 1) == UInt8(ascii: ".") && inner.count > 1 {
      inner = inner.lowerBound..<inner.upperBound - 1
    }
    guard inner.count < bytes.count else { return nil }
    let address = bytes.text(inner)
    // What is left is shorter, and is looked at by the checks alone: no recursion into mending.
    let rest = address.utf8.span
    guard let sign = firstSign(rest), localProblem(rest, 0..<sign) == nil,
      domainProblem(rest, sign + 1..<rest.count) == nil
    else { return nil }
    let extra = inner.lowerBound > 0 ? 0..<inner.lowerBound : inner.upperBound..<bytes.count
    return .emailWrapped(extra, address)
  }

  private static func place(of sign: String, in text: String) -> Range<Int>? {
    let bytes = text.utf8.span
    let length = sign.utf8.count
    guard bytes.count > length else { return nil }
    for start in 0..<bytes.count - length where bytes.continues(with: sign, at: start) {
      return start..<start + length
    }
    return nil
  }

  private static func replacing(
    _ range: Range<Int>, in text: String, with new: String
  ) -> String {
    let bytes = text.utf8.span
    return bytes.text(0..<range.lowerBound) + new + bytes.text(range.upperBound..<bytes.count)
  }
}
