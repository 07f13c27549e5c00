# shellcheck shell=bash
# The build gates. Each is a program of its own in launcher/gates: it prints what is wrong, where, and how to mend it.
# Exit codes of a gate: 0 passed, 77 skipped (its last line says why), anything else failed.

# gates [FAST]: quick ones first, so that a slip is told within a second; fast leaves out what takes long and seldom fails.
gates() {
  printf '%s\n' file-length names forbidden-words whitespace machine-paths links test-tags shellcheck api-compatible go \
    java web
  [ -n "${1:-}" ] || printf '%s\n' generated sbom vulnerabilities
}

hexarch_check() {
  load results tools java
  local gate failed=0 all
  mapfile -t all < <(gates "")
  state_folder
  results_begin
  [ $# -gt 0 ] || set -- "${all[@]}"
  for gate; do
    [ -x "$HEXARCH_HOME/launcher/gates/$gate" ] ||
      die "There is no gate '$gate'" "The gates: ${all[*]}"
  done
  run_gates "$@" || failed=1
  results_line
  return "$failed"
}

# run_gates GATE…: all of them, also after one has failed.
run_gates() {
  local gate failed=0
  for gate; do
    # In a condition on purpose: a failed gate must not keep the others from speaking.
    run_gate "$gate" || failed=1
  done
  return "$failed"
}

run_gate() {
  local gate=$1 began=$EPOCHREALTIME code=0 result=passed log=$HEXARCH_LOGS/gate-$1.log
  "$HEXARCH_HOME/launcher/gates/$gate" >"$log" 2>&1 </dev/null || code=$?
  case $code in
    0) ;;
    77) result=skipped ;;
    *) result=failed ;;
  esac
  outcome "$result" "$gate" "$(elapsed "$began")" "$(tail -n 1 "$log" | cut -c1-200)"
  result gates "$gate" "$result" "$(elapsed "$began")"
  [ "$result" = failed ] || return 0
  head -n 60 "$log" | cut -c1-300 | sed 's/^/    │ /' >&2
  return 1
}
