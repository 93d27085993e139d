/// Long rows of marks upon one letter: no line can hold them, and none can break among them.
///
/// No language puts more than a few marks upon a letter. Where there are more, the row gets places
/// to break, so that nothing is lost and the page does not grow sideways.
enum MarkFlood {
  private static let most = 8

  /// Calls `body` with each offset in bytes before which a row of marks may break.
  static func breaks(in text: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var offset = 0
    var marks = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: marks += 1
      default: marks = 0
      }
      if marks == most {
        body(offset)
        marks = 0
      }
      offset += scalar.utf8.count
    }
  }
}
