# shellcheck shell=bash
# What authentication, the gate and row security cost, by the server's own timers; and how soon a second server on the same
# PostgreSQL knows of a changed grant and of an ended session.

about_authorization() { echo "cost of authentication, decisions and row security; changes at a second server (about 8 minutes)"; }

# bench_authorization [--trial]: a trial does little of each, to see that all of it runs; its figures are shown and not kept.
bench_authorization() {
  local extent=full
  case ${1:-} in
    '') ;;
    --trial) extent=trial ;;
    *) die "bench authorization does not know $1" "./hexarch bench authorization [--trial]" ;;
  esac
  bench_product
  bench_programs
  bench_server_state authorization
  trap bench_authorization_end EXIT
  # Few people ask for everything here; who may ask how often is decided as always, only later.
  export HEXARCH_LIMITS_TOKENPERMINUTE=1000000 HEXARCH_LIMITS_ORGANIZATIONPERMINUTE=1000000
  export HEXARCH_LIMITS_ANONYMOUSPERMINUTE=1000000
  [ "$extent" = full ] || export HEXARCH_BENCH_RESULTS=$HEXARCH_STATE/results
  start_server
  step "$HEXARCH_LOGS/start.log" "Starting Hexarch" await_server || explain_server
  bench_java authorization.AuthorizationBenchmark "$extent" "https://localhost:$HEXARCH_PORT" "$HEXARCH_STATE" "$(free_port)" "${COMMAND[@]}"
  [ "$extent" = full ] || note "A trial: all of it ran; its figures, and goals missed, say nothing and were not kept"
}

# bench_authorization_end: the second server as well, also when what measured was killed.
bench_authorization_end() {
  HEXARCH_STATE=$HEXARCH_STATE/second stop_process server 60
  bench_end
}
