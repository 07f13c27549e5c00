# shellcheck shell=bash
# Reads and writes at steady rates on a real server with its own PostgreSQL, all on this machine, load included.

about_api() { echo "latency of 500 reads and 100 writes a second, load on the same processors (about 5 minutes)"; }

bench_api() {
  bench_product
  bench_programs
  bench_server_state api
  # One person asks for forty organizations here; who may ask how often is decided as always, only later.
  export HEXARCH_LIMITS_TOKENPERMINUTE=1000000
  start_server
  step "$HEXARCH_LOGS/start.log" "Starting Hexarch" await_server || explain_server
  bench_java api.ApiBenchmark "https://localhost:$HEXARCH_PORT" "$HEXARCH_STATE" "$(running server)"
}
