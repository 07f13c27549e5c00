# shellcheck shell=bash
# The whole journey on a real installation: everything as a newcomer has it, in a state folder of its own.

# suite_journey FAST: needs root for the local cluster, or another cluster by HEXARCH_KUBECONFIG.
suite_journey() {
  [ -z "$1" ] || return 0
  if [ "$(id -u)" -ne 0 ] && [ -z "${HEXARCH_KUBECONFIG:-}" ]; then
    note "The journey is left out: a local cluster needs root, and HEXARCH_KUBECONFIG names no other"
    result journey "Journeys on a real cluster" skipped 0
    return 0
  fi
  need node chromium maven java
  lighter_chromium
  load web cluster
  local reports
  INSTALLATION=$(mktemp -d "${TMPDIR:-/tmp}/hexarch-journey.XXXXXX")
  chmod 0711 "$INSTALLATION"
  suite journey "The console's packages" web_modules
  suite journey "An installation for the journeys" quietly_up "$INSTALLATION/state"
  suite journey "Its cluster" await_cluster
  suite journey "Journeys by console, API and command line" travel "$INSTALLATION/state"
  reports=("$HEXARCH_HOME"/e2e/target/journey-reports/*.xml)
  [ ! -f "${reports[0]}" ] || results_from_junit journey "${reports[@]}"
  ! grep -q $'^journey\t.*\tfailed\t' "$HEXARCH_RESULTS" || keep_logs
  suite journey "Taking it down" take_down
}

# keep_logs: what the installation said, for whoever asks why a journey failed. They hold no secret: the journeys look for that.
keep_logs() {
  rm -rf "$HEXARCH_HOME/target/journey-logs"
  mkdir -p "$HEXARCH_HOME/target"
  cp -R "$INSTALLATION/state/logs" "$HEXARCH_HOME/target/journey-logs"
  note "What the installation said: target/journey-logs"
}

# take_down: the installation, and the cluster with it if that was brought up for it. Its folder goes only after it: without
# it nobody could take down what has stayed.
take_down() { HEXARCH_STATE=$INSTALLATION/state "$HEXARCH_HOME/hexarch" down --purge && rm -rf "$INSTALLATION"; }

# end_installation: for whoever is interrupted.
end_installation() { [ ! -d "${INSTALLATION:-}" ] || take_down >/dev/null 2>&1 || true; }

# quietly_up STATE: on standard output stands the one-time link, which belongs in no log.
quietly_up() {
  HEXARCH_STATE=$1 HEXARCH_START_SECONDS=$((120 * ${HEXARCH_TEST_PATIENCE:-1})) "$HEXARCH_HOME/hexarch" up >/dev/null
}

# await_cluster: the first one on a machine is built, which takes a quarter of an hour.
await_cluster() {
  local deadline=$((SECONDS + 2400)) phase=''
  [ -z "${HEXARCH_KUBECONFIG:-}" ] || return 0
  until [ "$phase" = ready ]; do
    phase=$(sed -nE 's/.*"phase": "([a-z]+)".*/\1/p' "$(cluster_state_file)" 2>/dev/null || true)
    [ "$phase" != failed ] || { cat "$(cluster_state_file)" && return 1; }
    [ "$SECONDS" -lt "$deadline" ] || { echo "It is not ready after forty minutes: $phase" && return 1; }
    sleep 0.5
  done
}

# travel STATE: the tests of e2e, with what they cannot find by themselves. A failing one does not stop Maven: the reports tell.
travel() {
  local file target=$HEXARCH_HOME/e2e/target
  file=$(cluster_state_file)
  rm -rf "$target/journey-reports" "$target/evidence"
  mkdir -p "$target"
  mkdir -m 0700 "$target/evidence" # every secret of the journeys, to be looked for afterwards
  HEXARCH_TEST_INSTALLATION=$1 \
    HEXARCH_TEST_HOST_KUBECONFIG=${HEXARCH_KUBECONFIG:-$(sed -nE 's/.*"kubeconfig": "([^"]+)".*/\1/p' "$file")} \
    HEXARCH_TEST_IMAGE=${HEXARCH_TEST_IMAGE:-$(sed -nE 's/.*"demo": \["([^"]+)".*/\1/p' "$file")} \
    HEXARCH_TEST_KUBECTL=${HEXARCH_KUBECTL:-$(sed -nE 's/.*"kubectl": "([^"]+)".*/\1/p' "$file")} \
    MAVEN_LOCK=$target/maven.lock \
    maven --projects e2e -Pjourneys -Dmaven.test.failure.ignore=true test
}
