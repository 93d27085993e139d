<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a notice as a web team would write it in XSLT 1.0: the first layer, the contents,
     all sections, the matrix of data, the twins. It knows the fields and the words that the
     synthetic corpus uses, and Finnish. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:n="urn:seloste:notice:1" exclude-result-prefixes="n">
<xsl:output method="html" encoding="UTF-8" indent="no"/>

<xsl:key name="item" match="n:dataItems/n:group/n:items/n:item"
  use="translate(., 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÅÉäöåé ', 'abcdefghijklmnopqrstuvwxyzaoaeaoae-')"/>
<xsl:key name="purpose" match="n:notice/n:purposes/n:purpose" use="@id"/>
<xsl:key name="system" match="n:notice/n:systems/n:system" use="@id"/>

<xsl:template match="/n:notice">
<xsl:text disable-output-escaping="yes">&lt;!DOCTYPE html&gt;
</xsl:text>
<html lang="{n:languages/n:language[1]}">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
<title><xsl:value-of select="n:title"/> – Tietosuojaseloste</title>
<meta name="description" content="{normalize-space(n:summary)}"/>
<link rel="stylesheet" href="../seloste.css"/>
<link rel="alternate" type="application/xml" href="{substring-after(n:id, '/')}.xml"/>
<link rel="alternate" type="application/ld+json" href="{substring-after(n:id, '/')}.jsonld"/>
</head>
<body class="seloste-page">
<a class="seloste-skip" href="#seloste-main">Siirry sisältöön</a>
<div class="seloste" id="seloste-top"><header class="seloste-top"><p class="seloste-site"><a href="../index.html"><xsl:value-of select="n:municipality/n:name"/></a></p></header>
<main id="seloste-main">
<article class="seloste-notice"><div class="seloste-head">
<h1 class="seloste-title"><xsl:value-of select="n:title"/></h1>
<dl class="seloste-details">
<div><dt>Rekisteri</dt><dd><xsl:value-of select="n:register/n:name"/></dd></div>
<div><dt>Kunta</dt><dd><xsl:value-of select="n:municipality/n:name"/></dd></div>
<div><dt>Kunnan viralliset kielet</dt><dd><xsl:for-each select="n:municipality/n:officialLanguages/n:language"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:choose><xsl:when test=". = 'fi'">suomi</xsl:when><xsl:when test=". = 'sv'">ruotsi</xsl:when><xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose></xsl:for-each></dd></div>
<div><dt>Tila</dt><dd>julkaistu</dd></div>
<div><dt>Versio</dt><dd><xsl:value-of select="n:version"/></dd></div>
<div><dt>Päivitetty</dt><dd><time datetime="{n:updated}"><xsl:call-template name="date"><xsl:with-param name="date" select="n:updated"/></xsl:call-template></time></dd></div>
</dl>
<div class="seloste-summary"><xsl:call-template name="paragraphs"><xsl:with-param name="text" select="n:summary"/></xsl:call-template></div>

