extension Cues {
  /// The words that stand in a text, the last one to its end.
  func words(in text: String) -> String? {
    guard let range = first(in: text)?.range else { return nil }
    let rest = text.utf8.dropFirst(range.lowerBound)
    let stem = rest.prefix(range.count)
    let tail = rest.dropFirst(range.count).prefix { byte in
      byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte == UInt8(ascii: "-")
    }
    return String(decoding: Array(stem) + Array(tail), as: UTF8.self)
  }
}
