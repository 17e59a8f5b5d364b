/* The floor: reads every Markdown file below a folder, turns it into HTML by cmark-gfm and writes it
   between the two halves of a shell, in one thread. Nothing is checked, linked or composed.

   floor SHELL INPUT OUTPUT: the page's title and body go where SHELL says @TITLE@ and @BODY@. */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct text {
  char *bytes;
  size_t length;
};

static struct text shell;
static long pages;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static struct text slurp(const char *path) {
  int file = open(path, O_RDONLY);
  if (file < 0) fail(path);
  struct stat status;
  if (fstat(file, &status)) fail(path);
  struct text text = {malloc(status.st_size + 1), 0};
  for (ssize_t got; (got = read(file, text.bytes + text.length, status.st_size - text.length)) > 0;)
    text.length += got;
  close(file);
  text.bytes[text.length] = 0;
  return text;
}

/* Where the Markdown begins: behind the front matter, whose title is found on the way. */
static const char *past_front_matter(const char *text, struct text *title) {
  if (strncmp(text, "---\n", 4)) return text;
  const char *end = strstr(text + 4, "\n---\n");
  if (!end) return text;
  const char *found = strstr(text, "\ntitle: ");
  if (found && found < end) {
    title->bytes = (char *)found + 8;
    title->length = strcspn(found + 8, "\n");
  }
  return end + 5;
}

static void put(FILE *file, const char *bytes, size_t length) { fwrite(bytes, 1, length, file); }

static void write_page(const char *path, struct text title, const char *body) {
  static char buffer[1 << 20];
  FILE *file = fopen(path, "w");
  if (!file) fail(path);
  setvbuf(file, buffer, _IOFBF, sizeof buffer);
  const char *rest = shell.bytes;
  for (const char *mark; (mark = strchr(rest, '@')); ) {
    put(file, rest, mark - rest);
    if (!strncmp(mark, "@TITLE@", 7)) {
      put(file, title.bytes, title.length);
      rest = mark + 7;
    } else if (!strncmp(mark, "@BODY@", 6)) {
      put(file, body, strlen(body));
      rest = mark + 6;
    } else {
      put(file, "@", 1);
      rest = mark + 1;
    }
  }
  put(file, rest, strlen(rest));
  if (fclose(file)) fail(path);
  pages++;
}

static void convert(const char *input, const char *output) {
  struct text text = slurp(input);
  struct text title = {"", 0};
  const char *markdown = past_front_matter(text.bytes, &title);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  static const char *names[] = {"table", "tasklist"};
  for (int i = 0; i < 2; i++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, markdown, text.length - (markdown - text.bytes));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(
      document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
  write_page(output, title, html);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text.bytes);
}

static void walk(const char *input, const char *output) {
  if (mkdir(output, 0777) && errno != EEXIST) fail(output);
  DIR *folder = opendir(input);
  if (!folder) fail(input);
  char from[4096], to[4096];
  for (struct dirent *entry; (entry = readdir(folder)); ) {
    if (entry->d_name[0] == '.') continue;
    snprintf(from, sizeof from, "%s/%s", input, entry->d_name);
    snprintf(to, sizeof to, "%s/%s", output, entry->d_name);
    size_t length = strlen(to);
    if (entry->d_type == DT_DIR) {
      walk(from, to);
    } else if (length > 3 && !strcmp(to + length - 3, ".md")) {
      strcpy(to + length - 3, ".html");
      convert(from, to);
    }
  }
  closedir(folder);
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "floor SHELL INPUT OUTPUT\n"), 2;
  cmark_gfm_core_extensions_ensure_registered();
  shell = slurp(arguments[1]);
  walk(arguments[2], arguments[3]);
  printf("%ld pages\n", pages);
  return 0;
}
