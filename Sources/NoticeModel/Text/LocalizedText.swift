import SourceText

/// A text in one or more of the notice's languages.
///
/// A text without a language was written once: a name that is the same in every language, or a
/// text in the notice's first language.
package struct LocalizedText: Sendable {
  /// The text in one language; `language` is nil where the notice names none.
  package struct Variant: Hashable, Sendable {
    package var language: LanguageTag?
    package var text: Text

    package init(_ language: LanguageTag?, _ text: Text) {
      self.language = language
      self.text = text
    }
  }

  package var first: Variant
  /// Further languages, in the order written; usually none, and then nothing is allocated.
  package var rest: [Variant]

  package init(_ text: Text, language: LanguageTag? = nil) {
    first = Variant(language, text)
    rest = []
  }

  /// Nil when there are no variants.
  package init?(_ variants: [Variant]) {
    guard let first = variants.first else { return nil }
    self.first = first
    rest = Array(variants.dropFirst())
  }

  package var variants: Variants { Variants(first: first, rest: rest) }

  /// All variants, the first before the rest, without an array for them: nearly every text has one.
  package struct Variants: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
    private let head: Variant?
    private let rest: [Variant]

    fileprivate init(first: Variant, rest: [Variant]) {
      head = first
      self.rest = rest
    }

    package init(arrayLiteral elements: Variant...) {
      head = elements.first
      rest = Array(elements.dropFirst())
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { head == nil ? 0 : rest.count + 1 }
    package subscript(_ index: Int) -> Variant {
      if index == 0, let head { return head }
      return rest[index - 1]
    }

    // What rules ask most of all, without the detour over places.

    package func contains(where test: (Variant) throws -> Bool) rethrows -> Bool {
      if let head, try test(head) { return true }
      return try rest.contains(where: test)
    }

    package func first(where test: (Variant) throws -> Bool) rethrows -> Variant? {
      if let head, try test(head) { return head }
      return try rest.first(where: test)
    }

    package func map<T>(_ transform: (Variant) throws -> T) rethrows -> [T] {
      guard let head else { return [] }
      var mapped = [try transform(head)]
      for variant in rest { mapped.append(try transform(variant)) }
      return mapped
    }

    package func makeIterator() -> Iterator { Iterator(self) }

    package struct Iterator: IteratorProtocol {
      private let variants: Variants
      private var place = -1

      fileprivate init(_ variants: Variants) { self.variants = variants }

      package mutating func next() -> Variant? {
        place += 1
        if place == 0 { return variants.head }
        return place <= variants.rest.count ? variants.rest[place - 1] : nil
      }
    }
  }

  /// Where the text stands: its first variant.
  package var range: SourceRange { first.text.range }

  /// The text in `language`; nil where that translation is missing.
  ///
  /// A text without a language serves `language` when that is the notice's `original` language.
  package func text(in language: LanguageTag, original: LanguageTag?) -> Text? {
    let serves = { (variant: Variant) in
      variant.language == language || (variant.language == nil && language == original)
    }
    return serves(first) ? first.text : rest.first(where: serves)?.text
  }

  /// The text in `language`, or else as it was written first: names are often the same in all.
  package func best(in language: LanguageTag, original: LanguageTag?) -> Text {
    text(in: language, original: original) ?? first.text
  }

  package var isBlank: Bool { first.text.isBlank && rest.allSatisfy { $0.text.isBlank } }
}

extension LocalizedText: Hashable {}

extension LocalizedText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(Text(value)) }
}
