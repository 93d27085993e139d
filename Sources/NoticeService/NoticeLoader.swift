import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// Why a file that a notice includes could not be used.
package enum IncludeProblem: Error, Sendable {
  case missing
  case unreadable
  /// The path leaves the project's root folder.
  case outsideRoot
}

/// Gives the bytes of a file that a notice includes. The front that owns the disk decides what a
/// path means; the service itself does no I/O.
package typealias IncludeSource =
  @Sendable (_ path: String, _ includer: String) -> Result<[UInt8], IncludeProblem>

/// A notice as it was read, with everything that reading found.
///
/// A class: a notice is large, and a copy of one counts the references of all its parts.
package final class LoadedNotice: Sendable {
  /// The notice's own file first, then those that it includes; `FileID` is the index.
  package let files: [SourceFile]
  package let tree: DocumentTree
  package let notice: Notice
  package let keySet: KeySet
  package let diagnostics: [Diagnostic]
  package let omitted: Int

  init(
    files: [SourceFile], tree: DocumentTree, notice: consuming Notice, keySet: KeySet,
    diagnostics: [Diagnostic], omitted: Int
  ) {
    self.files = files
    self.tree = tree
    self.notice = notice
    self.keySet = keySet
    self.diagnostics = diagnostics
    self.omitted = omitted
  }

  /// The same file with another notice.
  func having(_ notice: consuming Notice) -> LoadedNotice {
    LoadedNotice(
      files: files, tree: tree, notice: notice, keySet: keySet, diagnostics: diagnostics,
      omitted: omitted)
  }

  /// A block of fields that notices include: readable, but without the version that begins a notice.
  package var isSharedBlock: Bool {
    !notice.isPartial && notice.version == nil && !notice.unreadable.contains("seloste")
      && !notice.places.isEmpty
  }
}

/// Reads notices: bytes to tree to typed model.
package enum NoticeLoader {
  /// Reads one file and the files that it includes.
  package static func load(
    path: String, bytes: [UInt8], format: DocumentFormat? = nil, include: IncludeSource
  ) -> LoadedNotice {
    let main = SourceFile(id: FileID(0), path: path, bytes: bytes)
    let read = DocumentReader.read(main, format: format)
    var files = [main]
    var diagnostics = read.diagnostics
    var trees: [DocumentTree] = []
    for name in includedPaths(in: read.tree) {
      let id = FileID(UInt32(files.count))
      switch include(name.string, path) {
      case .success(let bytes):
        let file = SourceFile(id: id, path: sibling(name.string, of: path), bytes: bytes)
        let included = DocumentReader.read(file)
        files.append(file)
        diagnostics += included.diagnostics
        trees.append(included.tree)
      case .failure(let problem):
        diagnostics.append(.include(problem, name))
      }
    }
    var notice = Notice()
    let bound = NoticeBinder.bind(read.tree, including: trees, into: &notice)
    diagnostics += bound.diagnostics
    if !diagnostics.isEmpty { diagnostics.sort(by: Diagnostic.inReportOrder) }
    return LoadedNotice(
      files: files, tree: read.tree, notice: consume notice, keySet: bound.keySet,
      diagnostics: diagnostics.map { $0.namingIncluder(main) }, omitted: bound.omitted)
  }

  /// The path of an included file as a report shows it: beside the notice that names it.
  package static func sibling(_ path: String, of includer: String) -> String {
    guard !path.hasPrefix("/"), let slash = includer.lastIndex(of: "/") else { return path }
    return withoutDetours(includer[...slash] + path)
  }

  /// `notices/../schema/a.sql` is `schema/a.sql`.
  private static func withoutDetours(_ path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/", omittingEmptySubsequences: false) {
      if step == "..", let last = steps.last, !last.isEmpty, last != "..", last != "." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// The most files that one notice may include.
  private static let mostIncludes = 100

  /// The texts of the `include` field, read ahead of the binder.
  private static func includedPaths(in tree: DocumentTree) -> [Text] {
    let nodes = EarlyField.include.texts(in: tree) ?? []
    return nodes.prefix(mostIncludes).map { Text(tree.string($0), at: tree.range($0)) }
      .filter { !$0.string.isEmpty }
  }
}

extension Diagnostic {
  /// A finding in an included file names the notice that includes it.
  fileprivate func namingIncluder(_ main: SourceFile) -> Diagnostic {
    guard range.file != main.id else { return self }
    var copy = self
    copy.notes.append(
      Note(
        Message(
          Phrase(
            fi: "Tiedoston sisällyttää {path}.", sv: "Filen inkluderas av {path}.",
            en: "The file is included by {path}."), ["path": main.path])))
    return copy
  }

  fileprivate static func include(_ problem: IncludeProblem, _ path: Text) -> Diagnostic {
    let phrase =
      switch problem {
      case .missing:
        Phrase(
          fi: "Sisällytettävää tiedostoa ”{path}” ei ole.",
          sv: "Filen ”{path}” som ska inkluderas finns inte.",
          en: "The included file “{path}” does not exist.")
      case .unreadable:
        Phrase(
          fi: "Sisällytettävää tiedostoa ”{path}” ei voida lukea.",
          sv: "Filen ”{path}” som ska inkluderas kan inte läsas.",
          en: "The included file “{path}” cannot be read.")
      case .outsideRoot:
        Phrase(
          fi: "Sisällytettävä tiedosto ”{path}” on projektin juurikansion ulkopuolella.",
          sv: "Filen ”{path}” ligger utanför projektets rotmapp.",
          en: "The included file “{path}” is outside the project's root folder.")
      }
    let help =
      switch problem {
      case .missing, .unreadable:
        Phrase(
          fi: "Polku kirjoitetaan selosteen kansiosta lukien. Tarkista kirjoitusasu ja oikeudet.",
          sv: "Sökvägen räknas från beskrivningens mapp. Kontrollera stavning och rättigheter.",
          en: "The path counts from the notice's folder. Check its spelling and permissions.")
      case .outsideRoot:
        Phrase(
          fi: "Siirrä tiedosto juurikansion alle, tai anna laajempi juuri valitsimella --root.",
          sv: "Flytta filen under rotmappen, eller ange en vidare rot med --root.",
          en: "Move the file under the root folder, or give a wider root with --root.")
      }
    return Diagnostic(
      "LANG-INCLUDE", .language, .error, at: path.range, Message(phrase, ["path": path.string]),
      help: Message(help))
  }
}
