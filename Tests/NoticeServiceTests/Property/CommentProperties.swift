import DocumentSyntax
import NoticeModel
import NoticeService
import SourceText
import TestSupport
import Testing

/// Comments belong to people: no conversion may lose or repeat one.
@Suite("Properties of comments")
struct CommentProperties {
  struct Sample: Sendable {
    let yaml: String
    let comments: [String]

    init(_ choices: inout Choices) {
      let layout = SketchLayout(&choices)
      let sketch = SketchGenerator.notice(&choices)
      var comments: [String] = []
      yaml = SketchPrinter.print(sketch, layout, &comments, &choices)
      self.comments = comments
    }
  }

  @Test func theReaderSeesEveryComment() {
    forAll(Sample.init, describe: \.yaml) { sample in
      let file = SourceFile(path: "n.yaml", text: sample.yaml)
      let found = DocumentReader.read(file).tree.comments().map(\.text)
      return found == sample.comments ? nil : "\(found)\nis not\n\(sample.comments)"
    }
  }

  @Test func commentsDoNotChangeTheNotice() {
    forAll(Sample.init, describe: \.yaml) { sample in
      let read = Reading(sample.yaml, .yaml)
      return read.troubles.isEmpty ? nil : read.told
    }
  }

  @Test(arguments: KeySet.allCases)
  func anotherKeySetKeepsEachCommentOnce(keys: KeySet) {
    forAll(Sample.init, describe: \.yaml) { sample in
      Self.lost(from: sample, to: [.yaml(keys)])
    }
  }

  @Test func xmlAndBackKeepsEachCommentOnce() {
    forAll(Sample.init, describe: \.yaml) { sample in
      Self.lost(from: sample, to: [.xml, .yaml(.english)])
    }
  }

  /// What became of the comments on a way through several conversions; nil where each is there once.
  private static func lost(
    from sample: Sample, to targets: [NoticeConverter.Target]
  ) -> String? {
    var file = SourceFile(path: "n.yaml", text: sample.yaml)
    let notice = Reading(sample.yaml, .yaml).notice
    for target in targets {
      guard case .converted(let text) = NoticeConverter.convert(file, to: target) else {
        return "refused\n\(file.text(file.range))"
      }
      if case .xml = target {
        file = SourceFile(path: "n.xml", text: text)
      } else {
        file = SourceFile(path: "n.yaml", text: text)
      }
    }
    let read = DocumentReader.read(file)
    let found = read.tree.comments().map { Self.form($0.text) }.sorted()
    if found != sample.comments.map(Self.form).sorted() {
      return "comments \(found)\n\(file.text(file.range))"
    }
    return NoticeBinder.bind(read.tree).notice == notice
      ? nil : "another notice\n\(file.text(file.range))"
  }

  /// XML cannot say `--` in a comment: the writer puts a space between hyphens.
  private static func form(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != " " && $0 != "\t" })
  }
}