</div>
<section class="seloste-first" aria-labelledby="seloste-key-points"><h2 id="seloste-key-points">Tärkeintä</h2><div class="seloste-cards">
<div class="seloste-card"><h3>Mihin tietoja käytetään</h3><ul class="seloste-plain"><xsl:for-each select="n:purposes/n:purpose"><li><xsl:call-template name="short"><xsl:with-param name="text" select="n:text"/></xsl:call-template></li></xsl:for-each></ul><p><a href="#seloste-purposes">Tarkoitukset ja oikeusperusteet</a></p></div>
<div class="seloste-card"><h3>Kuka vastaa tiedoista</h3><xsl:for-each select="n:controllers/n:controller | n:dpo"><p><xsl:value-of select="n:name | n:role"/><br/><a href="tel:{translate(n:phone, ' ', '')}"><xsl:value-of select="n:phone"/></a><br/><a href="mailto:{n:email}"><xsl:value-of select="n:email"/></a></p></xsl:for-each><p><a href="#seloste-controller">Rekisterinpitäjä</a></p></div>
<div class="seloste-card"><h3>Mitä oikeuksia sinulla on</h3><ul class="seloste-plain"><xsl:for-each select="n:rights/*[n:text]"><li><a href="#seloste-right-{local-name()}"><xsl:call-template name="right"/></a></li></xsl:for-each><li><a href="#seloste-complaint">Oikeus valittaa valvontaviranomaiselle</a></li></ul><p><a href="#seloste-rights">Oikeutesi</a></p></div>
<div class="seloste-card"><h3>Mikä voi yllättää</h3><ul class="seloste-plain">
<xsl:if test="n:automatedDecisions/n:text"><li><a href="#seloste-decisions">Sinua koskevia päätöksiä tehdään automaattisesti.</a></li></xsl:if>
<xsl:if test="n:dataItems/n:group/n:special"><li><a href="#seloste-dataItems">Käsittelemme erityisiin ryhmiin kuuluvia henkilötietoja: <xsl:for-each select="n:dataItems/n:group[n:special]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:call-template name="special"><xsl:with-param name="word" select="n:special"/></xsl:call-template></xsl:for-each>.</a></li></xsl:if>
<xsl:if test="n:dataSubjects/n:dataSubject/n:children = 'yes'"><li><a href="#seloste-dataSubjects">Käsittelemme lasten tietoja.</a></li></xsl:if>
<xsl:if test="n:provision/n:statement/n:kind = 'statutory'"><li><a href="#seloste-provision">Tietojen antaminen perustuu lakiin.</a></li></xsl:if>
<xsl:variable name="others" select="n:sources/n:source[n:kind and n:kind != 'subject']"/>
<xsl:if test="$others"><li><a href="#seloste-sources">Tietojasi saadaan muualtakin kuin sinulta: <xsl:for-each select="$others"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="n:name"/></xsl:for-each>.</a></li></xsl:if>
<xsl:if test="n:recipients/n:recipient"><li><a href="#seloste-recipients">Tietojasi luovutetaan: <xsl:for-each select="n:recipients/n:recipient"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="n:name"/></xsl:for-each>.</a></li></xsl:if>
<xsl:if test="n:transfers/n:transfer"><li><a href="#seloste-transfers">Tietoja siirretään EU- ja ETA-alueen ulkopuolelle: <xsl:value-of select="n:transfers/n:transfer/n:country"/>.</a></li></xsl:if>
</ul></div>
</div></section>

<nav class="seloste-contents" aria-labelledby="seloste-contents"><h2 id="seloste-contents">Sisällys</h2><ol>
<li><a href="#seloste-controller">Rekisterinpitäjä</a></li>
<li><a href="#seloste-contacts">Keneltä saat lisätietoja</a></li>
<li><a href="#seloste-dpo">Tietosuojavastaava</a></li>
<li><a href="#seloste-dataSubjects">Keiden tietoja käsitellään</a></li>
<li><a href="#seloste-purposes">Käsittelyn tarkoitukset ja oikeusperusteet</a></li>
<li><a href="#seloste-dataItems">Mitä tietoja käsitellään</a></li>
<li><a href="#seloste-provision">Pitääkö tiedot antaa</a></li>
<li><a href="#seloste-sources">Mistä tiedot saadaan</a></li>
<li><a href="#seloste-recipients">Kenelle tietoja luovutetaan ja kuka niitä käsittelee</a></li>
<li><a href="#seloste-transfers">Tietojen siirto EU- ja ETA-alueen ulkopuolelle</a></li>
<li><a href="#seloste-retention">Kuinka kauan tietoja säilytetään</a></li>
<li><a href="#seloste-decisions">Automaattiset päätökset ja profilointi</a></li>
<li><a href="#seloste-rights">Oikeutesi</a></li>
<li><a href="#seloste-complaint">Oikeus valittaa valvontaviranomaiselle</a></li>
<li><a href="#seloste-security">Missä tiedot ovat ja miten ne suojataan</a></li>
<li><a href="#seloste-history">Selosteen muutokset</a></li>
</ol></nav>
<div class="seloste-sections">

