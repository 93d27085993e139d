import Diagnostics

/// The decisions that hold in a folder, and where each comes from: plain data, whatever the format.
package struct ConfigurationSheet: Sendable {
  /// A value and the place that gives it; nil for what holds without any decision.
  package struct Origin: Sendable {
    package let value: Phrase
    package let place: ConfigurationPlace?

    package init(value: Phrase, place: ConfigurationPlace?) {
      self.value = value
      self.place = place
    }
  }

  /// One key, or one item of a key that has many.
  package struct Value: Sendable {
    package let key: Phrase
    package let item: String?
    package let origin: Origin
    /// What the value took the place of, the nearest first.
    package let overrode: [Origin]

    package init(key: Phrase, item: String?, origin: Origin, overrode: [Origin]) {
      self.key = key
      self.item = item
      self.origin = origin
      self.overrode = overrode
    }

    /// The key's name, and its item's.
    func name(in language: MessageLanguage) -> String {
      ([key[language]] + [item].compactMap(\.self)).joined(separator: ".")
    }
  }

  /// The project's root folder; nil where nothing marks one.
  package let root: String?
  /// The files, from the root down.
  package let files: [String]
  package let values: [Value]

  package init(root: String?, files: [String], values: [Value]) {
    self.root = root
    self.files = files
    self.values = values
  }

  /// The sheet with some of its values.
  package func only(_ values: [Value]) -> ConfigurationSheet {
    ConfigurationSheet(root: root, files: files, values: values)
  }
}

/// Where a decision is written.
package struct ConfigurationPlace: Sendable {
  package let file: String
  package let line: Int
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `path:line:column`.
  package var shown: String { "\(file):\(line):\(column)" }
}
