extension PreviewAsset {
  /// The media type.
  package var type: String {
    switch self {
    case .style: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    case .icon: "image/svg+xml"
    }
  }

  package var text: String {
    switch self {
    case .style: Self.styleText
    case .script: Self.scriptText
    case .icon: Self.iconText
    }
  }

  private static let iconText = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" \
    rx="3" fill="#0b4f8a"/><path d="M4 4h8M4 8h8M4 12h5" stroke="#fff" stroke-width="1.6"/></svg>
    """
}