<section class="seloste-section" aria-labelledby="seloste-controller"><h2 id="seloste-controller"><span class="seloste-number">1.</span> Rekisterinpitäjä</h2>
<xsl:for-each select="n:controllers/n:controller"><h3><xsl:value-of select="n:name"/></h3><dl class="seloste-details">
<div><dt>Laji</dt><dd><xsl:choose><xsl:when test="n:kind = 'municipality'">kunta</xsl:when><xsl:otherwise><xsl:value-of select="n:kind"/></xsl:otherwise></xsl:choose></dd></div>
<div><dt>Y-tunnus</dt><dd><xsl:value-of select="n:businessId"/></dd></div>
<xsl:call-template name="contact"/></dl></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-contacts"><h2 id="seloste-contacts"><span class="seloste-number">2.</span> Keneltä saat lisätietoja</h2>
<xsl:for-each select="n:contacts/n:contact"><h3><xsl:value-of select="n:role"/></h3><dl class="seloste-details"><xsl:call-template name="contact"/></dl></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-dpo"><h2 id="seloste-dpo"><span class="seloste-number">3.</span> Tietosuojavastaava</h2>
<xsl:for-each select="n:dpo"><p><xsl:value-of select="n:role"/></p><dl class="seloste-details"><xsl:call-template name="contact"/></dl></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-dataSubjects"><h2 id="seloste-dataSubjects"><span class="seloste-number">4.</span> Keiden tietoja käsitellään</h2>
<ul class="seloste-items"><xsl:for-each select="n:dataSubjects/n:dataSubject"><li id="ryhma-{@id}"><p><xsl:value-of select="n:name"/></p><p><xsl:choose><xsl:when test="n:children = 'yes'">Ryhmään kuuluu lapsia.</xsl:when><xsl:otherwise>Ryhmään ei kuulu lapsia.</xsl:otherwise></xsl:choose></p></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-purposes"><h2 id="seloste-purposes"><span class="seloste-number">5.</span> Käsittelyn tarkoitukset ja oikeusperusteet</h2>
<ul class="seloste-items"><xsl:for-each select="n:purposes/n:purpose"><li id="{@id}"><xsl:call-template name="paragraphs"><xsl:with-param name="text" select="n:text"/></xsl:call-template>
<xsl:for-each select="n:legalBasis/n:basis"><dl class="seloste-details"><div><dt>Oikeusperuste</dt><dd><xsl:call-template name="point"/></dd></div></dl>
<p><xsl:value-of select="n:text"/></p>
<xsl:if test="n:legitimateInterest or n:statutes"><dl class="seloste-details">
<xsl:if test="n:legitimateInterest"><div><dt>Oikeutettu etu</dt><dd><xsl:value-of select="n:legitimateInterest"/></dd></div></xsl:if>
<xsl:apply-templates select="n:statutes"/></dl></xsl:if></xsl:for-each></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-dataItems"><h2 id="seloste-dataItems"><span class="seloste-number">6.</span> Mitä tietoja käsitellään</h2>
<xsl:for-each select="n:dataItems/n:group"><h3><xsl:value-of select="n:title"/></h3>
<ul class="seloste-plain"><xsl:for-each select="n:items/n:item"><li><xsl:value-of select="."/></li></xsl:for-each></ul><dl class="seloste-details">
<xsl:if test="n:special"><div><dt>Erityinen henkilötietoryhmä</dt><dd><xsl:call-template name="special"><xsl:with-param name="word" select="n:special"/></xsl:call-template></dd></div></xsl:if>
<div><dt>Käyttötarkoitukset</dt><xsl:for-each select="key('purpose', n:purposes/n:purpose)"><dd><a href="#{@id}"><xsl:call-template name="short"><xsl:with-param name="text" select="n:text"/></xsl:call-template></a></dd></xsl:for-each></div>
<xsl:if test="n:note"><div><dt>Huomautus</dt><dd><xsl:value-of select="n:note"/></dd></div></xsl:if></dl></xsl:for-each>
<xsl:for-each select="n:specialCategories"><h3>Erityisiin ryhmiin kuuluvat henkilötiedot (tietosuoja-asetuksen 9 artikla)</h3>
<xsl:choose><xsl:when test="@stated = 'none'"><p>Erityisiin ryhmiin kuuluvia henkilötietoja ei käsitellä.</p></xsl:when><xsl:otherwise>
<p><xsl:value-of select="n:text"/></p><dl class="seloste-details">
<div><dt>Käsittelyn edellytys</dt><xsl:for-each select="n:conditions/n:condition"><dd><xsl:choose>
<xsl:when test=". = 'employmentAndSocialSecurity'">työoikeus, sosiaaliturva ja sosiaalinen suojelu (tietosuoja-asetuksen 9 artiklan 2 kohdan b alakohta)</xsl:when>
<xsl:when test=". = 'substantialPublicInterest'">tärkeä yleinen etu, josta säädetään laissa (tietosuoja-asetuksen 9 artiklan 2 kohdan g alakohta)</xsl:when>
<xsl:when test=". = 'healthAndSocialCare'">terveyden- tai sosiaalihuolto (tietosuoja-asetuksen 9 artiklan 2 kohdan h alakohta)</xsl:when>
<xsl:when test=". = 'archivingResearchStatistics'">yleisen edun mukainen arkistointi, tutkimus tai tilastointi (tietosuoja-asetuksen 9 artiklan 2 kohdan j alakohta)</xsl:when>
<xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose></dd></xsl:for-each></div>
<xsl:apply-templates select="n:statutes"/></dl></xsl:otherwise></xsl:choose></xsl:for-each>
<div class="seloste-matrix"><h3 id="seloste-matrix">Tiedot yhdellä silmäyksellä</h3>
<p>Mihin kutakin tietoa käytetään, kuinka kauan sitä säilytetään ja kenelle sitä luovutetaan.</p>
<table aria-labelledby="seloste-matrix">
<thead><tr><th scope="col">Tiedot</th><th scope="col">Käyttötarkoitukset</th><th scope="col">Oikeusperuste</th><th scope="col">Säilytysaika</th><th scope="col">Vastaanottajat</th></tr></thead>
<tbody><xsl:for-each select="n:dataItems/n:group"><xsl:variable name="group" select="generate-id()"/><xsl:variable name="purposes" select="key('purpose', n:purposes/n:purpose)"/>
<xsl:variable name="recipients" select="/n:notice/n:recipients/n:recipient[key('item', n:items/n:dataItem)[generate-id(../..) = $group]]"/>
<tr><th scope="row"><span class="seloste-row-title"><xsl:value-of select="n:title"/></span><xsl:for-each select="n:items/n:item"><span class="seloste-entry"><xsl:value-of select="."/></span></xsl:for-each></th>
<td><span class="seloste-column">Käyttötarkoitukset</span><xsl:for-each select="$purposes"><span class="seloste-entry"><xsl:call-template name="short"><xsl:with-param name="text" select="n:text"/></xsl:call-template></span></xsl:for-each></td>
<td><span class="seloste-column">Oikeusperuste</span><xsl:for-each select="$purposes/n:legalBasis/n:basis"><span class="seloste-entry"><xsl:call-template name="point"/></span></xsl:for-each></td>
<td><span class="seloste-column">Säilytysaika</span><xsl:for-each select="/n:notice/n:retention/n:rule[key('item', n:items/n:dataItem)[generate-id(../..) = $group]]"><span class="seloste-entry"><xsl:value-of select="n:keep"/> (<xsl:value-of select="n:from"/>)</span></xsl:for-each></td>
<td><span class="seloste-column">Vastaanottajat</span><xsl:if test="not($recipients)"><span class="seloste-entry">ei mainittu</span></xsl:if><xsl:for-each select="$recipients"><span class="seloste-entry"><xsl:value-of select="n:name"/></span></xsl:for-each></td></tr></xsl:for-each></tbody></table>
<p>Sama kaikille tiedoille:</p><dl class="seloste-details"><div><dt>Rekisteröidyt</dt><xsl:for-each select="n:dataSubjects/n:dataSubject"><dd><xsl:value-of select="n:name"/></dd></xsl:for-each></div></dl></div></section>

