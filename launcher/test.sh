# shellcheck shell=bash
# Everything that continuous integration runs: gates, then every kind of test, then one closing line.

hexarch_test() {
  load results tools java maven go testkit check beside suites journey kills processors
  local fast='' module='' began=$EPOCHREALTIME
  while [ $# -gt 0 ]; do
    case $1 in
      --fast) fast=yes ;;
      -*) die "test does not know $1" "./hexarch test [--fast] [MODULE]" ;;
      *) module=$1 ;;
    esac
    shift
  done
  state_folder
  results_begin
  trap 'end_beside; end_installation' EXIT
  if [ -n "$module" ]; then
    test_module "$module" "$fast"
  else
    test_everything "$fast"
  fi
  results_slowest
  results_failed
  say ""
  say "after $(elapsed "$began") s"
  results_line
  ! grep -q $'\tfailed\t' "$HEXARCH_RESULTS"
}

test_everything() {
  local fast=$1 gates before taken
  before=$(processors_told)
  need java maven node go # before two begin at once to install
  heading "Gates"
  mapfile -t gates < <(gates "$fast" | grep -vxF -e go -e web)
  beside "Go's gate and the console's" gates_beside go web
  run_gates "${gates[@]}" || true
  join_beside
  heading "Tests"
  if [ -n "$fast" ]; then
    beside "Go, the console and the launcher" other_suites fast
    suite_java fast
    join_beside
    return
  fi
  suite_product
  taken=$(processors_taken "$before" "$(processors_told)")
  HEXARCH_TEST_PATIENCE=$(test_patience "$taken")
  export HEXARCH_TEST_PATIENCE
  if [ "$taken" -gt 25 ]; then
    note "The processors were taken by other machines for $taken % of the time: one suite after the other"
    suite_java ""
    other_suites ""
    return
  fi
  beside "Go, the console, the local cluster, the launcher and the journeys" other_suites ""
  suite_java ""
  join_beside
}

# gates_beside GATE…: what they find stands in the results.
gates_beside() { run_gates "$@" || true; }

# other_suites FAST: those that wait more than they work. One after the other: three at once were no faster on two cores.
other_suites() {
  [ "$BASHPID" = "$$" ] || trap end_installation EXIT # the journeys'; this process is another than the one that was told so
  suite_go
  suite_web
  suite_cluster "$1"
  suite_launcher "$1"
  suite_journey "$1"
}

# test_module NAME FAST: one Maven module by the last part of its folder, or one of the other suites.
test_module() {
  local folder
  case $1 in
    launcher | go | web | cluster | journey | kills)
      "suite_$1" "$2"
      return
      ;;
  esac
  folder=$(maven_modules | grep -E "(^|/)$1$") ||
    die "There is no module '$1'" "Modules: $(maven_modules | sed 's#.*/##' | tr '\n' ' ')launcher go web cluster journey kills"
  suite_java "$2" "$folder"
}
