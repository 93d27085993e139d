import Diagnostics
import NoticeRender
import Templating
import Wording

/// Writes `docs/templates.md`: every name that a template can use, from the tables that the
/// program checks templates by.
enum TemplateGuide {
  static let path = "docs/templates.md"

  static func contents() -> String {
    ([introduction] + PageShape.allCases.filter { $0 != .words }.map(chapter) + [words]).joined(
      separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Templates

    Pages, fragments and the index are made with the [Mustache](https://mustache.github.io/)
    templates of [`templates/`](../templates/README.md). `seloste render --templates DIR` takes the
    files that `DIR` has instead of the program's own, file by file; `seloste.css` too.

    Every name is known before anything is rendered. A misspelt one is an error that names the file,
    the line and the column; so is a value in a place where it could break out of the HTML (an
    attribute without quotes, `on…`, `style`, a script), and a template set that leaves out a part
    that a notice must tell.

    | kind | how it is used |
    | --- | --- |
    | text | `{{name}}`: escaped for the place where it stands; `{{#name}}…{{/name}}` if there is any |
    | html | `{{{name}}}`: safe as it is, between tags only |
    | url | `{{name}}` in `href`: leads to http, https, mailto, tel or a page beside this one |
    | number | `{{name}}`; `<h{{level}}>` for headings |
    | flag | `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}` |
    | record | `{{#name}}…{{/name}}` looks into it, `{{name.field}}` too |
    | list | `{{#name}}…{{/name}}` once for each item |

    A name that a record does not have is looked for in the records around it.
    """

  private static func chapter(_ shape: PageShape) -> String {
    let rows = shape.fields.map { field, kind in
      "| `\(field.rawValue)` | \(name(of: kind)) | \(field.meaning) |"
    }
    return """
      ## \(shape.rawValue)

      | name | kind | meaning |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private static func name(of kind: PageShape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .html: "html"
    case .url: "url"
    case .number: "number"
    case .flag: "flag"
    case .record(let shape): "record: [\(shape.rawValue)](#\(shape.rawValue.lowercased()))"
    case .list(let shape): "list: [\(shape.rawValue)](#\(shape.rawValue.lowercased()))"
    }
  }

  private static var words: String {
    let rows = PageWord.allCases.map { word in
      "| `\(word.rawValue)` | \(word.phrase.fi) | \(word.phrase.sv) | \(word.phrase.en) |"
    }
    return """
      ## words

      All of them are text.

      | name | Finnish | Swedish | English |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }
}
