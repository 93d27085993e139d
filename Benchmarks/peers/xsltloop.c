/* The peer for rendering XML notices: libxml2 parses, libxslt applies one compiled stylesheet, and
   each page goes to a file of its own. Reads paths on standard input, one a line; the page of
   .../FOLDER/NAME.xml is OUT/FOLDER/NAME.html.
   gcc -O2 $(xml2-config --cflags) -o xsltloop xsltloop.c -lxslt -lxml2
   find DIR -name '*.xml' | ./xsltloop notice.xsl OUT */
#include <errno.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int save(const char *path, const xmlChar *bytes, int count) {
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return -1;
  int done = 0;
  while (done < count) {
    ssize_t written = write(fd, bytes + done, count - done);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) break;
    done += written;
  }
  return close(fd) == 0 && done == count ? 0 : -1;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  xsltStylesheetPtr sheet = xsltParseStylesheetFile((const xmlChar *)argv[1]);
  if (!sheet) return 2;
  mkdir(argv[2], 0755);
  char line[4096], last[4096] = "", folder[8192], page[16384];
  unsigned long files = 0, bytes = 0, bad = 0;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    xmlDocPtr notice = xmlReadFile(line, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
    xmlDocPtr result = notice ? xsltApplyStylesheet(sheet, notice, NULL) : NULL;
    xmlChar *text = NULL;
    int count = 0;
    if (result && xsltSaveResultToString(&text, &count, result, sheet) == 0) {
      char *name = strrchr(line, '/'), *above;
      if (name) *name++ = 0; else name = line;
      above = name == line ? NULL : strrchr(line, '/');
      snprintf(folder, sizeof folder, "%s/%s", argv[2], above ? above + 1 : "");
      if (strcmp(folder, last)) { mkdir(folder, 0755); strcpy(last, folder); }
      char *ending = strrchr(name, '.');
      if (ending) *ending = 0;
      snprintf(page, sizeof page, "%s/%s.html", folder, name);
      if (save(page, text, count)) bad++;
      files++;
      bytes += count;
    } else {
      bad++;
    }
    xmlFree(text);
    xmlFreeDoc(result);
    xmlFreeDoc(notice);
  }
  xsltFreeStylesheet(sheet);
  printf("files=%lu bytes=%lu bad=%lu\n", files, bytes, bad);
  return bad != 0;
}
