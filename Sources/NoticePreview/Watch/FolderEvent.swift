import Glibc

/// One event as the kernel writes it: `struct inotify_event` and a name.
struct FolderEvent {
  /// The watch that heard it.
  let folder: Int32
  let mask: UInt32
  /// The name in the folder; empty where the event is about the folder itself.
  let name: String

  private static let headSize = 16

  func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }

  /// The events that stand one after another in what was read.
  static func events(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
    var events: [FolderEvent] = []
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + headSize <= raw.count {
        let folder = raw.loadUnaligned(fromByteOffset: offset, as: Int32.self)
        let mask = raw.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
        let length = Int(raw.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        let start = offset + headSize
        guard start + length <= raw.count else { return }
        let name = raw[start..<start + length].prefix { $0 != 0 }
        events.append(
          FolderEvent(folder: folder, mask: mask, name: String(decoding: name, as: UTF8.self)))
        offset = start + length
      }
    }
    return events
  }
}
