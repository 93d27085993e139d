import DocumentSyntax
import NoticeModel
import SourceText
import TestSupport
import Testing

/// What holds of every notice, tried on generated ones.
@Suite("Properties of reading and writing notices")
struct NoticeProperties {
  /// A document as data and as YAML.
  struct Sample: Sendable {
    let sketch: Sketch
    let layout: SketchLayout
    let yaml: String

    init(_ choices: inout Choices) {
      layout = SketchLayout(&choices)
      sketch = SketchGenerator.notice(&choices)
      yaml = SketchPrinter.print(sketch, layout)
    }
  }

  private func check(
    sourceLocation: SourceLocation = #_sourceLocation, _ property: (Sample, Reading) -> String?
  ) {
    forAll(Sample.init, describe: \.yaml, sourceLocation: sourceLocation) { sample in
      property(sample, Reading(sample.yaml, .yaml))
    }
  }

  @Test func readingALegalDocumentFindsNothingWrongWithItsLanguage() {
    check { _, read in
      read.troubles.isEmpty && !read.tree.isPartial ? nil : read.told
    }
  }

  @Test func everyLeafReachesTheModel() {
    check { sample, read in
      var held: [[UInt8]: Int] = [:]
      for text in read.notice.texts { held[Array(text.string.utf8), default: 0] += 1 }
      for leaf in sample.sketch.leaves(in: sample.layout.keys) {
        let count = held[Array(leaf.utf8)] ?? 0
        if count == 0 { return "lost: \(leaf.debugDescription)\n\(read.told)" }
        held[Array(leaf.utf8)] = count - 1
      }
      return nil
    }
  }

  @Test func xmlHoldsTheSameNotice() {
    check { _, read in
      let xml = XMLNoticeWriter.write(read.notice)
      let again = Reading(xml, .xml)
      if !again.troubles.isEmpty { return "\(again.told)\n\(xml)" }
      if again.notice == read.notice { return nil }
      return "\(difference(xml, XMLNoticeWriter.write(again.notice)))\n\(xml)"
    }
  }

  @Test(arguments: KeySet.allCases)
  func yamlInEachKeySetHoldsTheSameNotice(keys: KeySet) {
    check { _, read in
      let yaml = YAMLNoticeWriter.write(read.notice, keys: keys)
      let again = Reading(yaml, .yaml)
      if !again.troubles.isEmpty { return "\(again.told)\n\(yaml)" }
      if again.notice == read.notice { return nil }
      return "\(difference(yaml, YAMLNoticeWriter.write(again.notice, keys: keys)))\n\(yaml)"
    }
  }

  @Test(arguments: DocumentFormat.allCases)
  func writingWhatWasWrittenGivesTheSameBytes(format: DocumentFormat) {
    check { _, read in
      let once = format.write(read.notice)
      let twice = format.write(Reading(once, format).notice)
      return once.utf8.elementsEqual(twice.utf8) ? nil : "\(difference(once, twice))\n\(once)"
    }
  }

  @Test func everyTextKnowsItsPlace() {
    check { _, read in
      for text in read.notice.texts where !text.range.isNowhere && !text.string.isEmpty {
        let bytes = read.file.text(text.range)
        if text.range.upperBound > read.file.bytes.count { return "beyond the end: \(text.string)" }
        let isBlock = bytes.hasPrefix("|") || bytes.hasPrefix(">")
        if isBlock || bytes.utf8.contains(UInt8(ascii: "\n")) { continue }
        let isQuoted = bytes.hasPrefix("\"") || bytes.hasPrefix("'")
        if isQuoted { continue }
        if !bytes.utf8.elementsEqual(text.string.utf8) {
          return "\(text.range): \(bytes.debugDescription) is not \(text.string.debugDescription)"
        }
      }
      return nil
    }
  }
}