<section class="seloste-section" aria-labelledby="seloste-provision"><h2 id="seloste-provision"><span class="seloste-number">7.</span> Pitääkö tiedot antaa</h2>
<xsl:for-each select="n:provision/n:statement"><p><xsl:choose><xsl:when test="n:kind = 'statutory'">Tietojen antaminen perustuu lakiin.</xsl:when><xsl:when test="n:kind = 'voluntary'">Tietojen antaminen on vapaaehtoista.</xsl:when><xsl:otherwise><xsl:value-of select="n:kind"/></xsl:otherwise></xsl:choose></p>
<dl class="seloste-details"><div><dt>Seuraukset</dt><dd><xsl:value-of select="n:consequences"/></dd></div></dl></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-sources"><h2 id="seloste-sources"><span class="seloste-number">8.</span> Mistä tiedot saadaan</h2>
<ul class="seloste-items"><xsl:for-each select="n:sources/n:source"><li><p><xsl:value-of select="n:name"/></p>
<dl class="seloste-details"><div><dt>Laji</dt><dd><xsl:choose><xsl:when test="n:kind = 'subject'">rekisteröity itse</xsl:when><xsl:when test="n:kind = 'authority'">viranomainen tai sen rekisteri</xsl:when><xsl:when test="n:kind = 'private'">yritys, yhdistys tai yksityishenkilö</xsl:when><xsl:otherwise><xsl:value-of select="n:kind"/></xsl:otherwise></xsl:choose></dd></div></dl>
<xsl:if test="n:text"><p><xsl:value-of select="n:text"/></p></xsl:if>
<dl class="seloste-details"><xsl:call-template name="items"/></dl></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-recipients"><h2 id="seloste-recipients"><span class="seloste-number">9.</span> Kenelle tietoja luovutetaan ja kuka niitä käsittelee</h2>
<h3>Tietojen luovutukset</h3>
<ul class="seloste-items"><xsl:for-each select="n:recipients/n:recipient"><li><p><xsl:value-of select="n:name"/></p><dl class="seloste-details">
<div><dt>Laji</dt><dd><xsl:choose><xsl:when test="n:kind = 'authority'">viranomainen</xsl:when><xsl:when test="n:kind = 'wellbeingCounty'">hyvinvointialue</xsl:when><xsl:when test="n:kind = 'processor'">henkilötietojen käsittelijä</xsl:when><xsl:otherwise><xsl:value-of select="n:kind"/></xsl:otherwise></xsl:choose></dd></div>
<xsl:call-template name="items"/><xsl:apply-templates select="n:statutes"/></dl></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-transfers"><h2 id="seloste-transfers"><span class="seloste-number">10.</span> Tietojen siirto EU- ja ETA-alueen ulkopuolelle</h2>
<xsl:choose><xsl:when test="n:transfers/@stated = 'none'"><p>Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.</p></xsl:when><xsl:otherwise>
<ul class="seloste-items"><xsl:for-each select="n:transfers/n:transfer"><li><p><xsl:value-of select="n:country"/></p><dl class="seloste-details">
<div><dt>Vastaanottaja</dt><dd><xsl:value-of select="n:organisation"/></dd></div>
<div><dt>Siirron peruste</dt><dd><xsl:choose><xsl:when test="n:mechanism = 'adequacy'">Euroopan komission päätös tietosuojan riittävyydestä (tietosuoja-asetuksen 45 artikla)</xsl:when><xsl:when test="n:mechanism = 'standardClauses'">Euroopan komission vakiolausekkeet (tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta)</xsl:when><xsl:otherwise><xsl:value-of select="n:mechanism"/></xsl:otherwise></xsl:choose></dd></div>
<div><dt>Suojatoimet</dt><dd><xsl:value-of select="n:safeguard"/></dd></div>
<div><dt>Jäljennös suojatoimista</dt><dd><xsl:value-of select="n:copy"/></dd></div></dl></li></xsl:for-each></ul></xsl:otherwise></xsl:choose></section>

