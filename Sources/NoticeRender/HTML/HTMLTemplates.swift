/// The templates that pages are made with: the built-in ones, and those that a user gives instead.
package struct HTMLTemplates: Sendable {
  /// The user's templates by file name.
  package let files: [String: [UInt8]]

  package init(files: [String: [UInt8]] = [:]) { self.files = files }
}
