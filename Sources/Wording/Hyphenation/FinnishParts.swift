/// Beginnings of the later parts of Finnish compounds in the language of public administration,
/// as far as the rule of syllables would miss the joint. Checked against a Finnish morphology on
/// the vocabulary of privacy notices. Each is long enough that it hardly ever stands behind `n`
/// or `s` within one word.
enum FinnishParts {
  /// Parts that begin with a vowel.
  static let vowels = PartBeginnings(
    """
    aihe aika ainee ainei ajan ajoneuv aktiv alainen alaise alkup allek aloit alue ammat anoja
    antaja antami arkist arvio arvoin asema asetu asiak asian asiat asioi aste asukas asukka asumi
    aukiolo avust avain
    edelly edistä edunval edusta ehdot ehkäis elinke eläke eläin enimmäi ennakk erity esimie
    esitte etsin etuud etuuk etuus euroop
    ihmis ilmoit immun infor integ istunt itsenä ikära
    ohjaaja ohjaami ohjauk ohjaus ohjeis ohjelm oikaisu oikeu olosuh omain omais
    ongelm opastus opetta opetu opinn opinto opisk opisto oppil oppim oppiv organ osaami osalli
    osapuol osasto osoite osoitt osoitu osake ostop otetaan otosta otot ottaj ottam otto
    ulkom ulkop ulosot urakoi urakk urheil uudist uhka
    yhdenve yhdist yhteis yhteyd yhteyk yhtey yksik yksil yksity yleisö yleis ylioppi ylläp
    ymmär ympär yrittä yritys yrityk ystäv
    äidin ääne ääni äänt äity
    """)

  /// Parts that begin with two consonants: loan words.
  static let clusters = PartBeginnings(
    """
    blog brosy brutto
    draam frakt fraas grafi gluk
    klass klini klubi kliin kredi krimin kriis kriit kriter kritee krono
    plasm platf praktii presid preven priori proff profii profil progno projek prose proto
    psyk psyy
    skannau skannat skenaa skeema slov smart spes spons sport spriit
    staati stabi stadio stand statis status stipen strat stress strukt studi
    tradit traged traktor transa transi transp trauma
    """)

  /// Parts that begin with `n` or `s`, which might otherwise end the part before them.
  static let certain = PartBeginnings(
    """
    nauha neuvo nimi nume nuoriso näkym näyt
    saaja saami sairaa salass sana selost selvit seuran seuraa siirr siirt sopim sosia suhte
    suoja suojel suojau suorit suost suunn säily sääd säänn säänt säätiö
    """)
}
