import Foundation

/// Why a file could not be read, in words for people.
enum FileProblem: Error {
  case missing, denied, isFolder, tooLarge
  /// A symbolic link inside a folder that is written to.
  case isLink
  /// A pipe, a device.
  case isSpecial
  /// `seloste.yml` in place of `seloste.yaml`.
  case isMisnamed
  case other(Int32)

  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .denied
    case EISDIR: self = .isFolder
    default: self = .other(code)
    }
  }

  var description: String {
    switch self {
    case .missing:
      say(fi: "tiedostoa ei ole", sv: "filen finns inte", en: "no such file")
    case .denied:
      say(fi: "ei lupaa", sv: "åtkomst nekad", en: "permission denied")
    case .isFolder:
      say(fi: "on kansio", sv: "är en mapp", en: "is a folder")
    case .tooLarge:
      say(fi: "on liian suuri", sv: "är för stor", en: "is too large")
    case .isLink:
      say(
        fi: "symbolista linkkiä ei seurata", sv: "en symbolisk länk följs inte",
        en: "a symbolic link is not followed")
    case .isSpecial:
      say(fi: "ei ole tavallinen tiedosto", sv: "är ingen vanlig fil", en: "is no plain file")
    case .isMisnamed:
      say(
        fi: "vieressä on seloste.yml; anna sille nimeksi seloste.yaml",
        sv: "bredvid finns seloste.yml; ge den namnet seloste.yaml",
        en: "a seloste.yml stands beside; name it seloste.yaml")
    case .other(let code): String(cString: strerror(code))
    }
  }
}

/// Reads files whole, with plain system calls.
enum FileReader {
  /// The most that is read of any file: above every limit of the readers, below what would hurt.
  static let most = 64_000_000

  static func read(_ path: String, most: Int = most) -> Result<[UInt8], FileProblem> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(FileProblem(errno: errno)) }
    defer { close(descriptor) }
    return read(descriptor, most: most)
  }

  /// Reads what an open descriptor leads to.
  static func read(_ descriptor: Int32, most: Int = most) -> Result<[UInt8], FileProblem> {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return .failure(FileProblem(errno: errno)) }
    if info.st_mode & S_IFMT == S_IFDIR { return .failure(.isFolder) }
    return read(descriptor, expected: Int(info.st_size), most: most)
  }

  static func readStandardInput(most: Int = most) -> Result<[UInt8], FileProblem> {
    read(STDIN_FILENO, expected: 0, most: most)
  }

  /// Whether an open file has these bytes; they are compared piece by piece.
  static func isSame(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    var place = 0
    while true {
      let got = Foundation.read(descriptor, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return got == 0 && place == bytes.count }
      guard place + got <= bytes.count, piece[..<got] == bytes[place..<(place + got)] else {
        return false
      }
      place += got
    }
  }

  /// Whether two plain files of a folder have the same bytes; false where that cannot be told.
  static func areSame(in folder: Int32, _ one: String, _ other: String) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptors = [openat(folder, one, flags), openat(folder, other, flags)]
    defer { for descriptor in descriptors where descriptor >= 0 { close(descriptor) } }
    var infos = (stat(), stat())
    guard descriptors.allSatisfy({ $0 >= 0 }), fstat(descriptors[0], &infos.0) == 0,
      fstat(descriptors[1], &infos.1) == 0, infos.0.st_mode & S_IFMT == S_IFREG,
      infos.0.st_size == infos.1.st_size
    else { return false }
    var (a, b) = ([UInt8](repeating: 0, count: 65_536), [UInt8](repeating: 0, count: 65_536))
    while true {
      let got = Foundation.read(descriptors[0], &a, a.count)
      guard got == Foundation.read(descriptors[1], &b, b.count), got >= 0 else { return false }
      if got == 0 { return true }
      guard a[..<got] == b[..<got] else { return false }
    }
  }

  private static func read(
    _ descriptor: Int32, expected: Int, most: Int
  ) -> Result<[UInt8], FileProblem> {
    guard expected <= most else { return .failure(.tooLarge) }
    var failure: Int32?
    var bytes = [UInt8](unsafeUninitializedCapacity: max(expected, 1)) { buffer, count in
      while count < expected, let base = buffer.baseAddress {
        let got = Foundation.read(descriptor, base + count, expected - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if let failure { return .failure(FileProblem(errno: failure)) }
    // Pipes, and files that grow while they are read.
    if expected == 0 {
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while true {
        let got = Foundation.read(descriptor, &chunk, chunk.count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { return .failure(FileProblem(errno: errno)) }
        if got == 0 { break }
        bytes.append(contentsOf: chunk[..<got])
        if bytes.count > most { return .failure(.tooLarge) }
      }
    }
    return .success(bytes)
  }
}
