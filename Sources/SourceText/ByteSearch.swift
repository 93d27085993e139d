import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte stands somewhere.
  package func has(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }
}

/// Search by bytes: the library's own looks at canonical equivalence and takes ten times as long.
/// Right for texts that are spelt in one way, as domains are.
extension String {
  /// Whether this text begins with the bytes of `beginning`.
  package func begins(with beginning: String) -> Bool {
    withBytes(of: self) { text in
      withBytes(of: beginning) { beginning in
        guard text.count >= beginning.count else { return false }
        guard let a = text.baseAddress, let b = beginning.baseAddress else {
          return beginning.isEmpty
        }
        return memcmp(a, b, beginning.count) == 0
      }
    }
  }

  /// Whether both texts are the same byte for byte: `==` takes "ä" in one character and in two as the
  /// same.
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && begins(with: other)
  }

  /// Whether this text ends in the bytes of `ending`.
  package func ends(in ending: String) -> Bool {
    withBytes(of: self) { text in
      withBytes(of: ending) { ending in
        guard text.count >= ending.count else { return false }
        guard let a = text.baseAddress, let b = ending.baseAddress else { return ending.isEmpty }
        return memcmp(a + text.count - ending.count, b, ending.count) == 0
      }
    }
  }
}

private func withBytes(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
  text.utf8.withContiguousStorageIfAvailable(body)
    ?? Array(text.utf8).withUnsafeBufferPointer(body)
}
