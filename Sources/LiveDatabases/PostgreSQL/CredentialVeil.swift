/// Takes out of a server's or library's words what belongs to the connection's settings.
struct CredentialVeil {
  /// Passwords, and whole connection strings. Words that hold one are not shown at all: a gap in
  /// their place would tell its length, and a short one could be read from what is left.
  private let secrets: [[UInt8]]
  /// Users, hosts, databases, files.
  private let names: [[UInt8]]

  private static let namedKeywords: Set<String> = [
    "user", "host", "hostaddr", "dbname", "passfile", "sslcert", "sslkey", "sslrootcert", "service",
    "servicefile", "options", "requirepeer", "krbsrvname", "oauth_issuer", "oauth_client_id",
  ]

  init(_ settings: [ConnectionSetting], moreSecrets: [String] = []) {
    secrets = (settings.filter(\.isSecret).map(\.value) + moreSecrets)
      .filter { !$0.isEmpty }.map { Array($0.utf8) }
    // Several hosts are one value with commas. The longest first, lest a part leaves the rest.
    names = settings.filter { Self.namedKeywords.contains($0.keyword) }
      .flatMap { [$0.value] + $0.value.split(separator: ",").map(String.init) }
      .filter { !$0.isEmpty }.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// The words on one line, cut to a length that a terminal can show; nil where nothing is left.
  /// `quotes`: what stands in quotation marks is a name too, as in what libpq says of a connection.
  func clean(_ words: String, quotes: Bool) -> String? {
    var bytes = words.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    for secret in secrets where Self.find(secret, in: bytes, from: 0) != nil { return nil }
    if quotes { bytes = Self.emptyQuotes(bytes) }
    for name in names { bytes = Self.replace(name, in: bytes) }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    let text = String(parts.joined(separator: " ").prefix(300))
    return text.isEmpty ? nil : text
  }

  private static let gap = Array("…".utf8)

  private static func emptyQuotes(_ bytes: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    var result: [UInt8] = []
    var isInside = false
    for byte in bytes {
      if byte == mark {
        if !isInside { result += [mark] + gap + [mark] }
        isInside.toggle()
      } else if !isInside {
        result.append(byte)
      }
    }
    return result
  }

  /// Replaces a name where it stands as a word of its own.
  private static func replace(_ name: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    var from = 0
    while let start = find(name, in: bytes, from: from) {
      let end = start + name.count
      from = end
      let before = start > 0 && isWordByte(bytes[start - 1])
      let after = end < bytes.count && isWordByte(bytes[end])
      // A path or address in a longer word is still itself.
      let isWord = name.first.map(isWordByte) ?? false
      if isWord && (before || after) { continue }
      result += bytes[done..<start]
      result += gap
      done = end
    }
    return result + bytes[done...]
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (byte >= 0x30 && byte <= 0x39)
      || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static func find(_ part: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    guard let first = part.first, bytes.count >= part.count, from >= 0 else { return nil }
    var start = from
    while start + part.count <= bytes.count {
      if bytes[start] == first, bytes[start..<start + part.count].elementsEqual(part) {
        return start
      }
      start += 1
    }
    return nil
  }
}
