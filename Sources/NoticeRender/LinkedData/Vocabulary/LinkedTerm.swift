/// A term of a vocabulary, as a compact IRI: `dpv:hasPurpose`.
protocol LinkedTerm: Sendable {
  var iri: String { get }
}

/// The vocabularies and their IRIs, in the order of the context.
enum LinkedPrefix: String, CaseIterable {
  /// The Data Privacy Vocabulary.
  case dpv
  /// Its kinds of personal data.
  case pd
  /// Its terms of the GDPR.
  case gdpr = "eu-gdpr"
  /// Its countries.
  case loc
  case dct
  case owl
  case rdf
  case rdfs
  case schema
  case skos
  case xsd
  /// What no other vocabulary has a term for.
  case seloste

  var namespace: String {
    switch self {
    case .dpv: "https://w3id.org/dpv#"
    case .pd: "https://w3id.org/dpv/pd#"
    case .gdpr: "https://w3id.org/dpv/legal/eu/gdpr#"
    case .loc: "https://w3id.org/dpv/loc#"
    case .dct: "http://purl.org/dc/terms/"
    case .owl: "http://www.w3.org/2002/07/owl#"
    case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    case .rdfs: "http://www.w3.org/2000/01/rdf-schema#"
    case .schema: "https://schema.org/"
    case .skos: "http://www.w3.org/2004/02/skos/core#"
    case .xsd: "http://www.w3.org/2001/XMLSchema#"
    case .seloste: "urn:seloste:"
    }
  }
}
