# shellcheck shell=bash
# What the gates share. A gate is run as a program; it stands in the checkout's top folder.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."

# files PATTERN…: what is or would be committed, without what a program wrote.
files() {
  git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
    case $file in */generated/* | */gen/*) continue ;; esac
    [ ! -f "$file" ] || [ -L "$file" ] || printf '%s\n' "$file"
  done
}

# wrong COUNT HOW…: ends the gate as failed when COUNT is not zero, and says how to mend it.
wrong() {
  [ "$1" -gt 0 ] || return 0
  printf 'Mend: %s\n' "${@:2}"
  exit 1
}

passed() { printf '%s\n' "$*"; }

skipped() {
  printf 'skipped: %s\n' "$*"
  exit 77
}

# hexarch_parts PART…: the launcher's own functions, for gates that need a tool.
hexarch_parts() {
  local part
  export HEXARCH_HOME=$PWD
  for part in say state "$@"; do
    # shellcheck source=/dev/null
    . "launcher/$part.sh"
  done
}
