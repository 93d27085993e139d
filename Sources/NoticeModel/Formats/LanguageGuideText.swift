/// The parts of the language guide that no table gives.
enum LanguageGuideText {
  static let introduction = """
    # The notice language

    <!-- Written from the field table in Sources/NoticeModel. To change this page, change the \
    table and run: swift run seloste-dev generate -->

    A privacy notice is one YAML file (or XML, for interchange; JSON is YAML too). Everything is \
    optional for reading: what the law asks for and the notice lacks is a finding of the rules, \
    not a reason to refuse the file.

    ```yaml
    seloste: 1
    languages: [fi]
    title: Kotoutumispalvelujen tietosuojaseloste
    controller: {name: "Mallilan kaupunki, hyvinvointilautakunta", kind: organ}
    dpo: {role: Tietosuojavastaava, email: tietosuoja@mallila.example}
    dataSubjects:
      asiakas: Kotoutumispalvelujen asiakkaat
    purposes:
      asiakkuus:
        text: Kotoutumissuunnitelman laatiminen ja seuranta
        of: [asiakas]
        legalBasis: {point: publicTask, statutes: ["681/2023 14 §"]}
    dataItems:
      - {of: [asiakas], items: [nimi, henkilötunnus, osoite]}
    retention:
      - {keep: 5 vuotta, from: asiakkuuden päättyminen}
    transfers: none
    ```

    The same file with Finnish names begins `seloste: 1`, `kielet: [fi]`, `otsikko: …`, \
    `rekisterinpitäjä: …`.

    ## How it is written

    **Names.** Every field has an English, a Finnish and a Swedish name. A file uses one of the \
    three sets throughout (`LANG-MIXED-FIELD-NAMES`). XML always uses the English names. A list \
    that often has one item may be written with its singular name and without the list: \
    `controller:` for `controllers:`.

    **Texts and languages.** A text is one text, or a text for each language: \
    `{fi: …, sv: …}`. Only the languages that `languages` lists may stand there \
    (`LANG-UNLISTED-LANGUAGE`); the first of them is the original, and a text without a language \
    is in it. A sentence that lacks one of the languages is reported \
    (`LANG-TRANSLATION-MISSING`); a name may be the same in all. XML repeats the element with \
    `xml:lang`.

    **Shorthand.** Many records have one field that says nearly everything. A bare text stands \
    for it: `register: Asiakasrekisteri` is `register: {name: Asiakasrekisteri}`.

    **One or several.** Where a list is expected, one item may stand alone: \
    `legalBasis: {point: consent}`.

    **Ids and references.** Groups of data subjects, purposes and systems stand under ids of the \
    writer's choice; other fields refer to them: `of: [asiakas]`. An id has Latin letters, \
    digits, `-`, `_` and `.`, at most 64. A data item's id is made of its name \
    (`Välttämättömät terveystiedot` is `valttamattomat-terveystiedot`), so that others may refer \
    to it by its name; where `id` gives one, by that. XML writes ids as the attribute `id`. A reference to \
    nothing is `LANG-UNKNOWN-REFERENCE`.

    **Silence is not denial.** A field that is absent says nothing. To say that there is none, \
    that a thing does not apply, or that it is not known, write a [statement](#statements).

    **Values as people write them.** `48 kk`, `7.8.2024`, `PL 12, 00101 Mallila`: the words are \
    kept, and [read as values](#values) for checking.

    **Shared parts.** `include` names files whose fields the notice takes over where it has none \
    of its own. Of two included files the first wins. An included file includes no others \
    (`LANG-NESTED-INCLUDE`). Paths stay inside the project.

    **What is refused.** Anchors, aliases, tags, merge keys, directives, several documents in \
    one file, unknown and repeated fields, invisible and control characters, files that are not \
    UTF-8. Strings stay strings: `no` and `1.10` are the words written.

    Editors that know JSON Schema (VS Code with its YAML extension, for example) explain and \
    complete the fields when the file begins with

    ```yaml
    # yaml-language-server: $schema=../schema/notice.schema.json
    ```

    `schema/notice.xsd` is the same for XML. Below, each field has its three names, its meaning, \
    what it holds, the Articles of the GDPR that it serves, an example, and what is reported \
    where something else stands there. Repeated fields are `LANG-DUPLICATE-FIELD` everywhere.
    """

  static let statements = """
    ## Statements

    The word alone, or with a text that says more: `transfers: none`, \
    `portability: {notApplicable: Käsittely ei perustu suostumukseen.}`. In XML the attribute \
    `stated`, and a `text` element inside: `<transfers stated="none"/>`. A rule may ask for the \
    reason why a thing does not apply.

    | en | fi | sv |
    | --- | --- | --- |
    """

  static let vocabularies = """
    ## Vocabularies

    Capitals, spaces and punctuation do not matter: `6(1)(e)` and `6.1.e` are the same word. Any \
    other word is `LANG-UNKNOWN-WORD`; the words nearest to it are suggested.
    """

  static let findings = """
    ## Findings of the language

    | id | when |
    | --- | --- |
    | `LANG-UNKNOWN-FIELD` | A field has a name that its record does not know. |
    | `LANG-UNKNOWN-ATTRIBUTE` | XML: an attribute other than `id`, `stated` and `xml:lang`. |
    | `LANG-DUPLICATE-FIELD` | A field stands twice in one record; the first is read. |
    | `LANG-MIXED-FIELD-NAMES` | A name is of another set than the names before it. |
    | `LANG-EXPECTED-FIELDS` | A text or a list stands where fields should. |
    | `LANG-EXPECTED-TEXT` | A list or fields stand where one text should. |
    | `LANG-EXPECTED-IDS` | A list or a text stands where each item should have an id. |
    | `LANG-MISSING-ID` | XML: an element lacks its `id`. |
    | `LANG-DUPLICATE-ID` | An id is given twice. |
    | `LANG-UNKNOWN-REFERENCE` | A reference names nothing in the notice. |
    | `LANG-UNKNOWN-WORD` | A word is not of the field's vocabulary. |
    | `LANG-NOT-A-LANGUAGE` | A language is not written as a code such as `fi`. |
    | `LANG-UNLISTED-LANGUAGE` | A text is in a language that `languages` does not list. |
    | `LANG-DUPLICATE-LANGUAGE` | XML: a text stands twice in one language. |
    | `LANG-TRANSLATION-MISSING` | A text lacks one of the notice's languages (warning). |
    | `LANG-EMPTY` | The file holds no notice. |
    | `LANG-NOT-A-NOTICE` | XML: the root element is not `notice`. |
    | `LANG-VERSION-MISSING` | `seloste: 1` is missing (warning). |
    | `LANG-UNKNOWN-VERSION` | `seloste` names a version that this program does not know. |
    | `LANG-NESTED-INCLUDE` | An included file includes others. |

    Files that are no YAML or XML at all get findings that begin `YAML-`, `XML-`, `TEXT-` or \
    `LIMIT-`.
    """
}
