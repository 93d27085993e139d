import Foundation

/// What the program needs to know of the terminal, if there is one.
enum Terminal {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns; nil where the output is no terminal.
  static func width(of descriptor: Int32) -> Int? {
    guard isTerminal(descriptor) else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Standard output, written whole or not at all.
enum StandardOutput {
  /// False where the output cannot take more: a full disk, a closed pipe.
  @discardableResult
  static func write(_ bytes: [UInt8]) -> Bool { Descriptor.write(bytes, to: STDOUT_FILENO) }

  @discardableResult
  static func write(_ text: String) -> Bool { write(Array(text.utf8)) }
}

/// Standard error: messages for people, progress.
enum StandardError {
  static func write(_ text: String) { Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }

  /// A line that names the program, with nothing in it that a terminal would obey.
  static func complain(_ text: String) { write("seloste: \(text)\n") }
}

enum Descriptor {
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count, let base = bytes.baseAddress {
        let written = Foundation.write(descriptor, base + offset, bytes.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }
  }
}
