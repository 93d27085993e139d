extension WebAddress {
  /// Reads an absolute http or https address. `www.kunta.example/tietosuoja` is refused with
  /// https:// put before it; other schemes are refused by name.
  package static func read(_ text: String) -> Result<WebAddress, ValueProblem> {
    let bytes = text.utf8.span
    for (scheme, isSecure) in [("https://", true), ("http://", false)]
    where bytes.continues(with: scheme, at: 0) {
      return readHost(bytes, from: scheme.utf8.count, isSecure: isSecure)
    }
    if let problem = schemeProblem(bytes) { return .failure(problem) }
    let mended = "https://" + text
    let inner = mended.utf8.span
    guard case .success(let address) = readHost(inner, from: 8, isSecure: true),
      !isFileName(address)
    else {
      return .failure(.notAWebAddress(0..<bytes.count))
    }
    return .failure(.webSchemeMissing(0..<bytes.count, mended))
  }

  /// The problem of `javascript:`, `mailto:` and any other scheme; nil where there is none.
  private static func schemeProblem(_ bytes: Span<UInt8>) -> ValueProblem? {
    var index = 0
    while bytes.isASCIILetter(index)
      || (index > 0 && (bytes.isDigit(index) || [0x2B, 0x2D].contains(bytes.at(index))))
    {
      index += 1
    }
    guard index > 0, bytes.at(index) == UInt8(ascii: ":") else { return nil }
    let name = bytes.text(0..<index).lowercased()
    if name == "http" || name == "https" { return .notAWebAddress(0..<bytes.count) }
    return .webScheme(0..<index + 1, name)
  }

  /// Whether what looks like a host is more likely the name of a file: `seloste.pdf`.
  private static func isFileName(_ address: WebAddress) -> Bool {
    let endings = [
      ".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".html", ".htm", ".txt", ".xml", ".yaml",
      ".yml", ".json", ".md", ".zip",
    ]
    return !address.host.hasPrefix("www.") && endings.contains { address.host.hasSuffix($0) }
  }

  private static func readHost(
    _ bytes: Span<UInt8>, from start: Int, isSecure: Bool
  ) -> Result<WebAddress, ValueProblem> {
    var end = start
    while end < bytes.count, !isHostEnd(bytes.at(end)) { end += 1 }
    for index in start..<end where bytes.at(index) == UInt8(ascii: "@") {
      return .failure(.webUserInfo(start..<index + 1))
    }
    var hostEnd = start
    while hostEnd < end, bytes.at(hostEnd) != UInt8(ascii: ":") { hostEnd += 1 }
    if let fault = HostName.fault(bytes, start..<hostEnd) {
      let range = fault.range.isEmpty ? 0..<start : fault.range
      return .failure(fault.kind == .space ? .webSpace(range) : .webHost(range))
    }
    guard hostEnd - start <= 253 else { return .failure(.webHost(start..<hostEnd)) }
    var port: Int?
    if hostEnd < end {
      let digits = hostEnd + 1..<bytes.afterDigits(hostEnd + 1)
      let value = bytes.number(digits, limit: 65_536)
      guard digits.upperBound == end, value > 0, value < 65_536 else {
        return .failure(.webPort(hostEnd..<end))
      }
      port = value
    }
    if let problem = restProblem(bytes, end..<bytes.count) { return .failure(problem) }
    return .success(
      WebAddress(
        checked: isSecure, host: bytes.text(start..<hostEnd).lowercased(), port: port,
        rest: bytes.text(end..<bytes.count)))
  }

  private static func isHostEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Path, query and fragment: no spaces, quotes, brackets or invisible characters, and a percent
  /// sign only before two hexadecimal digits.
  private static func restProblem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ValueProblem? {
    var index = range.lowerBound
    while index < range.upperBound {
      let space = bytes.spaceLength(index)
      if space > 0 { return .webSpace(index..<index + space) }
      let end = bytes.afterCharacter(index)
      switch bytes.at(index) {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        return .webCharacter(index..<end, bytes.text(index..<end))
      case UInt8(ascii: "%"):
        guard isHex(bytes.at(index + 1)), isHex(bytes.at(index + 2)) else {
          return .webCharacter(index..<end, "%")
        }
      case 0x80...:
        if !isVisible(bytes.text(index..<end)) { return .webInvisible(index..<end) }
      default: break
      }
      index = end
    }
    return nil
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func isVisible(_ character: String) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned:
      return false
    default: return true
    }
  }
}
