import Diagnostics
import SourceText

/// Reads what can be read of a file with syntax errors: block by block of the top level.
///
/// A block is a line that begins in the first column, and the indented lines under it. Each block
/// with an error keeps its key, so that later stages know that the file says something there.
struct YAMLRecovery {
  private let file: SourceFile
  private let limits: ReadLimits
  private let blocks: [Int]
  private(set) var builder: TreeBuilder
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var gaveUp = false

  init(_ file: SourceFile, _ start: Int, _ limits: ReadLimits) {
    self.file = file
    self.limits = limits
    blocks = Self.topLevelBlocks(in: file.bytes, from: start)
    builder = TreeBuilder(expectedNodes: file.bytes.count / 16 + 16)
    builder.open(.mapping, style: .block, at: blocks.first ?? start)
  }

  mutating func run() {
    var block = 0
    var errors = 0
    while block < blocks.count {
      guard let failed = read(from: block, upTo: blocks.count) else { break }
      var bad = self.block(at: failed.offset, from: block)
      var error = failed
      if bad > block, let earlier = read(from: block, upTo: bad) {
        bad = self.block(at: earlier.offset, from: block)
        error = earlier
      }
      diagnostics.append(error.diagnostic)
      keepKey(of: bad)
      block = bad + 1
      errors += 1
      if error.isLimit || errors >= limits.syntaxErrors {
        gaveUp = true
        break
      }
    }
    builder.close(end: file.bytes.count)
  }

  /// Reads some blocks in one go; on an error nothing of them is kept.
  private mutating func read(from first: Int, upTo end: Int) -> YAMLError? {
    let stop = end < blocks.count ? blocks[end] : file.bytes.count
    var segment = YAMLSegment(file, blocks[first]..<stop, limits, joining: builder)
    switch segment.parse() {
    case .success:
      builder = segment.builder
      diagnostics += segment.diagnostics
      return nil
    case .failure(let error):
      return error
    }
  }

  private func block(at offset: Int, from first: Int) -> Int {
    var low = first
    var high = blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Notes that the block's key is there, with an unreadable value.
  private mutating func keepKey(of block: Int) {
    let start = blocks[block]
    let end = block + 1 < blocks.count ? blocks[block + 1] : file.bytes.count
    guard let colon = file.bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) else { return }
    let line = file.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
    guard colon < line else { return }
    builder.scalar(style: .plain, range: start..<colon, textInFile: start..<colon)
    builder.unreadable(range: colon + 1..<max(colon + 1, end))
  }

  /// Where the lines begin that start a top-level pair.
  static func topLevelBlocks(in bytes: [UInt8], from start: Int) -> [Int] {
    var starts: [Int] = []
    var lineStart = start
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if beginsBlock(bytes[lineStart..<lineEnd]) { starts.append(lineStart) }
      lineStart = lineEnd + 1
    }
    return starts
  }

  private static func beginsBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, !first.isASCIISpace, first != UInt8(ascii: "#") else {
      return false
    }
    // Closing brackets and document markers belong to what stands above them.
    return first != UInt8(ascii: "}") && first != UInt8(ascii: "]")
      && !line.starts(with: Array("---".utf8)) && !line.starts(with: Array("...".utf8))
      && !line.starts(with: Array("- ".utf8))
  }
}
