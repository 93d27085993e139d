// What the shim's own files share; Swift never sees it.
#ifndef CXML_PARSER_H
#define CXML_PARSER_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stddef.h>
#include <stdint.h>

// A push-free parser over bytes in memory in the one configuration that we use; NULL without
// memory. Libxml2 copies the bytes.
xmlParserCtxtPtr cxml_parser(const uint8_t *bytes, size_t count);

// The byte offset of the parser's cursor.
size_t cxml_cursor(xmlParserCtxtPtr parser);

// Copies a message of libxml2 without its line break, cut to whole UTF-8 characters.
void cxml_copy_message(char *target, size_t room, const char *message);

#endif
