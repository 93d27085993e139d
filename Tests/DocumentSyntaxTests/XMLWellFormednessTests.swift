import DocumentSyntax
import Testing

@Suite("XML: well-formedness")
struct XMLWellFormednessTests {
  @Test(
    "Nothing that breaks a rule of XML 1.0 passes without a finding",
    arguments: [
      "<n><t ?<a</t></n>", "<n><.t></.t></n>", "<n><? pi?></n>", "<n>&amp</n>", "<n a=v></n>",
      "<n a=\"v></n>", "<n a></n>", "<n>A ]]> B</n>", "<n a='1' a='2'/>", "<n><!-- a -- b --></n>",
      "<n>&#60</n>", "<n>&#x;</n>", "<n>&#;</n>", "<n>&;</n>", "<n>&.x;</n>", "<n>&#X41;</n>",
      "<n>&#12A;</n>", "<n>&#xD800;</n>", "<n>&#x110000;</n>", "<n>&#1;</n>", "<n 12='34'/>",
      "<n></n><n></n>", "<n/></n/>", "<123/>", "<n><a></A></n>", "<n><![CDATA [ x ]]></n>",
      "<n><![cdata[ x ]]></n>", "<n><![CDATA[ x ]></n>", "<n><?pi</n>", "<n><?pi x></n>",
      "<n><?xml version='1.0'?></n>", "<n><?XML?></n>", "<!-- n -->", "<n><</n>", "<n>< t/></n>",
      "<n></ n>", "<n a='A & B'/>", "<n a='&x;'/>", "<n a='<'/>", "<n>&x;</n>", "<n/>x", "x<n/>",
      "<n/>&#32;", "<n/><![CDATA[]]>", "<?xml VERSION='1.0'?><n/>", "<?xml encoding='UTF-8'?><n/>",
      "<?xml version='1.0' encoding='UTF-8'><n/>", "<?xml version='1.0'encoding='UTF-8'?><n/>",
      "<?xml version='1.0\"?><n/>", "<?xml version='1.0' standalone='YES'?><n/>",
      "<?xml version='1.0' bad='1'?><n/>", "<?xml ?><n/>", "<?xml version='1.0'?>",
      "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><n/>", " <?xml version='1.0'?><n/>",
      "<?xml version='1.0'?><?xml version='1.0'?><n/>", "<!ELEMENT n ANY><n/>",
      "<n><!DOCTYPE n></n>",
      "<!doctype n><n/>", "<!DOCTYPE n", "<!DOCTYPE><n/>", "<n/><!DOCTYPE n>", "<n><!-- x",
      "<!--->",
      "<n", "<n ", "<n a", "<n a=", "<n a='", "<n/", "<", "</n>", "<n>", "<n></", "<n></n",
      "<n a='1'b='2'/>",
      "<n><!ENTITY x 'y'></n>", "<n>%x;&x</n>", "<n/ >", "<n / >", "<n><t/ ></n>", "<n:/>", "<:n/>",
      "<n><t></n></t>", "<n\u{B7}><\u{B7}n/></n\u{B7}>",
    ])
  func notWellFormed(_ text: String) {
    let output = readXML(text)
    #expect(!output.ids.isEmpty)
    #expect(output.isSound)
  }

  @Test(
    "What XML 1.0 allows and notices may use passes",
    arguments: [
      "<n/>", "<n />", "<n></n>", "<n ></n >", "<n a='>'/>", "<n a = \"'\"/>", "<n>></n>",
      "<n>]] ></n>",
      "<n>'\"</n>", "<n><!----></n>", "<n><!-- - --></n>", "<n><![CDATA[]]></n>",
      "<n><![CDATA[]]]]></n>",
      "<n><![CDATA[<&>]]]></n>", "<!-- a --><n/><!-- b -->", "<ä ö='å'/>", "<_n.-1/>",
      "<n>\u{B7}</n>",
      "<?xml version=\"1.0\"?><n/>",
      "<?xml version = '1.0' encoding = 'utf-8' standalone = 'no' ?>\n<n/>",
      "\n\n<n/>\n\n", "<n>&#x9;&#xA;&#32;&#xe4;</n>", "<n\na='1'\n/>",
    ])
  func wellFormed(_ text: String) {
    let output = readXML(text)
    #expect(output.ids.isEmpty)
    #expect(!output.tree.isPartial)
    #expect(output.isSound)
  }
}
