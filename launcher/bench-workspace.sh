# shellcheck shell=bash
# Workspaces from the wish to the first answer of kubectl, one after the other, on a real host cluster: the machine's local
# one, or the one of HEXARCH_KUBECONFIG. Each call goes on where the one before has stopped, until there are twenty.

about_workspace() { echo "20 workspaces from wish to kubectl's answer, sleep, wake, memory (8 minutes a call: call it again to go on)"; }

bench_workspace() {
  bench_product
  bench_programs
  load clusters cluster
  local kept=$HEXARCH_STATE/bench-workspace.samples
  bench_host
  bench_host_state workspace
  start_server
  step "$HEXARCH_LOGS/start.log" "Starting Hexarch" await_server || explain_server
  bench_java workspace.WorkspaceBenchmark "https://localhost:$HEXARCH_PORT" "$HEXARCH_STATE" "$(running server)" \
    "$BENCH_KUBECTL" "$BENCH_KUBECONFIG" "$kept" "${HEXARCH_BENCH_MINUTES:-7}"
}

# bench_host: sets BENCH_KUBECTL and BENCH_KUBECONFIG of the host, and by which of the two ways the server learns of it. All of it is
# needed on the way out as well, when no function's own variables are left.
bench_host() {
  BENCH_GIVEN='' BENCH_CLUSTER=''
  if [ -n "${HEXARCH_KUBECONFIG:-}" ]; then
    check_kubeconfig
    BENCH_GIVEN=$HEXARCH_KUBECONFIG
    BENCH_KUBECONFIG=$BENCH_GIVEN
    BENCH_KUBECTL=${HEXARCH_KUBECTL:-$(command -v kubectl || true)}
  else
    step "$HEXARCH_LOGS/cluster.log" "Bringing the local cluster up" "$HEXARCH_HOME/hexarch" cluster up
    BENCH_CLUSTER=$(cluster_state_file)
    BENCH_KUBECONFIG=$(bench_field kubeconfig "$BENCH_CLUSTER")
    BENCH_KUBECTL=$(bench_field kubectl "$BENCH_CLUSTER")
  fi
  [ -x "$BENCH_KUBECTL" ] || die "There is no kubectl to ask with" "Install it, or name one: HEXARCH_KUBECTL=<file> ./hexarch bench workspace"
}

# bench_host_state NAME: a state folder of the benchmark's own for a server on that host. What an interrupted run has left on the
# host goes as well.
bench_host_state() {
  local mine=$HEXARCH_STATE
  HEXARCH_STATE=$mine/bench-$1
  bench_workspaces_end
  HEXARCH_STATE=$mine
  bench_server_state "$1"
  trap 'bench_workspaces_end; bench_end' EXIT
  # The local cluster also says where its chart and images are.
  if [ -n "$BENCH_GIVEN" ]; then
    export HEXARCH_KUBECONFIG=$BENCH_GIVEN
  else
    export HEXARCH_CLUSTER_STATE_FILE=$BENCH_CLUSTER
  fi
}

bench_field() { sed -nE "s/^ *\"$1\": \"([^\"]+)\".*/\1/p" "$2" | sed -n 1p; }

# bench_workspaces_end: nothing stays on the host, also when what measured was killed.
bench_workspaces_end() {
  local workspace
  [ -f "$HEXARCH_STATE/bench-workspaces" ] || return 0
  while read -r workspace; do
    "$BENCH_KUBECTL" --kubeconfig "$BENCH_KUBECONFIG" delete namespaces,clusterroles,clusterrolebindings \
      -l "hexarch.io/workspace=$workspace" --ignore-not-found --wait=false >/dev/null 2>&1 || true
  done <"$HEXARCH_STATE/bench-workspaces"
}
