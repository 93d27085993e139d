/// Documents with everything that a reader can meet, for tests that break them.
enum Samples {
  static let yaml = """
    # Näyte €😀
    seloste: 1
    languages: [fi, sv]   # kielet
    title:
      fi: Kirjaston tietosuojaseloste
      sv: "Bibliotekets \\"beskrivning\\" \\u00e5"
    controller: {name: Esimerkkilä, kind: organ, address: "Katu 1, 00100 Esimerkkilä"}
    dpo:
      role: 'Tietosuojavastaava, ''tsv'''
      email: tietosuoja@kunta.example
    purposes:
      lainaus:
        text: >-
          Aineiston lainaaminen ja
          palautus € 😀

        legalBasis:
          - point: public task
            statute: 1492/2016
          - {point: "consent", of: [asiakas, huoltaja]}
      maksut: Maksujen periminen
        kahdella rivillä
    dataItems:
      - of: [asiakas]
        items:
          - nimi
          - 'henkilötunnus'
          - osoite # koti
        special: none
      -
        of: []
        items: [ääni, kuva,
          "pitkä
           teksti"]
    retention:
      - keep: 48 kk
        from: |
          asiakkuuden
            päättyminen

          # ei kommentti
      - keep: 10 v
    ? recipients
    : none
    "transfers": none
    automated: ~
    updated: 2026-11-01

    """ + (0..<28).map { "lisä\($0): {a: [x, 'y'], b: \"€ \\u00e4\"}  # ”z”\n" }.joined()

  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Näyte €😀 -->
    <notice seloste="1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <languages>fi sv</languages>
      <title xml:lang='fi'>Kirjaston &quot;tietosuojaseloste&quot;</title>
      <title xml:lang="sv" >Bibliotekets beskrivning &#xE5; &#228;</title>
      <controller kind="organ"><name>Esimerkkilä</name><address>Katu 1 &amp; 2</address></controller>
      <dpo>
        <role>Tietosuojavastaava</role><email>tietosuoja@kunta.example</email>
      </dpo>
      <purposes>
        <purpose id="lainaus" of="asiakas huoltaja">
          <text>Aineiston lainaaminen ja
            palautus € 😀</text>
          <legalBasis point="public task" statute='1492/2016'/>
          <legalBasis point="consent"
                      of="asiakas"></legalBasis>
        </purpose>
        <purpose id='maksut'><![CDATA[Maksut < 10 € & muut ]] > ]]></purpose>
      </purposes>
      <dataItems><!-- tiedot -->
        <item>nimi</item><item>henkilötunnus</item><item/><item >osoite</item >
        <item>a<!-- sisällä -->b</item>
      </dataItems>
      <retention keep="48 kk" from="&lt;päättyminen&gt;">10 v &gt; 5 v</retention>
      <recipients>none</recipients>
      <transfers>none</transfers>
      <updated>2026-11-01</updated>
    \(notes)</notice>
    <!-- täyte — ”lainaus” - ' < & > -->

    """

  private static let notes = (0..<18)
    .map { "  <note id='a\($0)' of=\"ä &amp; €\"> 😀 &#x20AC; <!-- < --></note>\n" }.joined()
}
