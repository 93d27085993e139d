/// Attributes' values, and how much of an address they have said.
extension HTMLScanner {
  mutating func readValue(_ byte: UInt8, at offset: Int) {
    switch context.attribute {
    case .url: readURL(byte, at: offset)
    case .httpEquiv:
      // Of all its values only `refresh` begins so, and a reference could hide it.
      if context.url == .start, byte | 0x20 == UInt8(ascii: "r") || byte == UInt8(ascii: "&") {
        problems.append((.refresh, offset))
      }
      if !isSpace(byte) { context.url = .refused }
    case .plain, .urlList, .active: break
    }
  }

  mutating func readURL(_ byte: UInt8, at offset: Int) {
    switch context.url {
    case .settled, .address, .refused: return
    default: break
    }
    if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
      problems.append((.urlCharacter, offset))
      context.url = .refused
      context.name = []
      return
    }
    if byte == UInt8(ascii: "/") {
      readSlash()
      return
    }
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
      settleURL(.settled)
      return
    }
    switch context.url {
    case .authority: break
    case .slash: settleURL(.settled)
    case _ where byte == UInt8(ascii: ":"): readScheme(at: offset)
    case .start:
      context.url = .scheme
      keep(byte)
    case .scheme: keep(byte)
    case .mixed: context.url = .open
    default: break
    }
  }

  mutating func readSlash() {
    switch context.url {
    case .start, .mixed: context.url = .slash
    case .slash:
      context.url = .authority
      context.progress = 2
    case .authority where context.progress < 2: context.progress += 1
    default: settleURL(.settled)
    }
  }

  mutating func settleURL(_ progress: HTMLContext.URLProgress) {
    context.url = progress
    context.name = []
    context.progress = 0
  }

  mutating func readScheme(at offset: Int) {
    let name = String(decoding: context.name, as: UTF8.self)
    switch (context.url, name) {
    case (.scheme, "http"), (.scheme, "https"): settleURL(.authority)
    case (.scheme, "mailto"), (.scheme, "tel"): settleURL(.address)
    default:
      problems.append((.scheme(name), offset - context.name.count))
      settleURL(.refused)
    }
  }
}
