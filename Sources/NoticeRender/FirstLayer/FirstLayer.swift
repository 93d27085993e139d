import NoticeModel
import Wording

/// What a reader should see first: who, what for, which rights, and what would surprise or affect
/// them most (Article 29 Working Party, WP260 rev.01, paragraph 36).
package struct FirstLayer: Hashable, Sendable {
  /// Words that lead to where the notice says more.
  package struct Point: Hashable, Sendable {
    package var text: Span
    package var section: SectionHeading
    /// The place within the section, where it has one of its own.
    package var anchor: String?

    init(_ text: Span, _ section: SectionHeading, anchor: String? = nil) {
      self.text = text
      self.section = section
      self.anchor = anchor
    }
  }

  /// Who answers for the data, with the ways to reach them.
  package struct Party: Hashable, Sendable {
    package var name: Span
    package var contacts: [Span]
  }

  package var purposes: [Span] = []
  package var controllers: [Party] = []
  package var officer: Party?
  /// What would surprise or affect the reader, the gravest first.
  package var notable: [Point] = []
  /// The rights that the notice gives.
  package var rights: [Point] = []
}
