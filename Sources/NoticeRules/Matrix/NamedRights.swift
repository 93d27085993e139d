import NoticeModel
import Wording

/// Words by which a notice names a right in a text that is not the right's own.
///
/// "Sinulla on oikeus oikaista, poistaa ja rajoittaa" in one paragraph names three rights, even
/// where only one of them has an item of its own.
enum NamedRights {
  static let access = Cues([
    "tarkastusoike", "oikeu tarkastaa", "oikeus saada pääsy", "oikeus päästä", "pääsyoike",
    "tarkastaa itseä", "tarkastaa omat", "tarkastaa hän", "saada pääsy", "oikeus saada tieto itse",
    "tietojen tarkastami",
    "insynsrätt", "rätt till insyn", "rätt till tillgång", "tillgång till sina",
    "tillgång till dina",
    "få tillgång till", "rätt att granska", "rätt att ta del av",
    "right of access", "right to access", "access to your", "access to their", "access your data",
  ])

  static let rectification = Cues([
    "oikaist", "oikaisu^vaatim^ohje", "oikaisemi", "korjaami", "korjata", "korjattav", "korjatuks",
    "rättelse^yrkan", "rätta", "korriger",
    "rectif", "correct your", "corrected", "correction of",
  ])

  static let restriction = Cues([
    "käsittelyn rajoit", "rajoittaa käsittel", "rajoittaa tieto", "rajoittaa henkilötie",
    "rajoittamista", "rajoittamiseen", "oikeus rajoit", "käsittelyä rajoite",
    "begränsning av behandling", "begränsa behandling", "begränsning av person",
    "behandlingen begränsas",
    "restriction of", "restrict the processing", "restrict processing", "processing restricted",
  ])

  static let erasure = Cues([
    "poistatta", "poistetuks", "oikeus poist", "pyytää poist", "vaatia poist", "tietojen poist",
    "tietojensa poist", "tietojesi poist", "poistamista", "tulla unohdetuksi", "poisto oike",
    "tietosi poist", "poistettavi",
    "radering", "radera", "bli bortglömd", "bli glömd",
    "erasure", "erased", "deletion", "deleted", "be forgotten",
  ])

  static let portability = Cues([
    "siirtää tied", "siirtää tieto", "siirrettävyy", "siirto oike", "tietojen siirtämi",
    "tietojensa siirtämi", "tietojesi siirtämi", "siirtää järjestelm", "siirretyks",
    "siirtoon järjestelm",
    "siirtää henkilötie", "siirtämisoike",
    "dataportabilitet", "flytta uppgift", "flytta sina", "flytta dina", "överföra uppgift",
    "överföra sina", "överföra dina", "portab",
  ])

  static let objection = Cues([
    "vastusta", "objection", "invända", "invändning", "motsätta sig", "göra motstånd",
    "right to object",
    "object to", "objecting",
  ])

  /// Whether a text on rights that is not the right's own names it.
  static func name(_ words: Cues, in context: RuleContext) -> Bool {
    context.mentions(of: words).contains(where: isNaming)
  }

  /// Whether a mention of a right stands where notices tell of rights, and is no denial.
  static func isNaming(_ mention: Mention) -> Bool {
    (mention.field == "rights" || mention.field == "otherInformation")
      && (mention.part == "text" || mention.part == "general") && !mention.isDenied
  }
}
