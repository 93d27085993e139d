import DocumentSyntax
import SourceText
import Testing

@Suite("Broken bytes: never a crash, never a silent loss")
struct RobustnessTests {
  private func read(_ bytes: [UInt8], _ format: DocumentFormat) -> DocumentReader.Output {
    let file = SourceFile(id: FileID(0), path: "n", bytes: bytes)
    let output = DocumentReader.read(file, format: format)
    _ = output.tree.comments()
    return output
  }

  private func sample(_ format: DocumentFormat) -> [UInt8] {
    Array((format == .yaml ? Samples.yaml : Samples.xml).utf8)
  }

  @Test("The samples themselves are fine", arguments: DocumentFormat.allCases)
  func samples(_ format: DocumentFormat) {
    let bytes = sample(format)
    #expect((2_000...4_096).contains(bytes.count))
    let output = read(bytes, format)
    #expect(output.ids.isEmpty)
    #expect(!output.tree.isPartial)
    #expect(output.isSound)
  }

  @Test("Every prefix", arguments: DocumentFormat.allCases)
  func prefixes(_ format: DocumentFormat) {
    let bytes = sample(format)
    for length in 0...bytes.count where !read(Array(bytes[..<length]), format).isSound {
      Issue.record("unsound after \(length) bytes")
    }
  }

  @Test("Every deletion of one byte", arguments: DocumentFormat.allCases)
  func deletions(_ format: DocumentFormat) {
    let bytes = sample(format)
    for index in bytes.indices {
      var broken = bytes
      broken.remove(at: index)
      if !read(broken, format).isSound { Issue.record("unsound without byte \(index)") }
    }
  }

  @Test("Every byte replaced by another that means something", arguments: DocumentFormat.allCases)
  func replacements(_ format: DocumentFormat) {
    let bytes = sample(format)
    let other = Array("<>&\"'[]{}:,#-|!*%?\n\r\t \0\u{FF}".utf8)
    for index in bytes.indices {
      var broken = bytes
      broken[index] = other[index % other.count]
      if !read(broken, format).isSound { Issue.record("unsound with byte \(index) replaced") }
    }
  }

  @Test("Random pieces of the sample in random order", arguments: DocumentFormat.allCases)
  func shuffles(_ format: DocumentFormat) {
    let bytes = sample(format)
    var random = Generator(state: 20_261_101)
    for round in 0..<1_500 {
      var mixed: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        mixed += bytes[start..<min(bytes.count, start + Int.random(in: 1...80, using: &random))]
      }
      if !read(mixed, format).isSound { Issue.record("unsound in round \(round)") }
    }
  }

  /// A fixed sequence, so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
