// Made from law/ by `swift run seloste-dev generate`; do not edit.
// swift-format-ignore-file

/// What `lines` gives for the tables of `law/`.
extension StatutePatterns {
  static let prepared = #"""
lag om;=mottagande =av =personer =som =söker =internationellt =skydd =och =om =identifiering =av =och =hjälp =till =offer =för =människohandel
lag om;=befolkningsdatasystemet =och =de =certifikattjänster =som =tillhandahålls =av =myndigheten =för =digitalisering =och =befolkningsdata
lag om;=stödjande =av =den =äldre =befolkningens =funktionsförmåga =och =om =social =och =hälsovårdstjänster =för =äldre
laki;=työvoimapalveluiden =järjestämisestä =annetun =lain =ja =eräiden =siihen =liittyvien =lakien =voimaanpanosta
laki;=kansainvälistä =suojelua =hakevan =vastaanotosta =sekä =ihmiskaupan =uhrin =tunnistamisesta =ja =auttamisesta
laki;=henkilötietojen =käsittelystä =rikosasioissa =ja =kansallisen =turvallisuuden =ylläpitämisen =yhteydessä
lag om;=behandling =av =personuppgifter =i =brottmål =och =vid =upprätthållandet =av =den =nationella =säkerheten
lag om;=finansiering =av =projekt =inom =regionutveckling =och =europeiska =unionens =regional =och =strukturpolitik
laki;=ikääntyneen =väestön =toimintakyvyn =tukemisesta =sekä =iäkkäiden =sosiaali =ja =terveyspalveluista
laki;=alueiden =kehittämisen =ja =euroopan =unionin =alue =ja =rakennepolitiikan =hankkeiden =rahoittamisesta
lag om;=utveckling =av =regionerna =och =genomförande =av =europeiska =unionens =regional =och =strukturpolitik
laki;=euroopan =unionin =ja =kansallisen =oikeuden =rikkomisesta =ilmoittavien =henkilöiden =suojelusta
lag om;=skydd =för =personer =som =rapporterar =om =överträdelser =av =europeisk =och =nationell =rätt
laki;=työnantajan =ja =henkilöstön =välisestä =yhteistoiminnasta =kunnassa =ja =hyvinvointialueella
laki;=alueiden =kehittämisestä =ja =euroopan =unionin =alue =ja =rakennepolitiikan =toimeenpanosta
lag om;=folkpensionsanstaltens =rehabiliteringsförmåner =och =rehabiliteringspenningförmåner
lag om;=samarbete =mellan =arbetsgivare =och =arbetstagare =i =kommuner =och =välfärdsområden
laki;=väestötietojärjestelmästä =ja =digi =ja =väestötietoviraston =varmennepalveluista
lag om;=livskraftscentralerna =samt =sysselsättnings-, =utvecklings =och =förvaltningscentret
laki;=vahvasta =sähköisestä =tunnistamisesta =ja =sähköisistä =luottamuspalveluista
laki;=elinvoimakeskuksista =sekä =työllisyys-, =kehittämis =ja =hallintokeskuksesta
laki;=sosiaali =ja =terveydenhuollon =asiakastietojen =sähköisestä =käsittelystä
lag om;=styrning =av =informationsförvaltningen =inom =den =offentliga =förvaltningen
lag om;=elektronisk =behandling =av =klientuppgifter =inom =social =och =hälsovården
lag om;=sekundär =användning =av =personuppgifter =inom =social =och =hälsovården
laki;=vammaisuuden =perusteella =järjestettävistä =palveluista =ja =tukitoimista
lag om;=elektronisk =behandling =av =kunduppgifter =inom =social =och =hälsovården
lag om;=främjande =av =invandrares =integration =samt =mottagande =av =asylsökande
lag om;=utveckling =av =regionerna =och =förvaltning =av =strukturfondsverksamheten
laki;=maahanmuuttajien =kotouttamisesta =ja =turvapaikanhakijoiden =vastaanotosta
lag om;=kontroll =av =brottslig =bakgrund =hos =personer =som =arbetar =med =barn
lag om;=underhåll =och =renhållning =av =gator =och =vissa =allmänna =områden
laki;=alueiden =kehittämisestä =ja =rakennerahastotoiminnan =hallinnoinnista
laki;=kansaneläkelaitoksen =kuntoutusetuuksista =ja =kuntoutusrahaetuuksista
laki;=alueiden =kehittämisen =ja =rakennerahastohankkeiden =rahoittamisesta
laki;=kadun =ja =eräiden =yleisten =alueiden =kunnossa =ja =puhtaanapidosta
förordning om;=säkerhetsklassificering =av =handlingar =inom =statsförvaltningen
lag om;=sektorsövergripande =samservice =som =främjar =sysselsättningen
lag om;=tillstånds =och =tillsynsverket =för =social =och =hälsovården
laki;=julkisyhteisöjen =henkilöstöltä =vaadittavasta =kielitaidosta
laki;=lasten =kanssa =työskentelevien =rikostaustan =selvittämisestä
laki;=työllistymistä =edistävästä =monialaisesta =yhteispalvelusta
lag om;=behandling =av =kunduppgifter =inom =social =och =hälsovården
laki;=hallinnon =yhteisistä =sähköisen =asioinnin =tukipalveluista
laki;=sosiaali =ja =terveydenhuollon =asiakastietojen =käsittelystä
lag om;=finansiering =av =regionutvecklings =och =strukturfondsprojekt
lag om;=förvaltningens =gemensamma =stödtjänster =för =e-tjänster
lag om;=klientens =ställning =och =rättigheter =inom =socialvården
lag om;=behandling =av =personuppgifter =i =migrationsförvaltningen
lag om;=de =språkkunskaper =som =krävs =av =offentligt =anställda
lag om;=informationshantering =inom =den =offentliga =förvaltningen
lag om;=stark =autentisering =och =betrodda =elektroniska =tjänster
asetus;=asiakirjojen =turvallisuusluokittelusta =valtionhallinnossa
laki;=sosiaali =ja =terveystietojen =toissijaisesta =käytöstä
lag om;=elektronisk =kommunikation =i =myndigheternas =verksamhet
laki;=henkilötietojen =käsittelystä =maahanmuuttohallinnossa
laki;=julkisista =hankinnoista =ja =käyttöoikeussopimuksista
lag om;=tjänsteinnehavare =i =kommuner =och =välfärdsområden
lag om;=myndigheten =för =digitalisering =och =befolkningsdata
lag om;=sektorsövergripande =främjande =av =sysselsättningen
laki;=sosiaali =ja =terveysalan =lupa =ja =valvontavirastosta
laki;=valtakunnallisista =opinto =ja =tutkintorekistereistä
lag om;=kommunförsök =för =att =främja =sysselsättningen
laki;=sosiaalihuollon =asiakkaan =asemasta =ja =oikeuksista
laki;=tietosuojalautakunnasta =ja =tietosuojavaltuutetusta
förordning om;=informationssäkerheten =inom =statsförvaltningen
laki;=sosiaali =ja =terveydenhuollon =järjestämisestä
laki;=sähköisestä =asioinnista =viranomaistoiminnassa
laki;=elinkeino-, =liikenne =ja =ympäristökeskuksista
laki;=sosiaali =ja =terveydenhuollon =palvelusetelistä
lag om;=informationssystemet =för =den =byggda =miljön
laki;=julkisen =hallinnon =tietohallinnon =ohjauksesta
lag om;=klientavgifter =inom =social =och =hälsovården
laki;=rakennetun =ympäristön =tietojärjestelmästä
laki;=sosiaali =ja =terveydenhuollon =asiakasmaksuista
laki;=naisten =ja =miesten =välisestä =tasa-arvosta
lag om;=servicesedlar =inom =social =och =hälsovården
laki;=työllistymisen =monialaisesta =edistämisestä
laki;=kunnan =ja =hyvinvointialueen =viranhaltijasta
lag om;=offentlig =arbetskrafts =och =företagsservice
lag om;=service =och =stöd =på =grund =av =handikapp
lag om;=datasekretessnämnden =och =dataombudsmannen
lag om;=tillsynen =över =social =och =hälsovården
laki;=työllisyyden =edistämisen =kuntakokeilusta
laki;=verojen =ja =maksujen =täytäntöönpanosta
laki;=julkisesta =työvoima =ja =yrityspalvelusta
lag om;=offentlighet =i =myndigheternas =verksamhet
laki;=sosiaali =ja =terveydenhuollon =valvonnasta
lag om;=tillhandahållande =av =digitala =tjänster
lag om;=tjänster =inom =elektronisk =kommunikation
lag om;=verkställighet =av =skatter =och =avgifter
lag om;=dataskydd =vid =elektronisk =kommunikation
lag om;=jämställdhet =mellan =kvinnor =och =män
lag om;=klientavgifter =inom =småbarnspedagogiken
lag om;=närings-, =trafik =och =miljöcentralerna
lag om;=arbetsverksamhet =i =rehabiliteringssyfte
laki;=lapsen =huollosta =ja =tapaamisoikeudesta
lag om;=patientens =ställning =och =rättigheter
asetus;=tietoturvallisuudesta =valtionhallinnossa
laki;=digitaalisten =palvelujen =tarjoamisesta
lag om;=nationella =studie =och =examensregister
laki;=työvoimapalveluiden =järjestämisestä
laki;=yksityisyyden =suojasta =työelämässä
lag om;=offentlig =upphandling =och =koncession
lag angående;=specialomsorger =om =utvecklingsstörda
laki;=sähköisestä =lääkemääräyksestä
laki;=viranomaisten =toiminnan =julkisuudesta
lag angående;=vårdnad =om =barn =och =umgängesrätt
laki;=julkisen =hallinnon =tiedonhallinnasta
lag om;=ordnande =av =social =och =hälsovård
;=sähköisen =viestinnän tietosuojalae
;=sähköisen =viestinnän tietosuojalai
;=sähköisen =viestinnän tietosuojalak
lag om;=klienthandlingar =inom =socialvården
laki;=oikeudenkäynnistä =hallintoasioissa
lag om;=rättegång =i =förvaltningsärenden
laki;=sosiaalihuollon =asiakasasiakirjoista
laki;=sähköisen =viestinnän =palveluista
laki;=varhaiskasvatuksen =asiakasmaksuista
laki;=kehitysvammaisten =erityishuollosta
laki;=potilaan =asemasta =ja =oikeuksista
laki;=pelastustoimen =järjestämisestä
laki;=digi =ja =väestötietovirastosta
lag om;=grundläggande =konstundervisning
lag om;=ordnande =av =arbetskraftsservice
lag om;=ordnande =av =räddningsväsendet
lag om;=integritetsskydd =i =arbetslivet
laki;=julkisesta =työvoimapalvelusta
laki;=kuntouttavasta =työtoiminnasta
;=oppilas =ja opiskelijahuoltolae
;=oppilas =ja opiskelijahuoltolai
;=oppilas =ja opiskelijahuoltolak
lag om;=utkomstskydd =för =arbetslösa
lag om;=offentlig =arbetskraftsservice
lag om;=stöd =för =närståendevård
;=ammatillisen =koulutuksen lae
;=ammatillisen =koulutuksen lai
;=ammatillisen =koulutuksen lak
laki;=ammatillisesta =koulutuksesta
;=elev =och studerandevårdslag
lag om;=kommunernas =kulturverksamhet
laki;=kotoutumisen =edistämisestä
laki;=kuntien =kulttuuritoiminnasta
;=markanvändnings =och bygglag
laki;=ajoneuvojen =siirtämisestä
;=maankäyttö =ja rakennuslae
;=maankäyttö =ja rakennuslai
;=maankäyttö =ja rakennuslak
lag om;=främjande =av =integration
;=rikosasioiden tietosuojalae
;=rikosasioiden tietosuojalai
;=rikosasioiden tietosuojalak
lag om;=skydd =för =visselblåsare
lag om;=elev =och =studerandevård
lag om;=grundläggande =utbildning
lag om;=indrivning =av =fordringar
;=sosiaalihuollon asiakaslae
;=sosiaalihuollon asiakaslai
;=sosiaalihuollon asiakaslak
;=työelämän tietosuojalae
;=työelämän tietosuojalai
;=työelämän tietosuojalak
laki;=vapaasta =sivistystyöstä
;turvallisuusluokitteluasetu
lag om;=dataskydd =i =arbetslivet
;=hälso =och sjukvårdslag
lag om;=regionförvaltningsverken
laki;=taiteen =perusopetuksesta
;kiinteistönmuodostamislae
;kiinteistönmuodostamislai
;kiinteistönmuodostamislak
lag om;=förvaltningsförfarande
laki;=julkisista =hankinnoista
laki;=pysäköinninvalvonnasta
laki;=ulkomaalaisrekisteristä
laki;=yleisistä =kirjastoista
;funktionshinderservicelag
;informationshanteringslag
;integrationsfrämjandelag
laki;=aluehallintovirastoista
lag om;=beskattningsförfarande
laki;=lasten =päivähoidosta
laki;=saatavien =perinnästä
;förmyndarverksamhetslag
lag om;=fritt =bildningsarbete
lag om;=funktionshinderservice
lag om;=offentlig =upphandling
lag om;=parkeringsövervakning
lag om;=sekundär =användning
;förvaltningsprocesslag
;hallintolainkäyttölae
;hallintolainkäyttölai
;hallintolainkäyttölak
;kiinteistörekisterilae
;kiinteistörekisterilai
;kiinteistörekisterilak
;områdesanvändningslag
;säkerhetsutredningslag
;turvallisuusselvityslae
;turvallisuusselvityslai
;turvallisuusselvityslak
lag om;=flyttning =av =fordon
lag om;=smittsamma =sjukdomar
;fastighetsbildningslag
;tietoturvallisuusasetu
;ympäristönsuojelulae
;ympäristönsuojelulai
;ympäristönsuojelulak
lag om;=allmänna =bibliotek
lag om;=elektroniska =recept
lag om;=företagshälsovård
lag om;=förmyndarverksamhet
lag om;=utlänningsregistret
laki;=verotusmenettelystä
;fastighetsregisterlag
;ilmoittajansuojelulae
;ilmoittajansuojelulai
;ilmoittajansuojelulak
;närståendevårdslag
;sote-järjestämislae
;sote-järjestämislai
;sote-järjestämislak
;välfärdsområdeslag
lag om;=digitala =tjänster
laki;=hyvinvointialueesta
laki;=kansallisarkistosta
laki;=omaishoidon =tuesta
lag om;=områdesanvändning
;hallintomenettelylae
;hallintomenettelylai
;hallintomenettelylak
;henkilörekisterilae
;henkilörekisterilai
;henkilörekisterilak
;kyberturvallisuuslae
;kyberturvallisuuslai
;kyberturvallisuuslak
;lääkemääräyslae
;lääkemääräyslai
;lääkemääräyslak
;tjänsteinnehavarlag
;työterveyshuoltolae
;työterveyshuoltolai
;työterveyshuoltolak
;työttömyysturvalae
;työttömyysturvalai
;työttömyysturvalak
lag om;=småbarnspedagogik
;=suomen perustuslae
;=suomen perustuslai
;=suomen perustuslak
lag om;=välfärdsområden
;alueidenkäyttölae
;alueidenkäyttölai
;alueidenkäyttölak
;asiakasasiakirjalae
;asiakasasiakirjalai
;asiakasasiakirjalak
;handikappservicelag
;oppivelvollisuuslae
;oppivelvollisuuslai
;oppivelvollisuuslak
;terveydensuojelulae
;terveydensuojelulai
;terveydensuojelulak
;työturvallisuuslae
;työturvallisuuslai
;työturvallisuuslak
;työvoimapalvelulae
;työvoimapalvelulai
;työvoimapalvelulak
;=finlands grundlag
laki;=toimeentulotuesta
;befolkningsdatalag
;cybersäkerhetslag
;diskrimineringslag
;föräldraskapslag
;hyvinvointialuelae
;hyvinvointialuelai
;hyvinvointialuelak
;jämställdhetslag
;klienthandlingslag
;terveydenhuoltolae
;terveydenhuoltolai
;terveydenhuoltolak
;toimeentulotukilae
;toimeentulotukilai
;toimeentulotukilak
;varhaiskasvatuslae
;varhaiskasvatuslai
;varhaiskasvatuslak
;yhdenvertaisuuslae
;yhdenvertaisuuslai
;yhdenvertaisuuslak
lag om;=enskilda =vägar
;=samisk språklag
;autentiseringslag
;klientuppgiftslag
;medborgarskapslag
;opiskeluhuoltolae
;opiskeluhuoltolai
;opiskeluhuoltolak
;personregisterlag
;personuppgiftslag
;rikosrekisterilae
;rikosrekisterilai
;rikosrekisterilak
;sosiaalihuoltolae
;sosiaalihuoltolai
;sosiaalihuoltolak
;straffregisterlag
;tiedonhallintalae
;tiedonhallintalai
;tiedonhallintalak
;vammaispalvelulae
;vammaispalvelulai
;vammaispalvelulak
lag om;=allmänt =stöd
laki;=holhoustoimesta
lag om;=missbrukarvård
;=saamen kielilae
;=saamen kielilai
;=saamen kielilak
lag om;=vattentjänster
lag om;=yrkesutbildning
;arbetarskyddslag
;familjevårdslag
;förvaltningslag
;henkilötietolae
;henkilötietolai
;henkilötietolak
;järjestämislae
;järjestämislai
;järjestämislak
;kansanterveyslae
;kansanterveyslai
;kansanterveyslak
;klientavgiftslag
;lastensuojelulae
;lastensuojelulai
;lastensuojelulak
;mielenterveyslae
;mielenterveyslai
;mielenterveyslak
;offentlighetslag
;palvelusetelilae
;palvelusetelilai
;palvelusetelilak
;päihdehuoltolae
;päihdehuoltolai
;päihdehuoltolak
;tartuntatautilae
;tartuntatautilai
;tartuntatautilak
;tietohallintolae
;tietohallintolai
;tietohallintolak
;tietoturva-asetu
;utkomststödslag
;vanhuspalvelulae
;vanhuspalvelulai
;vanhuspalvelulak
;visselblåsarlag
;väestötietolae
;väestötietolai
;väestötietolak
;äldreomsorgslag
;äldreservicelag
lag om;=likabehandling
;arbetsavtalslag
;asiakasmaksulae
;asiakasmaksulai
;asiakasmaksulak
;asiakastietolae
;asiakastietolai
;asiakastietolak
;holhoustoimilae
;holhoustoimilai
;holhoustoimilak
;hälsoskyddslag
;integrationslag
;kansalaisuuslae
;kansalaisuuslai
;kansalaisuuslak
;kehitysvammalae
;kehitysvammalai
;kehitysvammalak
;kunduppgiftslag
;kuntakokeilulae
;kuntakokeilulai
;kuntakokeilulak
;lapsenhuoltolae
;lapsenhuoltolai
;lapsenhuoltolak
;mentalvårdslag
;miljöskyddslag
;päivähoitolae
;päivähoitolai
;päivähoitolak
;socialvårdslag
;stödtjänstlag
;upphandlingslag
;viranhaltijalae
;viranhaltijalai
;viranhaltijalak
;arkistointilae
;arkistointilai
;arkistointilak
;arkiveringslag
;bokföringslag
;digipalvelulae
;digipalvelulai
;digipalvelulak
;elintarvikelae
;elintarvikelai
;elintarvikelak
;kotouttamislae
;kotouttamislai
;kotouttamislak
;läropliktslag
;perusopetuslae
;perusopetuslai
;perusopetuslak
;rikostaustalae
;rikostaustalai
;rikostaustalak
;tukipalvelulae
;tukipalvelulai
;tukipalvelulak
;työsopimuslae
;työsopimuslai
;työsopimuslak
;ulkomaalaislae
;ulkomaalaislai
;ulkomaalaislak
;utlänningslag
;vastaanottolae
;vastaanottolai
;vastaanottolak
;voimaanpanolae
;voimaanpanolai
;voimaanpanolak
;yksityistielae
;yksityistielai
;yksityistielak
lag om;=barndagvård
lag om;=utkomststöd
;arbetstidslag
;barnskyddslag
;beredskapslag
;bibliotekslag
;dataskyddslag
;folkhälsolag
;hemkommunslag
;kielitaitolae
;kielitaitolai
;kielitaitolak
;kirjanpitolae
;kirjanpitolai
;kirjanpitolak
;kotoutumislae
;kotoutumislai
;kotoutumislak
;livsmedelslag
;mottagandelag
;omaishoitolae
;omaishoitolai
;omaishoitolak
;perhehoitolae
;perhehoitolai
;perhehoitolak
;rakentamislae
;rakentamislai
;rakentamislak
;räddningslag
;tietosuojalae
;tietosuojalai
;tietosuojalak
;vanhemmuuslae
;vanhemmuuslai
;vanhemmuuslak
;vesihuoltolae
;vesihuoltolai
;vesihuoltolak
lag om;=riksarkivet
;dagvårdslag
;julkisuuslae
;julkisuuslai
;julkisuuslak
;kotikuntalae
;kotikuntalai
;kotikuntalak
;statistiklag
;tasa-arvolae
;tasa-arvolai
;tasa-arvolak
;tunnistuslae
;tunnistuslai
;tunnistuslak
;vuosilomalae
;vuosilomalai
;vuosilomalak
;vårdnadslag
;yleistukilae
;yleistukilai
;yleistukilak
lag om;=arkivering
;asiointilae
;asiointilai
;asiointilak
;byggnadslag
;gymnasielag
;hallintolae
;hallintolai
;hallintolak
;hankintalae
;hankintalai
;hankintalak
;kirjastolae
;kirjastolai
;kirjastolak
;kommunallag
;liikuntalae
;liikuntalai
;liikuntalak
;ordnandelag
;pelastuslae
;pelastuslai
;pelastuslak
;perintälae
;perintälai
;perintälak
;perustuslae
;perustuslai
;perustuslak
;rakennuslae
;rakennuslai
;rakennuslak
;semesterlag
;työaikalae
;työaikalai
;työaikalak
;valvontalae
;valvontalai
;valvontalak
lag om;=hemkommun
;arkistolae
;arkistolai
;arkistolak
;asiakaslae
;asiakaslai
;asiakaslak
;avfallslag
;idrottslag
;monialalae
;monialalai
;monialalak
;nuorisolae
;nuorisolai
;nuorisolak
;patientlag
;potilaslae
;potilaslai
;potilaslak
;tilastolae
;tilastolai
;tilastolak
;ungdomslag
;valmiuslae
;valmiuslai
;valmiuslak
;klientlag
;koski-lae
;koski-lai
;koski-lak
;språklag
;toisiolae
;toisiolai
;toisiolak
;arkivlag
;grundlag
;jtyp-lae
;jtyp-lai
;jtyp-lak
;jätelae
;jätelai
;jätelak
;kielilae
;kielilai
;kielilak
;kuntalae
;kuntalai
;kuntalak
;lukiolae
;lukiolai
;lukiolak
;museilag
;museolae
;museolai
;museolak
;rytj-lae
;rytj-lai
;rytj-lak
;vaalilae
;vaalilai
;vaalilak
;!=HetiL
;!=JTYPL
;!=JulkL
;!=KotoL
;avi-lae
;avi-lai
;avi-lak
;bygglag
;ely-lae
;ely-lai
;ely-lak
;typ-lae
;typ-lai
;typ-lak
;vtj-lae
;vtj-lai
;vtj-lak
;!=SVPL
;!=TiHL
;vallag
;!=MRL

"""#
}
