#include "Parser.h"

#include <limits.h>
#include <pthread.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

xmlParserCtxtPtr cxml_parser(const uint8_t *bytes, size_t count) {
  pthread_once(&once, xmlInitParser);
  if (count == 0 || count > INT_MAX) return NULL;
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (!parser) return NULL;
  // Not XML_PARSE_NOENT (it would substitute entities), not XML_PARSE_HUGE (it lifts limits), no
  // DTD flag. The bytes are UTF-8 whatever the declaration says; the caller reports the latter.
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NODICT | XML_PARSE_IGNORE_ENC);
  return parser;
}

size_t cxml_cursor(xmlParserCtxtPtr parser) {
  const xmlParserInput *input = parser->input;
  if (!input || !input->cur || !input->base) return 0;
  return input->consumed + (size_t)(input->cur - input->base);
}

void cxml_copy_message(char *target, size_t room, const char *message) {
  if (room == 0) return;
  size_t length = message ? strcspn(message, "\r\n") : 0;
  if (length >= room) {
    length = room - 1;
    while (length > 0 && ((uint8_t)message[length] & 0xC0) == 0x80) length--;
  }
  if (length > 0) memcpy(target, message, length);
  target[length] = 0;
}