<section class="seloste-section" aria-labelledby="seloste-retention"><h2 id="seloste-retention"><span class="seloste-number">11.</span> Kuinka kauan tietoja säilytetään</h2>
<ul class="seloste-items"><xsl:for-each select="n:retention/n:rule"><li><dl class="seloste-details">
<div><dt>Säilytysaika</dt><dd><xsl:value-of select="n:keep"/></dd></div>
<div><dt>Säilytysajan alku</dt><dd><xsl:value-of select="n:from"/></dd></div>
<xsl:call-template name="items"/>
<xsl:if test="n:legalSource"><div><dt>Säilytysajan peruste</dt><xsl:for-each select="n:legalSource/n:statute"><dd><xsl:call-template name="statute"/></dd></xsl:for-each></div></xsl:if>
<xsl:if test="n:plan"><div><dt>Tiedonhallinnan suunnitelma</dt><dd><xsl:value-of select="n:plan"/></dd></div></xsl:if></dl></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-decisions"><h2 id="seloste-decisions"><span class="seloste-number">12.</span> Automaattiset päätökset ja profilointi</h2>
<h3>Automaattiset päätökset (tietosuoja-asetuksen 22 artikla)</h3>
<xsl:for-each select="n:automatedDecisions"><xsl:choose><xsl:when test="@stated = 'none'"><p>Automaattisia päätöksiä ei tehdä.</p></xsl:when><xsl:otherwise>
<p><xsl:value-of select="n:text"/></p><dl class="seloste-details">
<div><dt>Toimintatapa</dt><dd><xsl:value-of select="n:logic"/></dd></div>
<div><dt>Seuraukset</dt><dd><xsl:value-of select="n:consequences"/></dd></div>
<div><dt>Peruste</dt><dd><xsl:choose><xsl:when test="n:basis = 'law'">laki (tietosuoja-asetuksen 22 artiklan 2 kohdan b alakohta)</xsl:when><xsl:otherwise><xsl:value-of select="n:basis"/></xsl:otherwise></xsl:choose></dd></div>
<xsl:apply-templates select="n:statutes"/>
<div><dt>Oikaisukeino</dt><dd><xsl:value-of select="n:remedy"/></dd></div></dl></xsl:otherwise></xsl:choose></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-rights"><h2 id="seloste-rights"><span class="seloste-number">13.</span> Oikeutesi</h2>
<xsl:for-each select="n:rights/*[n:text]"><h3 id="seloste-right-{local-name()}"><xsl:call-template name="right"/> (<xsl:call-template name="rightArticle"/>)</h3>
<p><xsl:value-of select="n:text"/></p><dl class="seloste-details"><div><dt>Näin käytät oikeuttasi</dt><dd><xsl:value-of select="n:channel"/></dd></div></dl></xsl:for-each>
<h3>Näin käytät oikeuksiasi</h3><dl class="seloste-details"><div><dt>Vastausaika</dt><dd><xsl:value-of select="n:rights/n:responseTime"/></dd></div></dl></section>

