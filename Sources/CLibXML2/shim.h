#ifndef NEWS_LIBXML2_SHIM_H
#define NEWS_LIBXML2_SHIM_H

// ICU's headers, which some builds of libxml2 pull in, clash with those of Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
