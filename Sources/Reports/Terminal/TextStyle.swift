/// What a piece of a report is, as colour and weight tell it.
enum TextRole {
  case title, faint, label, strong
  case error, warning, info
  case good, bad

  /// The parameters of the terminal's SGR sequence.
  fileprivate var parameters: String {
    switch self {
    case .title, .strong: "1"
    case .faint: "2"
    case .label: "36"
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;34"
    case .good: "32"
    case .bad: "31"
    }
  }
}

/// Colours text, or leaves it as it is. The only place that writes an escape byte.
struct TextStyle: Sendable {
  let color: Bool

  func paint(_ text: String, _ role: TextRole) -> String {
    guard color, !text.isEmpty else { return text }
    return "\u{1B}[\(role.parameters)m\(text)\u{1B}[0m"
  }
}
