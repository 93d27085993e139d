/// Bytes of addresses.
enum URLBytes {
  /// What may stand anywhere in an address and means nothing there.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// What may stand in a mail address or a telephone number after its scheme.
  static func isAddress(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+")
  }

  /// What may stand in a path with a query and a fragment.
  static func isPath(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || "/?#&=%+,;:@!$'()*".utf8.contains(byte)
  }

  /// What ends the part in which a colon would end a scheme.
  static func endsFirstSegment(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}

/// Percent-encoding of UTF-8.
enum PercentEncoding {
  static func append(
    _ text: some Sequence<UInt8>, keeping isKept: (UInt8) -> Bool, to output: inout [UInt8]
  ) {
    for byte in text {
      if isKept(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
