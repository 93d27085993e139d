import NoticeService

/// What a published notice was made of, in so few bytes that a list can keep it: when it is the same
/// in a later run, the notice need not be read again.
struct NoticeInputs: Equatable, Sendable {
  /// Of the run, of the notice's file and of those that it includes.
  let fingerprint: Fingerprint
  /// The paths of the included files, as the notice writes them.
  let includes: [String]

  /// - Parameters:
  ///   - run: what decides the output of every notice.
  ///   - name: the file's path in the folder that the user named; a notice without an id is
  ///     published there.
  ///   - include: the bytes of an included file; nil where it cannot be read.
  /// - Returns: nil where an included file cannot be read.
  init?(
    run: Fingerprint, name: String, _ bytes: [UInt8], including includes: [String],
    _ include: (String) -> [UInt8]?
  ) {
    var parts = FingerprintParts()
    parts.add(run.text)
    parts.add(name)
    parts.add(bytes)
    for path in includes {
      guard let bytes = include(path) else { return nil }
      parts.add(path)
      parts.add(bytes)
    }
    fingerprint = parts.fingerprint
    self.includes = includes
  }

  /// As a list tells it.
  init(fingerprint: Fingerprint, includes: [String]) {
    self.fingerprint = fingerprint
    self.includes = includes
  }
}

/// Makes one fingerprint of several things, none of which can run over into the next.
struct FingerprintParts {
  private var bytes: [UInt8] = []

  mutating func add(_ part: [UInt8]) {
    bytes += Fingerprint(part).text.utf8
    bytes += "\(part.count);".utf8
  }

  mutating func add(_ part: String) { add(Array(part.utf8)) }

  var fingerprint: Fingerprint { Fingerprint(bytes) }
}
