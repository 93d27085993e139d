import Foundation

/// The process's memory.
enum Memory {
  /// Hands memory that is free back to the system: what the next part of a run needs then comes in
  /// its place, not on top of it. Where the C library has no such call nothing happens.
  static func giveBack() {
    #if os(Linux)
      guard let symbol = dlsym(nil, "malloc_trim") else { return }
      typealias Trim = @convention(c) (Int) -> Int32
      _ = unsafeBitCast(symbol, to: Trim.self)(0)
    #endif
  }
}
