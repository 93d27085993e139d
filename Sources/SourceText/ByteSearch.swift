import Glibc

/// Search by bytes: the library's own looks at canonical equivalence and takes ten times as long.
/// Right for words that are spelt in one way, as word lists are.
extension StringProtocol {
  /// Whether the bytes of `word` stand anywhere in this text.
  package func holds(_ word: String) -> Bool {
    withBytes(of: self) { text in
      withBytes(of: word) { word in
        guard let a = text.baseAddress, let b = word.baseAddress else { return word.isEmpty }
        guard text.count >= word.count else { return false }
        for start in 0...text.count - word.count
        where a[start] == b[0] && memcmp(a + start, b, word.count) == 0 {
          return true
        }
        return false
      }
    }
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

private func withBytes<R>(
  of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> R
) -> R {
  text.utf8.withContiguousStorageIfAvailable(body)
    ?? Array(text.utf8).withUnsafeBufferPointer(body)
}
