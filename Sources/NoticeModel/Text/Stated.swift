import SourceText

/// What a notice says about a thing: silence is not denial.
package enum Stated<Value: Sendable>: Sendable {
  /// The notice says nothing.
  case absent
  /// The notice says that there is none, perhaps in words.
  case none(LocalizedText?, SourceRange)
  /// The notice says that it does not apply, and why.
  case notApplicable(because: LocalizedText, SourceRange)
  /// The notice says that this is not known.
  case unknown(SourceRange)
  case stated(Value)

  /// The value, where the notice states one.
  package var value: Value? {
    if case .stated(let value) = self { return value }
    return nil
  }

  package var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }
}

extension Stated: Equatable where Value: Equatable {
  package static func == (a: Stated, b: Stated) -> Bool {
    switch (a, b) {
    case (.absent, .absent), (.unknown, .unknown): true
    case (.none(let a, _), .none(let b, _)): a == b
    case (.notApplicable(let a, _), .notApplicable(let b, _)): a == b
    case (.stated(let a), .stated(let b)): a == b
    default: false
    }
  }
}
