import Testing

@testable import Law

@Suite("Statutes")
struct StatuteTests {
  private let law = LawBook.standard
  private static let today = LawDate(year: 2026, month: 11, day: 21)

  private func date(_ text: String) throws -> LawDate { try #require(LawDate(text)) }

  @Test("No number of a year is listed twice")
  func unique() {
    let numbers = law.statutes.filter(\.hasNumber).map(\.id)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("Days of an act are in order, and its year is not after them")
  func order() {
    for statute in law.statutes {
      if let from = statute.inForce {
        if let until = statute.repealed { #expect(from < until, "\(statute.id)") }
        #expect(statute.id.year <= from.year, "\(statute.id)")
        #expect(from.year - statute.id.year <= 3, "\(statute.id)")
      }
    }
  }

  @Test("What took an act's place is known, newer, and in force when it goes")
  func replacement() throws {
    for statute in law.statutes {
      for id in statute.replacedBy {
        let new = try #require(law.statute(id), "\(statute.id) → \(id)")
        #expect(new.inForce.map { $0 <= statute.repealed ?? $0 } ?? true, "\(statute.id) → \(id)")
      }
    }
    for act in law.unionActs {
      for (year, number) in act.replacedBy {
        #expect(law.unionAct(year: year, number: number) != nil, "\(act.citation)")
      }
    }
  }

  @Test(
    "The same number of another year is another act",
    arguments: [
      (380, 1987, "vammais"), (380, 2023, "työvoima"), (681, 2010, "tieto"),
      (681, 2023, "kotoutumisen"), (531, 2017, "ammatillis"), (531, 2025, "elinvoima"),
      (714, 1998, "vaali"), (714, 2018, "lukio"), (304, 2003, "viranhaltija"),
      (304, 2019, "väestötieto"), (669, 1978, "kadun"), (669, 2008, "lupa"),
    ])
  func collisions(_ number: Int, _ year: Int, _ words: String) throws {
    let name = try #require(law.statute(number, year)).name.lowercased()
    #expect(name.contains(words), "\(name)")
  }

  @Test("An act that is not known, or whose number is not, is not found by number")
  func unknown() {
    #expect(law.statute(523, 2019) == nil)
    #expect(law.statute(0, 2025) == nil)
    #expect(law.statute(named: "yleistukilaki", on: Self.today)?.confidence == .low)
  }

  @Test(
    "A name is known in each of its forms",
    arguments: [
      ("kotoutumislaki", "681/2023"), ("Kotoutumislain", "681/2023"),
      ("kotoutumislaissa", "681/2023"), ("kotoutumislakia", "681/2023"),
      ("laki kotoutumisen edistämisestä", "681/2023"),
      ("Lakia kotoutumisen edistämisestä", "681/2023"),
      ("kotoutumisen edistämisestä annetun lain", "681/2023"),
      ("kotoutumisen edistämisestä annettu laki", "681/2023"),
      ("kotoutumisen edistämisestä annetussa laissa", "681/2023"),
      ("henkilötietolaki", "523/1999"), ("henkilötietolaissa", "523/1999"),
      ("Henkilötietolain", "523/1999"), ("HetiL", "523/1999"), ("HetiL:n", "523/1999"),
      ("tietosuojalaki", "1050/2018"), ("tietosuojalain", "1050/2018"),
      ("Tietosuojalaki (1050/2018)", "1050/2018"), ("TSL:n", "1050/2018"),
      ("julkisuuslain", "621/1999"), ("julkisuuslaista", "621/1999"),
      ("laki viranomaisten toiminnan julkisuudesta", "621/1999"),
      ("viranomaisten toiminnan julkisuudesta annetun lain", "621/1999"),
      ("viranomaisten  toiminnan julkisuudesta annetussa laissa", "621/1999"),
      ("tiedonhallintalakiin", "906/2019"),
      ("julkisen hallinnon tiedonhallinnasta annettu laki", "906/2019"),
      ("arkistolain", "831/1994"), ("hallintolaissa", "434/2003"), ("kuntalain", "410/2015"),
      ("kielilaki", "423/2003"), ("saamen kielilain", "1086/2003"), ("lukiolain", "714/2018"),
      ("perusopetuslaki", "628/1998"), ("varhaiskasvatuslain", "540/2018"),
      ("asiakastietolain", "703/2023"), ("potilaslain", "785/1992"),
      ("laki potilaan asemasta ja oikeuksista", "785/1992"),
      ("Suomen perustuslaki", "731/1999"), ("perustuslain", "731/1999"),
      ("maankäyttö- ja rakennuslain", "132/1999"), ("MRL", "132/1999"),
      ("maankäyttö ja rakennuslaissa", "132/1999"),
      ("alueidenkäyttölaki", "132/1999"), ("rakentamislaissa", "751/2023"),
      ("sosiaalihuoltolakia", "1301/2014"), ("lastensuojelulain", "417/2007"),
      ("laki ammatillisesta koulutuksesta", "531/2017"),
      ("ammatillisesta koulutuksesta annetun lain", "531/2017"),
      ("ilmoittajansuojelulaki", "1171/2022"), ("työelämän tietosuojalain", "759/2004"),
      ("yksityisyyden suojasta työelämässä annettu laki", "759/2004"),
      ("JTYP-lain", "916/2012"), ("TYP-laissa", "1369/2014"), ("hankintalain", "1397/2016"),
      ("turvallisuusluokitteluasetuksen", "1101/2019"),
      (
        "valtioneuvoston asetus asiakirjojen turvallisuusluokittelusta valtionhallinnossa",
        "1101/2019"
      ),
      (
        "asiakirjojen turvallisuusluokittelusta valtionhallinnossa annettu valtioneuvoston asetus",
        "1101/2019"
      ),
      ("kotouttamislaki", "1386/2010"), ("sukupuolilaki", "nil"), ("laki", "nil"), ("", "nil"),
      ("järjestämislaki", "nil"), ("asiakaslaina", "nil"), ("lain", "nil"),
      ("dataskyddslag", "1050/2018"), ("dataskyddslagen", "1050/2018"),
      ("Dataskyddslagens", "1050/2018"), ("personuppgiftslagen", "523/1999"),
      ("lagen om främjande av integration", "681/2023"),
      ("Lag om främjande av integration", "681/2023"),
      ("lagens om främjande av integration", "681/2023"),
      ("integrationslagen", "681/2023"), ("förvaltningslagens", "434/2003"),
      ("offentlighetslagen", "621/1999"), ("informationshanteringslagen", "906/2019"),
      ("lagen om offentlighet i myndigheternas verksamhet", "621/1999"),
      ("kommunallagen", "410/2015"), ("språklagen", "423/2003"), ("samiska språklagen", "nil"),
      ("samisk språklag", "1086/2003"), ("grundlagen", "731/1999"),
      ("lagen om småbarnspedagogik", "540/2018"), ("barnskyddslagen", "417/2007"),
      ("lagen angående vårdnad om barn och umgängesrätt", "361/1983"),
      ("bygglagen", "751/2023"), ("lagen om ordnande av arbetskraftsservice", "380/2023"),
      ("kunduppgiftslagen", "703/2023"), ("förslag", "nil"), ("lagen", "nil"),
    ])
  func names(_ name: String, _ id: String) {
    let found = law.statute(named: name, on: Self.today)
    #expect((found?.id.description ?? "nil") == id)
  }

  @Test(
    "A short name means the act of the day",
    arguments: [
      ("kotoutumislaki", "2005-01-01", "nil"), ("kotoutumislaki", "2011-09-01", "1386/2010"),
      ("kotoutumislain", "2024-12-31", "1386/2010"), ("kotoutumislain", "2025-01-01", "681/2023"),
      ("kotouttamislaki", "2005-06-01", "493/1999"), ("kotouttamislaki", "2019-06-01", "1386/2010"),
      ("asiakastietolaki", "2015-01-01", "159/2007"),
      ("asiakastietolaki", "2023-06-30", "784/2021"),
      ("asiakastietolaki", "2024-01-01", "703/2023"), ("kuntalaki", "2015-04-30", "365/1995"),
      ("kuntalaki", "2015-05-01", "410/2015"), ("vammaispalvelulaki", "2024-12-31", "380/1987"),
      ("vammaispalvelulaki", "2025-01-01", "675/2023"),
      ("henkilötietolaki", "2018-12-31", "523/1999"),
      ("henkilötietolaki", "2026-11-21", "523/1999"), ("hankintalaki", "2010-01-01", "348/2007"),
      ("varhaiskasvatuslaki", "2016-01-01", "36/1973"),
      ("rakentamislaki", "2020-01-01", "751/2023"),
      ("järjestämislaki", "2024-01-01", "612/2021"), ("järjestämislaki", "2026-01-01", "nil"),
      ("lagen om främjande av integration", "2019-06-01", "1386/2010"),
      ("kommunallagen", "2010-01-01", "365/1995"), ("gymnasielagen", "2018-01-01", "629/1998"),
    ])
  func nameOnDay(_ name: String, _ day: String, _ id: String) throws {
    let found = law.statute(named: name, on: try date(day))
    #expect((found?.id.description ?? "nil") == id)
  }

  @Test("All acts of a name are told, the oldest first")
  func all() {
    #expect(
      law.statutes(named: "järjestämislaki").map(\.id.description) == ["612/2021", "380/2023"])
    #expect(
      law.statutes(named: "asiakastietolain").map(\.id.description)
        == ["159/2007", "784/2021", "703/2023"])
  }

  @Test("Every name of the table leads to its act")
  func ownNames() {
    for statute in law.statutes {
      for name in statute.nicknames + statute.swedishNicknames + [statute.name] {
        #expect(law.statutes(named: name).contains(statute), "\(name)")
      }
      if let name = statute.swedishName {
        #expect(law.statutes(named: name).contains(statute), "\(name)")
      }
    }
  }

  @Test("An act is in force from its first day to the day before its repeal")
  func inForce() throws {
    let act = try #require(law.statute(1386, 2010))
    #expect(!act.isInForce(on: try date("2011-08-31")))
    #expect(act.isYetToCome(on: try date("2011-08-31")))
    #expect(act.isInForce(on: try date("2019-04-23")))
    #expect(act.isInForce(on: try date("2024-12-31")))
    #expect(!act.isInForce(on: try date("2025-01-01")))
    #expect(act.isRepealed(on: try date("2025-01-01")))
    #expect(act.replacedBy == [StatuteID(number: 681, year: 2023)])
    let funds = try #require(law.statute(7, 2014))
    #expect(funds.isStillApplied)
  }

  @Test("Acts of the Union are found by year and number")
  func union() throws {
    #expect(law.unionAct(year: 2016, number: 679)?.pendingReform != nil)
    let old = try #require(law.unionAct(year: 1995, number: 46))
    #expect(old.isRepealed(on: try date("2018-05-25")))
    #expect(!old.isRepealed(on: try date("2018-05-24")))
    #expect(law.unionAct(year: 2013, number: 1303)?.replacedBy.first?.number == 1060)
    #expect(law.unionAct(year: 679, number: 2016) == nil)
  }

  @Test("Sections are told by act")
  func topics() throws {
    let topics = law.topics(of: StatuteID(number: 1386, year: 2010))
    #expect(topics.contains { $0.chapter == 6 && $0.isNoBasis })
    #expect(topics.contains { $0.sections == 59...62 && !$0.isNoBasis })
    for topic in SectionTopic.all.values.joined() {
      #expect(topic.sections != nil || topic.chapter != nil, "\(topic.provision)")
      #expect(topic.topic.sv != topic.topic.fi, "\(topic.provision)")
      #expect(law.statute(topic.statute) != nil)
    }
  }
}
