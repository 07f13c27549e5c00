# shellcheck shell=bash
# How the launcher speaks: what a person waits for goes to standard error, what was asked for to standard output.

if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
  bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' green=$'\e[32m' yellow=$'\e[33m' plain=$'\e[0m' rewrite=$'\r\e[K'
else
  bold='' dim='' red='' green='' yellow='' plain='' rewrite=''
fi

say() { printf '%s\n' "$*" >&2; }
note() { printf '  %s%s%s\n' "$dim" "$*" "$plain" >&2; }
warn() { printf '%s!%s %s\n' "$yellow" "$plain" "$*" >&2; }
heading() { printf '\n%s%s%s\n' "$bold" "$*" "$plain" >&2; }

# die WHAT [HOW TO MEND…]: the only way to end in failure; further lines say what to do.
die() {
  printf '%s✗ %s%s\n' "$red" "$1" "$plain" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

# elapsed SINCE: seconds since $EPOCHREALTIME was SINCE, with one digit after the point.
elapsed() {
  local now=$EPOCHREALTIME micros
  micros=$(((${now%.*} - ${1%.*}) * 1000000 + 10#${now#*.} - 10#${1#*.}))
  printf '%d.%d' $((micros / 1000000)) $((micros % 1000000 / 100000))
}

# answer NAME VALUE: what was asked for.
answer() { printf '%s%s%s  %s\n' "$bold" "$1" "$plain" "$2"; }

# outcome passed|skipped|failed NAME SECONDS NOTE: one line of a list.
outcome() {
  local mark="$green✓$plain"
  case $1 in
    skipped) mark="$yellow-$plain" ;;
    failed) mark="$red✗$plain" ;;
  esac
  printf '%s %-16s %s%s s%s  %s\n' "$mark" "$2" "$dim" "$3" "$plain" "$4" >&2
}

# step LOG TITLE COMMAND…: runs COMMAND with its output in LOG, shows that it is alive, and ends with one line that
# says how long it took. On failure the end of the log is shown. COMMAND may write "NN% what" to $STEP_PROGRESS.
# COMMAND is an external command or a function that runs with `set -e`; a step must not stand in a condition.
step() {
  local log=$1 title=$2 began=$EPOCHREALTIME ticker code strict=+e
  shift 2
  [[ $- != *e* ]] || strict=-e # as the caller has it: who asks for the outcome must live to hear it
  mkdir -p "$(dirname "$log")"
  STEP_PROGRESS=$(mktemp)
  export STEP_PROGRESS
  [ -n "${STEP_QUIET:-}" ] || tick "$title" "$began" "$STEP_PROGRESS" &
  ticker=$!
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1 </dev/null
  code=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  rm -f "$STEP_PROGRESS"
  set "$strict"
  if [ "$code" -eq 0 ]; then
    printf '%s%s✓%s %s %s%s s%s\n' "$rewrite" "$green" "$plain" "$title" "$dim" "$(elapsed "$began")" "$plain" >&2
    return 0
  fi
  printf '%s%s✗ %s%s after %s s\n' "$rewrite" "$red" "$title" "$plain" "$(elapsed "$began")" >&2
  tail -n "${STEP_TAIL:-25}" "$log" | cut -c1-400 | sed 's/^/  │ /' >&2
  say "  all of it: $log"
  return "$code"
}

# tick TITLE SINCE FILE: after two seconds, and then every second on a terminal or every fifteen in a file, one line
# of progress: the last line of FILE if there is one. Ends with the launcher, however that ends.
tick() {
  local title=$1 since=$2 file=$3 every=15 next=2 count=0 nothing
  [ -z "$rewrite" ] || every=1
  # Reading what never comes waits without a process that would outlive this one.
  exec {nothing}<> <(:)
  while kill -0 $$ 2>/dev/null; do
    read -rt 1 -u "$nothing" || true
    count=$((count + 1))
    [ "$count" -ge "$next" ] || continue
    next=$((count + every))
    printf '%s… %s %s%s s%s %s' "$rewrite" "$title" "$dim" "$(elapsed "$since")" "$plain" \
      "$(tail -n 1 "$file" 2>/dev/null)" >&2
    [ -n "$rewrite" ] || printf '\n' >&2
  done
}
