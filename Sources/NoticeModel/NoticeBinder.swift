import Diagnostics
import DocumentSyntax
import SourceText

/// Reads a document, and the files that it includes, as one notice.
///
/// A field of the notice itself wins over the same field of an included file; of two included
/// files, the one that is listed first wins.
package struct NoticeBinder {
  /// A notice and everything that its files say wrong.
  package struct Output: Sendable {
    package let notice: Notice
    package let diagnostics: [Diagnostic]
    /// Findings beyond the limit of those kept.
    package let omitted: Int
    /// The key set that the file is written in.
    package let keySet: KeySet
  }

  /// What binding found, beside the notice.
  package struct Remarks: Sendable {
    package let diagnostics: [Diagnostic]
    package let omitted: Int
    package let keySet: KeySet
  }

  package static func bind(_ tree: DocumentTree, including included: [DocumentTree] = []) -> Output
  {
    var notice = Notice()
    let remarks = bind(tree, including: included, into: &notice)
    return Output(
      notice: notice, diagnostics: remarks.diagnostics, omitted: remarks.omitted,
      keySet: remarks.keySet)
  }

  /// Binds in the notice's place: a notice is large, and copies of it cost as much as a file's
  /// syntax.
  package static func bind(
    _ tree: DocumentTree, including included: [DocumentTree], into notice: inout Notice
  ) -> Remarks {
    var binder = Binder(tree)
    notice.isPartial = tree.isPartial
    notice.range = SourceRange(file: tree.file.id, start: 0, end: tree.file.bytes.count)
    if tree.isEmpty || tree.kind(.root) != .mapping {
      if !tree.isPartial { binder.report(.emptyDocument(tree.file)) }
      // One finding says it all: there is nothing that could lack this or that.
      notice.isPartial = true
      return Remarks(diagnostics: binder.sink.diagnostics, omitted: 0, keySet: .finnish)
    }
    if let name = tree.rootName, name != Notice.table.name {
      binder.report(.notANotice(name, at: tree.rootNameRange))
    }
    binder.languages = listedLanguages(binder)
    var seen: UInt64 = 0
    bindFields(&binder, &notice, &seen, isIncluded: false)
    let keySet = binder.keySet
    checkVersion(notice, &binder)
    for tree in included where !tree.isEmpty && tree.kind(.root) == .mapping {
      binder.tree = tree
      binder.keySets = 0b111
      notice.isPartial = notice.isPartial || tree.isPartial
      bindFields(&binder, &notice, &seen, isIncluded: true)
    }
    binder.checkReferences()
    binder.checkTranslations()
    binder.checkLanguages(of: notice.translations)
    return Remarks(
      diagnostics: binder.sink.diagnostics, omitted: binder.sink.omitted, keySet: keySet)
  }

  private static func bindFields(
    _ binder: inout Binder, _ notice: inout Notice, _ seen: inout UInt64, isIncluded: Bool
  ) {
    let table = Notice.table
    let tree = binder.tree
    let before = seen
    if notice.places.isEmpty { notice.places.reserveCapacity(40) }
    var child = Int(NodeID.root.index) + 1
    for _ in 0..<tree.count(.root) {
      let (key, value) = (NodeID(child), NodeID(child + 1))
      child = tree.indexAfter(value)
      guard let index = binder.field(of: key, value, table.keys) else { continue }
      let name = table.keys.names[index].en
      let bit: UInt64 = 1 << UInt64(index)
      if isIncluded, name == "include" {
        binder.report(.nestedInclude(at: tree.range(key)))
        continue
      }
      // What the notice says itself, or an earlier file, stays.
      if isIncluded, before & bit != 0 { continue }
      if seen & bit != 0, !(binder.isXML && table.keys.repeatable & bit != 0) {
        let first = notice.places.first { $0.name == name }?.key ?? tree.range(key)
        binder.report(.duplicateKey(tree.string(key), at: tree.range(key), first: first))
        continue
      }
      seen |= bit
      notice.places.append(FieldPlace(name: name, key: tree.range(key)))
      if tree.kind(value) == .unreadable {
        notice.unreadable.insert(name)
      } else {
        table.readers[index](&notice, &binder, value)
      }
    }
  }

  /// The languages, read ahead of the texts that depend on them.
  private static func listedLanguages(_ binder: Binder) -> [LanguageTag]? {
    guard let nodes = EarlyField.languages.texts(in: binder.tree) else { return nil }
    let tags = nodes.compactMap { LanguageTag(binder.trimmedString($0)) }
    return Array(tags.prefix(Binder.mostLanguages))
  }

  private static func checkVersion(_ notice: Notice, _ binder: inout Binder) {
    let tree = binder.tree
    guard !notice.unreadable.contains("seloste") else { return }
    guard let version = notice.version else {
      let start = tree.range(.root).lowerBound
      if !tree.isPartial {
        binder.report(
          .versionMissing(at: SourceRange(file: tree.file.id, start: start, end: start)))
      }
      return
    }
    if version.string != "1" { binder.report(.unknownVersion(version)) }
  }
}

extension Binder {
  fileprivate mutating func checkReferences() {
    // Many wrong references get no suggestions: each costs a pass over the ids.
    var suggestions: [String: String?] = [:]
    defineItems()
    for (space, reference) in references {
      if isDefined(reference.id, in: space) { continue }
      // A data item may be referred to by its name; other ids are the writer's own.
      if space == .dataItem, isSlugOfItem(reference) { continue }
      let key = space.rawValue + "/" + reference.id
      guard suggestions[key] != nil || suggestions.count < 200 else {
        report(.unknownReference(reference, nearest: nil, known: []))
        continue
      }
      let known = knownIDs(in: space)
      let suggestion = suggestions[key] ?? nearest(to: reference.id, among: known)
      suggestions[key] = suggestion
      report(.unknownReference(reference, nearest: suggestion, known: known))
    }
  }

  /// What is said of a translation that the notice does not list.
  fileprivate mutating func checkLanguages(of translations: [Translation]) {
    for translation in translations where !translation.id.isBlank {
      let id = translation.id
      if let tag = LanguageTag(id.string) {
        if let languages, !languages.contains(tag) {
          report(.unlistedLanguage(tag, at: id.range))
        }
      } else {
        report(.notALanguage(id.string, at: id.range))
      }
    }
  }

  fileprivate mutating func checkTranslations() {
    guard let languages, languages.count > 1 else { return }
    for (text, isName) in localizedTexts where !text.isBlank {
      if isName, text.rest.isEmpty, text.first.language == nil { continue }
      let missing = languages.filter { text.text(in: $0, original: languages.first) == nil }
      if !missing.isEmpty { report(.missingTranslation(of: text, missing)) }
    }
  }
}
