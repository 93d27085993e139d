import Diagnostics
import NoticeModel
import Reports
import SourceText

/// The findings of a notice, and what Art. 13 and 14 ask for.
struct FindingList {
  /// More findings than this are only counted.
  private static let most = 300

  let page: PreviewPage
  let notice: PreviewedNotice
  /// The language in which the notice stands beside the findings.
  let shown: LanguageTag

  func write(to markup: inout Markup) {
    guard let report = notice.report else {
      markup.element("p", ["class": "alarm"]) { paragraph in
        paragraph.element("strong", text: page.say(PreviewWords.unreadable))
        paragraph.text(" \(notice.problem ?? "")")
      }
      return
    }
    let tables = report.files.map { LineTable($0) }
    let grave = report.diagnostics.filter { $0.severity > .info }
    if grave.isEmpty {
      markup.element("p", text: page.say(PreviewWords.nothingFound))
    }
    list(grave, report, tables, &markup)
    let notes = report.diagnostics.filter { $0.severity == .info }
    if !notes.isEmpty {
      markup.element("details", ["id": "notes"]) { details in
        details.element(
          "summary", text: PreviewWords.count(notes.count, .info, page.language))
        list(notes, report, tables, &details)
      }
    }
    coverage(report.coverage, &markup)
  }

  private func list(
    _ findings: [Diagnostic], _ report: NoticeReport, _ tables: [LineTable],
    _ markup: inout Markup
  ) {
    guard !findings.isEmpty else { return }
    markup.element("ol", ["class": "list-of-findings"]) { list in
      for finding in findings.prefix(Self.most) {
        list.lineBreak()
        list.element("li", ["class": "finding \(finding.severity.name)"]) { item in
          self.finding(finding, report, tables, &item)
        }
      }
    }
    let left = findings.count - Self.most + report.omitted
    if left > 0 {
      markup.element("p", text: PreviewWords.more(left, page.language))
    }
  }

  private func finding(
    _ finding: Diagnostic, _ report: NoticeReport, _ tables: [LineTable], _ markup: inout Markup
  ) {
    markup.element("h3") { heading in
      heading.element(
        "span", ["class": "severity"], text: page.say(PreviewWords.severity(finding.severity)))
      heading.text(" ")
      heading.text(words(finding.message))
    }
    let index = Int(finding.range.file.number)
    place(finding, report, tables, &markup)
    if index < tables.count {
      SourceExcerpt(file: report.files[index], table: tables[index])
        .write(finding.range, to: &markup)
    }
    for note in finding.notes {
      labelled(PreviewWords.also, words(note.message), &markup)
    }
    if let help = finding.help {
      let label = finding.kind == .rule ? PreviewWords.write : PreviewWords.help
      labelled(label, words(help), &markup)
    }
    for fix in finding.fixes { labelled(PreviewWords.fix, words(fix.message), &markup) }
    law(finding.citations, &markup)
  }

  /// The line, and where the published notice says it.
  private func place(
    _ finding: Diagnostic, _ report: NoticeReport, _ tables: [LineTable], _ markup: inout Markup
  ) {
    markup.element("p", ["class": "place"]) { paragraph in
      let index = Int(finding.range.file.number)
      if index < tables.count {
        let line = tables[index].position(of: finding.range.lowerBound).line
        if index > 0 { paragraph.text("\(report.files[index].path), ") }
        paragraph.text("\(page.say(PreviewWords.line)) \(line) · ")
      }
      paragraph.element("span", ["class": "id"], text: finding.id.name)
      if let anchor = notice.anchor(of: finding) {
        paragraph.text(" · ")
        paragraph.element(
          "a",
          [
            "href": "\(page.source(notice, shown, .page))#\(anchor)", "target": "notice",
          ], text: page.say(PreviewWords.place))
      }
    }
  }

  private func labelled(_ label: Phrase, _ text: String, _ markup: inout Markup) {
    let paragraphs = text.split(separator: "\n").map(String.init)
    for (index, text) in paragraphs.enumerated() {
      markup.element("p") { paragraph in
        if index == 0 {
          paragraph.element("strong", text: page.say(label))
          paragraph.text(" ")
        }
        paragraph.text(text)
      }
    }
  }

  private func law(_ citations: [Citation], _ markup: inout Markup) {
    guard !citations.isEmpty else { return }
    markup.element("p", ["class": "law"]) { paragraph in
      paragraph.element("strong", text: page.say(PreviewWords.law))
      for (index, citation) in citations.enumerated() {
        paragraph.text(index == 0 ? " " : "; ")
        if let url = citation.url, url.hasPrefix("https://") {
          paragraph.element(
            "a", ["href": url, "rel": "noreferrer"], text: page.say(citation.label))
        } else {
          paragraph.text(page.say(citation.label))
        }
      }
    }
  }

  private func coverage(_ rows: [CoverageRow], _ markup: inout Markup) {
    guard !rows.isEmpty else { return }
    markup.element("details", ["id": "coverage"]) { details in
      details.element("summary", text: page.say(PreviewWords.coverage))
      details.element("ul", ["class": "coverage"]) { list in
        for row in rows {
          list.element("li", ["class": row.state.rawValue]) { item in
            item.element("span", text: page.say(PreviewWords.coverage(row.state)))
            item.text(": \(row.articles) \(page.say(row.title))")
          }
        }
      }
    }
  }

  private func words(_ message: Message) -> String { message.text(in: page.language) }
}
