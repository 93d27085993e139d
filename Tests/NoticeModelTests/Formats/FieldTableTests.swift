import Diagnostics
import NoticeModel
import Testing

@Suite("The field table")
struct FieldTableTests {
  @Test("no two fields of a record share a name in one key set")
  func uniqueNames() {
    for record in FormCatalog().records {
      for keys in KeySet.allCases {
        var seen: [String: String] = [:]
        for field in record.fields() {
          let names = Set([field.name[keys], field.singular?[keys]].compactMap { $0 })
          for name in names {
            let other = seen.updateValue(field.name.en, forKey: name)
            #expect(
              other == nil, "\(record.name): “\(name)” is \(other ?? "") and \(field.name.en)")
          }
        }
      }
    }
  }

  @Test("a name that two key sets share means the same field in both")
  func sharedNames() {
    for record in FormCatalog().records {
      var meaning: [String: String] = [:]
      for field in record.fields() {
        for name in [field.name, field.singular].compactMap({ $0 }) {
          for keys in KeySet.allCases {
            let other = meaning.updateValue(field.name.en, forKey: name[keys])
            #expect(
              other == nil || other == field.name.en, "\(record.name): “\(name[keys])”")
          }
        }
      }
    }
  }

  @Test("every field has its meaning in three languages and an example")
  func meanings() {
    for record in FormCatalog().records {
      for field in record.fields() {
        let place = "\(record.name).\(field.name.en)"
        let meaning = field.doc.meaning
        for text in [meaning.fi, meaning.sv, meaning.en] {
          #expect(text.hasSuffix("."), "\(place): “\(text)”")
        }
        #expect(Set([meaning.fi, meaning.sv, meaning.en]).count == 3, "\(place)")
        #expect(!field.doc.example.isEmpty, "\(place) has no example")
      }
    }
  }

  @Test("Articles are written as 13(1)(a)")
  func articles() {
    for record in FormCatalog().records {
      for field in record.fields() {
        for article in field.doc.articles.split(separator: " ") {
          let number = Int(article.prefix { $0.isNumber })
          #expect(number.map { (1...99).contains($0) } == true, "\(field.name.en): \(article)")
          let parts = article.drop { $0.isNumber }
          #expect(
            parts.allSatisfy { "()".contains($0) || $0.isNumber || $0.isLetter },
            "\(field.name.en): \(article)")
          #expect(parts.count { $0 == "(" } == parts.count { $0 == ")" })
        }
      }
    }
  }

  @Test("no vocabulary has a word that means two things")
  func uniqueWords() {
    for vocabulary in FormCatalog().vocabularies {
      var meaning: [String: String] = [:]
      for word in vocabulary.words {
        let spellings = [word.name.en, word.name.fi, word.name.sv] + word.synonyms
        // Capitals and punctuation do not count when words are read.
        let forms = Set(spellings.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } })
        for form in forms {
          let other = meaning.updateValue(word.name.en, forKey: form)
          #expect(
            other == nil, "\(vocabulary.name): “\(form)” is \(other ?? "") and \(word.name.en)")
        }
      }
    }
  }

  @Test("records and vocabularies have names of their own")
  func uniqueTypes() {
    let catalog = FormCatalog()
    let names = catalog.records.map(\.name) + catalog.vocabularies.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
