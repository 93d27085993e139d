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
  /// Something unreadable had no key that could be kept.
  private(set) var lostBlock = false
  /// Some block could not be read.
  private(set) var foundError = false

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
      foundError = true
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
    var segment = YAMLSegment(file, blocks[first]..<stop, limits, joinsOpenRoot: true)
    // Lent and given back, never copied: a copy for every mistake would be quadratic.
    let mark = builder.mark()
    swap(&segment.builder, &builder)
    let result = segment.parse()
    swap(&segment.builder, &builder)
    switch result {
    case .success:
      diagnostics += segment.diagnostics
      return nil
    case .failure(let error):
      builder.rollBack(to: mark)
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
    let line = file.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
    guard let colon = colon(in: file.bytes[start..<line]) else {
      lostBlock = true
      return
    }
    var name = start..<colon
    while let last = file.bytes[name].last, last.isASCIISpace { name.removeLast() }
    var text = name
    if let first = file.bytes[text].first, name.count >= 2, file.bytes[text].last == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    {
      text = name.lowerBound + 1..<name.upperBound - 1
    }
    builder.scalar(style: .plain, range: name, textInFile: text)
    builder.unreadable(range: colon + 1..<max(colon + 1, end))
  }

  /// The colon after a block's key: one before a blank, else the first.
  private func colon(in line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      return nil
    }
    let colons = line.indices.lazy.filter { line[$0] == UInt8(ascii: ":") }
    return colons.first { $0 + 1 == line.endIndex || line[$0 + 1].isASCIISpace } ?? colons.first
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