<section class="seloste-section" aria-labelledby="seloste-complaint"><h2 id="seloste-complaint"><span class="seloste-number">14.</span> Oikeus valittaa valvontaviranomaiselle</h2>
<xsl:for-each select="n:complaint"><p><xsl:value-of select="n:text"/></p><h3><xsl:value-of select="n:authority"/></h3>
<dl class="seloste-details"><div><dt>Postiosoite</dt><dd><xsl:value-of select="n:postalAddress"/></dd></div><xsl:call-template name="contact"/></dl></xsl:for-each></section>

<section class="seloste-section" aria-labelledby="seloste-security"><h2 id="seloste-security"><span class="seloste-number">15.</span> Missä tiedot ovat ja miten ne suojataan</h2>
<h3>Järjestelmät ja arkistot</h3>
<ul class="seloste-items"><xsl:for-each select="n:systems/n:system"><li id="jarjestelma-{@id}"><p><xsl:value-of select="n:name"/></p><dl class="seloste-details">
<div><dt>Toimittaja</dt><dd><xsl:value-of select="n:vendor"/></dd></div>
<div><dt>Muoto</dt><dd><xsl:choose><xsl:when test="n:form = 'electronic'">sähköinen</xsl:when><xsl:otherwise>paperinen</xsl:otherwise></xsl:choose></dd></div>
<div><dt>Sijainti</dt><dd><xsl:choose><xsl:when test="n:hosting = 'onPremises'">rekisterinpitäjän omissa tiloissa</xsl:when><xsl:when test="n:hosting = 'hosted'">toimittajan palvelinkeskuksessa</xsl:when><xsl:when test="n:hosting = 'saas'">verkon kautta käytettävänä palveluna</xsl:when><xsl:when test="n:hosting = 'cloud'">julkisessa pilvipalvelussa</xsl:when></xsl:choose></dd></div>
<div><dt>Maa</dt><dd><xsl:value-of select="n:country"/></dd></div></dl></li></xsl:for-each></ul>
<h3>Suojaus</h3><xsl:call-template name="paragraphs"><xsl:with-param name="text" select="n:security/n:text"/></xsl:call-template>
<ul class="seloste-plain"><xsl:for-each select="n:security/n:measures/n:measure"><li><xsl:value-of select="."/></li></xsl:for-each></ul></section>

