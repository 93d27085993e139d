/// Where an address of the web or of e-mail may break at the end of a line, for `<wbr>`: it gets
/// no soft hyphens, since a hyphen would be read as a part of it.
package enum BreakPoints {
  /// An address of so many bytes or fewer fits any screen, and is left whole.
  package static let longestWhole = 20

  /// Calls `body` with each offset in bytes, in ascending order, before which the address may
  /// break: behind `/`, `.`, `@`, `-`, `_`, `?`, `&` and `=`, but not between two of them, and not
  /// at the address's ends.
  package static func breaks(
    in address: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    guard address.count > longestWhole else { return }
    for index in 1..<address.count where isJoint(address[index - 1]) && !isJoint(address[index]) {
      body(index)
    }
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="):
      return true
    default: return false
    }
  }
}
