# shellcheck shell=bash
# The server process: how it is started, watched and stopped.

# A service of this size on a shared machine answers no slower with the serial collector, and takes half the memory. Without
# sizes Java would begin with a 64th of the machine's memory and touch all of it; so it begins small, keeps most of what it
# has for requests, which leave nothing behind, and gives back what a busy hour has grown. Reflection must not be native
# (jdk.reflect.useNativeAccessorOnly), though a start would be a tenth faster: a virtual thread below a native frame holds its processor while
# it waits, and as many requests that wait as there are processors stop the whole server.
SERVER_OPTIONS=(-XX:+UseSerialGC -Xms128m -Xmn64m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30
  -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

# server_archive: the ahead-of-time cache of a build and these options. Made with others it would not be used, and no word said.
server_archive() { echo "$PRODUCT/server-$(cksum <<<"${SERVER_OPTIONS[*]}" | cut -d' ' -f1).aot"; }

# server_command: fills COMMAND with the program and its options.
server_command() {
  local archive
  archive=$(server_archive)
  COMMAND=("$JAVA_HOME/bin/java" "${SERVER_OPTIONS[@]}")
  [ ! -f "$archive" ] || COMMAND+=("-XX:AOTCache=$archive")
  [ -z "${HEXARCH_JAVA_OPTIONS:-}" ] || read -ra extra <<<"$HEXARCH_JAVA_OPTIONS" && COMMAND+=("${extra[@]}")
  COMMAND+=(-jar "$PRODUCT/server/hexarch-server.jar")
}

# server_environment: what the server is told, all of it as HEXARCH_* of its own settings but the log.
server_environment() {
  export HEXARCH_URL=${HEXARCH_URL:-https://localhost:$HEXARCH_PORT}
  # Two arenas of the C library instead of eight for each processor: each keeps for itself what was freed in it.
  export MALLOC_ARENA_MAX=2
  export LOGGING_FILE_NAME=$HEXARCH_LOGS/server.log
  export LOGGING_LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE=20MB
  export LOGGING_LOGBACK_ROLLINGPOLICY_MAX_HISTORY=5
  export LOGGING_LOGBACK_ROLLINGPOLICY_TOTAL_SIZE_CAP=200MB
}

start_server() {
  server_command
  server_environment
  rotate "$HEXARCH_LOGS/server.out" 0
  LOGGING_THRESHOLD_CONSOLE=WARN detached "${COMMAND[@]}" >>"$HEXARCH_LOGS/server.out" 2>&1 </dev/null &
  remember_process server $!
  printf '%s\n' "$PRODUCT" >"$HEXARCH_STATE/server.build"
}

# await_server: until it says that it is ready; explains if it ends before.
await_server() {
  local seconds=${HEXARCH_START_SECONDS:-120} began=$EPOCHREALTIME told
  told=$(processors_told)
  until server_ready; do
    running server >/dev/null || { echo "The server has ended." && return 1; }
    ! waited "$seconds" "$began" "$told" || { echo "It is not ready yet." && return 1; }
    sleep 0.1
  done
}

server_ready() {
  [ "$(curl -sk --max-time 2 -o /dev/null -w '%{http_code}' "https://localhost:$HEXARCH_PORT/actuator/health/readiness")" = 200 ]
}

# reason_in LOG: what a failed start says of itself, else the innermost cause, else the last lines.
reason_in() {
  [ -f "$1" ] || return 0
  awk '
    / Starting HexarchServer / { told = cause = "" }
    /APPLICATION FAILED TO START/ { told = ""; inside = 1; next }
    inside && /^[0-9][0-9][0-9][0-9]-/ { inside = 0 }
    inside && NF && !/^\*+$/ { told = told $0 "\n" }
    /^Caused by: / { cause = $0 }
    !/^\t/ && NF { before = last; last = $0 }
    END { printf "%s", told != "" ? told : cause != "" ? cause "\n" : before "\n" last "\n" }' "$1" | sed -n 1,30p
}

explain_server() {
  local log=$HEXARCH_LOGS/server.log
  say ""
  { reason_in "$log" | grep . || reason_in "$HEXARCH_LOGS/server.out"; } | cut -c1-400 >&2 || true
  die "Hexarch did not start" "Its log: $log" "What it wrote before it had a log: $HEXARCH_LOGS/server.out" \
    "Its own words about it, if it still runs: curl -k https://localhost:$HEXARCH_PORT/actuator/health"
}
