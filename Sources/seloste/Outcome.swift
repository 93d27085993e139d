/// How a run ended. With several, the gravest is the exit code.
enum Outcome: Error, Comparable {
  case fine
  /// Findings at or above `--fail-on`.
  case findings
  /// A file that is malformed or over a limit.
  case malformed
  /// Wrong usage or configuration.
  case usage
  /// A file could not be read or written.
  case inputOutput
  /// A fault of Seloste itself.
  case internalError

  /// The process's exit code; cases stand in order of gravity.
  var code: Int32 {
    switch self {
    case .fine: 0
    case .findings: 1
    case .malformed: 4
    case .usage: 2
    case .inputOutput: 3
    case .internalError: 70
    }
  }

  mutating func worsen(to other: Outcome) { self = max(self, other) }
}
