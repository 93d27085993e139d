import Configuration
import Diagnostics
import SourceText

extension ProjectRoot {
  /// Complains of configuration that is wrong or cannot be read, and ends the run: nobody should
  /// trust a judgement made without the municipality's decisions.
  ///
  /// - Parameter paths: the notices that the run reads.
  func refuseBrokenConfiguration(
    of paths: some Sequence<String>, in language: MessageLanguage
  ) throws {
    var folders: Set<String> = []
    var homes: [ConfigurationFiles.Home] = []
    for path in paths {
      if folders.insert(Self.folder(of: path)).inserted {
        homes.append(home(of: path))
      }
    }
    try Self.refuse(homes, in: language)
  }

  static func refuse(_ homes: [ConfigurationFiles.Home], in language: MessageLanguage) throws {
    var outcome = Outcome.fine
    var told: Set<String> = []
    for home in homes {
      for (path, problem) in home.unreadable where told.insert(path).inserted {
        StandardError.complain("\(path.terminalSafe): \(problem.description)")
        outcome.worsen(to: problem.isUsage ? .usage : .inputOutput)
      }
      for words in home.complaints(in: language) where told.insert(words).inserted {
        StandardError.complain(words)
        outcome.worsen(to: .usage)
      }
    }
    if outcome != .fine { throw outcome }
  }
}

extension FileProblem {
  /// Whether the user, not the disk, must set it right.
  fileprivate var isUsage: Bool {
    if case .isMisnamed = self { true } else { false }
  }
}

extension ConfigurationFiles.Home {
  /// The first of what is wrong, each with its place; a hostile file does not fill a screen.
  private static let mostComplaints = 20

  /// What is wrong with the configuration, one line each.
  func complaints(in language: MessageLanguage) -> [String] {
    var lines: [String] = []
    for layer in configuration.layers where !layer.diagnostics.isEmpty {
      let table = LineTable(layer.file)
      let path = layer.file.path.terminalSafe
      for diagnostic in layer.diagnostics.prefix(Self.mostComplaints) {
        let position = table.position(of: diagnostic.range.lowerBound)
        let words = [diagnostic.message, diagnostic.help].compactMap { $0?.text(in: language) }
          .joined(separator: " ")
        lines.append("\(path):\(position.line):\(position.column): \(words.cut.terminalSafe)")
      }
      let more = layer.diagnostics.count - Self.mostComplaints
      if more > 0 {
        lines.append(
          path
            + say(
              fi: ": ja vielä \(more) muuta", sv: ": och \(more) till", en: ": and \(more) more"))
      }
    }
    return lines
  }
}

extension String {
  /// The beginning of a very long text.
  fileprivate var cut: String { count > 500 ? prefix(500) + "…" : self }
}
