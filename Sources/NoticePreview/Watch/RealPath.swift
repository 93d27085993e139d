import Glibc

/// Paths in the one form in which the kernel's reports and the notices' files can be compared.
package enum RealPath {
  /// The folder without links or dots; nil where it is not there.
  package static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder of a file, as given: `.` for a bare name.
  package static func folder(of file: String) -> String {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// Every name under which a change of the file is reported: its own place, and that of the file
  /// that it is a link to. A file that is not there yet has the first, if its folder is there.
  package static func places(of file: String) -> Set<String> {
    var places: Set<String> = []
    if let folder = of(folder(of: file)) {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      places.insert(folder == "/" ? "/\(name)" : "\(folder)/\(name)")
    }
    if let target = of(file) { places.insert(target) }
    return places
  }
}
