import NoticeModel

extension Notice {
  /// Whether a top-level field is not there at all: an empty one cannot be added again.
  package func lacks(_ field: String) -> Bool { !places.contains { $0.name == field } }
}
