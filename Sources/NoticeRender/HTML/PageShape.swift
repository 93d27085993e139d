import Templating
import Wording

/// The kinds of record that templates look into, and what each holds.
package enum PageShape: String, CaseIterable, Sendable {
  /// The whole page: what a template sees first.
  case page
  /// Fixed words in the page's language.
  case words
  /// A language in which there is a page.
  case translation
  /// The same notice in another format.
  case twin
  /// Some words.
  case line
  /// The register, version and dates at the head of a notice.
  case facts
  case firstLayer
  /// Who answers for the data.
  case party
  /// Words that lead to another place on the page.
  case point
  case section
  /// A piece of a section; only one of its fields has something.
  case block
  /// A label and its values.
  case detail
  case item
  /// A subheading and what stands below it.
  case group
  case matrix
  case column
  case row
  case cell
  /// The notices in one order.
  case list
  case indexGroup
  case entry

  package typealias Kind = FieldKind<PageShape>

  /// What the records of this shape have, in the order of documentation.
  package var fields: [(PartField, Kind)] {
    switch self {
    case .page: Self.pageFields
    case .words: []
    case .translation:
      [
        (.code, .text), (.name, .text), (.href, .url), (.isCurrent, .flag), (.remark, .text),
      ]
    case .twin: [(.name, .text), (.href, .url), (.type, .text)]
    case .line: [(.text, .html)]
    case .facts: [(.blocks, .list(.block))]
    case .firstLayer:
      [
        (.level, .number), (.nextLevel, .number), (.hasPurposes, .flag),
        (.purposes, .list(.line)), (.hasParties, .flag), (.parties, .list(.party)),
        (.hasNotable, .flag), (.notable, .list(.point)), (.hasRights, .flag),
        (.rights, .list(.point)), (.complaint, .url),
      ]
    case .party: [(.name, .html), (.contacts, .list(.line))]
    case .point: [(.text, .html), (.href, .url)]
    case .section:
      [
        (.key, .text), (.number, .number), (.level, .number), (.heading, .html),
        (.blocks, .list(.block)), (.matrix, .record(.matrix)),
      ]
    case .block:
      [
        (.prose, .html), (.hasDetails, .flag), (.details, .list(.detail)),
        (.hasPlainItems, .flag), (.hasItems, .flag), (.items, .list(.item)),
        (.group, .record(.group)),
      ]
    case .detail:
      [(.label, .html), (.value, .html), (.hasSeveral, .flag), (.values, .list(.line))]
    case .item: [(.text, .html), (.rest, .list(.block)), (.blocks, .list(.block))]
    case .group:
      [
        (.level, .number), (.anchor, .text), (.heading, .html), (.blocks, .list(.block)),
      ]
    case .matrix:
      [
        (.level, .number), (.hasRows, .flag), (.columns, .list(.column)), (.rows, .list(.row)),
        (.hasCommon, .flag), (.common, .list(.cell)),
      ]
    case .column: [(.name, .html)]
    case .row: [(.title, .html), (.value, .html), (.items, .list(.line)), (.cells, .list(.cell))]
    case .cell:
      [(.name, .html), (.value, .html), (.hasSeveral, .flag), (.values, .list(.line))]
    case .list:
      [
        (.level, .number), (.key, .text), (.heading, .text), (.isAlphabetical, .flag),
        (.groups, .list(.indexGroup)),
      ]
    case .indexGroup:
      [
        (.level, .number), (.anchor, .text), (.heading, .html), (.entries, .list(.entry)),
      ]
    case .entry: [(.href, .url), (.title, .html), (.code, .text), (.remark, .text)]
    }
  }

  private static let pageFields: [(PartField, Kind)] = [
    (.language, .text), (.direction, .text), (.words, .record(.words)), (.level, .number),
    (.nextLevel, .number), (.title, .html), (.plainTitle, .text), (.siteName, .text),
    (.home, .url), (.description, .text), (.isUnlisted, .flag), (.styleSheet, .url),
    (.canonical, .url), (.address, .text), (.alternates, .list(.translation)),
    (.translations, .list(.translation)), (.hasTranslations, .flag),
    (.translationNotes, .list(.line)), (.twins, .list(.twin)), (.hasTwins, .flag),
    (.mark, .html), (.summary, .html), (.facts, .record(.facts)),
    (.firstLayer, .record(.firstLayer)), (.sections, .list(.section)), (.lists, .list(.list)),
  ]
}
