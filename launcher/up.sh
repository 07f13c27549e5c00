# shellcheck shell=bash
# Builds what is stale, starts the server and, beside it, the local cluster; ends when the console answers.

hexarch_up() {
  load tools java build archives ports processors server clusters
  local foreground='' cluster=yes
  while [ $# -gt 0 ]; do
    case $1 in
      --foreground) foreground=yes ;;
      --no-cluster) cluster='' ;;
      *) die "up does not know $1" "./hexarch up [--foreground] [--no-cluster]" ;;
    esac
    shift
  done
  need java curl
  with_lock up
  require_space "$HEXARCH_STATE" 300 "Hexarch's data"
  check_kubeconfig
  build_product
  if running server >/dev/null; then
    restart_if_older
  fi
  if ! running server >/dev/null; then
    settle_port
    [ -z "$cluster" ] || begin_cluster
    [ -z "$foreground" ] || stay_with_server
    start_server
    step "$HEXARCH_LOGS/start.log" "Starting Hexarch" await_server || explain_server
    begin_server_archive
  else
    HEXARCH_PORT=$(cat "$HEXARCH_STATE/port")
    [ -z "$cluster" ] || begin_cluster
  fi
  tell_where
}

# restart_if_older: what runs was built from other sources than those that stand here now.
restart_if_older() {
  [ "$(cat "$HEXARCH_STATE/server.build" 2>/dev/null)" != "$PRODUCT" ] || return 0
  step "$HEXARCH_LOGS/stop.log" "Stopping the older build" stop_process server 40
}

stay_with_server() {
  server_command
  server_environment
  tell_where
  exec 8>&-
  echo "$$ $(started_at $$)" >"$HEXARCH_STATE/server.pid"
  exec "${COMMAND[@]}"
}

tell_where() {
  local link=$HEXARCH_STATE/first-operator-link
  say ""
  answer "Hexarch" "${HEXARCH_URL:-https://localhost:$HEXARCH_PORT}"
  [ "$(cat "$HEXARCH_STATE/http-port")" -le 0 ] || answer "Console on this machine, also without TLS" "http://localhost:$(cat "$HEXARCH_STATE/http-port")"
  [ ! -s "$link" ] || answer "First operator (once, within the hour)" "$(cat "$link")"
  note "its certificate is signed by a local authority: $HEXARCH_STATE/tls/ca.crt"
  note "./hexarch status shows what runs, ./hexarch demo plays the whole journey, ./hexarch down stops it"
}
