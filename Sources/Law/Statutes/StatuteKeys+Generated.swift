// Made from law/ by `swift run seloste-dev generate`; do not edit.
// swift-format-ignore-file

/// The names of acts as they meet, with their rows in `law/statutes.csv`.
enum StatuteKeys {
  static let lines = #"""
alueidenkäyttölaki;105
ammatillisen koulutuksen laki;90
arbetarskyddslag;129
arbetsavtalslag;122
arbetstidslag;126 127
arkistolaki;11
arkivlag;11
asetus asiakirjojen turvallisuusluokittelusta valtionhallinnossa;10
asetus tietoturvallisuudesta valtionhallinnossa;9
asiakasasiakirjalaki;59
asiakaslaki;55
asiakasmaksulaki;69
asiakastietolaki;56 57 58
asiointilaki;17
autentiseringslag;19
avfallslag;113
avi-laki;154
barnskyddslag;73
befolkningsdatalag;39
beredskapslag;121
bibliotekslag;97 98
bokföringslag;140
bygglag;104
byggnadslag;106
cybersäkerhetslag;146
dagvårdslag;85
dataskyddslag;1
dataskyddslag för brottmål;5
digipalvelulaki;20
diskrimineringslag;132
elev och studerandevårdslag;93
elintarvikelaki;115
ely-laki;153
familjevårdslag;79
fastighetsbildningslag;108
fastighetsregisterlag;109
finlands grundlag;0
folkhälsolag;62
funktionshinderservicelag;74
förmyndarverksamhetslag;82
förordning om informationssäkerheten inom statsförvaltningen;9
förordning om säkerhetsklassificering av handlingar inom statsförvaltningen;10
förvaltningslag;13
förvaltningsprocesslag;16
föräldraskapslag;83
grundlag;0
gymnasielag;88 89
hallintolainkäyttölaki;16
hallintolaki;13
hallintomenettelylaki;14
handikappservicelag;75
hankintalaki;138 139
hemkommunslag;37
henkilörekisterilaki;3
henkilötietolaki;2
hetil;2
hl;13
hol;15
holhoustoimilaki;82
hyvinvointialuelaki;70
hälso och sjukvårdslag;61
hälsoskyddslag;112
idrottslag;101
ilmoittajansuojelulaki;137
informationshanteringslag;7
integrationsfrämjandelag;29 30
integrationslag;29 30 31
jtyp-laki;44
jtypl;44
julkisuuslaki;6
julkl;6
jämställdhetslag;131
järjestämislaki;41 71
jätelaki;113
kansalaisuuslaki;34
kansanterveyslaki;62
kehitysvammalaki;76
kielilaki;21 22
kielitaitolaki;24
kiinteistönmuodostamislaki;108
kiinteistörekisterilaki;109
kirjanpitolaki;140
kirjastolaki;97 98
klientavgiftslag;69
klienthandlingslag;59
klientlag;55
klientuppgiftslag;58
kommunallag;25 26
koski-laki;96
kotikuntalaki;37
kotol;29 30
kotouttamislaki;30 31
kotoutumislaki;29 30
kpl;140
kunduppgiftslag;56 57
kuntakokeilulaki;47
kuntal;25
kuntalaki;25 26
kyberturvallisuuslaki;146
lag angående specialomsorger om utvecklingsstörda;76
lag angående vårdnad om barn och umgängesrätt;81
lag om allmänna bibliotek;97
lag om allmänt stöd;50
lag om arbetsverksamhet i rehabiliteringssyfte;48
lag om barndagvård;85
lag om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av myndigheten för digitalisering och befolkningsdata;38
lag om behandling av kunduppgifter inom social och hälsovården;56
lag om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten;5
lag om behandling av personuppgifter i migrationsförvaltningen;35
lag om beskattningsförfarande;141
lag om datasekretessnämnden och dataombudsmannen;4
lag om dataskydd i arbetslivet;123
lag om dataskydd vid elektronisk kommunikation;145
lag om de språkkunskaper som krävs av offentligt anställda;24
lag om digitala tjänster;20
lag om elektronisk behandling av klientuppgifter inom social och hälsovården;58
lag om elektronisk behandling av kunduppgifter inom social och hälsovården;57
lag om elektronisk kommunikation i myndigheternas verksamhet;17
lag om elektroniska recept;63
lag om elev och studerandevård;93
lag om enskilda vägar;116
lag om finansiering av projekt inom regionutveckling och europeiska unionens regional och strukturpolitik;149
lag om finansiering av regionutvecklings och strukturfondsprojekt;151
lag om flyttning av fordon;119
lag om folkpensionsanstaltens rehabiliteringsförmåner och rehabiliteringspenningförmåner;52
lag om fritt bildningsarbete;94
lag om främjande av integration;29 30
lag om främjande av invandrares integration samt mottagande av asylsökande;31
lag om funktionshinderservice;74
lag om företagshälsovård;125
lag om förmyndarverksamhet;82
lag om förvaltningens gemensamma stödtjänster för e-tjänster;18
lag om förvaltningsförfarande;14
lag om grundläggande konstundervisning;95
lag om grundläggande utbildning;87
lag om hemkommun;37
lag om indrivning av fordringar;143
lag om informationshantering inom den offentliga förvaltningen;7
lag om informationssystemet för den byggda miljön;107
lag om integritetsskydd i arbetslivet;123 124
lag om jämställdhet mellan kvinnor och män;131
lag om klientavgifter inom småbarnspedagogiken;86
lag om klientavgifter inom social och hälsovården;69
lag om klientens ställning och rättigheter inom socialvården;55
lag om klienthandlingar inom socialvården;59
lag om kommunernas kulturverksamhet;102
lag om kommunförsök för att främja sysselsättningen;47
lag om kontroll av brottslig bakgrund hos personer som arbetar med barn;134
lag om likabehandling;133
lag om livskraftscentralerna samt sysselsättnings;152
lag om missbrukarvård;68
lag om mottagande av personer som söker internationellt skydd och om identifiering av och hjälp till offer för människohandel;32
lag om myndigheten för digitalisering och befolkningsdata;40
lag om nationella studie och examensregister;96
lag om närings;153
lag om offentlig arbetskrafts och företagsservice;44
lag om offentlig arbetskraftsservice;45
lag om offentlig upphandling;139
lag om offentlig upphandling och koncession;138
lag om offentlighet i myndigheternas verksamhet;6
lag om områdesanvändning;105
lag om ordnande av arbetskraftsservice;41
lag om ordnande av räddningsväsendet;72
lag om ordnande av social och hälsovård;71
lag om parkeringsövervakning;118
lag om patientens ställning och rättigheter;60
lag om regionförvaltningsverken;154
lag om riksarkivet;12
lag om rättegång i förvaltningsärenden;15
lag om samarbete mellan arbetsgivare och arbetstagare i kommuner och välfärdsområden;130
lag om sektorsövergripande främjande av sysselsättningen;42
lag om sektorsövergripande samservice som främjar sysselsättningen;46
lag om sekundär användning;64
lag om sekundär användning av personuppgifter inom social och hälsovården;64
lag om service och stöd på grund av handikapp;75
lag om servicesedlar inom social och hälsovården;80
lag om skydd för personer som rapporterar om överträdelser av europeisk och nationell rätt;137
lag om skydd för visselblåsare;137
lag om smittsamma sjukdomar;66
lag om småbarnspedagogik;84
lag om stark autentisering och betrodda elektroniska tjänster;19
lag om styrning av informationsförvaltningen inom den offentliga förvaltningen;8
lag om stöd för närståendevård;78
lag om stödjande av den äldre befolkningens funktionsförmåga och om social och hälsovårdstjänster för äldre;77
lag om tillhandahållande av digitala tjänster;20
lag om tillstånds och tillsynsverket för social och hälsovården;155
lag om tillsynen över social och hälsovården;65
lag om tjänsteinnehavare i kommuner och välfärdsområden;27
lag om tjänster inom elektronisk kommunikation;144
lag om underhåll och renhållning av gator och vissa allmänna områden;117
lag om utkomstskydd för arbetslösa;49
lag om utkomststöd;51
lag om utlänningsregistret;36
lag om utveckling av regionerna och förvaltning av strukturfondsverksamheten;150
lag om utveckling av regionerna och genomförande av europeiska unionens regional och strukturpolitik;148
lag om vattentjänster;114
lag om verkställighet av skatter och avgifter;142
lag om välfärdsområden;70
lag om yrkesutbildning;90 91
laki ajoneuvojen siirtämisestä;119
laki aluehallintovirastoista;154
laki alueiden kehittämisen ja euroopan unionin alue ja rakennepolitiikan hankkeiden rahoittamisesta;149
laki alueiden kehittämisen ja rakennerahastohankkeiden rahoittamisesta;151
laki alueiden kehittämisestä ja euroopan unionin alue ja rakennepolitiikan toimeenpanosta;148
laki alueiden kehittämisestä ja rakennerahastotoiminnan hallinnoinnista;150
laki ammatillisesta koulutuksesta;90 91
laki digi ja väestötietovirastosta;40
laki digitaalisten palvelujen tarjoamisesta;20
laki elinkeino;153
laki elinvoimakeskuksista sekä työllisyys;152
laki euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta;137
laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista;18
laki henkilötietojen käsittelystä maahanmuuttohallinnossa;35
laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä;5
laki holhoustoimesta;82
laki hyvinvointialueesta;70
laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali ja terveyspalveluista;77
laki julkisen hallinnon tiedonhallinnasta;7
laki julkisen hallinnon tietohallinnon ohjauksesta;8
laki julkisesta työvoima ja yrityspalvelusta;44
laki julkisesta työvoimapalvelusta;45
laki julkisista hankinnoista;139
laki julkisista hankinnoista ja käyttöoikeussopimuksista;138
laki julkisyhteisöjen henkilöstöltä vaadittavasta kielitaidosta;24
laki kadun ja eräiden yleisten alueiden kunnossa ja puhtaanapidosta;117
laki kansainvälistä suojelua hakevan vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta;32
laki kansallisarkistosta;12
laki kansaneläkelaitoksen kuntoutusetuuksista ja kuntoutusrahaetuuksista;52
laki kehitysvammaisten erityishuollosta;76
laki kotoutumisen edistämisestä;29 30
laki kunnan ja hyvinvointialueen viranhaltijasta;27
laki kuntien kulttuuritoiminnasta;102
laki kuntouttavasta työtoiminnasta;48
laki lapsen huollosta ja tapaamisoikeudesta;81
laki lasten kanssa työskentelevien rikostaustan selvittämisestä;134
laki lasten päivähoidosta;85
laki maahanmuuttajien kotouttamisesta ja turvapaikanhakijoiden vastaanotosta;31
laki naisten ja miesten välisestä tasa-arvosta;131
laki oikeudenkäynnistä hallintoasioissa;15
laki omaishoidon tuesta;78
laki pelastustoimen järjestämisestä;72
laki potilaan asemasta ja oikeuksista;60
laki pysäköinninvalvonnasta;118
laki rakennetun ympäristön tietojärjestelmästä;107
laki saatavien perinnästä;143
laki sosiaali ja terveydenhuollon asiakasmaksuista;69
laki sosiaali ja terveydenhuollon asiakastietojen käsittelystä;56
laki sosiaali ja terveydenhuollon asiakastietojen sähköisestä käsittelystä;57 58
laki sosiaali ja terveydenhuollon järjestämisestä;71
laki sosiaali ja terveydenhuollon palvelusetelistä;80
laki sosiaali ja terveydenhuollon valvonnasta;65
laki sosiaali ja terveysalan lupa ja valvontavirastosta;155
laki sosiaali ja terveystietojen toissijaisesta käytöstä;64
laki sosiaalihuollon asiakasasiakirjoista;59
laki sosiaalihuollon asiakkaan asemasta ja oikeuksista;55
laki sähköisen viestinnän palveluista;144
laki sähköisestä asioinnista viranomaistoiminnassa;17
laki sähköisestä lääkemääräyksestä;63
laki taiteen perusopetuksesta;95
laki tietosuojalautakunnasta ja tietosuojavaltuutetusta;4
laki toimeentulotuesta;51
laki työllistymisen monialaisesta edistämisestä;42
laki työllistymistä edistävästä monialaisesta yhteispalvelusta;46
laki työllisyyden edistämisen kuntakokeilusta;47
laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnassa ja hyvinvointialueella;130
laki työvoimapalveluiden järjestämisestä;41
laki työvoimapalveluiden järjestämisestä annetun lain ja eräiden siihen liittyvien lakien voimaanpanosta;43
laki ulkomaalaisrekisteristä;36
laki vahvasta sähköisestä tunnistamisesta ja sähköisistä luottamuspalveluista;19
laki valtakunnallisista opinto ja tutkintorekistereistä;96
laki vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista;75
laki vapaasta sivistystyöstä;94
laki varhaiskasvatuksen asiakasmaksuista;86
laki verojen ja maksujen täytäntöönpanosta;142
laki verotusmenettelystä;141
laki viranomaisten toiminnan julkisuudesta;6
laki väestötietojärjestelmästä ja digi ja väestötietoviraston varmennepalveluista;38
laki yksityisyyden suojasta työelämässä;123 124
laki yleisistä kirjastoista;97
lapsenhuoltolaki;81
lastensuojelulaki;73
liikuntalaki;101
livsmedelslag;115
lukiolaki;88 89
läropliktslag;92
lääkemääräyslaki;63
maankäyttö ja rakennuslaki;105
markanvändnings och bygglag;105
medborgarskapslag;34
mentalvårdslag;67
mielenterveyslaki;67
miljöskyddslag;110 111
monialalaki;46
mottagandelag;32
mrl;105
museilag;103
museolaki;103
nuorisolaki;99 100
närståendevårdslag;78
offentlighetslag;6
omaishoitolaki;78
områdesanvändningslag;105
opiskeluhuoltolaki;93
oppilas ja opiskelijahuoltolaki;93
oppivelvollisuuslaki;92
ordnandelag;41 71
palvelusetelilaki;80
patientlag;60
pelastuslaki;120
perhehoitolaki;79
perintälaki;143
personregisterlag;3
personuppgiftslag;2
perusopetuslaki;87
perustuslaki;0
pl;0
potilaslaki;60
päihdehuoltolaki;68
päivähoitolaki;85
rakennuslaki;106
rakentamislaki;104
rikosasioiden tietosuojalaki;5
rikosrekisterilaki;136
rikostaustalaki;134
rytj-laki;107
räddningslag;120
saamen kielilaki;23
samisk språklag;23
semesterlag;128
socialvårdslag;53 54
sosiaalihuollon asiakaslaki;55
sosiaalihuoltolaki;53 54
sote-järjestämislaki;71
språklag;21 22
statistiklag;147
straffregisterlag;136
stödtjänstlag;18
suomen perustuslaki;0
svpl;144
sähköisen viestinnän tietosuojalaki;145
säkerhetsutredningslag;135
tartuntatautilaki;66
tasa-arvolaki;131
terveydenhuoltolaki;61
terveydensuojelulaki;112
tiedonhallintalaki;7
tietohallintolaki;8
tietosuojalaki;1
tietoturva-asetus;9
tietoturvallisuusasetus;9
tihl;7
tilastolaki;147
tjänsteinnehavarlag;27
toimeentulotukilaki;51
toisiolaki;64
tsl;1
tukipalvelulaki;18
tunnistuslaki;19
turvallisuusluokitteluasetus;10
turvallisuusselvityslaki;135
typ-laki;46
työaikalaki;126 127
työelämän tietosuojalaki;123
työsopimuslaki;122
työterveyshuoltolaki;125
työttömyysturvalaki;49
työturvallisuuslaki;129
työvoimapalvelulaki;41
ulkomaalaislaki;33
ungdomslag;99 100
upphandlingslag;138 139
utkomststödslag;51
utlänningslag;33
vaalilaki;28
vallag;28
valmiuslaki;121
valvontalaki;65
vammaispalvelulaki;74 75
vanhemmuuslaki;83
vanhuspalvelulaki;77
varhaiskasvatuslaki;84 85
vastaanottolaki;32
vesihuoltolaki;114
viranhaltijalaki;27
visselblåsarlag;137
voimaanpanolaki;43
vtj-laki;38
vuosilomalaki;128
väestötietolaki;39
välfärdsområdeslag;70
vårdnadslag;81
yhdenvertaisuuslaki;132 133
yksityistielaki;116
yleistukilaki;50
ympäristönsuojelulaki;110 111
äldreomsorgslag;77
äldreservicelag;77

"""#
}