<section class="seloste-section" aria-labelledby="seloste-history"><h2 id="seloste-history"><span class="seloste-number">16.</span> Selosteen muutokset</h2>
<ul class="seloste-items"><xsl:for-each select="n:history/n:revision"><li><dl class="seloste-details"><div><dt>Versio</dt><dd><xsl:value-of select="n:version"/></dd></div>
<div><dt>Päivä</dt><dd><time datetime="{n:date}"><xsl:call-template name="date"><xsl:with-param name="date" select="n:date"/></xsl:call-template></time></dd></div></dl><p><xsl:value-of select="n:change"/></p></li></xsl:for-each></ul></section>
</div></article>
</main>
<footer class="seloste-bottom"><p class="seloste-twins">Sama seloste muissa muodoissa: <a href="{substring-after(n:id, '/')}.xml">XML</a>, <a href="{substring-after(n:id, '/')}.jsonld">JSON-LD</a></p></footer></div>
</body></html>
</xsl:template>

<xsl:template name="contact">
<xsl:if test="n:address"><div><dt>Osoite</dt><dd><xsl:value-of select="n:address"/></dd></div></xsl:if>
<xsl:if test="n:phone"><div><dt>Puhelin</dt><dd><a href="tel:{translate(n:phone, ' ', '')}"><xsl:value-of select="n:phone"/></a></dd></div></xsl:if>
<xsl:if test="n:email"><div><dt>Sähköposti</dt><dd><a href="mailto:{n:email}"><xsl:value-of select="n:email"/></a></dd></div></xsl:if>
<xsl:if test="n:url"><div><dt>Verkkosivu</dt><dd><a href="{n:url}"><xsl:value-of select="n:url"/></a></dd></div></xsl:if>
</xsl:template>

<xsl:template name="items">
<xsl:if test="n:items"><div><dt>Tiedot</dt><dd><xsl:for-each select="n:items/n:dataItem"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="key('item', .)"/></xsl:for-each></dd></div></xsl:if>
</xsl:template>

<xsl:template match="n:statutes">
<div><dt>Säädökset</dt><xsl:for-each select="n:statute"><dd><xsl:call-template name="statute"/></dd></xsl:for-each></div>
</xsl:template>

<!-- "Kuntalaki (410/2015) 47 §" leads to Finlex by the number in its brackets. -->
<xsl:template name="statute">
<xsl:variable name="number" select="substring-before(substring-after(., '('), ')')"/>
<xsl:choose><xsl:when test="contains($number, '/')"><a href="https://www.finlex.fi/fi/lainsaadanto/{substring-after($number, '/')}/{substring-before($number, '/')}"><xsl:value-of select="."/></a></xsl:when><xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose>
</xsl:template>

