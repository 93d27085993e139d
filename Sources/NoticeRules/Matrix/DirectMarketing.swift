import NoticeModel

/// Direct marketing, to which one can always object (Art. 21(2)–(3)).
enum DirectMarketing {
  static let words = Cues([
    "suoramarkkino", "suoramainon", "markkinointiviesti", "markkinointitarkoit", "direktmarknads",
    "direktreklam", "direkt marknadsföring", "marknadsföringsändamål", "direct marketing",
    "marketing messages",
  ])

  /// Whether a purpose of the notice is direct marketing.
  static func isPurpose(in context: RuleContext) -> Bool {
    context.mentions(of: words).contains { $0.field == "purposes" && !$0.isDenied }
  }
}
