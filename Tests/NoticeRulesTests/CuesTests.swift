import NoticeRules
import Testing

@Suite("Words that rules look for")
struct CuesTests {
  @Test(
    "A pattern stands where its notation says",
    arguments: [
      ("tarkastusoike", "Tarkastusoikeuden käyttö", true),
      ("tarkastusoike", "Asiakirjan tarkastus oikeudessa", false),
      ("oike", "tarkastusoikeus", false),
      ("~oike", "tarkastusoikeus", true),
      ("=hetu", "hetu, nimi", true),
      ("=hetu", "hetun", false),
      ("=hetu", "Hetu", true),
      ("terveyden^huol^suoj", "Terveydentila", true),
      ("terveyden^huol^suoj", "terveydenhuollon", false),
      ("!TYP", "TYP-palvelu", true),
      ("!TYP", "typerä", false),
      ("kansainvälis suojelu", "kansainvälistä suojelua", true),
      ("kansainvälis suojelu", "kansainvälinen\nsuojelu", false),
      ("kansainväli suojelu", "Kansainvälinen\nsuojelu", true),
      ("kansainväli suojelu", "kansainvälinen, suojelu", false),
      ("te toimisto", "TE-toimistolle", true),
      ("te toimisto", "sote-toimisto", false),
      ("te palvelu", "sotepalvelu", false),
      ("åland", "ÅLANDS landskap", true),
      ("ei", "", false),
    ])
  func patterns(_ pattern: String, _ text: String, _ stands: Bool) {
    #expect(Cues([pattern]).stand(in: text) == stands, "\(pattern) in \(text)")
  }
}
