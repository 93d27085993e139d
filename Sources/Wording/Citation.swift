import Diagnostics

/// How the wording cites the General Data Protection Regulation.
package enum Citation {
  /// An Article, its paragraph and its point: 6, 1, "e".
  package static func gdpr(
    _ article: Int, _ paragraph: Int? = nil, _ point: String? = nil
  ) -> Phrase {
    guard let paragraph else {
      return Phrase(
        fi: "tietosuoja-asetuksen \(article)\u{A0}artikla",
        sv: "artikel\u{A0}\(article) i dataskyddsförordningen",
        en: "Article\u{A0}\(article) of the GDPR")
    }
    guard let point else {
      return Phrase(
        fi: "tietosuoja-asetuksen \(article)\u{A0}artiklan \(paragraph)\u{A0}kohta",
        sv: "artikel\u{A0}\(article).\(paragraph) i dataskyddsförordningen",
        en: "Article\u{A0}\(article)(\(paragraph)) of the GDPR")
    }
    return Phrase(
      fi: "tietosuoja-asetuksen \(article)\u{A0}artiklan \(paragraph)\u{A0}kohdan "
        + "\(point)\u{A0}alakohta",
      sv: "artikel\u{A0}\(article).\(paragraph)\u{A0}\(point) i dataskyddsförordningen",
      en: "Article\u{A0}\(article)(\(paragraph))(\(point)) of the GDPR")
  }
}

extension Phrase {
  /// The phrase with a citation in brackets behind it.
  package func citing(_ citation: Phrase) -> Phrase {
    Phrase(
      fi: "\(fi) (\(citation.fi))", sv: "\(sv) (\(citation.sv))", en: "\(en) (\(citation.en))")
  }
}
