#include "CXMLShim.h"
#include "Parser.h"

#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>

struct CXMLSchema {
  // The schema points into its document.
  xmlDocPtr document;
  xmlSchemaPtr schema;
};

typedef struct {
  char *message;
  size_t room;
} FirstMessage;

static void keep_first(void *data, xmlErrorPtr error) {
  FirstMessage *first = data;
  if (error->level < XML_ERR_ERROR || first->message[0]) return;
  cxml_copy_message(first->message, first->room, error->message);
}

// The parser hands its errors to `userData`; so that no code of libxml2 mistakes that for a
// parser, it is kept in `_private`.
static void keep_first_of_parser(void *data, xmlErrorPtr error) {
  (void)data;
  xmlParserCtxtPtr parser = error->ctxt;
  if (parser && parser->_private) keep_first(parser->_private, error);
}

static int loads_others(const xmlNode *node) {
  if (!node) return 0;
  for (const xmlNode *child = node->children; child; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    if (xmlStrEqual(child->name, BAD_CAST "include")
        || xmlStrEqual(child->name, BAD_CAST "import")
        || xmlStrEqual(child->name, BAD_CAST "redefine")) return 1;
  }
  return 0;
}

static void refuse_document_type(
  void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  xmlParserCtxtPtr parser = data;
  FirstMessage *first = parser->_private;
  if (first && !first->message[0]) {
    cxml_copy_message(first->message, first->room, "a DOCTYPE is not allowed");
  }
  xmlStopParser(parser);
}

static xmlDocPtr document_of(const uint8_t *bytes, size_t count, FirstMessage *first) {
  xmlParserCtxtPtr parser = cxml_parser(bytes, count);
  if (!parser) return NULL;
  parser->_private = first;
  parser->sax->serror = keep_first_of_parser;
  parser->sax->internalSubset = refuse_document_type;
  xmlParseDocument(parser);
  xmlDocPtr document = parser->myDoc;
  parser->myDoc = NULL;
  if (document && (!parser->wellFormed || first->message[0])) {
    xmlFreeDoc(document);
    document = NULL;
  }
  xmlFreeParserCtxt(parser);
  return document;
}

CXMLSchema *cxml_schema_compile(const uint8_t *bytes, size_t count, char *message, size_t room) {
  if (room == 0) return NULL;
  message[0] = 0;
  FirstMessage first = {message, room};
  xmlDocPtr document = document_of(bytes, count, &first);
  if (!document) return NULL;
  CXMLSchema *result = calloc(1, sizeof *result);
  xmlSchemaParserCtxtPtr compiler = NULL;
  if (loads_others(xmlDocGetRootElement(document))) {
    cxml_copy_message(message, room, "a schema may not include, import or redefine another one");
  } else {
    compiler = xmlSchemaNewDocParserCtxt(document);
  }
  xmlSchemaPtr schema = NULL;
  if (compiler) {
    xmlSchemaSetParserStructuredErrors(compiler, keep_first, &first);
    schema = xmlSchemaParse(compiler);
    xmlSchemaFreeParserCtxt(compiler);
  }
  if (!schema || !result) {
    if (schema) xmlSchemaFree(schema);
    xmlFreeDoc(document);
    free(result);
    return NULL;
  }
  result->document = document;
  result->schema = schema;
  return result;
}

void cxml_schema_free(CXMLSchema *schema) {
  if (!schema) return;
  xmlSchemaFree(schema->schema);
  xmlFreeDoc(schema->document);
  free(schema);
}

// MARK: Validation

typedef struct {
  xmlParserCtxtPtr parser;
  void *context;
  CXMLViolation violation;
  // The tag that a violation belongs to; of the open elements, the innermost last.
  size_t current;
  size_t open[260];
  size_t depth;
} Validation;

static void note_start(
  void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
  const xmlChar **namespace, int attributes, int defaulted, const xmlChar **attribute) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)namespace;
  (void)attributes, (void)defaulted, (void)attribute;
  Validation *run = data;
  run->current = cxml_cursor(run->parser);
  if (run->depth < sizeof run->open / sizeof *run->open) run->open[run->depth] = run->current;
  run->depth++;
}

static void note_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  Validation *run = data;
  if (run->depth == 0) return;
  run->depth--;
  if (run->depth < sizeof run->open / sizeof *run->open) run->current = run->open[run->depth];
}

static void note_violation(void *data, xmlErrorPtr error) {
  Validation *run = data;
  if (error->level < XML_ERR_ERROR) return;
  char message[512];
  cxml_copy_message(message, sizeof message, error->message);
  run->violation(run->context, run->current, message);
}

static void ignore_error(void *data, xmlErrorPtr error) {
  (void)data, (void)error;
}

static void stop_at_document_type(
  void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  xmlStopParser(((Validation *)data)->parser);
}

int cxml_schema_validate(
  const CXMLSchema *schema, const uint8_t *bytes, size_t count, void *context,
  CXMLViolation violation) {
  int result = -1;
  Validation run;
  memset(&run, 0, sizeof run);
  run.context = context;
  run.violation = violation;
  run.parser = cxml_parser(bytes, count);
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema->schema);
  if (run.parser && validator) {
    xmlSchemaSetValidStructuredErrors(validator, note_violation, &run);
    xmlSAXHandler own;
    memset(&own, 0, sizeof own);
    own.initialized = XML_SAX2_MAGIC;
    own.startElementNs = note_start;
    own.endElementNs = note_end;
    own.internalSubset = stop_at_document_type;
    xmlSAXHandlerPtr plugged = &own;
    void *data = &run;
    xmlSchemaSAXPlugPtr plug = xmlSchemaSAXPlug(validator, &plugged, &data);
    if (plug) {
      *run.parser->sax = *plugged;
      run.parser->sax->serror = ignore_error;
      run.parser->userData = data;
      xmlParseDocument(run.parser);
      result = run.parser->wellFormed ? 0 : -1;
      xmlSchemaSAXUnplug(plug);
    }
  }
  if (validator) xmlSchemaFreeValidCtxt(validator);
  if (run.parser) xmlFreeParserCtxt(run.parser);
  return result;
}
