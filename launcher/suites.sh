# shellcheck shell=bash
# One function for each kind of test. Each adds to the results and never stops the others: a suite that could not even
# start counts as one failed test of its name.

# suite SUITE TITLE COMMAND…: runs it as a step, and notes a failure under the name of the suite.
suite() {
  local name=$1 title=$2 began=$EPOCHREALTIME code
  shift 2
  set +e
  step "$HEXARCH_LOGS/test-$name.log" "$title" "$@"
  code=$?
  set -e
  [ "$code" -eq 0 ] || result "$name" "$title" failed "$(elapsed "$began")"
}

# suite_product: what journeys and some tests of the launcher take. Java's gate has compiled it.
suite_product() {
  load build archives server
  PRODUCT=${HEXARCH_PRODUCT:-$(product)}
  suite product "The product" build_product
  # Before anything starts servers by the dozen.
  [ ! -f "$PRODUCT/complete" ] || begin_server_archive
}

suite_launcher() { suite launcher "The launcher" env HEXARCH_TEST_FAST="$1" "$HEXARCH_HOME/launcher/test/run"; }

# suite_java FAST [MODULE]: all tests of all modules in one Maven run. A failing test does not stop Maven: the reports
# tell, and the rest is run as well.
suite_java() {
  local fast=$1 module=${2:-} name options=(-Dmaven.test.failure.ignore=true --fail-at-end) reports
  need java maven
  load build compiled unchanged
  find "$HEXARCH_HOME" -path '*/target/surefire-reports' -prune -exec rm -rf {} +
  if [ -n "$module" ]; then
    name=$(basename "$module")
    # The modules below are compiled too, but only this one's tests have such names.
    options+=(--projects "$module" --also-make "-Dtest=io.hexarch.**.$name.**" -Dsurefire.failIfNoSpecifiedTests=false)
  fi
  if [ -n "$fast" ]; then
    options+=("-DexcludedGroups=postgres,cluster,journey")
    if [ -z "$module" ]; then
      leave_unchanged_out
      [ ${#UNCHANGED[@]} -lt ${#COMPILED[@]} ] || return 0
      options+=(-Dhexarch.unchanged=out)
    fi
  else
    options+=("-DexcludedGroups=journey") # they travel on an installation, with all others of their module
    suite java "Preparing the testkit" testkit_ready
    begin_test_postgres
    tell_product
    [ -n "$module" ] || options+=(-Pcoverage)
  fi
  # Two modules at a time where none waits for the other: tests wait for clocks and processes as well.
  suite java "Java" maven --threads 2 "${options[@]}" test
  end_test_postgres
  mapfile -t reports < <(find "$HEXARCH_HOME" -path '*/target/surefire-reports/*.xml' -not -path '*/node_modules/*')
  results_from_junit java "${reports[@]}"
  [ -z "$fast" ] || [ -n "$module" ] || grep -q $'^java\tJava\tfailed' "$HEXARCH_RESULTS" || remember_green
  if [ -z "$fast$module" ]; then run_gate coverage || true; fi
}

# tell_product: tests that start servers start the build of these sources, where there is one, as up does.
tell_product() {
  load build server
  PRODUCT=${HEXARCH_PRODUCT:-$(product)}
  [ -f "$PRODUCT/complete" ] || return 0
  server_command
  [ -f "$(server_archive)" ] || COMMAND=("${COMMAND[0]}" "-XX:AOTCache=$(server_archive)" "${COMMAND[@]:1}")
  HEXARCH_TEST_SERVER=$(printf '%s\n' "${COMMAND[@]}")
  export HEXARCH_TEST_SERVER
}

suite_go() {
  local module report
  while read -r module; do
    need go
    report=$(mktemp)
    suite go "Go: $module" go_test "$module" "$report"
    results_from_go go "$report"
    rm -f "$report"
  done < <(go_modules)
}

suite_web() {
  [ -f "$HEXARCH_HOME/web/package.json" ] || return 0
  need node
  load web
  local report=$HEXARCH_HOME/target/web-tests.xml
  rm -f "$report"
  suite web "The console" web_test "$report"
  [ ! -f "$report" ] || results_from_junit web "$report"
}

web_test() {
  web_modules
  cd "$HEXARCH_HOME/web" || return
  npx vitest run --reporter=default --reporter=junit --outputFile.junit="$1"
}

# suite_cluster FAST: breaks a cluster of its own in every way, and looks how it mends.
suite_cluster() {
  [ -z "$1" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    note "The local cluster: skipped, it needs root"
    result cluster "The local cluster, for want of root" skipped 0
    return
  fi
  suite cluster "The local cluster" "$HEXARCH_HOME/deploy/local-cluster/test/run"
}