<xsl:template name="point"><xsl:choose>
<xsl:when test="n:point = 'consent'">suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)</xsl:when>
<xsl:when test="n:point = 'contract'">sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)</xsl:when>
<xsl:when test="n:point = 'legalObligation'">lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)</xsl:when>
<xsl:when test="n:point = 'publicTask'">yleistä etua koskevan tehtävän hoitaminen tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)</xsl:when>
<xsl:when test="n:point = 'legitimateInterest'">oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)</xsl:when>
<xsl:otherwise><xsl:value-of select="n:point"/></xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="special"><xsl:param name="word"/><xsl:choose>
<xsl:when test="$word = 'health'">terveystiedot</xsl:when>
<xsl:when test="$word = 'religionOrBelief'">uskonnollinen tai filosofinen vakaumus</xsl:when>
<xsl:when test="$word = 'tradeUnion'">ammattiliiton jäsenyys</xsl:when>
<xsl:otherwise><xsl:value-of select="$word"/></xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="right"><xsl:choose>
<xsl:when test="self::n:access">Oikeus saada pääsy tietoihin</xsl:when>
<xsl:when test="self::n:rectification">Oikeus tietojen oikaisemiseen</xsl:when>
<xsl:when test="self::n:erasure">Oikeus tietojen poistamiseen</xsl:when>
<xsl:when test="self::n:restriction">Oikeus käsittelyn rajoittamiseen</xsl:when>
<xsl:when test="self::n:portability">Oikeus siirtää tiedot järjestelmästä toiseen</xsl:when>
<xsl:when test="self::n:objection">Oikeus vastustaa käsittelyä</xsl:when>
<xsl:when test="self::n:withdrawConsent">Oikeus peruuttaa suostumus milloin tahansa</xsl:when>
<xsl:when test="self::n:noAutomatedDecision">Oikeus olla joutumatta pelkästään automaattisen päätöksen kohteeksi</xsl:when>
</xsl:choose></xsl:template>

<xsl:template name="rightArticle"><xsl:choose>
<xsl:when test="self::n:access">tietosuoja-asetuksen 15 artikla</xsl:when>
<xsl:when test="self::n:rectification">tietosuoja-asetuksen 16 artikla</xsl:when>
<xsl:when test="self::n:erasure">tietosuoja-asetuksen 17 artikla</xsl:when>
<xsl:when test="self::n:restriction">tietosuoja-asetuksen 18 artikla</xsl:when>
<xsl:when test="self::n:portability">tietosuoja-asetuksen 20 artikla</xsl:when>
<xsl:when test="self::n:objection">tietosuoja-asetuksen 21 artikla</xsl:when>
<xsl:when test="self::n:withdrawConsent">tietosuoja-asetuksen 7 artiklan 3 kohta</xsl:when>
<xsl:when test="self::n:noAutomatedDecision">tietosuoja-asetuksen 22 artikla</xsl:when>
</xsl:choose></xsl:template>

<!-- The first sentence of the first line, where it is not an abbreviation. -->
<xsl:template name="short"><xsl:param name="text"/>
<xsl:variable name="line"><xsl:choose><xsl:when test="contains($text, '&#10;')"><xsl:value-of select="substring-before($text, '&#10;')"/></xsl:when><xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose></xsl:variable>
<xsl:variable name="first" select="substring-before($line, '. ')"/>
<xsl:choose><xsl:when test="string-length($first) &gt;= 20"><xsl:value-of select="$first"/></xsl:when><xsl:otherwise><xsl:value-of select="$line"/></xsl:otherwise></xsl:choose></xsl:template>

<!-- Empty lines part paragraphs. -->
<xsl:template name="paragraphs"><xsl:param name="text"/>
<xsl:choose><xsl:when test="contains($text, '&#10;&#10;')"><p><xsl:call-template name="lines"><xsl:with-param name="text" select="substring-before($text, '&#10;&#10;')"/></xsl:call-template></p>
<xsl:call-template name="paragraphs"><xsl:with-param name="text" select="substring-after($text, '&#10;&#10;')"/></xsl:call-template></xsl:when>
<xsl:otherwise><p><xsl:call-template name="lines"><xsl:with-param name="text" select="$text"/></xsl:call-template></p></xsl:otherwise></xsl:choose></xsl:template>

<xsl:template name="lines"><xsl:param name="text"/>
<xsl:choose><xsl:when test="contains($text, '&#10;')"><xsl:value-of select="substring-before($text, '&#10;')"/><br/>
<xsl:call-template name="lines"><xsl:with-param name="text" select="substring-after($text, '&#10;')"/></xsl:call-template></xsl:when>
<xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose></xsl:template>

<!-- 2025-03-01 is 1.3.2025. -->
<xsl:template name="date"><xsl:param name="date"/><xsl:value-of select="number(substring($date, 9, 2))"/>.<xsl:value-of select="number(substring($date, 6, 2))"/>.<xsl:value-of select="substring($date, 1, 4)"/></xsl:template>
</xsl:stylesheet>
