# What the scripts share; each begins with: source "$(dirname "$0")/lib.sh"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Says what happens now, so that a long step is no riddle.
step() {
  printf '\n== %s\n' "$*" >&2
}

# Ends the script with what is wrong and what to do.
fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# Makes sure that there are a Swift toolchain and libxml2 with its headers.
install_requirements() {
  command -v swift > /dev/null || fail "there is no swift; get Swift 6.2 or later from https://swift.org/install"
  if has_libxml2; then return; fi
  step "Installing libxml2"
  if command -v apt-get > /dev/null; then
    as_root apt-get update -q
    as_root apt-get install -y -q libxml2-dev
  elif command -v brew > /dev/null; then
    brew install libxml2
  else
    fail "libxml2 and its headers are missing; install them (libxml2-dev, libxml2-devel) and run again"
  fi
}

has_libxml2() {
  case "$(uname)" in
    Darwin) [ -e "$(xcrun --show-sdk-path 2> /dev/null)/usr/include/libxml2/libxml/parser.h" ] ;;
    *) [ -e /usr/include/libxml2/libxml/parser.h ] ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
