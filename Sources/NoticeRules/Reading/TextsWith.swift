import NoticeModel
import SourceText

/// The texts of a notice that have a list's words: to ask of one text without looking at it again.
package struct TextsWith: Sendable {
  /// So many places are compared one by one, which costs less than a table of them.
  private static let few = 64

  private let mentions: Mentions
  /// The texts, if there are more than a few.
  private var texts: Set<Text> = []

  init(_ mentions: Mentions) {
    self.mentions = mentions
    guard mentions.count > Self.few else { return }
    for mention in mentions { texts.insert(mention.text.text) }
  }

  package var isEmpty: Bool { mentions.isEmpty }

  /// Whether a text, which must be one of the notice's, has one of the words.
  package func contains(_ text: Text) -> Bool {
    texts.isEmpty ? mentions.stand(in: text) : texts.contains(text)
  }

  /// Whether the text has one of the words in some language.
  package func contains(_ text: LocalizedText?) -> Bool {
    guard !isEmpty, let text else { return false }
    return contains(text.first.text) || text.rest.contains { contains($0.text) }
  }
}

extension RuleContext {
  /// The texts that have a list's words. The list must be one of its rule's `cues`.
  package func texts(with words: Cues) -> TextsWith { TextsWith(mentions(of: words)) }
}
