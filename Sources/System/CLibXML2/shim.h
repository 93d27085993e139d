// Only CXMLShim includes libxml2; Swift never sees its types (its ICU headers clash with Foundation).
#include <libxml/xmlversion.h>
