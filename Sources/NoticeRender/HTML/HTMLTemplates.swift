import Diagnostics
import SourceText
import Templating

/// The templates and the style sheet that pages are made with.
package struct HTMLTemplates: Sendable {
  /// What a set of templates can be asked for.
  enum Entry: String, CaseIterable {
    case page
    case fragment
    case tombstone
    case index
  }

  /// Nil only where the program's own templates do not compile, which its tests forbid.
  private let set: TemplateSet<PageNode>?
  /// The style sheet of pages and fragments.
  package let styleSheet: [UInt8]

  /// The program's own templates.
  package static let builtin = compile(
    builtinSources, styleSheet: Array(BuiltinTemplates.styleSheet.utf8)
  ).templates

  /// The names of files that a folder of templates may have beside further partials.
  package static let styleSheetName = "seloste.css"
  package static let ending = ".mustache"

  /// The program's templates, each replaced by the file of the same name where there is one.
  ///
  /// Nil when a template has an error, or when a part that a notice must tell would be dropped;
  /// the findings say which.
  package static func overriding(
    with files: [SourceFile]
  ) -> (templates: HTMLTemplates?, diagnostics: [Diagnostic]) {
    var sources = builtinSources
    var styleSheet = builtin.styleSheet
    for file in files {
      let name = String(
        file.path[
          (file.path.lastIndex(of: "/").map(file.path.index(after:)) ?? file.path.startIndex)...])
      if name == styleSheetName {
        styleSheet = file.bytes
      } else if name.hasSuffix(ending) {
        let source = TemplateSource(name: String(name.dropLast(ending.count)), file: file)
        if let place = sources.firstIndex(where: { $0.name == source.name }) {
          sources[place] = source
        } else {
          sources.append(source)
        }
      }
    }
    let (templates, diagnostics) = compile(sources, styleSheet: styleSheet)
    guard templates.set != nil else { return (nil, diagnostics) }
    let dropped = MandatoryParts.dropped(by: templates, sources)
    return (dropped.isEmpty ? templates : nil, diagnostics + dropped)
  }

  private static let builtinSources: [TemplateSource] = BuiltinTemplates.all.map { name, text in
    TemplateSource(
      name: name, file: SourceFile(path: "templates/\(name)\(ending)", text: text))
  }

  private static func compile(
    _ sources: [TemplateSource], styleSheet: [UInt8]
  ) -> (templates: HTMLTemplates, diagnostics: [Diagnostic]) {
    let entries = Entry.allCases.map { (name: $0.rawValue, shape: PageShape.page) }
    let (set, diagnostics) = TemplateSet<PageNode>.compile(sources, entries: entries)
    return (HTMLTemplates(set: set, styleSheet: styleSheet), diagnostics)
  }

  /// - Parameter size: about how many bytes there will be.
  func render(_ entry: Entry, _ view: PageView, size: Int = 64 * 1024) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(size)
    set?.render(entry.rawValue, PageNode(view, .page), into: &output)
    return output
  }
}
