# Sourced by the other scripts: sees that what they need is there, or says what to install.

say() { printf '%s\n' "$*" >&2; }

has() { command -v "$1" >/dev/null 2>&1; }

give_up() {
  say "$@"
  exit 3
}

need_swift() {
  has swift || give_up "Swift 6.3 or later is needed and no 'swift' was found: install it from swift.org."
  has git || give_up "git is needed and was not found: install it first."
}

# Runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif has sudo; then
    sudo "$@"
  else
    give_up "Run this as root, then try again: $*"
  fi
}

is_installed_deb() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# need_debs PACKAGE…: installs those that are missing, with one update of the lists.
need_debs() {
  local missing=() package
  for package in "$@"; do
    is_installed_deb "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${missing[*]}"
  as_root apt-get update -q </dev/null >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null >&2
}

# need_brews FORMULA…
need_brews() {
  local formula
  for formula in "$@"; do
    brew list "$formula" >/dev/null 2>&1 || brew install "$formula" </dev/null >&2
  done
}

# has_header NAME: whether the C compiler finds it.
has_header() {
  local compiler
  for compiler in clang cc gcc; do
    has "$compiler" || continue
    printf '#include <%s>\n' "$1" | "$compiler" -E -x c - >/dev/null 2>&1 && return 0
  done
  return 1
}

# need DEBS BREWS TEST HINT: nothing to do where TEST holds; else installs in the manner of the machine.
need() {
  local debs=$1 brews=$2 test=$3 hint=$4
  if eval "$test"; then return 0; fi
  # shellcheck disable=SC2086 # lists of names
  if has apt-get && has dpkg-query; then
    need_debs $debs
  elif has brew; then
    need_brews $brews
  else
    give_up "This machine has neither apt nor Homebrew. Install $hint, then try again."
  fi
}

has_pdf_engine() {
  local name
  for name in weasyprint chromium chromium-browser google-chrome microsoft-edge; do
    has "$name" && return 0
  done
  [ -e "/Applications/Google Chrome.app" ] || [ -e "/Applications/Microsoft Edge.app" ]
}

# What the program is built with.
need_libraries() {
  need_swift
  need "libcmark-gfm-dev libcmark-gfm-extensions-dev" "cmark-gfm" \
    "has_header cmark-gfm.h && has_header cmark-gfm-core-extensions.h" \
    "cmark-gfm with its headers and extensions"
  need "libexpat1-dev libzip-dev" "expat libzip" "has_header expat.h && has_header zip.h" \
    "expat and libzip with their headers"
  if has brew && [ -z "${CPATH:-}" ]; then
    CPATH="$(brew --prefix)/include" LIBRARY_PATH="$(brew --prefix)/lib"
    export CPATH LIBRARY_PATH
  fi
}

# What PDFs are made with: an engine, and the letters that the papers are set in.
need_pdf_engine() {
  need "weasyprint" "weasyprint" "has_pdf_engine" "WeasyPrint (or Chromium, Chrome or Edge)"
  need_letters
}

# What Word files are made with. Nothing else needs it: where it cannot be had, all else is made.
want_word_maker() {
  has pandoc && return 0
  (need "pandoc" "pandoc" "has pandoc" "pandoc") || say "pandoc could not be installed: no Word files."
  has pandoc
}

# Liberation Sans, or a face of the same widths; a bare Debian has only a wider one, or none.
need_letters() {
  has apt-get || return 0
  need "fonts-liberation fontconfig" "" "has_letters" "the Liberation fonts"
}

has_letters() {
  has fc-list && [ -n "$(fc-list : family | grep -iE 'liberation sans|arial' | head -n 1)" ]
}

# The release program; prints where it is.
build_program() {
  stand_in_for_curl
  # Quiet when there is nothing to do, but never about what went wrong.
  swift build -c release --product reviewday "${RELEASE_FLAGS[@]}" >&2
  printf '%s/reviewday\n' "$(swift build -c release --product reviewday "${RELEASE_FLAGS[@]}" --show-bin-path)"
}

# The preview server, a program of its own, which the first one finds beside itself.
build_server() {
  stand_in_for_curl
  swift build -c release --product reviewday-serve "${RELEASE_FLAGS[@]}" >&2
}

# A library of curl's names with nothing in them, for programs with a static Foundation.
stand_in_for_curl() {
  [ "$(uname)" = Linux ] || return 0
  local folder=.build/no-curl compiler
  [ "$folder/libcurl.a" -nt script/no-curl.c ] && return 0
  compiler=$(command -v clang || command -v cc || command -v gcc)
  mkdir -p "$folder"
  "$compiler" -c -O1 -o "$folder/no-curl.o" script/no-curl.c
  ar rcs "$folder/libcurl.a" "$folder/no-curl.o"
}

# It is the linker alone that is told where that is.
RELEASE_FLAGS=(--static-swift-stdlib -Xlinker "-L$PWD/.build/no-curl")
[ "$(uname)" = Linux ] || RELEASE_FLAGS=()
