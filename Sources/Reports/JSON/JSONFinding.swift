import Diagnostics
import SourceText

/// How a finding and its parts are written as JSON.
extension JSONWriter {
  mutating func finding(_ finding: Diagnostic, _ places: inout Places) {
    object { writer in
      writer.key("id")
      writer.string(finding.id.name)
      writer.key("kind")
      writer.string(finding.kind.rawValue)
      writer.key("severity")
      writer.string(finding.severity.name)
      writer.place(finding.range, &places)
      writer.key("message")
      writer.message(finding.message)
      writer.key("help")
      if let help = finding.help { writer.message(help) } else { writer.null() }
      writer.key("citations")
      writer.array(finding.citations) { $0.citation($1) }
      writer.key("notes")
      writer.notes(finding.notes, &places)
      writer.key("reasons")
      writer.notes(finding.reasons, &places)
      writer.key("fixes")
      writer.array(finding.fixes) { $0.fix($1, places) }
    }
  }

  private mutating func notes(_ notes: [Note], _ places: inout Places) {
    array(notes) { writer, note in
      writer.object { writer in
        writer.key("message")
        writer.message(note.message)
        writer.place(note.range ?? .nowhere, &places)
      }
    }
  }

  mutating func coverage(_ row: CoverageRow) {
    object { writer in
      writer.key("articles")
      writer.string(row.articles)
      writer.key("title")
      writer.phrase(row.title)
      writer.key("state")
      writer.string(row.state.rawValue)
    }
  }

  /// The members `file` and `range`; null where the finding stands in no file.
  private mutating func place(_ range: SourceRange, _ places: inout Places) {
    let place = places.place(of: range)
    key("file")
    string(place.span == nil ? nil : place.path)
    key("range")
    guard let span = place.span else { return null() }
    object { writer in
      writer.key("start")
      writer.position(span.start, range.lowerBound)
      writer.key("end")
      writer.position(span.end, range.upperBound)
    }
  }

  private mutating func position(_ position: Position, _ offset: Int) {
    object { writer in
      writer.key("line")
      writer.number(position.line)
      writer.key("column")
      writer.number(position.column)
      writer.key("offset")
      writer.number(offset)
    }
  }

  mutating func citation(_ citation: Citation) {
    object { writer in
      writer.key("label")
      writer.phrase(citation.label)
      writer.key("url")
      writer.string(citation.url)
    }
  }

  private mutating func fix(_ fix: Fix, _ places: Places) {
    object { writer in
      writer.key("message")
      writer.message(fix.message)
      writer.key("applicability")
      writer.string(fix.applicability.rawValue)
      writer.key("edits")
      writer.array(fix.edits) { writer, edit in
        writer.object { writer in
          writer.key("file")
          writer.string(places.file(of: edit.range)?.path)
          writer.key("start")
          writer.number(edit.range.lowerBound)
          writer.key("end")
          writer.number(edit.range.upperBound)
          writer.key("replacement")
          writer.string(edit.replacement)
        }
      }
    }
  }

  mutating func message(_ message: Message) {
    texts { message.text(in: $0) }
  }

  mutating func phrase(_ phrase: Phrase) { texts { phrase[$0] } }

  /// One text in each language that Seloste speaks.
  private mutating func texts(_ text: (MessageLanguage) -> String) {
    object { writer in
      writer.key("fi")
      writer.string(text(.finnish))
      writer.key("sv")
      writer.string(text(.swedish))
      writer.key("en")
      writer.string(text(.english))
    }
  }
}
