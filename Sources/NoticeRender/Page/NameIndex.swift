import NoticeModel

/// What ids stand for: references are told by name.
struct NameIndex {
  private var dataSubjects: [String: LocalizedText] = [:]
  private var purposes: [String: LocalizedText] = [:]
  private var systems: [String: LocalizedText] = [:]
  private var dataItems: [String: LocalizedText] = [:]

  init(_ notice: Notice) {
    for group in notice.dataSubjects { Self.add(group.id, group.name, to: &dataSubjects) }
    for purpose in notice.purposes { Self.add(purpose.id, purpose.text, to: &purposes) }
    for system in notice.systems { Self.add(system.id, system.name, to: &systems) }
    dataItems.reserveCapacity(notice.dataItems.reduce(0) { $0 + $1.items.count })
    for group in notice.dataItems {
      for item in group.items { Self.add(item.id, item.name, to: &dataItems) }
    }
  }

  /// Of several with one id the first counts.
  private static func add(
    _ id: Text, _ name: LocalizedText?, to names: inout [String: LocalizedText]
  ) {
    guard let name, !name.isBlank, names[id.string] == nil else { return }
    names[id.string] = name
  }

  /// The name behind a reference, which may also be written as the name itself.
  func name(of reference: Reference, in space: IDSpace) -> LocalizedText? {
    let names =
      switch space {
      case .dataSubject: dataSubjects
      case .purpose: purposes
      case .system: systems
      case .dataItem: dataItems
      }
    return names[reference.id] ?? names[Identifier.slug(of: reference.id)]
  }

  /// A name short enough to be repeated: the first sentence of its first line.
  static func short(_ text: String) -> String {
    guard let length = text.utf8.withContiguousStorageIfAvailable(shortLength),
      length < text.utf8.count
    else { return text }
    return String(text.utf8.prefix(length)) ?? text
  }

  /// The bytes of a text's first line, up to the full stop of its first sentence.
  private static func shortLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var characters = 0
    var stop: Int?
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\n") { return index }
      if byte == UInt8(ascii: " "), let stop { return stop }
      // What is shorter than twenty characters is no sentence but an abbreviation.
      stop = byte == UInt8(ascii: ".") && characters >= 20 ? index : nil
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
    return text.count
  }
}
