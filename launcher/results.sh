# shellcheck shell=bash
# What every kind of test says in the end, in one table: suite, name, passed|failed|skipped, seconds, why it failed.

results_begin() {
  HEXARCH_RESULTS=${HEXARCH_RESULTS:-$HEXARCH_HOME/target/results.tsv}
  export HEXARCH_RESULTS
  mkdir -p "$(dirname "$HEXARCH_RESULTS")"
  : >"$HEXARCH_RESULTS"
}

# result SUITE NAME OUTCOME SECONDS [OUTPUT]: what failed is told with the last words of the file OUTPUT.
result() {
  local why=''
  [ "$3" != failed ] || [ -z "${5:-}" ] || why=$(tail -n 4 "$5" | tr -s '\t\n ' ' ' | cut -c1-400)
  printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$why" >>"$HEXARCH_RESULTS"
}

# results_from_junit SUITE FILE…: adds what JUnit's XML tells (Surefire, Vitest and Playwright write it).
results_from_junit() {
  local suite=$1
  shift
  [ $# -eq 0 ] || awk -v suite="$suite" -f "$HEXARCH_HOME/launcher/junit.awk" "$@" >>"$HEXARCH_RESULTS"
}

# results_from_go SUITE FILE: adds what `go test -json` wrote.
results_from_go() {
  awk -v suite="$1" '
    function field(name,   at) {
      at = match($0, "\"" name "\":\"?[^\",}]*")
      if (!at) return ""
      value = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
      sub(/^"/, "", value)
      return value
    }
    field("Test") != "" && field("Action") ~ /^(pass|fail|skip)$/ {
      outcome = field("Action") == "pass" ? "passed" : field("Action") == "fail" ? "failed" : "skipped"
      printf "%s\t%s.%s\t%s\t%s\n", suite, field("Package"), field("Test"), outcome, field("Elapsed")
    }' "$2" >>"$HEXARCH_RESULTS"
}

results_slowest() {
  heading "The ten slowest tests"
  grep -v '^gates' "$HEXARCH_RESULTS" | sort -t $'\t' -k4,4 -gr | sed -n 1,10p |
    awk -F '\t' '{ printf "  %7.2f s  %-8s %s\n", $4, $1, $2 }' >&2
}

results_failed() {
  grep -q $'\tfailed\t' "$HEXARCH_RESULTS" || return 0
  heading "Failed"
  awk -F '\t' '$3 == "failed" { printf "  %-8s %s\n", $1, $2; if ($5 != "") printf "           %s\n", $5 }' "$HEXARCH_RESULTS" >&2
}

# results_line: the closing line, alone on its line, on standard output.
results_line() {
  awk -F '\t' '{ n[$3]++ } END { printf "%d passed, %d failed, %d skipped\n", n["passed"], n["failed"], n["skipped"] }' \
    "$HEXARCH_RESULTS"
}
