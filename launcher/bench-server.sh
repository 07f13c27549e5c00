# shellcheck shell=bash
# Starts of the server on kept data, its memory when idle, and the time that a command of the client takes.

about_server() { echo "start on kept data, memory, time of one command (about 3 minutes)"; }

bench_server() {
  bench_product
  bench_programs
  bench_server_state server
  server_command
  server_environment
  # The client's build is looked for by the state folder it belongs to.
  printf '%s\n' "$PRODUCT" >"$HEXARCH_STATE/client.build"
  printf '%s\n' "$PRODUCT" >"$HEXARCH_STATE/server.build"
  LOGGING_THRESHOLD_CONSOLE=WARN bench_java server.ServerBenchmark "https://localhost:$HEXARCH_PORT" "$HEXARCH_STATE" \
    "$HEXARCH_HOME/hexarch" "${COMMAND[@]}"
}
