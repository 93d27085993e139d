import Foundation
import SourceText
import Templating
import Testing

/// One case of the public specification, under `Tests/Golden/mustache-spec`.
struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let data: JSONNode.Value
  let partials: [String: String]?
  let expected: String

  var testDescription: String { name }

  private struct File: Decodable {
    let tests: [MustacheCase]
  }

  static func all(in file: String) -> [MustacheCase] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden/mustache-spec/\(file).json")
    guard let data = try? Data(contentsOf: url) else { return [] }
    return (try? JSONDecoder().decode(File.self, from: data).tests) ?? []
  }
}

@Suite("The Mustache specification")
struct MustacheSpecificationTests {
  @Test(
    "every case prints what it says",
    arguments: [
      ("comments", 12), ("delimiters", 14), ("inheritance", 26), ("interpolation", 40),
      ("inverted", 21), ("partials", 12), ("sections", 34),
    ])
  func cases(_ file: String, _ least: Int) throws {
    let cases = MustacheCase.all(in: file)
    #expect(cases.count >= least)
    for test in cases {
      let texts = [("", test.template)] + (test.partials ?? [:]).sorted { $0.key < $1.key }
      let sources = texts.enumerated().map { number, text in
        TemplateSource(
          name: text.0,
          file: SourceFile(id: FileID(UInt32(number)), path: text.0, text: text.1))
      }
      let (set, findings) = TemplateSet<JSONNode>.compile(
        sources, entries: [("", 0)], policy: .lenient)
      #expect(findings == [], "\(file): \(test.name)")
      var output: [UInt8] = []
      set?.render("", JSONNode(json: test.data), into: &output)
      #expect(String(decoding: output, as: UTF8.self) == test.expected, "\(file): \(test.name)")
    }
  }
}
