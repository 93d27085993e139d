import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// Reads manifests and journals. A line that says nothing understandable is passed over: at worst
/// a file is then taken for somebody else's, and stays.
struct ManifestReader {
  private(set) var manifest = Manifest()
  private var isJournal = false
  /// The notice that the following names belong to.
  private var record: Manifest.Record?
  /// Its included files.
  private var includes: [String] = []

  static func read(_ list: [UInt8], journal: [UInt8]) throws -> Manifest {
    var reader = ManifestReader()
    try reader.add(list)
    reader.isJournal = true
    try reader.add(journal)
    return reader.manifest
  }

  private mutating func add(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    guard let first = Self.nextLine(&rest) else { return }
    let head = Self.fields(first)
    if head.first == "seloste-manifest" {
      guard head.count == 2, head[1] == "2" else { throw ManifestText.TooNew() }
      while let line = Self.nextLine(&rest) { add(Self.fields(line)) }
    } else {
      addFirstVersion(first)
      while let line = Self.nextLine(&rest) { addFirstVersion(line) }
    }
    closeRecord()
  }

  /// The next line that is not empty.
  private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if !line.isEmpty { return line }
    }
    return nil
  }

  /// `fingerprint path`.
  private mutating func addFirstVersion(_ line: ArraySlice<UInt8>) {
    guard let space = line.firstIndex(of: 0x20) else { return }
    let path = String(decoding: line[(space + 1)...], as: UTF8.self)
    guard Manifest.isPlausible(path),
      let fingerprint = Fingerprint(text: String(decoding: line[..<space], as: UTF8.self))
    else { return }
    manifest.note(Manifest.File(fingerprint: fingerprint), at: path)
  }

  private mutating func add(_ fields: [String]) {
    switch (fields.first, fields.count) {
    case ("notice", 6): addNotice(fields)
    case ("file", 6): addFile(fields)
    case ("include", 3): includes.append(fields[2])
    case ("inputs", 3): addInputs(fields[1], seal: fields[2])
    case ("run", 2):
      if let process = Int32(fields[1]) { manifest.processes.append(process) }
    case (let kind?, 3): addName(kind, LanguageTag(fields[1]), fields[2])
    default: break
    }
  }

  private mutating func addNotice(_ fields: [String]) {
    closeRecord()
    // Slugs and dates go into pages: the folder may have come from anywhere.
    guard Slug.of(path: fields[1]) == fields[1],
      fields[5].utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) })
    else { return }
    let languages = fields[3].split(separator: ",").compactMap { LanguageTag(String($0)) }
    var entry = SiteEntry(slug: fields[1], languages: languages)
    entry.isDraft = fields[4] == "draft"
    entry.isWithdrawn = fields[4] == "withdrawn"
    entry.updated = fields[5].isEmpty ? nil : fields[5]
    record = Manifest.Record(source: fields[2], entry: entry)
  }

  private mutating func addInputs(_ text: String, seal: String) {
    guard var record, !isJournal, let fingerprint = Fingerprint(text: text) else { return }
    record.inputs = NoticeInputs(fingerprint: fingerprint, includes: includes)
    // A list that was damaged has the notice read again.
    if seal == ManifestText.seal(record) { self.record = record }
  }

  private mutating func addName(_ kind: String, _ language: LanguageTag?, _ text: String) {
    let variant = SiteName.Variant(language, text)
    guard var entry = record?.entry else { return }
    switch kind {
    case "title", "+title": entry.title = SiteName(entry.title.variants + [variant])
    case "controller": entry.controllers.append(SiteName([variant]))
    case "topic": entry.topics.append(SiteName([variant]))
    case "system": entry.systems.append(SiteName([variant]))
    case "+controller": Self.extend(&entry.controllers, variant)
    case "+topic": Self.extend(&entry.topics, variant)
    case "+system": Self.extend(&entry.systems, variant)
    default: return
    }
    record?.entry = entry
  }

  private mutating func addFile(_ fields: [String]) {
    closeRecord()
    guard let fingerprint = Fingerprint(text: fields[1]), Manifest.isPlausible(fields[5]) else {
      return
    }
    let file = Manifest.File(
      fingerprint: fingerprint, kind: FileKind(rawValue: fields[2]),
      language: LanguageTag(fields[3]), slug: manifest.notices[fields[4]]?.entry.slug ?? fields[4])
    if isJournal {
      manifest.unfinished[fields[5], default: []].append(file)
    } else {
      manifest.note(file, at: fields[5])
    }
  }

  private mutating func closeRecord() {
    if let record { manifest.note(record) }
    record = nil
    includes = []
  }

  /// Adds a language to the last name.
  private static func extend(_ names: inout [SiteName], _ variant: SiteName.Variant) {
    guard let last = names.popLast() else { return }
    names.append(SiteName(last.variants + [variant]))
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { field in
      field.contains(UInt8(ascii: "\\")) ? unescaped(field) : String(decoding: field, as: UTF8.self)
    }
  }

  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in field {
      if isEscape {
        switch byte {
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        default: bytes.append(byte)
        }
        isEscape = false
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
