import NoticeRender
import NoticeService

/// What rendering one file came to.
struct RenderProduct: Sendable {
  let file: FoundFile
  /// The file as a published folder remembers it.
  let source: String
  /// What the index tells of the notice; nil where the file holds none that could be read.
  var entry: SiteEntry?
  /// Where the notice is published already, if it is as it was then and so was not read.
  var unchangedPlace: String?
  /// What the notice was made of; nil where a later run must look at it again in any case.
  var inputs: NoticeInputs?
  var files: [RenderedFile] = []
  /// Whether `files` are to be published, even if there are none.
  var isPublished = false
  /// A draft, or a notice with errors, that was not asked for.
  var isLeftOut = false
  var outcome = Outcome.fine
  var complaint: String?
  /// What the run's report says of a notice that was published in spite of errors.
  var mark: String?

  init(_ file: FoundFile, source: String) {
    self.file = file
    self.source = source
  }
}
