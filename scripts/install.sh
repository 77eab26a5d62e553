#!/usr/bin/env bash
# Installs what the tests need beyond npm's packages; does nothing where all of it is there.
#
#   scripts/install.sh [browsers] [desktop] [python] [maven] [compilers] [sql-admin] [postgres]      without a name: the first three
#
# On Debian-based systems as root: installs what is missing by apt-get. Elsewhere: says what to install and exits with 1.
# PLACARD_CHROMIUM, PLACARD_FIREFOX, PLACARD_PYTHON name programs to use in place of the ones looked for.
set -euo pipefail

cache="${PLACARD_CACHE:-${HOME:?}/.cache/placard}"
python="${PLACARD_PYTHON:-python3}"
tries=3
missing=()

has() { command -v "$1" >/dev/null 2>&1; }
on_debian() { has apt-get && has dpkg; }
has_package() { dpkg -s "$1" 2>/dev/null | grep -q '^Status: .* installed$'; }
is_program() { [ -n "$1" ] && [ -x "$1" ]; }

# want PACKAGE [PROGRAM...]: the package is missing when no such program is found
want() {
  local package="$1" program
  shift
  for program in "$@"; do has "$program" && return; done
  if on_debian && has_package "$package"; then return; fi
  missing+=("$package")
}

# Fonts have no program to look for: on other systems the machine's own fonts have to do.
want_font() { if on_debian; then want "$1"; fi; }

# Downloads can fail, so installs from a registry may be tried again.
try_install() {
  local try
  for try in $(seq "$tries"); do
    "$@" && return
    echo "install.sh: try $try of $tries failed: $*" >&2
  done
  return 1
}

install_missing() {
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! on_debian || [ "$(id -u)" -ne 0 ]; then
    echo "Please install: ${missing[*]} (names of Debian's packages). On Debian, run as root, scripts/install.sh does it." >&2
    case " ${missing[*]} " in
      *' chromium '* | *' firefox-esr '*) echo "A browser in another place: name its program in PLACARD_CHROMIUM or PLACARD_FIREFOX." >&2 ;;
    esac
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  try_install apt-get update -qq
  try_install apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || {
    echo "apt-get could not install: ${missing[*]}. Please install them by hand." >&2
    exit 1
  }
  missing=()
}

install_browsers() {
  is_program "${PLACARD_CHROMIUM:-}" || want chromium chromium chromium-browser
  is_program "${PLACARD_FIREFOX:-}" || want firefox-esr firefox-esr firefox
  want_font fonts-dejavu-core
  want_font fonts-noto-core
  want_font fonts-droid-fallback
  install_missing
}

install_desktop() {
  want xvfb Xvfb
  want openbox openbox
  want xdotool xdotool
  want x11-utils xwininfo
  install_missing
}

# Only for the schemas of OpenMetadata 1.4, which Python's registry does not have.
install_maven() {
  want maven mvn
  install_missing
}

# Java's and Go's own parsers, for the snippets of the card. Java reads a program from its source since 11; patterns since 16.
install_compilers() {
  want default-jdk-headless javac
  want golang-go go
  install_missing
}

python_is_ready() {
  has "$python" && "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null
}

install_python() {
  if ! python_is_ready; then
    has "$python" || want python3
    missing+=(python3-venv)
    install_missing
    python_is_ready || {
      echo "$python is older than 3.10 or has no venv. Name a newer one in PLACARD_PYTHON." >&2
      exit 1
    }
  fi
  [ -x "$cache/uv/bin/uv" ] && return
  "$python" -m venv "$cache/uv"
  # uv only makes installs faster: where it has no build, pip is used.
  try_install "$cache/uv/bin/pip" install -q --disable-pip-version-check uv ||
    echo "uv could not be installed: pip is used in its place." >&2
}

# resolve [OPTION...] PACKAGE...: the names of all that apt-get would install
resolve() {
  apt-get install -s --no-install-recommends "$@" | awk '$1 == "Inst" { print $2 }'
}

# unpack FOLDER OURS ALONE PACKAGE...: unpacks packages, with all that they need, into a folder of the cache. Installed, they would bring servers
# that start by themselves; unpacked, they need no root either. OURS: a pattern of the packages that are read by their path there. ALONE: one
# more package, without what it needs.
unpack() {
  local folder="$cache/$1" pattern="$2" alone="$3" ours names
  shift 3
  [ "$(cat "$folder/unpacked" 2>/dev/null)" = "$*" ] && return
  on_debian || {
    echo "Please run this on Debian: it needs Debian's packages $*. There is no apt-get here." >&2
    exit 1
  }
  if ! apt-get download --print-uris "$@" >/dev/null 2>&1; then try_install apt-get update -qq; fi
  # What is read by its path comes into the folder, also where the machine has it; libraries only where it has not.
  ours="$(resolve -o Dir::State::status=/dev/null "$@" | grep -E "$pattern")"
  # shellcheck disable=SC2086 # one word or none
  names="$(printf '%s\n' $alone "$ours" "$(resolve "$@")" | sort -u)"
  rm -rf "$folder.half"
  mkdir -p "$folder.half/packages"
  # shellcheck disable=SC2086 # one word for each package
  (cd "$folder.half/packages" && try_install apt-get download -qq $names 2>/dev/null) || {
    echo "apt-get could not download: ${names//$'\n'/ }." >&2
    exit 1
  }
  for package in "$folder.half/packages/"*.deb; do dpkg-deb -x "$package" "$folder.half"; done
  rm -r "$folder.half/packages"
  echo "$*" >"$folder.half/unpacked"
  rm -rf "$folder"
  mv "$folder.half" "$folder"
}

# Adminer and phpMyAdmin with PHP and MariaDB.
install_sql_admin() {
  # Adminer would need a web server.
  unpack sql-admin '^(php|libjs-|mariadb|mysql)' adminer \
    phpmyadmin php-cli php-mysql php-pgsql php-mbstring php-xml mariadb-server-core mariadb-client-core
}

install_postgres() { unpack postgres '^postgresql' '' postgresql; }

[ "$#" -gt 0 ] || set -- browsers desktop python
for group in "$@"; do
  case "$group" in
    browsers | desktop | python | maven | compilers | sql-admin | postgres) ;;
    *)
      echo "install.sh: no group \"$group\". There are: browsers, desktop, python, maven, compilers, sql-admin, postgres." >&2
      exit 2
      ;;
  esac
done
for group in "$@"; do "install_${group//-/_}"; done
