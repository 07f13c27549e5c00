# shellcheck shell=bash
# Kills the server at each step of provisioning, on a real host cluster, and looks at what becomes of the workspaces.

about_chaos() { echo "the server killed at each step of provisioning: what became of each workspace (about 8 minutes)"; }

bench_chaos() {
  load bench-workspace clusters cluster
  bench_programs
  bench_product
  bench_host
  bench_host_state chaos
  server_command
  server_environment
  printf '%s\n' "$PRODUCT" >"$HEXARCH_STATE/server.build"
  LOGGING_THRESHOLD_CONSOLE=WARN bench_java chaos.ChaosBenchmark "https://localhost:$HEXARCH_PORT" "$HEXARCH_STATE" \
    "$BENCH_KUBECTL" "$BENCH_KUBECONFIG" "${COMMAND[@]}"
}
