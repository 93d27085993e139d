import NoticeModel

/// How a retention period is said.
enum RetentionWording {
  /// "vähintään 5 vuotta".
  static func keep(_ rule: Retention, _ speech: Speech) -> Span? {
    guard let limit = speech.choice(rule.limit) else { return speech.written(rule.keep) }
    guard let keep = speech.written(rule.keep) else { return limit }
    return Span(limit.text + " " + keep.text)
  }
}
