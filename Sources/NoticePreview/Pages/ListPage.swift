import Diagnostics
import NoticeModel

extension PreviewPage {
  /// All notices, with how they stand.
  func list(_ notices: [PreviewedNotice], problem: String?) -> String {
    page(title: say(PreviewWords.notices)) { main in
      main.element("h1", text: say(PreviewWords.notices))
      main.element("div", ["id": "list", "data-live": ""]) { live in
        templateProblem(problem, &live)
        if notices.isEmpty {
          live.element("p", text: say(PreviewWords.empty))
        } else {
          table(notices, &live)
        }
      }
      main.element("p") {
        $0.element("a", ["href": address("")], text: say(PreviewWords.refresh))
      }
    }
  }

  private func table(_ notices: [PreviewedNotice], _ markup: inout Markup) {
    markup.element("table", ["class": "list"]) { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for title in [
            PreviewWords.title, PreviewWords.errors, PreviewWords.warnings, PreviewWords.file,
          ] {
            row.element("th", ["scope": "col"], text: say(title))
          }
        }
      }
      table.element("tbody") { body in
        for notice in notices {
          body.lineBreak()
          body.element("tr") { self.row(notice, &$0) }
        }
      }
    }
  }

  private func row(_ notice: PreviewedNotice, _ row: inout Markup) {
    row.element("th", ["scope": "row"]) { cell in
      cell.element(
        "a",
        ["href": address("n/\(notice.id)"), "lang": titleLanguage(of: notice)], text: notice.title)
      if notice.isDraft {
        cell.text(" ")
        cell.element("span", ["class": "mark"], text: say(PreviewWords.draft))
      }
    }
    for severity in [Severity.error, .warning] {
      let count = notice.count(of: severity)
      let words = notice.report == nil ? "–" : String(count)
      row.element("td", ["class": count > 0 ? severity.name : "none"], text: words)
    }
    row.element("td", ["class": "path"]) { cell in
      cell.text(notice.file.path)
      if let problem = notice.problem { cell.text(": \(problem)") }
    }
  }

  /// The language of a notice's title.
  func titleLanguage(of notice: PreviewedNotice) -> String {
    notice.languages.first?.text ?? language.rawValue
  }
}
