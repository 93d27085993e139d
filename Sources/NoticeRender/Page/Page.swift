import NoticeModel
import Wording

/// A notice as a reader sees it, before any output format lays it out: text and HTML share it.
package struct Page: Hashable, Sendable {
  package var language: LanguageTag
  /// "LUONNOS …": why this notice is not to be relied on.
  package var mark: Span?
  package var title: Span
  /// Register, municipality, version, dates.
  package var head: [Block] = []
  /// That this translation is older than the notice, or that some of it is in another language.
  package var remarks: [Span] = []
  package var summary: Span?
  package var sections: [PageSection] = []
}

/// A numbered part of a page.
package struct PageSection: Hashable, Sendable {
  package var kind: SectionHeading
  package var number: Int
  package var heading: String
  package var blocks: [Block]
}

/// A piece of a section.
package enum Block: Hashable, Sendable {
  /// Sentences; the text's own paragraphs and line breaks count.
  case paragraph(Span)
  /// "Puhelin: 0100 1234": a label and one or several values.
  case labelled(String, [Span])
  /// Things of one kind, each with what belongs to it.
  case list([[Block]])
  /// A subheading and what stands below it.
  case group(BlockGroup)
}

/// A subheading and what stands below it.
package struct BlockGroup: Hashable, Sendable {
  package var title: Span
  /// A name for links to it, the same in every language; unique on the page.
  package var anchor: String?
  package var blocks: [Block]
}

/// Words of the page.
package struct Span: Hashable, Sendable {
  /// What a value leads to, with the address in its plainest form. Indirect, because few words
  /// are links and all of them are copied.
  package indirect enum Link: Hashable, Sendable {
    case email(String)
    case phone(String)
    case web(String)
    /// The act's page in the statute book, and the language that it is in.
    case statute(String, language: String)
  }

  /// The words, without characters that deceive or control; line breaks are `\n`.
  package let text: String
  /// The language, where it is not the page's.
  package let language: LanguageTag?
  package let link: Link?

  /// Words of Seloste itself, which have nothing in them to be left out.
  init(fixed text: String) {
    self.text = text
    language = nil
    link = nil
  }

  package init(_ text: String, language: LanguageTag? = nil, link: Link? = nil) {
    self.text = PlainCharacters.of(text)
    self.language = language
    self.link = link
  }
}
