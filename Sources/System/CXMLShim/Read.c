#include "CXMLShim.h"
#include "Parser.h"

#include <string.h>

typedef struct {
  xmlParserCtxtPtr parser;
  const CXMLHandler *handler;
  CXMLOutcome outcome;
  int stopped;
} Reading;

static void on_start(
  void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
  const xmlChar **namespace, int attributes, int defaulted, const xmlChar **attribute) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)namespace;
  (void)attributes, (void)defaulted, (void)attribute;
  Reading *reading = data;
  if (reading->stopped) return;
  const xmlChar *next = reading->parser->input->cur;
  // At the end of an unfinished file libxml2 reports a tag that has no `>`.
  if (*next != '>' && *next != '/') return;
  // Libxml2 looks names up in a list of all namespaces in scope, and in a hash table that stops
  // growing: hostile files make both long.
  int names = xmlDictSize(reading->parser->dict);
  if (reading->parser->nsNr > 2 * CXMLNamespaceLimit || names > CXMLNameLimit) {
    reading->outcome.problem = CXMLProblemTooManyNames;
    reading->outcome.cursor = cxml_cursor(reading->parser);
    reading->stopped = 1;
    xmlStopParser(reading->parser);
    return;
  }
  if (reading->handler->startElement(reading->handler->context, cxml_cursor(reading->parser))) {
    reading->stopped = 1;
    xmlStopParser(reading->parser);
  }
}

static void on_end(
  void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  Reading *reading = data;
  if (reading->stopped) return;
  reading->handler->endElement(reading->handler->context, cxml_cursor(reading->parser));
}

static void on_instruction(void *data, const xmlChar *target, const xmlChar *content) {
  (void)target, (void)content;
  Reading *reading = data;
  if (!reading->stopped) reading->handler->instruction(reading->handler->context);
}

static void on_document_type(
  void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  Reading *reading = data;
  if (reading->stopped) return;
  reading->handler->documentType(reading->handler->context, cxml_cursor(reading->parser));
  reading->stopped = 1;
  xmlStopParser(reading->parser);
}

static CXMLProblem problem_of(int code, const xmlParserCtxt *parser) {
  switch (code) {
    case XML_ERR_DOCUMENT_EMPTY: return CXMLProblemEmpty;
    case XML_ERR_DOCUMENT_END: return CXMLProblemAfterRoot;
    case XML_ERR_TAG_NAME_MISMATCH: return CXMLProblemTagMismatch;
    case XML_ERR_TAG_NOT_FINISHED: return CXMLProblemUnclosedElement;
    case XML_ERR_GT_REQUIRED: return CXMLProblemUnclosedTag;
    case XML_ERR_INVALID_HEX_CHARREF:
    case XML_ERR_INVALID_DEC_CHARREF:
    case XML_ERR_INVALID_CHARREF:
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
    case XML_ERR_UNDECLARED_ENTITY: return CXMLProblemBadReference;
    case XML_ERR_NAME_REQUIRED:
      return parser->instate == XML_PARSER_START_TAG || parser->instate == XML_PARSER_CONTENT
        ? CXMLProblemBareLessThan : CXMLProblemOther;
    case XML_ERR_ATTRIBUTE_NOT_STARTED: return CXMLProblemAttributeNoQuote;
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: return CXMLProblemAttributeUnclosed;
    case XML_ERR_LT_IN_ATTRIBUTE: return CXMLProblemAttributeLessThan;
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return CXMLProblemAttributeNoValue;
    case XML_ERR_SPACE_REQUIRED: return CXMLProblemAttributeNoSpace;
    case XML_ERR_ATTRIBUTE_REDEFINED: return CXMLProblemAttributeTwice;
    case XML_ERR_HYPHEN_IN_COMMENT:
    case XML_ERR_COMMENT_NOT_FINISHED: return CXMLProblemComment;
    case XML_ERR_CDATA_NOT_FINISHED:
    case XML_ERR_MISPLACED_CDATA_END: return CXMLProblemCharacterData;
    case XML_ERR_XMLDECL_NOT_STARTED:
    case XML_ERR_XMLDECL_NOT_FINISHED:
    case XML_ERR_VERSION_MISSING:
    case XML_ERR_STANDALONE_VALUE:
    case XML_ERR_ENCODING_NAME:
    case XML_ERR_RESERVED_XML_NAME: return CXMLProblemDeclaration;
    default: return CXMLProblemOther;
  }
}

static void on_error(void *data, xmlErrorPtr error) {
  Reading *reading = data;
  // Namespace complaints are not ours: the reader looks at prefixes itself.
  if (reading->stopped || error->level < XML_ERR_FATAL) return;
  reading->stopped = 1;
  reading->outcome.problem = problem_of(error->code, reading->parser);
  reading->outcome.cursor = cxml_cursor(reading->parser);
  cxml_copy_message(
    reading->outcome.message, sizeof reading->outcome.message, error->message);
  // Nothing after the first error counts. `xmlStopParser` would free the input under the feet of
  // the function that reports; the state alone makes every loop of the parser end.
  reading->parser->instate = XML_PARSER_EOF;
  reading->parser->disableSAX = 1;
}

CXMLOutcome cxml_read(const uint8_t *bytes, size_t count, const CXMLHandler *handler) {
  Reading reading;
  memset(&reading, 0, sizeof reading);
  reading.handler = handler;
  reading.parser = cxml_parser(bytes, count);
  if (!reading.parser) {
    reading.outcome.problem = count == 0 ? CXMLProblemEmpty : CXMLProblemOther;
    return reading.outcome;
  }
  xmlSAXHandler *sax = reading.parser->sax;
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = on_start;
  sax->endElementNs = on_end;
  sax->processingInstruction = on_instruction;
  sax->internalSubset = on_document_type;
  sax->serror = on_error;
  reading.parser->userData = &reading;
  xmlParseDocument(reading.parser);
  if (!reading.parser->wellFormed && !reading.stopped) {
    reading.outcome.problem = CXMLProblemOther;
  }
  xmlFreeParserCtxt(reading.parser);
  return reading.outcome;
}
