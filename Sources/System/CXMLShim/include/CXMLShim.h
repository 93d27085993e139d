// Our own view of libxml2: no libxml type crosses this header.
