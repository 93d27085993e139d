import Diagnostics

/// How the wording cites the General Data Protection Regulation.
package enum Citation {
  /// An Article, its paragraph and its point: 6, 1, "e".
  package static func gdpr(
    _ article: Int, _ paragraph: Int? = nil, _ point: String? = nil
  ) -> Phrase {
    guard let paragraph else {
      return Phrase(
        fi: "tietosuoja-asetuksen \(article) artikla",
        sv: "artikel \(article) i dataskyddsförordningen",
        en: "Article \(article) of the GDPR")
    }
    guard let point else {
      return Phrase(
        fi: "tietosuoja-asetuksen \(article) artiklan \(paragraph) kohta",
        sv: "artikel \(article).\(paragraph) i dataskyddsförordningen",
        en: "Article \(article)(\(paragraph)) of the GDPR")
    }
    return Phrase(
      fi: "tietosuoja-asetuksen \(article) artiklan \(paragraph) kohdan \(point) alakohta",
      sv: "artikel \(article).\(paragraph) \(point) i dataskyddsförordningen",
      en: "Article \(article)(\(paragraph))(\(point)) of the GDPR")
  }
}

extension Phrase {
  /// The phrase with a citation in brackets behind it.
  package func citing(_ citation: Phrase) -> Phrase {
    Phrase(
      fi: "\(fi) (\(citation.fi))", sv: "\(sv) (\(citation.sv))", en: "\(en) (\(citation.en))")
  }
}
