# shellcheck shell=bash
# The server process: how it is started, watched and stopped.

# server_command: fills COMMAND with the program and its options.
# Serial collector and a small heap: a service of this size on a shared machine answers no slower and takes half.
server_command() {
  local archive=$PRODUCT/server.aot
  COMMAND=("$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -XX:+ExitOnOutOfMemoryError
    --enable-native-access=ALL-UNNAMED "-Dfile.encoding=UTF-8")
  [ ! -f "$archive" ] || COMMAND+=("-XX:AOTCache=$archive")
  [ -z "${HEXARCH_JAVA_OPTIONS:-}" ] || read -ra extra <<<"$HEXARCH_JAVA_OPTIONS" && COMMAND+=("${extra[@]}")
  COMMAND+=(-jar "$PRODUCT/server/hexarch-server.jar")
}

# server_environment: what the server is told, all of it as HEXARCH_* of its own settings but the log.
server_environment() {
  export HEXARCH_URL=${HEXARCH_URL:-https://localhost:$HEXARCH_PORT}
  export LOGGING_FILE_NAME=$HEXARCH_LOGS/server.log
  export LOGGING_LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE=20MB
  export LOGGING_LOGBACK_ROLLINGPOLICY_MAX_HISTORY=5
  export LOGGING_LOGBACK_ROLLINGPOLICY_TOTAL_SIZE_CAP=200MB
}

start_server() {
  server_command
  server_environment
  rotate "$HEXARCH_LOGS/server.out" 1
  LOGGING_THRESHOLD_CONSOLE=WARN setsid "${COMMAND[@]}" >>"$HEXARCH_LOGS/server.out" 2>&1 </dev/null 7>&- 8>&- 9>&- &
  remember_process server $!
  printf '%s\n' "$PRODUCT" >"$HEXARCH_STATE/server.product"
}

# await_server: until it says that it is ready; explains if it ends before.
await_server() {
  local deadline=$((SECONDS + ${HEXARCH_START_SECONDS:-120}))
  until server_ready; do
    running server >/dev/null || { echo "The server has ended." && return 1; }
    [ "$SECONDS" -lt "$deadline" ] || { echo "It is not ready yet." && return 1; }
    sleep 0.1
  done
}

server_ready() {
  [ "$(curl -sk --max-time 2 -o /dev/null -w '%{http_code}' "https://localhost:$HEXARCH_PORT/actuator/health/readiness")" = 200 ]
}

explain_server() {
  local log=$HEXARCH_LOGS/server.log
  say ""
  { tail -n 3 "$HEXARCH_LOGS/server.out" && grep -E ' (ERROR|WARN) ' "$log" | tail -n 5; } 2>/dev/null | cut -c1-300 >&2 || true
  die "Hexarch did not start" "Its log: $log" "What it wrote before it had a log: $HEXARCH_LOGS/server.out" \
    "Its own words about it, if it still runs: curl -k https://localhost:$HEXARCH_PORT/actuator/health"
}
