/// What has changed in the watched folders since the last time.
package struct FolderChanges: Equatable, Sendable {
  /// The files that were written, moved or removed: real folder, slash, name.
  package var paths: Set<String>
  /// Whether anything may have changed: the kernel's queue ran over, or a folder came or went.
  package var isEverything: Bool

  package init(paths: Set<String> = [], isEverything: Bool = false) {
    self.paths = paths
    self.isEverything = isEverything
  }

  package var isEmpty: Bool { paths.isEmpty && !isEverything }
}

/// A folder to watch.
package struct WatchedFolder: Hashable, Sendable {
  package let path: String
  /// With the folders in it, except those whose names begin with a dot.
  package let isDeep: Bool

  package init(_ path: String, isDeep: Bool) {
    self.path = path
    self.isDeep = isDeep
  }
}
