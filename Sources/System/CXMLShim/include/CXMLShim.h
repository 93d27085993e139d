// Our own view of libxml2: no libxml type crosses this header, so that Swift code which also
// imports Foundation never meets libxml2's ICU headers.
#ifndef CXML_SHIM_H
#define CXML_SHIM_H

#include <stddef.h>
#include <stdint.h>

// More namespaces in scope, or more different names of elements and attributes, than any notice
// has: reading stops.
enum { CXMLNamespaceLimit = 64, CXMLNameLimit = 10000 };

// What a reader of XML wants to hear. Every cursor is a byte offset into the document.
typedef struct {
  void *context;
  // A start tag: the cursor stands on its `>` or `/>`. Anything but 0 stops the parser.
  int (*startElement)(void *context, size_t cursor);
  // An element ended: the cursor stands after its end tag, or after `/>`.
  void (*endElement)(void *context, size_t cursor);
  // A processing instruction was met.
  void (*instruction)(void *context);
  // A DOCTYPE was met; the parser stops before it reads its declarations.
  void (*documentType)(void *context, size_t cursor);
} CXMLHandler;

// What is wrong with a document that is not well-formed; the names are ours.
typedef enum {
  CXMLProblemNone = 0,
  CXMLProblemOther,
  CXMLProblemEmpty,
  CXMLProblemAfterRoot,
  CXMLProblemTagMismatch,
  CXMLProblemUnclosedElement,
  CXMLProblemUnclosedTag,
  CXMLProblemBadReference,
  CXMLProblemBareLessThan,
  CXMLProblemAttributeNoQuote,
  CXMLProblemAttributeUnclosed,
  CXMLProblemAttributeLessThan,
  CXMLProblemAttributeNoValue,
  CXMLProblemAttributeNoSpace,
  CXMLProblemAttributeTwice,
  CXMLProblemComment,
  CXMLProblemCharacterData,
  CXMLProblemDeclaration,
  CXMLProblemTooManyNames
} CXMLProblem;

// How reading ended.
typedef struct {
  CXMLProblem problem;
  // Where libxml2 noticed it.
  size_t cursor;
  // libxml2's own words, one line.
  char message[256];
} CXMLOutcome;

// Reads a whole document of UTF-8 from memory. Safe to call from several threads at once; prints
// nothing, opens no file or connection, and substitutes no entity.
CXMLOutcome cxml_read(const uint8_t *bytes, size_t count, const CXMLHandler *handler);

// A compiled XML schema.
typedef struct CXMLSchema CXMLSchema;

// Compiles a schema; NULL where it is not one, with libxml2's first words in `message`.
// The schema may not have a DOCTYPE nor include, import or redefine another one.
CXMLSchema *cxml_schema_compile(const uint8_t *bytes, size_t count, char *message, size_t room);

void cxml_schema_free(CXMLSchema *schema);

// One violation: the start tag that it belongs to ends (`>` or `/>`) at `cursor`.
typedef void (*CXMLViolation)(void *context, size_t cursor, const char *message);

// Validates a well-formed document without DOCTYPE. A compiled schema may be used by several
// threads at once: every call has its own validation context. Not 0 on an internal failure.
int cxml_schema_validate(
  const CXMLSchema *schema, const uint8_t *bytes, size_t count, void *context,
  CXMLViolation violation);

#endif
